"""How a pain of a process ends: as a change, an SOP step, training, or rejected with a reason."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.process.table import ProcessTable, Row, Severity


class EndKind(StrEnum):
    """What came of a pain."""

    CHANGE = "change"
    SOP_STEP = "sop_step"
    TRAINING = "training"
    REJECTED = "rejected"


class PainEnd(NamedTuple):
    """The end of one pain.

    `target` is the row of the to-be process, the step of an SOP ("SW-02 3") or the training item;
    a rejected one has its reason as `note`. `at` is in UTC milliseconds.
    """

    kind: EndKind
    target: str = ""
    note: str = ""
    person: int | None = None
    at: int = 0


class PainLine(NamedTuple):
    """One pain in the ledger: its number, its row, how it ended (None while it is open)."""

    number: int
    row: Row
    end: PainEnd | None = None


class PainCounts(NamedTuple):
    """How many pains there are, by severity, and how many are open."""

    all: int
    high: int
    medium: int
    low: int
    open: int


def numbered(table: ProcessTable) -> dict[str, int]:
    """Return the number of each pain by the id of its row: counted from 1, down the table."""
    hurting = (row.id for row in table.rows if row.pain.is_there)
    return {row: number for number, row in enumerate(hurting, start=1)}


def counted(lines: list[PainLine]) -> PainCounts:
    """Return the sums of a ledger."""
    severities = [line.row.pain.severity for line in lines]
    high, medium, low = map(severities.count, (Severity.HIGH, Severity.MEDIUM, Severity.LOW))
    return PainCounts(len(lines), high, medium, low, sum(line.end is None for line in lines))
