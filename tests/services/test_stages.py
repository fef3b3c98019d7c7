"""The stages of the lifecycle: facts, order, added, split, kept; other lists named by code."""

import json

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.list_rules import STAGES
from desktop.domain.stages import StageFacts, facts_of
from desktop.services.list_entries import NewEntry
from desktop.store.change import Intent

HISTORY = ("change_set", "change", "station")


def code_of(act, *args):
    with pytest.raises(AppError) as caught:
        act(*args)
    return caught.value.code


def codes(desk):
    return [item.code for item in desk.workspace.directory.of("stage")]


def add_step(desk, **fields):
    """Write an SOP with one step as the library keeps it; return the key of the step's text."""

    def work(change):
        now = {"created_at": change.now}
        document = change.insert(
            "document", {"id": new_id(1), "kind": "sop", "code": "X-01", "template": None, **now}
        )
        step = change.insert("document_step", {"id": new_id(2), "document": document, **now})
        version = change.insert(
            "document_version",
            {"id": new_id(3), "document": document, "number": 1, "label": "A/0", "state": "draft"}
            | {**now, "updated_at": change.now},
        )
        row = {"step": step, "version": version, "position": 1}
        return change.insert("step_text", row | fields)

    return desk.store.write(Intent("sop.write", None, desk.clock.now), work)


def test_every_stage_of_a_new_workspace_says_what_it_is_about(desk):
    assert codes(desk) == list(STAGES)
    for item in desk.workspace.directory.of("stage"):
        assert facts_of(item).missing == ()


def test_facts_are_changed_and_taken_back(desk):
    key = desk.item("stage", "triage")
    old = desk.wei.stages.facts(key)
    wanted = old._replace(input=Bilingual(" 新  的 ", ""), role="vendor", target_minutes=None)
    desk.wei.stages.change(key, wanted)
    assert desk.wei.stages.facts(key) == wanted._replace(input=Bilingual("新 的", ""))
    desk.wei.undo.undo()
    assert desk.wei.stages.facts(key) == old
    change = desk.wei.stages.change
    assert code_of(change, key, old._replace(role="nobody")) == "stage_role_unknown"
    assert code_of(change, key, old._replace(target_minutes=-1)) == "stage_target_wrong"
    assert code_of(change, key, old._replace(done=Bilingual("x" * 2000))) == "stage_text_long"
    assert code_of(change, desk.item("role", "vendor"), old) == "list_entry_gone"


def test_a_stage_is_split_into_its_beginning_and_its_end(desk, dump):
    before = dump(desk.store.reader, *HISTORY)
    key = desk.item("stage", "handling")
    old = desk.wei.stages.facts(key)
    made = desk.wei.stages.split(key, Bilingual("处理", "Handling"))
    first, second = desk.wei.stages.facts(key), desk.wei.stages.facts(made)
    assert (first.input, first.output) == (old.input, Bilingual())
    assert (second.input, second.output, second.done) == (Bilingual(), old.output, old.done)
    assert codes(desk)[2:4] == ["handling", "handling_2"]
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before


def test_stages_are_added_moved_and_deleted_but_the_five_stay(desk):
    (made,) = desk.wei.lists.add("stage", [NewEntry(Bilingual("观察", "Watch"))]).keys
    desk.wei.lists.move(made, None, desk.item("stage", "intake"))
    assert codes(desk)[1] == "watch"
    desk.wei.lists.delete([made])
    intake = desk.item("stage", "intake")
    assert code_of(desk.wei.lists.delete, [intake]) == "list_kept"
    assert code_of(desk.wei.merging.entries, intake, desk.item("stage", "triage")) == "list_kept"
    desk.wei.lists.retire([desk.item("stage", "review")])
    assert codes(desk) == list(STAGES[:-1])
    others = [desk.item("stage", code) for code in STAGES[:-1]]
    assert code_of(desk.wei.lists.retire, others) == "list_keeps_one"


def test_a_basic_stage_in_use_is_not_retired_and_a_required_one_not_deleted(desk):
    review = desk.item("stage", "review")
    add_step(desk, stage=review)
    assert desk.wei.lists.uses("stage")[review] == 1
    assert code_of(desk.wei.lists.retire, [review]) == "list_kept_in_use"
    (made,) = desk.wei.lists.add("stage", [NewEntry(Bilingual("观察", "Watch"))]).keys
    desk.wei.fields.change("asset_no", {"required_at": ("watch",)})
    assert code_of(desk.wei.lists.delete, [made]) == "list_in_use"


def test_what_a_step_names_by_code_is_counted_kept_and_follows_a_merge(desk, dump):
    data = {
        "tools": ["remote_control", "desk_phone"],
        "templates": ["T06"],
        "then": {"way": "escalate", "role": "vendor"},
        "other": {"tools": "remote_control"},
    }
    key = add_step(desk, role=desk.item("role", "trainer"), data=json.dumps(data))
    lists = desk.wei.lists
    for name, code in (("tool", "desk_phone"), ("template", "T06"), ("role", "vendor")):
        item = desk.item(name, code)
        assert lists.uses(name)[item] == 1
        assert code_of(lists.delete, [item]) == "list_in_use"
    assert lists.uses("role")[desk.item("role", "first_line")] == 3  # stages
    assert lists.uses("role")[desk.item("role", "trainer")] == 1
    lists.delete([desk.item("tool", "notice_board")])
    lists.retire([desk.item("tool", "desk_phone")])
    before = dump(desk.store.reader, *HISTORY)
    desk.wei.merging.entries(desk.item("tool", "remote_control"), desk.item("tool", "spare_kit"))
    desk.wei.merging.entries(desk.item("role", "first_line"), desk.item("role", "lead"))
    kept = json.loads(
        desk.store.reader.execute("select data from step_text where key = ?", (key,)).fetchone()[0]
    )
    assert kept["tools"] == ["spare_kit", "desk_phone"]
    assert kept["then"] == data["then"]
    assert desk.wei.stages.facts(desk.item("stage", "intake")).role == "lead"
    desk.wei.undo.undo()
    desk.wei.undo.undo()
    assert dump(desk.store.reader, *HISTORY) == before
    assert desk.wei.checks.run().is_sound


def test_an_empty_stage_says_what_is_missing():
    assert StageFacts().missing == ("input", "output", "done", "role")
