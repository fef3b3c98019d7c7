"""Each act that changes something is one change set whose undo leaves every table as before."""

import importlib
import inspect
import pkgutil

import escalation_acts
import exam_acts
import family_acts
import follow_up_acts
import form_acts
import library_acts
import link_acts
import move_acts
import process_acts
import pytest
import question_acts
import quick_acts
import run_acts
import sla_acts
import view_acts
from endings import closed

import desktop.services
from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import AttachmentDraft, PersonDraft, Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.stages import StageFacts
from desktop.domain.vocabulary import Level, Priority
from desktop.exchange.mapping import ColumnMap, Mapping
from desktop.services.base import Service, final_actions, rights
from desktop.services.list_entries import NewEntry
from desktop.services.triage.shipped import shipped_matrix, shipped_rules

# What undo is not for, and why.
WITHOUT_UNDO = {
    "backup.make": "writes a file of its own beside the records",
    "backup.restore": "makes another workspace",
    "check.rebuild": "writes derived rows only",
    "draft.keep": "writes what is being typed beside the records",
    "notice.read": "says what somebody has read, on this PC",
    **dict.fromkeys(final_actions(), "stays: an exam is what was answered in it"),
    "history.undo": "is undone by redo, and redo by undo",
    "history.undo_any": "is itself an undo",
    "import.run": "is taken back by import.undo, chunk by chunk",
    "import.undo": "is followed by another import",
    "quick.rehearse": "takes back itself what it tries",
    "sample.write": "fills a workspace that was empty",
    "sla.warn": "is what the program finds by itself",
    "session.start": "says who is at the keyboard",
}
NO_CODE = Bilingual("没有代码", "No code")
HISTORY = ("change_set", "change", "station")  # the station's counter never goes back


MAPPING = Mapping("generic", "台账", "UTC", "ymd", [ColumnMap("问题", 0, "subject")])


def new_ticket(desk):
    return desk.wei.tickets.create(
        TicketDraft("打印机卡纸", "走廊那台", requester=PersonDraft("周敏"), tags=("急",))
    )


MORE = (
    *(library_acts, sla_acts, run_acts, move_acts, form_acts, escalation_acts, family_acts),
    *(follow_up_acts, quick_acts, process_acts, link_acts, view_acts),
    *(question_acts, exam_acts),
)
ACTS = {
    "ticket.create": lambda desk, _: desk.wei.tickets.create(
        TicketDraft(
            "新事情",
            requester=PersonDraft("新来的", department="新部门", customer_group="新客户群"),
            category=("新大类", "新小类"),
            place=("新园区",),
            tags=("甲", "乙"),
            extra={"asset_no": "IT-7", "own": [1, None, {"a": "é"}]},
            attachments=[AttachmentDraft("图.png", "image/png", b"x")],
        )
    ),
    "ticket.create_solved": lambda desk, _: desk.wei.tickets.create_solved(
        TicketDraft("账号锁了", requester=PersonDraft("另一位"), channel="phone"),
        Solution("解锁，回拨核对", "密码与缓存", 4, first_contact=True),
    ),
    "ticket.paste": lambda desk, _: desk.wei.pasting.take(
        desk.wei.pasting.read("主题\t状态\t新列\n贴来的\t没见过\t值\n")
    ),
    "ticket.change": lambda desk, key: desk.wei.tickets.change(
        [key],
        {
            **closed(desk),
            "tags": ("别的",),
            "priority": 1,
            "extra.asset_no": "改",
            "extra.gone": None,
            "requester": None,
        },
        reason="主管要求",
    ),
    "ticket.reply": lambda desk, key: desk.wei.tickets.reply(key, "好了"),
    "ticket.note": lambda desk, key: desk.wei.tickets.note(key, "看过"),
    "ticket.attach": lambda desk, key: desk.wei.tickets.attach(key, "a", "text/plain", b"1"),
    "ticket.link": lambda desk, key: desk.wei.tickets.link(key, desk.binned),
    "ticket.chase": lambda desk, key: desk.wei.tickets.chase(key, "说下午要用"),
    "ticket.mark_duplicate": lambda desk, key: desk.wei.tickets.mark_duplicate([key], desk.solved),
    "ticket.join_problem": lambda desk, key: desk.wei.tickets.join_problem([key], desk.problem),
    "ticket.bin": lambda desk, key: desk.wei.tickets.bin([key]),
    "ticket.restore": lambda desk, _: desk.wei.tickets.restore([desk.binned]),
    "history.set_back": lambda desk, _: desk.wei.undo.set_back(desk.renamed),
    "person.add": lambda desk, _: desk.wei.people.add_agent("新人", "New"),
    "preset.save": lambda desk, _: desk.wei.presets.save("新方案", MAPPING),
    "preset.rename": lambda desk, _: desk.wei.presets.rename("旧方案", "改名"),
    "preset.delete": lambda desk, _: desk.wei.presets.delete("旧方案"),
    "list.add": lambda desk, _: desk.wei.lists.add(
        "category", [NewEntry(Bilingual("耳机", "Headset")), NewEntry(Bilingual("", "Dock"))]
    ),
    "list.rename": lambda desk, _: desk.wei.lists.rename(
        desk.item("status", "working"), Bilingual("在办", "Being done")
    ),
    "list.kind": lambda desk, _: desk.wei.lists.set_kind(
        desk.item("status", "waiting_other"), "waiting_vendor"
    ),
    "list.move": lambda desk, _: desk.wei.lists.move(
        desk.item("category", "PC-laptop"), desk.item("category", "NET")
    ),
    "list.retire": lambda desk, _: desk.wei.lists.retire([desk.item("category", "PC")]),
    "list.restore": lambda desk, _: desk.wei.lists.bring_back([desk.retired]),
    "list.delete": lambda desk, _: desk.wei.lists.delete([desk.retired]),
    "list.merge": lambda desk, _: desk.wei.merging.entries(
        desk.item("status", "new"), desk.item("status", "triage")
    ),
    "person.change": lambda desk, _: desk.wei.people_edits.change(
        desk.asker, {"name_zh": "周敏敏", "staff_no": "7", "team": desk.item("team", "network")}
    ),
    "person.retire": lambda desk, _: desk.wei.people_edits.retire([desk.asker]),
    "person.restore": lambda desk, _: desk.wei.people_edits.bring_back([desk.gone]),
    "person.delete": lambda desk, _: desk.wei.people_edits.delete([desk.gone]),
    "person.merge": lambda desk, _: desk.wei.merging.people(desk.asker, desk.gone),
    "person.import": lambda desk, _: desk.wei.people_import.take(
        desk.wei.people_import.read(desk.staff_list)
    ),
    "stage.change": lambda desk, _: desk.wei.stages.change(
        desk.item("stage", "handling"),
        StageFacts(Bilingual("来的", "In"), NO_CODE, Bilingual(), "vendor", 90),
    ),
    "stage.split": lambda desk, _: desk.wei.stages.split(
        desk.item("stage", "handling"), Bilingual("处理", "Handling")
    ),
    "tag.rename": lambda desk, _: desk.wei.tags.rename("急", "加急"),
    "tag.delete": lambda desk, _: desk.wei.tags.delete("急"),
    "field.add": lambda desk, _: desk.wei.fields.add(
        desk.item("service_type", "SWF"), Bilingual("同组几人", "Group")
    ),
    "field.change": lambda desk, _: desk.wei.fields.change(
        "asset_no", {"label": Bilingual("资产", "Asset"), "low": 0, "exceptions": (NO_CODE,)}
    ),
    "field.retire": lambda desk, _: desk.wei.fields.retire("error_code"),
    "field.restore": lambda desk, _: desk.wei.fields.bring_back("screen_state"),
    "field.delete": lambda desk, _: desk.wei.fields.delete("expectation"),
    "form.change": lambda desk, _: desk.wei.fields.set_fields(
        desk.item("service_type", "HWF"), ["asset_no", "error_code", "purpose"]
    ),
    "form.release": lambda desk, _: desk.wei.fields.put_in_force(desk.item("service_type", "NWF")),
    "form.discard": lambda desk, _: desk.wei.fields.discard(desk.item("service_type", "NWF")),
    "matrix.change": lambda desk, _: desk.wei.triage.set_matrix(
        shipped_matrix().with_cell(Level.LOW, Level.LOW, Priority.P3), "没有不急的"
    ),
    "rules.change": lambda desk, _: desk.wei.triage.set_rules(shipped_rules()[::-1], "换了顺序"),
    "settings.set": lambda desk, _: desk.wei.settings.set("desk_name", "二号台"),
    **{n: lambda desk, _, act=act: act(desk) for kind in MORE for n, act in kind.ACTS.items()},
}


def service_classes():
    for module in pkgutil.walk_packages(desktop.services.__path__, "desktop.services."):
        for _, found in inspect.getmembers(importlib.import_module(module.name), inspect.isclass):
            if issubclass(found, Service) and found.__module__ == module.name:
                yield found


def marked():
    """Return the name of each action with the methods that carry it."""
    found = {}
    for owner in service_classes():
        for name, method in inspect.getmembers(owner, inspect.isfunction):
            if hasattr(method, "action"):
                found.setdefault(method.action.name, []).append((owner, name))
    return found


def test_every_act_there_is_is_tried_here_or_has_a_reason_not_to_be():
    assert set(marked()) == set(ACTS) | set(WITHOUT_UNDO)
    assert not set(ACTS) & set(WITHOUT_UNDO)


def test_the_table_of_rights_names_the_actions_there_are_and_no_other():
    assert set(rights()) == set(marked())


@pytest.fixture
def ready(desk, tmp_path):
    """Return a desk with a ticket to work on and another one in the bin."""
    desk.key = new_ticket(desk)
    desk.binned = new_ticket(desk)
    desk.wei.tickets.bin([desk.binned])
    desk.lin.tickets.change([desk.key], {"subject": "第一次改"})
    desk.renamed = desk.lin.undo.last().key
    desk.lin.tickets.change([desk.key], {"subject": "第二次改"})
    desk.solved, desk.problem = new_ticket(desk), new_ticket(desk)
    desk.wei.tickets.change([desk.solved], {"status": desk.item("status", "resolved")})
    desk.wei.tickets.change([desk.problem], {"known_problem_at": desk.clock.now})
    desk.wei.presets.save("旧方案", MAPPING)
    desk.retired = desk.item("channel", "walk_in")
    desk.wei.lists.retire([desk.retired])
    desk.asker = desk.wei.people.find("周敏")[0].key
    desk.gone = desk.wei.people_edits.add({"name_zh": "周敏"})
    desk.wei.people_edits.retire([desk.gone])
    desk.wei.people_edits.change(desk.asker, {"staff_no": "70"})
    desk.staff_list = tmp_path / "staff.csv"
    desk.staff_list.write_text("工号,姓名,部门\n71,新同事,一厂/机加\n72,周敏,一厂\n", "utf-8")
    desk.wei.fields.add(desk.item("service_type", "NWF"), Bilingual("楼层", "Floor"))
    desk.wei.fields.change("link_kind", {"hint": Bilingual("看灯", "See the light")})
    desk.wei.fields.retire("screen_state")
    desk.folder = tmp_path
    for acts in MORE:
        acts.prepare(desk)
    # Somebody who may approve, too.
    desk.lin.people_edits.change(desk.people["Ran Wei"], {"role": "trainer"})
    desk.wei = desk.at_work("Ran Wei")
    desk.clock.now += 60_000
    return desk


def sets(desk):
    return desk.store.reader.execute("select count(*) from change_set").fetchone()[0]


@pytest.mark.parametrize("name", ACTS)
def test_undo_leaves_every_table_as_it_was_and_redo_as_the_act_left_it(ready, dump, name):
    before, sets_before = dump(ready.store.reader, *HISTORY), sets(ready)
    ACTS[name](ready, ready.key)
    after = dump(ready.store.reader, *HISTORY)
    assert after != before
    assert sets(ready) == sets_before + 1
    ready.clock.now += 60_000
    for _ in range(3):
        assert ready.wei.undo.undo().command == name
        assert dump(ready.store.reader, *HISTORY) == before
        assert ready.wei.undo.redo().command == name
        assert dump(ready.store.reader, *HISTORY) == after
    assert ready.wei.checks.run().is_sound


@pytest.mark.parametrize("name", ACTS)
def test_an_act_says_who_when_and_what_and_counts_on_without_a_gap(ready, name):
    ACTS[name](ready, ready.key)
    rows = ready.store.reader.execute(
        "select key, seq, command, person, happened_at, recorded_at from change_set order by key"
    ).fetchall()
    assert rows[-1][2:] == (name, ready.people["Ran Wei"], ready.clock.now, ready.clock.now)
    assert [row[0] for row in rows] == [row[1] for row in rows] == list(range(1, len(rows) + 1))


@pytest.mark.parametrize("name", ACTS)
def test_an_act_that_a_role_has_no_right_to_leaves_no_trace(ready, dump, name):
    ready.wei = ready.workspace.services(ready.workspace.session(None))
    before = dump(ready.store.reader)
    with pytest.raises(AppError) as caught:
        ACTS[name](ready, ready.key)
    assert caught.value.code == "not_allowed"
    assert caught.value.params == {"action": name, "role": "reader"}
    assert dump(ready.store.reader) == before


def test_the_same_again_changes_nothing_and_is_no_change_set(ready):
    for name in ("ticket.change", "ticket.bin", "settings.set", "ticket.restore"):
        ACTS[name](ready, ready.key)
        if name == "ticket.bin":
            ready.clock.now += 1000
        before = sets(ready)
        ACTS[name](ready, ready.key)
        assert sets(ready) == before, name


def test_machine_settings_are_no_change_set(ready):
    before = sets(ready)
    ready.wei.settings.set("theme", "dark")
    assert ready.wei.settings.get("theme") == "dark"
    assert sets(ready) == before


def test_taking_the_keyboard_is_recorded_but_no_step_of_undo(ready):
    mine = ready.at_work("Ran Wei")
    mine.people.start_work(ready.people["Ran Wei"])
    assert mine.undo.last() is None
    assert "session.start" not in {act.command for act in mine.undo.recent()}
