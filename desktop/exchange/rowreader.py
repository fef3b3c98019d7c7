"""Turn the cells of one row into a ticket, by steps worked out once for the table."""

from collections.abc import Callable, Iterable
from typing import Any

from desktop.domain.drafts import MessageDraft, PersonDraft, TicketDraft
from desktop.domain.vocabulary import MessageKind
from desktop.exchange.converters import (
    LEFT_OUT,
    Converter,
    extra_converter,
    levels_of,
    remembered,
    tags_of,
    word_converter,
)
from desktop.exchange.dates import DateOutOfRange, DateReader
from desktop.exchange.folding import folded
from desktop.exchange.mapping import (
    EXTRA,
    IGNORE,
    KEEP_TEXT,
    LEAVE_OUT,
    LISTED,
    ColumnMap,
    Mapping,
)
from desktop.exchange.markup import has_markup, text_of
from desktop.exchange.months import NO_MONTH, Month
from desktop.exchange.numbering import number_in
from desktop.exchange.rowproblem import RowProblem
from desktop.exchange.rowtimes import RowTimes, Step
from desktop.exchange.severalpeople import people_of
from desktop.exchange.source import LIST_MARK, Row
from desktop.exchange.subjects import settle_subject
from desktop.exchange.tally import Tally
from desktop.exchange.values import MAPPED

_REPORTED = frozenset({"status", "priority"})
_PERSON = {
    "requester": "name",
    "requester_staff_no": "staff_no",
    "requester_contact": "contact",
    "requester_department": "department",
    "customer_group": "customer_group",
    "form_of_address": "form_of_address",
}
_TAKE_ALL = frozenset({"tags", "comments", "solution", "description", EXTRA})
_COMMENT_PARTS = 3
# Of several people in a cell the first is looked up, not the cell.
_PEOPLE = frozenset({"assignee"})


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
        self._year = self._month = Month(mapping.year)
        self._date.within(self._month)
        self._row = Row(0, [])
        self._times = RowTimes(mapping, self._date, self._later, self._extra)
        self._steps = [
            (column.index, frozenset(column.placeholders), self._step(column))
            for column in mapping.columns
            if column.target != IGNORE
        ]

    def read(self, row: Row) -> TicketDraft:
        """Return the ticket of a row; raise RowProblem."""
        draft = TicketDraft(source=self._mapping.source, line=row.line)
        cells = row.cells
        self._begin(row)
        self._person.clear()
        self._later.clear()
        self._subcategory = ""
        for index, placeholders, step in self._steps:
            text = cells[index].strip()
            if text and text not in placeholders:
                step(draft, text)
        self._finish(draft)
        return draft

    def _begin(self, row: Row) -> None:
        self._row = row
        month = self._year if row.month is NO_MONTH else row.month.within(self._year)
        if month != self._month:
            self._month = month
            self._date.within(month)

    def _finish(self, draft: TicketDraft) -> None:
        if draft.created_at is None and self._month.year and self._month.month:
            draft.created_at = self._date.month_start()
            self._tally.note_row("month_only", self._row)
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
        if target in LISTED and target not in _PEOPLE:
            step = self._chosen(column, step)
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
        timed = self._times.step(column)
        if timed is not None:
            return timed
        if target in MAPPED and not target.startswith("event_"):
            return self._word(column, target)
        if target == "requester":
            return self._people(column, self._person_part("name"))
        if target in _PERSON:
            return self._person_part(_PERSON[target])
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
            "external_number": lambda: self._number,
            "assignee": lambda: self._people(column, self._chosen(column, _assign)),
        }
        if target in special:
            return special[target]()
        if target in {"stage", "team", "language"}:
            return lambda draft, text: setattr(draft, target, folded(text))
        if target == "subject":
            return lambda draft, text: setattr(draft, target, text)
        return self._extra(column)

    def _chosen(self, column: ColumnMap, step: Step) -> Step:
        """Let a word be what a person chose for it: another entry, nothing, or text."""
        words = self._mapping.value_maps.get(column.target, {})
        if not words:
            return step

        def put(draft: TicketDraft, text: str) -> None:
            meaning = words.get(text, text)
            if meaning == KEEP_TEXT:
                draft.extra[column.extra_id] = text
            elif meaning != LEAVE_OUT:
                step(draft, meaning)

        return put

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
            if value is LEFT_OUT:
                return
            if reported:
                draft.source_words[target] = text
            if value is None:
                draft.extra[column.extra_id] = text
            else:
                setattr(draft, target, value)

        return put

    def _number(self, draft: TicketDraft, text: str) -> None:
        draft.external_number = number_in(self._row, text, self._mapping)

    def _people(self, column: ColumnMap, put: Step) -> Step:
        """Take the first of several people, and keep all of them as they were written."""
        names_of = remembered(lambda text: people_of(folded(text)))

        def first(draft: TicketDraft, text: str) -> None:
            names = names_of(text)
            put(draft, names[0])
            if len(names) > 1:
                draft.extra[column.extra_id] = text
                self._tally.note_row("several_people", self._row)

        return first

    def _person_part(self, part: str) -> Step:
        def put(_draft: TicketDraft, text: str) -> None:
            self._person[part] = folded(text)

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
    details: dict[str, Any] = {key: value for key, value in parts.items() if key != "name"}
    name = parts.get("name", "") or parts.get("contact", "")
    # Names are kept in one language only; which one, its letters tell.
    person = PersonDraft(name_en=name) if name.isascii() else PersonDraft(name_zh=name)
    return person._replace(**details)


def _levels(field: str) -> Step:
    convert = remembered(levels_of)
    return lambda draft, text: setattr(draft, field, convert(text))


def _assign(draft: TicketDraft, text: str) -> None:
    draft.assignee = text


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
