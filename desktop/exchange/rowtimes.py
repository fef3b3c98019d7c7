"""Times of a row: dates, hours that date an end, a time of day beside its day."""

from collections.abc import Callable

from desktop.domain.drafts import TicketDraft
from desktop.domain.durations import HOUR, MINUTE, minutes_of
from desktop.exchange.converters import is_finished, is_untouched, remembered
from desktop.exchange.dates import DateOutOfRange, DateReader, looks_like_part
from desktop.exchange.mapping import ColumnMap, Mapping
from desktop.exchange.recognition import CLOCK, TIMES
from desktop.exchange.rowproblem import RowProblem

Step = Callable[[TicketDraft, str], None]
Late = Callable[[TicketDraft], None]
_TIMES = TIMES - {"event_time"}
_DURATIONS = {
    "first_response_hours": ("first_response_at", HOUR),
    "first_response_minutes": ("first_response_at", MINUTE),
    "resolution_hours": ("resolved_at", HOUR),
    "resolution_minutes": ("resolved_at", MINUTE),
}


class RowTimes:
    """Makes the steps of columns that tell times; some wait until the row is read."""

    def __init__(
        self,
        mapping: Mapping,
        date: DateReader,
        later: list[Late],
        extra_of: Callable[[ColumnMap], Step],
    ) -> None:
        self._mapping = mapping
        self._date = date
        self._later = later
        self._extra_of = extra_of

    def step(self, column: ColumnMap) -> Step | None:
        """Return the step of a column, None for one that tells no time."""
        if column.target in _TIMES:
            return self._time(column, column.target)
        if column.target in _DURATIONS:
            return self._duration(column, column.target)
        return self._clock(column) if column.target == CLOCK else None

    def _time(self, column: ColumnMap, target: str) -> Step:
        def put(draft: TicketDraft, text: str) -> None:
            try:
                moment = self._date(text)
            except DateOutOfRange as error:
                raise RowProblem("row_date_range", column=column.header, value=text) from error
            if moment is not None:
                setattr(draft, target, moment)
            elif target == "created_at":
                no_year = looks_like_part(text)
                reason = "row_date_no_year" if no_year else "row_date_unreadable"
                raise RowProblem(reason, column=column.header, value=text)
            elif looks_like_part(text):
                self._later.append(lambda late: self._date_by_report(late, column, text))
            else:
                draft.extra[column.extra_id] = text

        return put

    def _date_by_report(self, draft: TicketDraft, column: ColumnMap, text: str) -> None:
        """Give a date without a year the one after the report: it happened later, and soon."""
        reported = draft.created_at
        moment = None if reported is None else self._date.after(text, reported)
        if moment is None:
            draft.extra[column.extra_id] = text
        else:
            setattr(draft, column.target, moment)

    def _duration(self, column: ColumnMap, target: str) -> Step:
        """Let hours date an end only where the status says that the end has come."""
        field, unit = _DURATIONS[target]
        keep = self._extra_of(column)
        measure = remembered(lambda text: minutes_of(text, unit))

        def put(draft: TicketDraft, text: str) -> None:
            keep(draft, text)
            minutes = measure(text)
            if minutes is not None and minutes >= 0:
                self._later.append(lambda late: self._date_end(late, field, minutes))

        return put

    def _clock(self, column: ColumnMap) -> Step:
        """Add a time of day to the day that another column tells."""
        keep = self._extra_of(column)

        def put(draft: TicketDraft, text: str) -> None:
            minutes = minutes_of(text, HOUR)
            if minutes is None:
                keep(draft, text)
            else:
                # First of the later steps: ends are counted from the full time.
                self._later.insert(0, lambda late: add(late, text, minutes))

        def add(draft: TicketDraft, text: str, minutes: float) -> None:
            if draft.created_at is not None and self._date.is_midnight(draft.created_at):
                draft.created_at += round(minutes * 60_000)
            else:
                keep(draft, text)

        return put

    def _date_end(self, draft: TicketDraft, field: str, minutes: float) -> None:
        if draft.created_at is None or getattr(draft, field) is not None:
            return
        mapping = self._mapping
        answered = field == "first_response_at" and not is_untouched(draft.status, mapping)
        if answered or (field == "resolved_at" and is_finished(draft.status, mapping)):
            setattr(draft, field, draft.created_at + round(minutes * 60_000))
