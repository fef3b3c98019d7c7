"""What the reading of a table came to: the sums a dry run and its proof show."""

from collections import Counter
from dataclasses import dataclass, field

from desktop.domain.drafts import Reject, TicketDraft
from desktop.exchange.source import Row

_SHOWN = 20


@dataclass(slots=True)
class Note:
    """What was done to some rows that come in: how many, and the first of them."""

    count: int = 0
    rows: list[Row] = field(default_factory=list)


@dataclass(slots=True)
class Tally:
    """Counts of one run; rows_read = rows of tickets + rejects + empty rows."""

    rows_read: int = 0
    empty_rows: int = 0
    tickets: int = 0
    history_rows: int = 0
    merged_rows: int = 0
    rejects: int = 0
    reasons: Counter[str] = field(default_factory=Counter)
    notes: dict[str, "Note"] = field(default_factory=dict)
    unknown: dict[str, Counter[str]] = field(default_factory=dict)
    first_created_at: int | None = None
    last_created_at: int | None = None
    with_resolution: int = 0

    def take(self, entry: TicketDraft | Reject) -> None:
        """Count what goes out."""
        if isinstance(entry, Reject):
            self.rejects += 1
            self.reasons[entry.reason] += 1
            return
        self.tickets += 1
        self.history_rows += len(entry.history)
        self.with_resolution += entry.resolved_at is not None or entry.closed_at is not None
        at = entry.created_at
        if at is not None:
            if self.first_created_at is None or at < self.first_created_at:
                self.first_created_at = at
            if self.last_created_at is None or at > self.last_created_at:
                self.last_created_at = at

    def note_row(self, name: str, row: Row) -> None:
        """Count a row that comes in, but not quite as it is written."""
        note = self.notes.setdefault(name, Note())
        note.count += 1
        if len(note.rows) < _SHOWN:
            note.rows.append(row)

    def note_unknown(self, field_name: str, word: str) -> None:
        """Count a word that no list and no map knows."""
        self.unknown.setdefault(field_name, Counter())[word] += 1
