"""Rows are linked with steps of SOPs, pulled from one, made into one: each act by itself."""

import link_acts
import process_acts
import pytest
from library_desk import SUBMITTED, new_sop, sop
from link_acts import change, draft_of, shown

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.states import State as Control
from desktop.domain.errors import AppError
from desktop.domain.process.table import RowKind, WayOn
from desktop.domain.sops.records import Lead, Way
from desktop.services.documents.making import NewText

OTHER = Bilingual("回拨核对", "Call back")
FIRST_LINE = Bilingual("一线", "1st line")


@pytest.fixture
def linked(desk):
    link_acts.prepare(desk)
    return desk


@pytest.fixture
def first(linked):
    """Return a desk whose first planned row shows the first step."""
    linked.wei.process_links.link(linked.planned, linked.planned_rows[0], linked.shown_steps[0])
    return linked


def test_an_unlinked_row_keeps_what_it_showed_as_its_own(first):
    change(first, operation=OTHER)
    first.wei.process_links.unlink(first.planned, first.planned_rows[0])
    found = shown(first)
    assert (found.step, found.operation, found.lane, found.minutes) == ("", OTHER, FIRST_LINE, 2.0)
    version, text = draft_of(first)
    first.wei.sops.save_step(version.key, text.steps[0], text.steps[0]._replace(title=FIRST_LINE))
    assert shown(first).operation == OTHER


def test_only_drafts_of_what_shall_be_are_linked(linked):
    my, steps = linked.wei.process_links, linked.shown_steps
    process_acts.prepare(linked)
    as_is, rows = linked.process_version, linked.process_rows
    for act in (
        lambda: my.link(as_is, rows[0], steps[0]),
        lambda: my.unlink(as_is, rows[0]),
        lambda: my.pull(as_is, linked.shown_sop),
        lambda: my.make_sop(as_is, rows, "P-09", OTHER),
        lambda: my.pull(linked.shown_version, linked.shown_sop),
    ):
        with pytest.raises(AppError, match=r"process_not_to_be|document_fixed"):
            act()
    linked.wei.documents.submit(linked.planned, SUBMITTED)
    with pytest.raises(AppError, match="document_fixed"):
        my.unlink(linked.planned, linked.planned_rows[3])


def test_only_steps_of_sops_are_linked(linked):
    my, target = linked.wei.process_links, linked.planned_rows[0]
    for step in (linked.planned_rows[1], "no id", "", "018f00000000700080000000000000ff"):
        with pytest.raises(AppError, match="process_step_gone"):
            my.link(linked.planned, target, step)
    with pytest.raises(AppError, match="process_row_gone"):
        my.link(linked.planned, "nobody", linked.shown_steps[0])
    assert shown(linked).step == ""


def test_a_whole_sop_is_pulled_behind_a_row(linked):
    text = sop("有分支", "q")
    asked = text.steps[1].branches[0]._replace(lead=Lead(Way.STEP, "q1"))
    steps = (text.steps[0], text.steps[1]._replace(branches=(asked,)), text.steps[2])
    steps = (*steps[:2], steps[2]._replace(waits=True))
    document, version = new_sop(linked.wei, "P-03", text._replace(steps=steps))
    ids = linked.wei.process_links.pull(linked.planned, document, linked.planned_rows[0])
    rows = linked.wei.processes.table(linked.planned).rows
    assert [each.id for each in rows[1:4]] == list(ids)
    assert [each.step for each in rows[1:4]] == [s.id for s in linked.wei.sops.text(version).steps]
    assert [each.kind for each in rows[1:4]] == [RowKind.ACTION, RowKind.DECISION, RowKind.WAIT]
    assert rows[2].ways == (WayOn(ids[0], Bilingual("禁用", "Disabled")), WayOn(ids[2]))
    assert [each.stage.zh for each in rows[1:4]] == ["诊断与处理", "诊断与处理", "解决与反馈"]
    assert (rows[1].lane, rows[1].minutes) == (FIRST_LINE, 2.0)
    linked.wei.undo.undo()
    assert [each.id for each in linked.wei.processes.table(linked.planned).rows] == (
        linked.planned_rows
    )


def test_nothing_is_pulled_from_what_has_no_steps_to_show(linked):
    my = linked.wei.process_links
    empty, _ = new_sop(linked.wei, "P-04", sop()._replace(steps=()))
    form, _ = linked.wei.documents.create(NewText(DocumentKind.FORM, "F-01", sop("表")))
    process_acts.prepare(linked)
    for document in (empty, form, linked.process):
        with pytest.raises(AppError, match="process_sop_empty"):
            my.pull(linked.planned, document)


def test_rows_become_the_draft_of_an_sop_and_show_its_steps(linked):
    my, ids = linked.wei.process_links, linked.planned_rows
    note = Bilingual("先问单号", "Ask for the number")
    change(linked, note=note, minutes=2.5)
    document, version = my.make_sop(linked.planned, ids[2::-1], " p-05 ", OTHER)
    text = linked.wei.sops.text(version)
    assert linked.wei.documents.document(document).code == "P-05"
    assert linked.wei.documents.version(version).state is Control.DRAFT
    assert [step.title.zh for step in text.steps] == ["接电话", "能当场解决吗", "转二线"]
    assert (text.head.title, text.steps[0].body, text.steps[0].target.minutes) == (OTHER, note, 2)
    assert [step.role for step in text.steps] == ["first_line", "first_line", "second_line"]
    answers = [(each.label.zh, each.lead) for each in text.steps[1].branches]
    assert answers == [("能", Lead(Way.STOP)), ("不能", Lead())]
    rows = linked.wei.processes.table(linked.planned).rows
    assert [each.step for each in rows[:3]] == [step.id for step in text.steps]
    assert rows[0].minutes == 2.0
    assert rows[1].ways == (
        WayOn(ids[3], Bilingual("能", "yes")),
        WayOn(ids[2], Bilingual("不能", "no")),
    )
    change(linked, operation=Bilingual("接听"))
    assert linked.wei.sops.text(version).steps[0].title.zh == "接听"


def test_an_sop_is_made_of_free_rows_under_a_free_code(linked):
    my, ids, version = linked.wei.process_links, linked.planned_rows, linked.planned
    with pytest.raises(AppError, match="document_code_taken"):
        my.make_sop(version, ids[:1], "P-01", OTHER)
    with pytest.raises(AppError, match="document_code_wrong"):
        my.make_sop(version, ids[:1], " ", OTHER)
    with pytest.raises(AppError, match="process_rows_unchosen"):
        my.make_sop(version, (), "P-06", OTHER)
    with pytest.raises(AppError, match="process_row_gone"):
        my.make_sop(version, (ids[0], "nobody"), "P-06", OTHER)
    with pytest.raises(AppError) as caught:
        my.make_sop(version, ids, "P-06", OTHER)
    assert (caught.value.code, caught.value.params) == ("process_row_linked", {"name": "登录成功"})
