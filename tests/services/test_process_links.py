"""One record, two faces: rows of a to-be process show steps of SOPs, edits go to their drafts."""

from html import unescape

import link_acts
import pytest
from library_desk import SUBMITTED, new_sop, sop
from link_acts import change, draft_of, shown
from process_acts import row

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.states import State as Control
from desktop.domain.errors import AppError
from desktop.domain.process.table import State
from desktop.services.process.bpmn_export import bpmn_of
from desktop.services.process.exports import ProcessFile
from desktop.store.library import pointers

OTHER = Bilingual("回拨核对", "Call back")
FIRST_LINE = Bilingual("一线", "1st line")
SECOND_LINE = Bilingual("二线", "2nd line")


@pytest.fixture
def linked(desk):
    link_acts.prepare(desk)
    return desk


@pytest.fixture
def first(linked):
    """Return a desk whose first planned row shows the first step."""
    linked.wei.process_links.link(linked.planned, linked.planned_rows[0], linked.shown_steps[0])
    return linked


def pointed(desk, version=None):
    """Return the steps to which a version of a process points."""
    found = pointers.to_document(desk.store.reader, desk.shown_sop)
    wanted = ("document_version", version or desk.planned)
    return {each.step for each in found if (each.from_kind, each.from_record) == wanted}


def test_a_linked_row_shows_title_role_and_target_of_the_step_and_keeps_all_else(first):
    found = shown(first)
    assert (found.operation.zh, found.lane, found.minutes) == ("核对三要素", FIRST_LINE, 2.0)
    assert (found.pain.text.zh, found.stage.zh) == ("漏单", "受理")
    assert found.step == first.shown_steps[0]


def test_a_row_shows_the_draft_of_the_sop_while_there_is_one(first):
    version = first.wei.documents.revise(first.shown_sop)
    step = first.wei.sops.text(version).steps[0]
    first.wei.sops.save_step(version, step, step._replace(title=OTHER, role=""))
    assert (shown(first).operation, shown(first).lane) == (OTHER, FIRST_LINE)
    first.wei.documents.discard(version)
    assert shown(first).operation.zh == "核对三要素"


def test_a_step_that_is_gone_leaves_what_the_row_last_kept(first):
    version = first.wei.documents.revise(first.shown_sop)
    first.wei.sops.remove_step(version, first.shown_steps[0])
    assert (shown(first).operation.zh, shown(first).minutes) == ("核对三要素", 2.0)
    assert change(first, operation=OTHER) == 1
    assert shown(first).operation == OTHER
    first.wei.documents.discard(version)
    assert shown(first).operation.zh == "核对三要素"


def test_an_sop_that_never_was_in_force_may_be_given_up_and_come_back(linked):
    my, row_id = linked.wei, linked.planned_rows[0]
    _, version = new_sop(my, "P-07", sop("新的", "n"))
    step = my.sops.text(version).steps[1]
    my.process_links.link(linked.planned, row_id, step.id)
    my.documents.discard(version)
    assert shown(linked).operation == step.title
    my.undo.undo()
    my.sops.save_step(version, step, step._replace(title=OTHER))
    assert shown(linked).operation == OTHER


def test_an_edit_of_a_linked_row_opens_the_draft_of_the_sop_in_one_act(first):
    before = shown(first)
    note = Bilingual("只看来电显示")
    said = {"operation": OTHER, "lane": Bilingual("二线"), "minutes": 6.6, "note": note}
    assert change(first, **said) == 1
    version, text = draft_of(first)
    step = text.steps[0]
    assert version.state is Control.DRAFT
    assert (step.title, step.role, step.target.minutes) == (OTHER, "second_line", 7)
    assert step.body.zh.startswith("回拨座机")
    assert text.steps[1:] == first.wei.sops.text(first.shown_version).steps[1:]
    found = shown(first)
    assert (found.operation, found.lane, found.minutes) == (OTHER, SECOND_LINE, 7.0)
    assert found.note == note
    first.wei.undo.undo()
    assert len(first.wei.documents.versions(first.shown_sop)) == 1
    assert shown(first) == before


def test_targets_by_priority_stay_and_another_language_is_marked_as_behind(linked):
    linked.wei.process_links.link(linked.planned, linked.planned_rows[1], linked.shown_steps[1])
    change(linked, 1, operation=Bilingual("看状态", "Check the state"), minutes=None)
    step = draft_of(linked)[1].steps[1]
    assert (step.target.minutes, step.target.by_priority) == (0, ((1, 1),))
    assert step.behind == "en"
    assert shown(linked, 1).minutes is None


def test_other_fields_of_a_linked_row_open_no_draft_and_the_same_again_changes_nothing(first):
    assert change(first, owner="田小禾", often=40.0) == 1
    assert len(first.wei.documents.versions(first.shown_sop)) == 1
    assert (shown(first).owner, shown(first).often) == ("田小禾", 40.0)
    count = "select count(*) from change_set"
    before = first.store.reader.execute(count).fetchone()
    assert change(first) == 0
    assert first.store.reader.execute(count).fetchone() == before


def test_two_rows_of_one_step_change_it_once(first):
    my = first.wei.process_links
    my.link(first.planned, first.planned_rows[1], first.shown_steps[0])
    one, two, *_ = first.wei.processes.table(first.planned).rows
    wanted = [one._replace(operation=OTHER), two._replace(minutes=9.0)]
    assert first.wei.processes.change_rows(first.planned, wanted) == 2
    assert [shown(first, place).operation for place in (0, 1)] == [OTHER, OTHER]
    assert [shown(first, place).minutes for place in (0, 1)] == [9.0, 9.0]
    assert len(first.wei.documents.versions(first.shown_sop)) == 2


def test_a_lane_that_is_no_role_is_refused_and_nothing_is_changed(first):
    before = first.wei.processes.table(first.planned)
    with pytest.raises(AppError) as caught:
        change(first, lane=Bilingual("隔壁"), operation=OTHER)
    assert (caught.value.code, caught.value.params) == ("process_lane_no_role", {"name": "隔壁"})
    assert first.wei.processes.table(first.planned) == before
    assert len(first.wei.documents.versions(first.shown_sop)) == 1
    change(first, lane=Bilingual())
    assert draft_of(first)[1].steps[0].role == ""
    assert shown(first).lane == Bilingual()


@pytest.mark.parametrize("approved", [False, True])
def test_a_version_in_review_or_scheduled_refuses_the_edit_but_is_shown(first, approved):
    change(first, operation=OTHER)
    version, _ = draft_of(first)
    first.wei.documents.submit(version.key, SUBMITTED)
    if approved:
        first.lin.documents.approve(version.key, first.clock.now + 1_000)
    assert shown(first).operation == OTHER
    with pytest.raises(AppError, match="document_fixed"):
        change(first, operation=Bilingual("又改"))
    assert change(first, owner="田小禾") == 1


def test_what_is_typed_in_a_row_never_links_it_or_takes_its_link(first):
    change(first, step="")
    assert shown(first).step == first.shown_steps[0]
    change(first, 1, step=first.shown_steps[1])
    assert shown(first, 1).step == ""


def test_the_process_is_among_what_points_to_the_sop_until_no_row_shows_it(first):
    my = first.wei
    opened = my.documents.open(first.shown_sop)
    (found,) = opened.references
    assert (found.document, found.code, found.kind) == (
        first.planned_of,
        "PM-08",
        DocumentKind.PROCESS,
    )
    assert my.documents.impact(first.shown_version).documents == (first.planned_of,)
    assert len(pointed(first)) == 2
    my.process_links.unlink(first.planned, first.planned_rows[3])
    assert len(pointed(first)) == 1
    my.processes.remove_rows(first.planned, first.planned_rows[:1])
    assert pointed(first) == set()
    assert my.documents.open(first.shown_sop).references == ()
    my.undo.undo()
    assert len(pointed(first)) == 1


def test_the_next_version_shows_the_same_steps_and_a_draft_given_up_points_no_more(first):
    my = first.wei.documents
    my.submit(first.planned, SUBMITTED)
    first.lin.documents.approve(first.planned)
    later = my.revise(first.planned_of, str(State.TO_BE))
    assert pointed(first, later) == pointed(first)
    assert shown(first, 0, later) == shown(first)
    my.discard(later)
    assert (pointed(first, later), len(pointed(first))) == (set(), 2)
    as_is = my.revise(first.planned_of, str(State.AS_IS))
    assert (shown(first, 0, as_is).step, pointed(first, as_is)) == ("", set())
    assert shown(first, 0, as_is).operation == shown(first).operation


def test_the_text_of_an_approved_process_stays_as_approved_when_its_sop_goes_on(first):
    first.wei.documents.submit(first.planned, SUBMITTED)
    first.lin.documents.approve(first.planned)
    version = first.wei.documents.revise(first.shown_sop)
    step = first.wei.sops.text(version).steps[0]
    first.wei.sops.save_step(version, step, step._replace(title=OTHER))
    assert first.wei.documents.is_as_approved(first.planned)


def test_a_copied_row_shows_the_same_step_and_a_step_of_nobody_is_kept_unseen(first):
    my = first.wei.processes
    my.add_rows(first.planned, [shown(first)._replace(id="copy"), row("x", "外来", step="ff" * 16)])
    found = my.table(first.planned).rows
    assert (found[0].operation.zh, found[1].operation.zh) == ("核对三要素", "外来")
    assert found[1].step == "ff" * 16
    assert len(pointed(first)) == 2


def test_every_way_out_and_every_reading_tells_what_the_step_says(first, tmp_path):
    change(first, operation=OTHER)
    my = first.wei
    opened = my.processes.opened(first.planned_of)
    assert opened.tables[State.TO_BE].rows[0].operation == OTHER
    assert opened.pains[0].row.operation == OTHER
    assert my.pains.ledger(first.planned)[0].row.operation == OTHER
    for style in ProcessFile:
        if style is not ProcessFile.XLSX:
            path = tmp_path / f"out.{style}"
            my.process_exports.write(first.planned, path, style)
            assert OTHER.zh in unescape(path.read_text("utf-8-sig")), style


def test_a_bpmn_file_carries_the_links_along(first, tmp_path):
    path = tmp_path / "linked.bpmn"
    path.write_bytes(bpmn_of(first.store, first.planned, "zh"))
    taken = first.wei.process_import.take(path)
    again = first.wei.processes.table(taken.version)
    assert [each.step for each in again.rows] == [
        each.step for each in first.wei.processes.table(first.planned).rows
    ]
    assert pointed(first, taken.version) == pointed(first)
    assert bpmn_of(first.store, taken.version, "zh") == path.read_bytes()
