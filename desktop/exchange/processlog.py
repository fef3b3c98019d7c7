"""Cases of an event log, from every kind of table that is one: XES, CSV, workbooks, JSON."""

from collections.abc import Iterator
from dataclasses import replace

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.process.log import Case, Event, in_order
from desktop.exchange.dates import DateOutOfRange, DateReader
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.log_writer import EVENT_COLUMNS
from desktop.exchange.mapping import EventLog, Mapping
from desktop.exchange.source import Row, Source, SourceKind
from desktop.exchange.xes import CASE_PREFIX

_NAME, _TIME = "concept:name", "time:timestamp"


class LogReader:
    """Reads the cases of one table; `rejected` are rows that say no case or no activity."""

    def __init__(self, source: Source, zone: str) -> None:
        """Find the columns; raises AppError("log_columns") where the table is no log."""
        # A table of events that was written here has guards before what looks like a formula.
        own = source.columns == EVENT_COLUMNS
        self._source = replace(source, guarded=True) if own else source
        mapping = guess_mapping(source, zone)
        self._case, self._activity, self._time = _columns(source, mapping)
        self._date = DateReader(zone, mapping.date_order)
        self.rejected: list[Reject] = []

    def cases(self) -> Iterator[Case]:
        """Yield every case with its events in order of time."""
        return self._adjacent() if self._source.kind is SourceKind.XES else self._collected()

    def _adjacent(self) -> Iterator[Case]:
        """Yield the traces of a XES log, whose events stand together."""
        name, events = "", list[Event]()
        for case, event in self._events():
            if case != name and events:
                yield Case(name, in_order(events))
                events = []
            name = case
            events.append(event)
        if events:
            yield Case(name, in_order(events))

    def _collected(self) -> Iterator[Case]:
        found: dict[str, list[Event]] = {}
        for case, event in self._events():
            found.setdefault(case, []).append(event)
        for name, events in found.items():
            yield Case(name, in_order(events))

    def _events(self) -> Iterator[tuple[str, Event]]:
        for row in self._source.rows():
            if isinstance(row, Reject):
                self.rejected.append(row)
                continue
            case, activity = row.cells[self._case].strip(), row.cells[self._activity].strip()
            if case and activity:
                yield case, Event(activity, self._moment(row))
            else:
                self.rejected.append(row.rejected("log_row_bare", {}))

    def _moment(self, row: Row) -> int | None:
        if self._time is None:
            return None
        text = row.cells[self._time].strip()
        try:
            return self._date(text) if text else None
        except DateOutOfRange:
            return None


def _columns(source: Source, mapping: Mapping) -> tuple[int, int, int | None]:
    """Return where case, activity and time stand."""
    if source.kind is SourceKind.XES:
        # The keys of the standard name them, whatever else a log calls so.
        at = {name: place for place, name in reversed(list(enumerate(source.columns)))}
        case, activity = at.get(CASE_PREFIX + _NAME), at.get(_NAME)
        if case is not None and activity is not None:
            return case, activity, at.get(_TIME)
    log: EventLog | None = mapping.event_log
    if log is None or log.activity is None:
        raise AppError("log_columns", name=source.name)
    return log.case, log.activity, log.time
