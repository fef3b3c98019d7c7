"""What the reading of a table came to: the sums a dry run and its proof show."""

from collections import Counter
from dataclasses import dataclass, field

from desktop.domain.drafts import Reject, TicketDraft


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

    def note_unknown(self, field_name: str, word: str) -> None:
        """Count a word that no list and no map knows."""
        self.unknown.setdefault(field_name, Counter())[word] += 1
