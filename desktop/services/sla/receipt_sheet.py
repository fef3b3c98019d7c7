"""All that the receipt of a ticket's clocks shows, read at once; it travels to the window."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.sla.standing import Mark
from desktop.drawing.display_list import Drawing
from desktop.services.sla.receipt_words import Row


class Verdict(NamedTuple):
    """One clock in a line: what it is for, how it stands, whether it was kept."""

    title: str
    sum: str
    mark: Mark
    late: bool


class Sheet(NamedTuple):
    """The receipt of one clock and the verdicts of all; `head` are the titles of the columns."""

    number: str
    subject: str
    verdicts: Sequence[Verdict]
    title: str
    head: Sequence[str]
    rows: Sequence[Row]
    sum: str
    mark: Mark
    late: bool
    why_due: str
    versions: Sequence[str]
    code: str
    strip: Drawing
    legend: Sequence[str]

    def as_text(self) -> str:
        """Return the receipt as lines of text, for the clipboard."""
        rows = [
            "  ".join(filter(None, (row.word, row.span, row.basis, row.counted, f"= {row.total}")))
            for row in self.rows
        ]
        tail = [self.sum, self.why_due, " · ".join([*self.versions, self.code])]
        return "\n".join([f"{self.number} {self.subject}", self.title, *rows, *filter(None, tail)])
