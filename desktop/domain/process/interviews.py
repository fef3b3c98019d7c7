"""What people said of a process: one sheet for each talk; its lines become rows and pains."""

from datetime import date
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import PainKind, Severity

_SOURCE = Bilingual("访谈", "Interview")


class Line(NamedTuple):
    """One thing that happens, in the words of who told it, and what hurts there.

    `row` is the id of the process row that the line became or whose pain it became, "" while it
    is neither; `id` stays the same while lines come and go.
    """

    what: str = ""
    quote: str = ""
    pain: str = ""
    severity: Severity | None = None
    kind: PainKind | None = None
    row: str = ""
    id: str = ""

    @property
    def is_blank(self) -> bool:
        """Return whether nothing is written in it."""
        return not any((self.what, self.quote, self.pain, self.severity, self.kind))


class Interview(NamedTuple):
    """One talk about a process; its key is 0 until it is kept. `person` is who noted it."""

    key: int
    document: int
    who: str = ""
    held_on: date | None = None
    lines: tuple[Line, ...] = ()
    person: int | None = None

    def source(self, language: str) -> str:
        """Return how rows name it: "访谈 顾明远 2026-11-20"."""
        day = self.held_on.isoformat() if self.held_on else ""
        return " ".join(filter(None, (_SOURCE.text(language), self.who.strip(), day)))
