"""A workspace of an older version gets what newer ones start with when it is opened."""

import json

import pytest

from desktop.domain.stages import facts_of
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace
from desktop.store.change import Intent

LATER = ("role", "tool", "template")


@pytest.fixture
def older(tmp_path):
    """Make a workspace as the version before this one left it."""
    root, machine = tmp_path / "desk", Machine(tmp_path / "home")
    workspace = open_workspace(root, machine, create=True)

    def work(change):
        rows = change.connection.execute("select key, list, code from list_item").fetchall()
        for key, name, code in rows:
            if name in LATER:
                change.remove("list_item", key)
            elif name == "stage":
                kept = {"target_minutes": 7} if code == "triage" else {}
                names = {"name_en": "Sorting"} if code == "triage" else {}
                change.update("list_item", key, {"data": json.dumps(kept), **names})
        fields = change.connection.execute("select key, id from field_definition").fetchall()
        for key, field in fields:
            if field.startswith(("t0", "t1", "sheet")):
                change.remove("field_definition", key)
        (seed,) = change.connection.execute(
            "select key from setting where name = 'seed'"
        ).fetchone()
        change.remove("setting", seed)

    workspace.store.write(Intent("test", None, workspace.store.clock()), work)
    workspace.close()
    return lambda: open_workspace(root, machine)


def sets(workspace):
    return workspace.store.reader.execute("select count(*) from change_set").fetchone()[0]


def test_lists_stages_and_fields_are_completed_once_and_what_there_was_stays(older):
    opened = older()
    directory = opened.directory
    assert len(directory.of("role")) == 9
    assert len(directory.of("template")) == 17
    assert {"t06_reason", "sheet_sop"} <= set(directory.all_fields)
    stages = directory.of("stage")
    assert all(not facts_of(item).missing for item in stages)
    triage = directory.by_code("stage", "triage")
    assert triage.name.en == "Sorting"
    assert facts_of(triage).target_minutes == 7
    commands = opened.store.reader.execute("select command from change_set order by key desc")
    assert commands.fetchone() == ("workspace.complete",)
    count = sets(opened)
    opened.close()
    again = older()
    assert sets(again) == count
    again.close()


def test_what_was_deleted_afterwards_does_not_come_back(older):
    opened = older()
    my = opened.services(opened.setup_session())
    my.lists.delete([opened.directory.by_code("tool", "notice_board").key])
    assert all(act.command != "workspace.complete" for act in my.undo.recent())
    opened.close()
    again = older()
    assert again.directory.by_code("tool", "notice_board") is None
    again.close()


def test_a_workspace_that_another_process_writes_is_opened_as_it_is(older):
    first = older()
    first.store.write(
        Intent("test", None, 0),
        lambda change: change.update("setting", _seed(change), {"value": "1"}),
    )
    second = older()
    assert second.directory.of("role")
    second.close()
    first.close()


def _seed(change):
    return change.connection.execute("select key from setting where name = 'seed'").fetchone()[0]


def test_a_ticket_is_not_asked_what_stands_on_templates(older):
    opened = older()
    my = opened.services(opened.setup_session())
    assert "t06_reason" not in opened.directory.fields
    assert "asset_no" in opened.directory.fields
    form = opened.directory.by_code("service_type", "HWF")
    my.fields.set_fields(form.key, [*form.data["fields"], "t06_reason"])
    my.fields.put_in_force(form.key)
    assert "t06_reason" in opened.directory.fields
    opened.close()
