"""What a source says is in the ticket, in a field or in an extra field, whatever it says."""

import csv
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import TicketDraft
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import open_file
from desktop.exchange.tabular_writer import TableFormat, TableStyle, write_tickets

_HEADER = (
    "id",
    "subject",
    "description",
    "requester",
    "assignee",
    "mood",
    "due date",
    "solution",
    "tags",
)
_WORDS = st.text("abc xyz0129打印机", min_size=1, max_size=12).map(str.strip).filter(bool)


def _read(path: Path, rows: list[tuple[str, ...]], header: tuple[str, ...]) -> list[TicketDraft]:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([header, *rows])
    source = open_file(path).sources[0]
    entries = list(drafts(source, guess_mapping(source, "UTC")))
    return [entry for entry in entries if isinstance(entry, TicketDraft)]


@settings(
    max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
@given(rows=st.lists(st.tuples(*[_WORDS] * (len(_HEADER) - 1)), min_size=1, max_size=4))
def test_every_cell_can_be_found_in_its_ticket(tmp_path: Path, rows: list[tuple[str, ...]]) -> None:
    numbered = [(f"N{at}", *row) for at, row in enumerate(rows)]
    tickets = _read(tmp_path / "t.csv", numbered, _HEADER)
    assert len(tickets) == len(rows)
    for row, ticket in zip(numbered, tickets, strict=True):
        shown = str(ticket)
        for cell in row:
            assert cell in shown or _as_number(cell) in shown


def _as_number(cell: str) -> str:
    return str(int(cell)) if cell.isdecimal() and cell.isascii() else cell


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("priority", "weird"),
        ("impact", "galactic"),
        ("due date", "next spring"),
        ("closed at", "later"),
        ("resolution time hours", "ages"),
    ],
)
def test_a_word_that_fits_no_field_stays_in_an_extra_field(
    tmp_path: Path, header: str, cell: str
) -> None:
    usual = {"priority": "high", "impact": "low", "resolution time hours": "2.5"}
    plain = usual.get(header, "2024-01-02")
    rows = [("1", "a", plain), ("2", "b", plain), ("3", "c", plain), ("4", "d", cell)]
    tickets = _read(tmp_path / "t.csv", [*rows, ("5", "e", plain)], ("id", "subject", header))
    assert cell in tickets[3].extra.values()


def test_cells_no_encoding_can_write_are_replaced_in_every_format(tmp_path: Path) -> None:
    for format_ in TableFormat:
        path = tmp_path / f"t.{format_}"
        record = {"external_number": "1", "subject": "\ud800x", "source": "", "messages": []}
        assert write_tickets(path, [record], tuple(record), TableStyle(format_)) == 1
