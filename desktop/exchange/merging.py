"""Join the rows of a flat table that speak of the same ticket, so that no row's values are lost."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop.domain.drafts import Reject, TicketDraft
from desktop.exchange.mapping import Mapping
from desktop.exchange.numbering import number_in
from desktop.exchange.source import Row

ROWS = "_rows"
_FIELDS = (
    *("subject", "description", "requester", "channel", "service_type", "category", "place"),
    *("impact", "urgency", "priority", "status", "stage", "team", "assignee", "language"),
    *("created_at", "updated_at", "first_response_at", "resolved_at", "closed_at", "due_at"),
)


def repeated_numbers(rows: Iterable[Row | Reject], mapping: Mapping) -> dict[str, int]:
    """Return how often each number stands in the table, of those that stand there twice or more."""
    column = mapping.column_for("external_number")
    if column is None:
        return {}
    seen: set[str] = set()
    repeated: Counter[str] = Counter()
    for row in rows:
        if isinstance(row, Row) and row.cells[column.index].strip() not in column.placeholders:
            number = number_in(row, row.cells[column.index].strip(), mapping)
            if number in seen:
                repeated[number] += 1
            else:
                seen.add(number)
    return {number: count + 1 for number, count in repeated.items() if number}


class Merger:
    """Holds a ticket back until the last of its rows has come."""

    def __init__(self, repeated: dict[str, int], headers: Sequence[str]) -> None:
        self.repeated = repeated
        self._headers = headers
        self._awaited = dict(repeated)
        self._held: dict[str, TicketDraft] = {}

    def holds(self, draft: TicketDraft) -> bool:
        """Return whether an earlier row of the same ticket is held."""
        return draft.external_number in self._held

    def add(self, draft: TicketDraft, row: Row) -> TicketDraft | None:
        """Take a row's ticket; return the joined one when its last row is in."""
        number = draft.external_number
        held = self._held.get(number)
        draft.extra[ROWS] = [dict(zip(self._headers, row.cells, strict=True))]
        joined = _joined(held, draft) if held else draft
        self._awaited[number] -= 1
        if self._awaited[number] > 0:
            self._held[number] = joined
            return None
        self._held.pop(number, None)
        return joined

    def left(self) -> Iterator[TicketDraft]:
        """Yield tickets of which a later row was rejected."""
        yield from self._held.values()
        self._held.clear()


def _joined(first: TicketDraft, later: TicketDraft) -> TicketDraft:
    """Let the later row's values stand; keep what differs in extra fields as a list."""
    for name in _FIELDS:
        value = getattr(later, name)
        if value not in (None, "", ()):
            setattr(first, name, value)
    first.tags = tuple(dict.fromkeys((*first.tags, *later.tags)))
    first.messages.extend(message for message in later.messages if message not in first.messages)
    for name, value in later.extra.items():
        first.extra[name] = _both(first.extra.get(name), value, whole=name == ROWS)
    return first


def _both(old: Any, new: Any, *, whole: bool) -> Any:
    if old is None or (old == new and not whole):
        return new
    values = old if isinstance(old, list) else [old]
    added = new if isinstance(new, list) else [new]
    return values + [value for value in added if whole or value not in values]
