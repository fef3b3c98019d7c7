"""What Deskbook writes, it reads back as the same tickets."""

import csv
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import HistoryDraft, MessageDraft, PersonDraft, TicketDraft
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.vocabulary import Level, MessageKind, Priority
from desktop.exchange.defusing import defused, undone
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import open_file
from desktop.exchange.records import record_of
from desktop.exchange.tabular_writer import TableFormat, TableStyle, export_columns, write_tickets

_STYLES = {
    "t.csv": TableStyle(),
    "semicolons.csv": TableStyle(separator=";", bom=False),
    "t.xlsx": TableStyle(TableFormat.XLSX),
    "t.json": TableStyle(TableFormat.JSON),
}


def _ticket(**changes: Any) -> TicketDraft:
    ticket = TicketDraft(
        subject="=1+1 打印机",
        description='"quoted", with\nlines\r\nand =formulas',
        source="deskbook",
        external_number="DB-2417",
        requester=PersonDraft("江雪梅", "Jiang", "1001", "8123", "计划部", "VIP", "师傅"),
        channel="phone",
        service_type="HWF",
        category=("打印与扫描", "标签打印机"),
        impact=Level.LOW,
        urgency=Level.HIGH,
        priority=Priority.P3,
        status="已解决",
        stage="解决与反馈",
        team="一线",
        assignee="罗斌",
        place=("一厂 > 东", "2 楼"),
        tags=("+1", "a, b"),
        language="zh",
        created_at=1795136520123,
        updated_at=1795136530000,
        first_response_at=1795136540000,
        resolved_at=1795136550000,
        closed_at=1795136560000,
        due_at=1795136570000,
        extra={"asset": "007", "count": 3, "ok": True, "list": [1, "two"], "_html": "<p>x</p>"},
        messages=[
            MessageDraft(MessageKind.INBOUND, "坏了", 1795136520123, "江雪梅", "phone"),
            MessageDraft(MessageKind.NOTE, "'=x"),
        ],
        history=[
            HistoryDraft(1795136520123, "罗斌", {"status": "new", "priority": Priority.P2}),
            HistoryDraft(
                1795136530000,
                "",
                {
                    "category": ("a", "b"),
                    "requester": PersonDraft("x"),
                    "impact": None,
                    "extra.n": 1,
                },
                "note",
            ),
        ],
    )
    return replace(ticket, **changes)


def _again(path: Path, tickets: list[TicketDraft], style: TableStyle) -> list[TicketDraft]:
    write_tickets(path, map(record_of, tickets), export_columns(), style)
    source = open_file(path).sources[0]
    mapping = guess_mapping(source, "Asia/Shanghai")
    assert mapping.layout == "deskbook"
    read = list(drafts(source, mapping))
    assert all(isinstance(ticket, TicketDraft) for ticket in read), read
    return [replace(ticket, line=0) for ticket in read if isinstance(ticket, TicketDraft)]


@pytest.mark.parametrize("name", sorted(_STYLES))
def test_a_full_ticket_survives(tmp_path: Path, name: str) -> None:
    tickets = [_ticket(), TicketDraft(subject="only a subject"), _ticket(requester=None, tags=())]
    assert _again(tmp_path / name, tickets, _STYLES[name]) == tickets


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx", "t.json"])
def test_texts_longer_than_a_worksheet_cell_survive(tmp_path: Path, name: str) -> None:
    tickets = [_ticket(description="长" * 70_001), _ticket(description="short")]
    assert _again(tmp_path / name, tickets, _STYLES[name]) == tickets


_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
_WORDS = st.lists(_TEXT, max_size=3).map(tuple)
_MOMENT = st.none() | st.integers(min_value=0, max_value=4_102_444_799_999)
_JSON = st.recursive(
    st.integers(min_value=-(2**53), max_value=2**53) | st.booleans() | _TEXT,
    lambda inner: st.lists(inner, min_size=1, max_size=3),
    max_leaves=4,
)
_TICKETS = st.builds(
    _ticket,
    subject=_TEXT.map(lambda text: "s" + text),
    description=_TEXT,
    external_number=_TEXT,
    category=_WORDS,
    place=_WORDS,
    tags=_WORDS,
    assignee=_TEXT,
    created_at=_MOMENT,
    due_at=_MOMENT,
    priority=st.none() | st.sampled_from(Priority),
    extra=st.dictionaries(_TEXT, _JSON, max_size=3),
    messages=st.lists(
        st.builds(MessageDraft, st.sampled_from(MessageKind), _TEXT, _MOMENT, _TEXT), max_size=2
    ),
)


@pytest.mark.parametrize("name", ["t.csv", "t.json", "semicolons.csv"])
@settings(
    max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(tickets=st.lists(_TICKETS, min_size=1, max_size=3))
def test_any_ticket_survives(tmp_path: Path, name: str, tickets: list[TicketDraft]) -> None:
    assert _again(tmp_path / name, tickets, _STYLES[name]) == tickets


@settings(max_examples=200)
@given(_TEXT)
def test_no_cell_of_a_csv_begins_like_a_formula(text: str) -> None:
    assert defused(text)[:1] not in set("=+-@\t\r\n＝＋－＠")
    assert undone(defused(text)) == text


def test_the_csv_has_a_bom_and_guards_formulas(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    write_tickets(path, [record_of(_ticket())], ("subject", "tags"))
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    with path.open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1][0] == "'=1+1 打印机"


def test_json_holds_lists_and_objects_not_text(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    write_tickets(path, [record_of(_ticket())], export_columns(), TableStyle(TableFormat.JSON))
    (held,) = json.loads(path.read_text(encoding="utf-8"))
    assert held["category"] == ["打印与扫描", "标签打印机"]
    assert held["created_at"] == "2026-11-20T01:02:00.123Z"
    assert held["messages"][0]["body"] == "坏了"


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx", "t.json"])
def test_a_stopped_export_leaves_the_old_file_and_nothing_else(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("old", encoding="utf-8")

    def stop(done: int, _total: int) -> None:
        if done >= 200:
            raise Cancelled

    records = (record_of(_ticket()) for _at in range(500))
    with pytest.raises(Cancelled):
        write_tickets(path, records, export_columns(), _STYLES[name], stop)
    assert path.read_text(encoding="utf-8") == "old"
    assert [file.name for file in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["t.csv", "t.xlsx", "t.json"])
def test_an_export_to_a_missing_folder_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(AppError, match="export_cannot_write"):
        write_tickets(tmp_path / "gone" / name, [], export_columns(), _STYLES[name])


def test_a_damaged_cell_of_our_own_export_rejects_its_row_only(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    write_tickets(path, [record_of(_ticket()), record_of(_ticket())], export_columns())
    text = path.read_text(encoding="utf-8-sig")
    path.write_text(text.replace("2026-11-20T01:02:00.123Z", "gone", 1), encoding="utf-8")
    source = open_file(path).sources[0]
    kinds = [type(entry).__name__ for entry in drafts(source, guess_mapping(source, "UTC"))]
    assert kinds == ["Reject", "TicketDraft"]
