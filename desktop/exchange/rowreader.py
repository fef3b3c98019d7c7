"""Turn the cells of one row into a ticket, by steps worked out once for the table."""

from collections.abc import Callable, Iterable
from typing import Any

from desktop.domain.drafts import MessageDraft, PersonDraft, TicketDraft
from desktop.domain.durations import HOUR, MINUTE, minutes_of
from desktop.domain.vocabulary import MessageKind
from desktop.exchange.converters import (
    Converter,
    extra_converter,
    is_finished,
    is_untouched,
    levels_of,
    remembered,
    tags_of,
    word_converter,
)
from desktop.exchange.dates import DateOutOfRange, DateReader
from desktop.exchange.mapping import EXTRA, IGNORE, ColumnMap, Mapping
from desktop.exchange.markup import has_markup, text_of
from desktop.exchange.recognition import CLOCK, TIMES
from desktop.exchange.source import LIST_MARK, Row
from desktop.exchange.subjects import settle_subject
from desktop.exchange.tally import Tally
from desktop.exchange.values import MAPPED

Step = Callable[[TicketDraft, str], None]
_REPORTED = frozenset({"status", "priority"})
_TIMES = TIMES - {"event_time"}
_PERSON = {
    "requester": "name",
    "requester_staff_no": "staff_no",
    "requester_contact": "contact",
    "requester_department": "department",
    "customer_group": "customer_group",
    "form_of_address": "form_of_address",
}
_DURATIONS = {
    "first_response_hours": ("first_response_at", HOUR),
    "first_response_minutes": ("first_response_at", MINUTE),
    "resolution_hours": ("resolved_at", HOUR),
    "resolution_minutes": ("resolved_at", MINUTE),
}
_TAKE_ALL = frozenset({"tags", "comments", "solution", "description", EXTRA})
_COMMENT_PARTS = 3


class RowProblem(Exception):
    """A row that cannot become a ticket: the reason code and its values."""

    def __init__(self, reason: str, **params: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.params = params


class RowReader:
    """Reads rows of one table with one mapping."""

    def __init__(self, mapping: Mapping, repeated: Iterable[int], tally: Tally) -> None:
        self._mapping = mapping
        self._tally = tally
        self._date = DateReader(mapping.zone, mapping.date_order)
        self._repeated = frozenset(repeated)
        self._person: dict[str, str] = {}
        self._subcategory = ""
        self._later: list[Callable[[TicketDraft], None]] = []
        self._steps = [
            (column.index, frozenset(column.placeholders), self._step(column))
            for column in mapping.columns
            if column.target != IGNORE
        ]

    def read(self, row: Row) -> TicketDraft:
        """Return the ticket of a row; raise RowProblem."""
        draft = TicketDraft(source=self._mapping.source, line=row.line)
        cells = row.cells
        self._person.clear()
        self._later.clear()
        self._subcategory = ""
        for index, placeholders, step in self._steps:
            text = cells[index].strip()
            if text and text not in placeholders:
                step(draft, text)
        self._finish(draft)
        return draft

    def _finish(self, draft: TicketDraft) -> None:
        if self._subcategory:
            draft.category = (*draft.category, self._subcategory)
        if self._person:
            draft.requester = _person(self._person)
        for late in self._later:
            late(draft)
        if self._mapping.event_log is None and not settle_subject(draft):
            raise RowProblem("row_nothing_usable")

    def _step(self, column: ColumnMap) -> Step:
        target = column.target
        step = self._single_step(column, target)
        if column.index not in self._repeated or target in _TAKE_ALL:
            return step
        keep = self._extra(column)

        def first(draft: TicketDraft, text: str) -> None:
            value, _mark, others = text.partition(LIST_MARK)
            step(draft, value)
            if others:
                keep(draft, text)

        return first

    def _single_step(self, column: ColumnMap, target: str) -> Step:
        if target in _TIMES:
            return self._time(column, target)
        if target in MAPPED and not target.startswith("event_"):
            return self._word(column, target)
        if target in _PERSON:
            return self._person_part(_PERSON[target])
        if target in _DURATIONS:
            return self._duration(column, target)
        if target == CLOCK:
            return self._clock(column)
        return self._text_step(column, target)

    def _text_step(self, column: ColumnMap, target: str) -> Step:
        if target.startswith("event_") and self._mapping.event_log is not None:
            return lambda _draft, _text: None
        special: dict[str, Callable[[], Step]] = {
            "category": lambda: _levels("category"),
            "place": lambda: _levels("place"),
            "subcategory": lambda: self._keep_subcategory,
            "tags": lambda: _add_tags,
            "description": lambda: _describe,
            "solution": lambda: self._solve,
            "comments": lambda: self._comment,
        }
        if target in special:
            return special[target]()
        if target in {"subject", "external_number", "stage", "team", "assignee", "language"}:
            return lambda draft, text: setattr(draft, target, text)
        return self._extra(column)

    def _extra(self, column: ColumnMap) -> Step:
        name, convert = column.extra_id, extra_converter(column.extra_kind, self._date)

        def keep(draft: TicketDraft, text: str) -> None:
            draft.extra[name] = convert(text.replace(LIST_MARK, "\n"))

        return keep

    def _word(self, column: ColumnMap, target: str) -> Step:
        convert: Converter = word_converter(self._mapping, target, self._tally)
        reported = target in _REPORTED

        def put(draft: TicketDraft, text: str) -> None:
            value = convert(text)
            if reported:
                draft.source_words[target] = text
            if value is None:
                draft.extra[column.extra_id] = text
            else:
                setattr(draft, target, value)

        return put

    def _time(self, column: ColumnMap, target: str) -> Step:
        def put(draft: TicketDraft, text: str) -> None:
            try:
                moment = self._date(text)
            except DateOutOfRange as error:
                raise RowProblem("row_date_range", column=column.header, value=text) from error
            if moment is not None:
                setattr(draft, target, moment)
            elif target == "created_at":
                raise RowProblem("row_date_unreadable", column=column.header, value=text)
            else:
                draft.extra[column.extra_id] = text

        return put

    def _duration(self, column: ColumnMap, target: str) -> Step:
        """Let hours date an end only where the status says that the end has come."""
        field, unit = _DURATIONS[target]
        keep = self._extra(column)
        measure = remembered(lambda text: minutes_of(text, unit))

        def put(draft: TicketDraft, text: str) -> None:
            keep(draft, text)
            minutes = measure(text)
            if minutes is not None and minutes >= 0:
                self._later.append(lambda late: self._date_end(late, field, minutes))

        return put

    def _clock(self, column: ColumnMap) -> Step:
        """Add a time of day to the day that another column tells."""
        keep = self._extra(column)

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

    def _person_part(self, part: str) -> Step:
        def put(_draft: TicketDraft, text: str) -> None:
            self._person[part] = text

        return put

    def _keep_subcategory(self, _draft: TicketDraft, text: str) -> None:
        self._subcategory = text

    def _solve(self, _draft: TicketDraft, text: str) -> None:
        self._later.append(lambda draft: _add_solution(draft, text.replace(LIST_MARK, "\n")))

    def _comment(self, draft: TicketDraft, text: str) -> None:
        for part in filter(None, text.split(LIST_MARK)):
            draft.messages.append(self._message(part))

    def _message(self, text: str) -> MessageDraft:
        """Jira writes a comment as time;author;text."""
        pieces = text.split(";", _COMMENT_PARTS - 1)
        if len(pieces) == _COMMENT_PARTS:
            try:
                at = self._date(pieces[0])
            except DateOutOfRange:
                at = None
            if at is not None:
                return MessageDraft(MessageKind.NOTE, pieces[2], at, pieces[1])
        return MessageDraft(MessageKind.NOTE, text_of(text) if has_markup(text) else text)


def _person(parts: dict[str, str]) -> PersonDraft:
    details = {key: value for key, value in parts.items() if key != "name"}
    name = parts.get("name", "") or parts.get("contact", "")
    # Names are kept in one language only; which one, its letters tell.
    return (
        PersonDraft(name_en=name, **details)
        if name.isascii()
        else PersonDraft(name_zh=name, **details)
    )


def _levels(field: str) -> Step:
    convert = remembered(levels_of)
    return lambda draft, text: setattr(draft, field, convert(text))


def _add_tags(draft: TicketDraft, text: str) -> None:
    draft.tags = tuple(dict.fromkeys((*draft.tags, *tags_of(text.replace(LIST_MARK, ",")))))


def _describe(draft: TicketDraft, text: str) -> None:
    text = text.replace(LIST_MARK, "\n")
    if has_markup(text):
        draft.extra["_html"] = text
        text = text_of(text)
    draft.description = text


def _add_solution(draft: TicketDraft, text: str) -> None:
    body = text_of(text) if has_markup(text) else text
    at = draft.resolved_at if draft.resolved_at is not None else draft.closed_at
    draft.messages.append(MessageDraft(MessageKind.NOTE, body, at, draft.assignee))
