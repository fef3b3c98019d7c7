"""Tables in which each row is an event: fold the rows of a case into one ticket and its history."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from desktop.domain.drafts import HistoryDraft, Reject, TicketDraft
from desktop.domain.vocabulary import StatusKind
from desktop.exchange.converters import is_finished
from desktop.exchange.dates import DateOutOfRange, DateReader
from desktop.exchange.mapping import EventLog, Mapping
from desktop.exchange.rowproblem import RowProblem
from desktop.exchange.rowreader import RowReader
from desktop.exchange.source import Row, Source
from desktop.exchange.subjects import MADE, settle_subject
from desktop.exchange.tally import Tally
from desktop.exchange.values import looked_up

_STATE = (
    *(
        "subject",
        "description",
        "requester",
        "channel",
        "service_type",
        "category",
        "place",
        "tags",
    ),
    *("impact", "urgency", "priority", "status", "stage", "team", "assignee", "language", "due_at"),
)
_TIMES = ("created_at", "first_response_at", "resolved_at", "closed_at")
_NOTHING = (None, "", ())


class _Event(NamedTuple):
    at: int
    who: str
    activity: str
    draft: TicketDraft


def event_drafts(
    source: Source,
    mapping: Mapping,
    first_look: Iterable[Row | Reject],
    rows: Iterator[Row | Reject],
    tally: Tally,
) -> Iterator[TicketDraft | Reject]:
    """Yield one ticket for each case, with one history entry for each of its rows."""
    log = mapping.event_log
    if log is None:
        return
    folder = _Folder(source, mapping, tally)
    together = _cases_together(first_look, log.case)
    for group in _adjacent(rows, log.case) if together else _collected(rows, log.case):
        if isinstance(group, Reject):
            yield group
        else:
            yield from folder.fold(group)


class _Folder:
    """Makes a ticket of the rows of one case."""

    def __init__(self, source: Source, mapping: Mapping, tally: Tally) -> None:
        self._mapping = mapping
        self._log: EventLog = mapping.event_log or EventLog(0, 0)
        self._reader = RowReader(mapping, source.repeated, tally)
        self._date = DateReader(mapping.zone, mapping.date_order)
        # A log of activities tells what changed; a log of states repeats the whole ticket.
        self._carries = self._log.activity is not None

    def fold(self, rows: list[Row]) -> Iterator[TicketDraft | Reject]:
        """Yield the rejects of a case's rows, then its ticket if any row is left."""
        events: list[_Event] = []
        for row in rows:
            try:
                events.append(self._event(row, events))
            except RowProblem as problem:
                yield row.rejected(problem.reason, problem.params)
        if events:
            events.sort(key=lambda event: event.at)
            yield self._ticket(events)

    def _event(self, row: Row, before: list[_Event]) -> _Event:
        draft = self._reader.read(row)
        at = self._moment(row.cells[self._log.time].strip())
        if at is None:
            at = before[-1].at if before else draft.created_at
        if at is None:
            raise RowProblem("event_without_time")
        activity = self._cell(row, self._log.activity)
        if activity and not draft.status:
            draft.status = looked_up(self._mapping, "event_activity", activity)
        return _Event(at, self._cell(row, self._log.who), activity, draft)

    def _moment(self, text: str) -> int | None:
        try:
            return self._date(text) if text else None
        except DateOutOfRange as error:
            header = self._mapping.columns[self._log.time].header
            raise RowProblem("row_date_range", column=header, value=text) from error

    def _cell(self, row: Row, index: int | None) -> str:
        if index is None:
            return ""
        text = row.cells[index].strip()
        return "" if text in self._mapping.columns[index].placeholders else text

    def _ticket(self, events: list[_Event]) -> TicketDraft:
        ticket = events[-1].draft
        state: dict[str, Any] = {}
        for event in events:
            new = _state(event.draft)
            fields = _changes(state, new, carries=self._carries)
            state = state | new if self._carries else new
            ticket.history.append(HistoryDraft(event.at, event.who, fields, event.activity))
        _put(ticket, state)
        self._settle_times(ticket, events)
        if not settle_subject(ticket):
            ticket.subject = events[0].activity or str(ticket.line)
            ticket.extra[MADE] = True
        return ticket

    def _settle_times(self, ticket: TicketDraft, events: list[_Event]) -> None:
        for name in _TIMES:
            if getattr(ticket, name) is None:
                known = (getattr(event.draft, name) for event in reversed(events))
                setattr(ticket, name, next((at for at in known if at is not None), None))
        if ticket.created_at is None:
            ticket.created_at = events[0].at
        ticket.updated_at = events[-1].at
        ticket.line = min(event.draft.line for event in events)
        if not is_finished(ticket.status, self._mapping):
            return
        entered = _entered(ticket.history, self._mapping)
        if ticket.resolved_at is None:
            ticket.resolved_at = entered.get(StatusKind.RESOLVED, entered.get(StatusKind.CLOSED))
        if ticket.closed_at is None and ticket.status == StatusKind.CLOSED:
            ticket.closed_at = entered.get(StatusKind.CLOSED)


def _state(draft: TicketDraft) -> dict[str, Any]:
    state = {name: value for name in _STATE if (value := getattr(draft, name)) not in _NOTHING}
    state.update((f"extra.{name}", value) for name, value in draft.extra.items())
    return state


def _changes(old: dict[str, Any], new: dict[str, Any], *, carries: bool) -> dict[str, Any]:
    changed = {name: value for name, value in new.items() if old.get(name) != value}
    if not carries:
        empty = TicketDraft()
        for name in old.keys() - new.keys():
            changed[name] = None if name.startswith("extra.") else getattr(empty, name)
    return changed


def _put(ticket: TicketDraft, state: dict[str, Any]) -> None:
    for name, value in state.items():
        if name.startswith("extra."):
            ticket.extra[name.removeprefix("extra.")] = value
        else:
            setattr(ticket, name, value)


def _entered(history: list[HistoryDraft], mapping: Mapping) -> dict[str, int]:
    """Return when the ticket last came into each kind of status."""
    return {
        mapping.new_statuses.get(entry.fields["status"], entry.fields["status"]): entry.at
        for entry in history
        if entry.fields.get("status")
    }


def _cases_together(rows: Iterable[Row | Reject], case: int) -> bool:
    """Return whether the rows of each case follow each other, so that memory stays small."""
    done: set[str] = set()
    last = ""
    for row in rows:
        if isinstance(row, Row) and row.cells[case] != last:
            done.add(last)
            last = row.cells[case]
            if last in done:
                return False
    return True


def _adjacent(rows: Iterable[Row | Reject], case: int) -> Iterator[list[Row] | Reject]:
    group: list[Row] = []
    for row in rows:
        if isinstance(row, Reject):
            yield row
        elif not row.cells[case].strip():
            yield row.rejected("event_without_case", {})
        else:
            if group and group[0].cells[case] != row.cells[case]:
                yield group
                group = []
            group.append(row)
    if group:
        yield group


def _collected(rows: Iterable[Row | Reject], case: int) -> Iterator[list[Row] | Reject]:
    groups: dict[str, list[Row]] = {}
    words: dict[str, str] = {}
    for row in rows:
        if isinstance(row, Reject):
            yield row
        elif not row.cells[case].strip():
            yield row.rejected("event_without_case", {})
        else:
            # The same words come again and again; one copy of each keeps a large log in memory.
            cells = [words.setdefault(cell, cell) for cell in row.cells]
            groups.setdefault(cells[case], []).append(row._replace(cells=cells))
    yield from groups.values()
