"""How the desk's tickets, and the cases of a log, really followed a drawn process."""

import os
from contextlib import suppress
from pathlib import Path

import pytest
from endings import TOLD
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.numbers import TicketNumber, parse_number
from desktop.domain.process.table import ProcessTable, Row, RowKind
from desktop.domain.ticket_query import TicketQuery
from desktop.services.process.maps import NewProcess
from desktop.services.process.reality import Kind, Sign

ROOT = Path(__file__).resolve().parents[2]
LOGS = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data" / "cases" / "xes"
MINUTE = 60_000
ALL = TicketQuery()
STAGES = {
    "intake": Bilingual("请求受理", "Intake"),
    "triage": Bilingual("", "TRIAGE"),
    "handling": Bilingual("诊断与处理", ""),
    "resolution": Bilingual("解决与反馈", "Resolution"),
    "walk": Bilingual("现场走访", "Walk"),
    "review": Bilingual("review", ""),
}


def version_of(desk, *rows):
    return desk.wei.processes.create(NewProcess(ProcessTable(Bilingual("流程", "Line"), rows)))[1]


@pytest.fixture
def line(desk):
    rows = (Row(code, stage=name, operation=Bilingual(code)) for code, name in STAGES.items())
    return version_of(desk, *rows)


@pytest.fixture
def ticket(desk):
    """Return a function that takes a ticket through statuses, ten minutes each."""

    def went(*statuses):
        key = desk.wei.tickets.create(TicketDraft("打印机卡纸"))
        for status in statuses:
            desk.clock.now += 10 * MINUTE
            fields = {"status": desk.item("status", status)} | TOLD
            desk.wei.tickets.change([key], fields, reason="r")
        return key

    return went


def number_of(ticket):
    return TicketNumber(ticket.station, ticket.counter)


def figures(found):
    return {each.name: each for each in found.activities}


def test_tickets_are_held_against_stages_by_name_and_code(desk, line, ticket):
    ticket("triage", "working", "resolved", "closed")
    hasty = ticket("working", "resolved", "closed")
    ticket("triage")
    found = desk.wei.reality.of_tickets(line, ALL)
    assert (found.cases, found.fitting) == (3, 2)
    assert found.fitness == pytest.approx((1 + 1 + 1 - 1 / 5) / 3)
    (deviation,) = found.deviations
    assert deviation.sign == Sign(Kind.SKIPPED, STAGES["triage"])
    assert [ref.key for ref in deviation.examples] == [hasty]
    assert parse_number(deviation.examples[0].id) == number_of(desk.wei.queue.get(hasty))
    triage = figures(found)[STAGES["triage"]]
    assert (triage.cases, triage.skipped, triage.median_wait) == (2, 1, 10 * MINUTE)


def test_a_stage_that_the_desk_does_not_have_has_no_data_and_is_skipped_by_nobody(
    desk, line, ticket
):
    ticket("triage", "working", "resolved", "closed")
    found = desk.wei.reality.of_tickets(line, ALL)
    walk = figures(found)[STAGES["walk"]]
    assert (walk.is_seen, walk.cases, walk.skipped) == (False, 0, 0)
    assert [each.cases for each in found.ways] == [1, 1, 1, 1, 1]


def test_coming_back_to_handling_is_a_fault_only_where_nothing_leads_back(desk, line, ticket):
    ticket("triage", "working", "resolved", "working", "resolved", "closed")
    found = desk.wei.reality.of_tickets(line, ALL)
    assert [(str(e.sign.kind), e.sign.activity) for e in found.commonest] == [
        ("repeated", STAGES["resolution"]),
        ("repeated", STAGES["handling"]),
    ]


def test_the_draft_of_what_tickets_did_fits_them(desk, ticket):
    ticket("triage", "working", "resolved", "closed")
    ticket("triage", "working", "resolved", "working", "resolved", "closed")
    drafted = desk.wei.mining.draft_of_tickets(ALL)
    _, version = desk.wei.processes.create(NewProcess(drafted.table))
    found = desk.wei.reality.of_tickets(version, ALL)
    assert (found.cases, found.fitness, found.fitting) == (2, 1.0, 2)
    kinds = [row.kind for row in desk.wei.processes.table(version).rows]
    assert len(found.activities) == kinds.count(RowKind.ACTION) == 5


def test_a_process_without_any_stage_of_the_desk_is_refused(desk):
    foreign = version_of(desk, Row("1", stage=Bilingual("焊接"), operation=Bilingual("焊")))
    with pytest.raises(AppError) as refused:
        desk.wei.reality.of_tickets(foreign, ALL)
    assert refused.value.code == "process_stages_foreign"
    with pytest.raises(AppError) as refused:
        desk.wei.reality.of_tickets(999_999, ALL)
    assert refused.value.code == "document_gone"


def test_whoever_stops_it_is_obeyed(desk, line, ticket, tmp_path):
    ticket("triage")
    path = log(tmp_path, ["abc"])

    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.wei.reality.of_tickets(line, ALL, stop)
    with pytest.raises(Cancelled):
        desk.wei.reality.of_log(line, path, stop)


def log(folder, courses):
    lines = ["case id,activity,timestamp"]
    for case, course in enumerate(courses):
        lines += [
            f"{case},{name},2026-01-05 {8 + place:02}:00" for place, name in enumerate(course)
        ]
    path = folder / "log.csv"
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_a_log_is_held_against_operations(desk, tmp_path):
    rows = [Row(name, operation=Bilingual("", name)) for name in "abc"]
    version = version_of(desk, *rows)
    found = desk.wei.reality.of_log(version, log(tmp_path, ["abc", "ac", ["a", "c", "odd"]]))
    assert (found.cases, found.fitting, found.outside) == (3, 1, {"odd": 1})
    skipped = Sign(Kind.SKIPPED, Bilingual("", "b"))
    assert [ref.id for ref in found.kept[skipped]] == ["1", "2"]
    assert [ref.key for ref in found.kept[skipped]] == [None, None]


def test_a_log_that_names_stages_is_held_against_stages(desk, tmp_path):
    rows = [
        Row(f"{place}", stage=Bilingual("", stage), operation=Bilingual(f"做 {place}"))
        for place, stage in enumerate(["in", "in", "out"])
    ]
    found = desk.wei.reality.of_log(version_of(desk, *rows), log(tmp_path, [["in", "out"]]))
    assert (found.fitting, len(found.activities)) == (1, 2)


def test_a_log_without_cases_is_refused(desk, line, tmp_path):
    path = tmp_path / "log.xes"
    path.write_text('<?xml version="1.0"?><log><trace></trace></log>', "utf-8")
    with pytest.raises(AppError) as refused:
        desk.wei.reality.of_log(line, path)
    assert refused.value.code == "import_empty"


HEADS = (b"", b"case id,activity,timestamp\n", b"<log><trace><event>", b"[{")


@given(st.sampled_from(HEADS).flatmap(lambda head: st.binary(max_size=300).map(head.__add__)))
@settings(max_examples=40)
def test_a_log_of_any_bytes_is_read_or_refused(desk, line, tmp_path, content):
    path = tmp_path / "odd.log"
    path.write_bytes(content)
    with suppress(AppError):
        assert desk.wei.reality.of_log(line, path).cases


@pytest.mark.skipif(not LOGS.is_dir(), reason="the shared logs are not on this machine")
def test_the_draft_of_a_foreign_log_fits_most_of_it(desk):
    paths = sorted(LOGS.glob("*.xes*"))
    taken = 0
    for path in paths:
        try:
            made = desk.wei.process_import.take(path, as_log=True)
        except AppError:
            continue
        found = desk.wei.reality.of_log(made.version, path)
        assert found.fitness > 0.4, path.name
        taken += 1
    assert taken
