"""The real files by others come in with the counts they are known to have."""

import os
from pathlib import Path

import pytest

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.opening import open_file
from desktop.exchange.tally import Tally

_ROOT = Path(__file__).resolve().parents[2]
_SHARED = Path(os.environ.get("DESKBOOK_SHARED", _ROOT.parent / "shared")) / "data"
pytestmark = pytest.mark.skipif(not _SHARED.is_dir(), reason="the shared files are not here")


def _read(name: str) -> tuple[list[TicketDraft], list[Reject], Tally]:
    source = open_file(_SHARED / name).sources[0]
    tally = Tally()
    entries = list(drafts(source, guess_mapping(source, "Asia/Shanghai"), tally=tally))
    tickets = [entry for entry in entries if isinstance(entry, TicketDraft)]
    return tickets, [entry for entry in entries if isinstance(entry, Reject)], tally


@pytest.mark.parametrize(
    ("name", "rows", "tickets", "history"),
    [
        ("tickets/uci_incident_event_log_first400.csv", 2627, 400, 2627),
        ("tickets/support_tickets_1000.csv", 1000, 1000, 0),
        ("tickets/support_tickets_1000_sla_violations.csv", 338, 338, 0),
        ("tickets/zh_service_tickets.csv", 25, 25, 0),
        ("cases/xes/running-example.csv", 42, 6, 42),
        ("cases/xes/running-example.xes", 42, 6, 42),
        ("cases/xes/01_running-example.xes.gz", 42, 6, 42),
        ("cases/xes/11_tickets.xes.gz", 43, 9, 43),
    ],
)
def test_the_counts_are_those_of_the_file(name: str, rows: int, tickets: int, history: int) -> None:
    _drafts, rejects, tally = _read(name)
    assert (tally.rows_read, tally.tickets, tally.history_rows) == (rows, tickets, history)
    assert rejects == []


def test_an_event_log_ends_in_the_state_of_its_last_event() -> None:
    tickets, _rejects, _tally = _read("tickets/uci_incident_event_log_first400.csv")
    first = next(ticket for ticket in tickets if ticket.external_number == "INC0000045")
    assert [entry.fields.get("status") for entry in first.history] == [
        "new",
        "resolved",
        None,
        "closed",
    ]
    assert (first.status, first.category) == ("closed", ("Category 55", "Subcategory 170"))
    # 29/2/2016 01:16 is day first, in the zone given by the caller.
    assert first.created_at == 1456679760000
    assert first.resolved_at == 1456716540000


def test_a_resolution_time_of_an_open_ticket_is_only_an_estimate() -> None:
    tickets, _rejects, _tally = _read("tickets/support_tickets_1000.csv")
    by_number = {ticket.external_number: ticket for ticket in tickets}
    assert by_number["TKT-00001"].resolved_at is not None
    assert by_number["TKT-00004"].resolved_at is None
    assert by_number["TKT-00004"].first_response_at is None
    assert by_number["TKT-00004"].extra["resolution_time_hours"] == 10.5


def test_a_literal_null_is_an_empty_cell() -> None:
    tickets, _rejects, _tally = _read("tickets/zh_service_tickets.csv")
    open_ones = [ticket for ticket in tickets if ticket.status == "working"]
    assert len(open_ones) == 2
    assert all(ticket.resolved_at is None for ticket in open_ones)
    assert all("satisfaction" not in ticket.extra for ticket in open_ones)


@pytest.mark.parametrize("folder", ["cases/xes", "cases/ocel", "cases/stats", "process", "mail"])
def test_every_file_comes_in_or_is_refused_with_a_reason(folder: str) -> None:
    for path in sorted((_SHARED / folder).glob("*.*")):
        try:
            sources = open_file(path).sources
        except AppError:
            continue
        for source in sources:
            entries = list(drafts(source, guess_mapping(source, "UTC")))
            assert all(isinstance(entry, TicketDraft | Reject) for entry in entries)
