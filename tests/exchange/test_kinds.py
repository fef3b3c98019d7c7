"""Workbooks, JSON and event logs come out as the same kind of tickets as plain tables."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from xlsxwriter import Workbook

from desktop.domain.drafts import TicketDraft
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import open_file
from desktop.exchange.source import Source, SourceKind
from desktop.exchange.tally import Tally

_LOG = """case id,activity,timestamp,resource,priority
2,Create ticket,2024-01-01 10:00,Ann,High
1,Create ticket,2024-01-01 09:00,Bob,Low
2,Take in charge ticket,2024-01-01 11:00,Cid,High
1,Close ticket,2024-01-02 09:00,Cid,High
2,Resolve ticket,2024-01-01 12:00,Cid,High
,Close ticket,2024-01-02 09:00,Cid,High
1,Note,,Cid,High
"""


def _tickets(source: Source) -> list[TicketDraft]:
    entries = list(drafts(source, guess_mapping(source, "UTC")))
    return [entry for entry in entries if isinstance(entry, TicketDraft)]


def _json(folder: Path, held: Any) -> Source:
    path = folder / "t.json"
    path.write_text(json.dumps(held), encoding="utf-8")
    return open_file(path).sources[0]


def test_a_workbook_gives_a_table_for_each_sheet(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    with Workbook(
        str(path), {"default_date_format": "yyyy-mm-dd hh:mm", "remove_timezone": True}
    ) as book:
        sheet = book.add_worksheet("一月")
        sheet.write_row(0, 0, ["单号", "标题", "创建时间", "耗时", "次数"])
        sheet.write_row(1, 0, [1.0, "打印机", datetime(2026, 1, 5, 9, 2, tzinfo=UTC), "", 2.5])
        sheet.write_row(2, 0, [2.0, "网络", "2026/1/6 10:00", "", 3.0])
        hours = book.add_format({"num_format": "[h]:mm:ss"})
        sheet.write_datetime(1, 3, timedelta(hours=26), hours)
        sheet.write_row(3, 0, [3.0, "账号", date(2026, 1, 7), "", ""])
        book.add_worksheet("empty")
        other = book.add_worksheet("二月")
        other.write_row(2, 1, ["单号", "标题"])
        other.write_row(3, 1, ["9", "会议室"])
    january, february = open_file(path).sources
    assert january.kind is SourceKind.WORKBOOK
    first, second, third = _tickets(january)
    assert (first.external_number, first.subject) == ("1", "打印机")
    assert first.created_at == 1767603720000
    assert second.created_at == 1767693600000
    assert third.created_at == 1767744000000
    assert first.extra["次数"] == 2.5
    assert first.extra["耗时"] == "26:00:00"
    assert february.name == "t.xlsx / 二月"
    assert [ticket.subject for ticket in _tickets(february)] == ["会议室"]


@pytest.mark.parametrize(
    "wrap",
    [
        lambda rows: rows,
        lambda rows: {"total": 2, "tickets": rows},
        lambda rows: {"meta": {"page": 1}, "issues": rows},
        lambda rows: {"ok": True, "result": {"data": rows}},
    ],
)
def test_json_is_found_in_its_usual_wrappings(tmp_path: Path, wrap: Any) -> None:
    rows = [
        {"id": 1, "subject": "a", "custom": {"x": [1, 2]}, "tags": ["p", "q"], "vip": True},
        {"id": 2, "subject": "b", "later": None},
    ]
    first, second = _tickets(_json(tmp_path, wrap(rows)))
    assert (first.external_number, first.subject) == ("1", "a")
    assert json.loads(first.extra["custom"]) == {"x": [1, 2]}
    assert second.subject == "b"


def test_json_lines_are_read_and_a_broken_line_is_rejected(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    path.write_text('{"id": 1, "subject": "a"}\n{"id": 2,\n\n{"id": 3, "subject": "c"}\n', "utf-8")
    source = open_file(path).sources[0]
    assert source.kind is SourceKind.JSON_LINES
    kinds = [type(entry).__name__ for entry in drafts(source, guess_mapping(source, "UTC"))]
    assert kinds == ["TicketDraft", "Reject", "TicketDraft"]


def test_a_line_separator_inside_a_json_string_cuts_nothing(tmp_path: Path) -> None:
    path = tmp_path / "t.jsonl"
    path.write_text('{"id": 1, "subject": "a\u2028b"}\n{"id": 2, "subject": "c"}\n', "utf-8")
    assert [ticket.subject for ticket in _tickets(open_file(path).sources[0])] == ["a\u2028b", "c"]


def test_events_out_of_order_are_folded_into_their_tickets(tmp_path: Path) -> None:
    path = tmp_path / "log.csv"
    path.write_text(_LOG, encoding="utf-8")
    source = open_file(path).sources[0]
    mapping = guess_mapping(source, "UTC")
    assert mapping.event_log is not None
    tally = Tally()
    entries = list(drafts(source, mapping, tally=tally))
    tickets = {entry.external_number: entry for entry in entries if isinstance(entry, TicketDraft)}
    assert (tally.rows_read, tally.tickets, tally.history_rows, tally.rejects) == (7, 2, 6, 1)
    assert [entry.note for entry in tickets["2"].history] == [
        "Create ticket",
        "Take in charge ticket",
        "Resolve ticket",
    ]
    assert [entry.fields.get("status") for entry in tickets["2"].history] == [
        "new",
        "working",
        "resolved",
    ]
    assert tickets["2"].resolved_at == 1704110400000
    assert tickets["2"].created_at == 1704103200000
    assert tickets["1"].history[-1].note == "Note"
    assert tickets["1"].status == "closed"


def test_a_flat_table_with_a_time_is_no_event_log(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_text(
        "id,subject,updated at\n1,a,2024-01-01\n2,b,2024-01-02\n3,c,2024-01-03\n", "utf-8"
    )
    assert guess_mapping(open_file(path).sources[0], "UTC").event_log is None


def test_xes_attributes_of_every_shape_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "t.xes"
    path.write_text(
        '<?xml version="1.0"?><log xmlns="http://www.xes-standard.org/"><trace>'
        '<string key="concept:name" value="T1"/><string key="kind" value="a">'
        '<int key="depth" value="2"/></string>'
        '<list key="parts"><values><string key="p" value="1"/>'
        '<string key="p" value="2"/></values></list>'
        '<event><string key="concept:name" value="Open"/>'
        '<date key="time:timestamp" value="2024-01-01T10:00:00+08:00"/>'
        '<boolean key="ok" value="perhaps"/></event></trace></log>',
        encoding="utf-8",
    )
    (ticket,) = _tickets(open_file(path).sources[0])
    assert ticket.external_number == "T1"
    assert ticket.extra["case_kind"] == "a"
    assert ticket.extra["case_kind_depth"] == 2
    assert json.loads(ticket.extra["case_parts"]) == [{"p": "1"}, {"p": "2"}]
    assert ticket.extra["ok"] == "perhaps"
    assert ticket.created_at == 1704074400000


def test_a_lone_json_object_is_one_ticket(tmp_path: Path) -> None:
    (ticket,) = _tickets(_json(tmp_path, {"id": 7, "subject": "a", "comments": ["x"]}))
    assert (ticket.external_number, ticket.subject) == ("7", "a")
