"""Interview sheets on real files: kept, made rows and pains that name them, undone."""

from datetime import date

import link_acts
import process_acts
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from process_acts import LINES, interview

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.interviews import Interview, Line
from desktop.domain.process.table import Pain, PainKind, Row, Severity
from desktop.services.process.interviews import line_with


@pytest.fixture
def talked(desk):
    process_acts.prepare(desk)
    return desk


def sheet(desk):
    (found,) = desk.wei.interviews.list(desk.process)
    return found


def rows(desk):
    return desk.wei.processes.table(desk.process_version).rows


def test_a_sheet_is_read_as_it_was_written_and_each_line_has_an_id_for_life(talked):
    found = sheet(talked)
    assert (found.who, found.held_on) == ("顾明远", date(2026, 11, 20))
    assert tuple(line._replace(id="") for line in found.lines) == LINES
    assert len({line.id for line in found.lines}) == len(LINES)
    assert found.person == talked.people["Ran Wei"]
    kept = talked.wei.interviews.keep(talked.process, found._replace(who="别人"))
    assert kept == found.key
    assert sheet(talked) == found._replace(who="别人")


def test_a_line_becomes_a_row_with_its_pain_its_quote_and_where_it_came_from(talked):
    my, first = talked.wei.interviews, talked.process_rows[0]
    made = my.make_row(talked.interview, 0, talked.process_version, first)
    stage, lane = rows(talked)[0].stage, rows(talked)[0].lane
    assert rows(talked)[1] == Row(
        made,
        stage=stage,
        lane=lane,
        operation=Bilingual("先记在纸上，下班再录"),
        pain=Pain(Bilingual("漏录"), Severity.HIGH, PainKind.BREAK, Bilingual("“忙起来就忘了”")),
        source="访谈 顾明远 2026-11-20",
    )
    assert [line.row for line in sheet(talked).lines] == [made, "", ""]


def test_without_a_pain_the_quote_is_a_note_of_the_row(talked):
    talked.wei.interviews.make_row(talked.interview, 1, talked.process_version)
    assert rows(talked)[0].note == Bilingual("“他知道”")
    assert rows(talked)[0].pain == Pain()


def test_the_source_is_in_the_language_of_who_works():
    assert Interview(0, 1, "Gu Mingyuan", date(2026, 11, 20)).source("en") == (
        "Interview Gu Mingyuan 2026-11-20"
    )
    assert Interview(0, 1).source("zh") == "访谈"


def test_the_pain_of_a_line_becomes_that_of_a_row_with_quote_and_source_as_evidence(talked):
    my, (_, second, third, _) = talked.wei.interviews, talked.process_rows
    my.make_pain(talked.interview, 0, talked.process_version, second)
    found = rows(talked)[1]
    assert found.pain == Pain(
        Bilingual("漏录"),
        Severity.HIGH,
        PainKind.BREAK,
        Bilingual("“忙起来就忘了” — 访谈 顾明远 2026-11-20"),
    )
    my.make_pain(talked.interview, 2, talked.process_version, third)
    assert rows(talked)[2].pain.evidence == Bilingual("访谈 顾明远 2026-11-20")
    assert [line.row for line in sheet(talked).lines] == [second, "", third]


@pytest.mark.parametrize(
    ("line", "row", "code"),
    [
        (0, 0, "interview_pain_there"),
        (1, 1, "interview_pain_missing"),
        (9, 1, "interview_line_gone"),
        (-1, 1, "interview_line_gone"),
    ],
)
def test_a_pain_that_has_no_place_is_refused_and_nothing_is_changed(talked, line, row, code):
    before = rows(talked), sheet(talked)
    with pytest.raises(AppError, match=code):
        talked.wei.interviews.make_pain(
            talked.interview, line, talked.process_version, talked.process_rows[row]
        )
    assert (rows(talked), sheet(talked)) == before


def test_what_cannot_be_is_refused_with_a_reason(talked):
    my, version = talked.wei.interviews, talked.process_version
    with pytest.raises(AppError, match="interview_line_empty"):
        my.make_row(talked.interview, 2, version)
    with pytest.raises(AppError, match="process_row_gone"):
        my.make_row(talked.interview, 0, version, "nobody")
    with pytest.raises(AppError, match="process_row_gone"):
        my.make_pain(talked.interview, 0, version, "nobody")
    with pytest.raises(AppError, match="process_gone"):
        my.keep(99_999, Interview(0, 99_999))
    with pytest.raises(AppError, match="interview_gone"):
        my.keep(talked.process, interview(talked, 99_999))
    with pytest.raises(AppError, match="interview_gone"):
        my.remove(99_999)
    my.make_row(talked.interview, 0, version)
    with pytest.raises(AppError, match="interview_line_used"):
        my.make_row(talked.interview, 0, version)


def test_a_line_goes_into_drafts_of_its_own_process_alone(talked):
    _, other = talked.wei.processes.begin("it_desk")[:2]
    with pytest.raises(AppError, match="interview_gone"):
        talked.wei.interviews.make_row(talked.interview, 0, other)


def test_a_line_stays_what_it_became_while_its_sheet_is_edited_by_who_has_not_seen_it(talked):
    unaware = sheet(talked)
    made = talked.wei.interviews.make_row(talked.interview, 0, talked.process_version)
    moved = unaware._replace(lines=(unaware.lines[1], unaware.lines[0], Line("新的")))
    talked.wei.interviews.keep(talked.process, moved)
    assert [line.row for line in sheet(talked).lines] == ["", made, ""]


def test_a_line_whose_row_is_taken_out_is_free_again_and_used_when_the_row_comes_back(talked):
    made = talked.wei.interviews.make_row(talked.interview, 0, talked.process_version)
    talked.wei.processes.remove_rows(talked.process_version, [made])
    assert sheet(talked).lines[0].row == ""
    talked.wei.undo.undo()
    assert sheet(talked).lines[0].row == made
    talked.wei.undo.undo()
    assert sheet(talked).lines[0].row == ""
    assert len(rows(talked)) == len(talked.process_rows)


def test_a_pain_at_a_row_that_shows_a_step_leaves_the_sop_as_it_is(desk):
    link_acts.prepare(desk)
    my, row = desk.wei, desk.planned_rows[2]
    my.process_links.link(desk.planned, row, desk.shown_steps[0])
    document = next(e.document for e in my.processes.listed() if e.version == desk.planned)
    key = my.interviews.keep(document, Interview(0, document, "顾明远", lines=LINES))
    my.interviews.make_pain(key, 0, desk.planned, row)
    found = my.processes.table(desk.planned).rows[2]
    assert (found.operation.zh, found.pain.text.zh) == ("核对三要素", "漏录")
    assert my.documents.open(desk.shown_sop).row.on_way is None


def test_a_sheet_goes_with_the_process_that_is_given_up(talked):
    talked.wei.documents.discard(talked.process_version)
    assert not talked.wei.interviews.list(talked.process)
    talked.wei.undo.undo()
    assert sheet(talked).who == "顾明远"


def test_a_cell_takes_choices_by_their_words_and_refuses_what_is_none():
    line = line_with(line_with(Line(), "severity", "高", "zh"), "kind", "waiting", "en")
    assert (line.severity, line.kind) == (Severity.HIGH, PainKind.WAITING)
    assert line_with(line, "severity", "", "zh").severity is None
    with pytest.raises(AppError, match="process_cell_means_nothing"):
        line_with(line, "kind", "什么", "zh")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ANY_LINES = st.lists(
    st.builds(
        Line,
        TEXTS,
        TEXTS,
        TEXTS,
        st.none() | st.sampled_from(Severity),
        st.none() | st.sampled_from(PainKind),
        st.just(""),
        st.just(""),
    ),
    max_size=5,
)


@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(who=TEXTS, day=st.none() | st.dates(), lines=ANY_LINES)
def test_any_sheet_comes_back_as_it_was_kept(talked, who, day, lines):
    wanted = Interview(0, talked.process, who, day, tuple(lines))
    key = talked.wei.interviews.keep(talked.process, wanted)
    found = next(each for each in talked.wei.interviews.list(talked.process) if each.key == key)
    assert (found.who, found.held_on) == (who, day)
    assert [line._replace(id="") for line in found.lines] == lines
