"""A process as a table: one row for each step, with its pain, its times and where it leads.

Template 1 (stage, present operation, pain point, suggestion, owner) and what a drawing needs. Rows
have ids for life; as-is and to-be versions of a process share them, which is what links them.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.bulk import NOTHING
from desktop.domain.process.columns import TableColumn

EMPTY = Bilingual()


class RowKind(StrEnum):
    """What a row is in the course of things."""

    ACTION = "action"
    DECISION = "decision"
    HAND_OVER = "hand_over"
    WAIT = "wait"
    START = "start"
    END = "end"


class Severity(StrEnum):
    """How much a pain hurts."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class PainKind(StrEnum):
    """What is wrong where it hurts."""

    BREAK = "break"
    REDUNDANCY = "redundancy"
    VAGUENESS = "vagueness"
    WAITING = "waiting"


class Pain(NamedTuple):
    """What hurts in a row; the evidence says how that is known."""

    text: Bilingual = EMPTY
    severity: Severity | None = None
    kind: PainKind | None = None
    evidence: Bilingual = EMPTY

    @property
    def is_there(self) -> bool:
        """Return whether anything hurts."""
        return any(self.text)


class WayOn(NamedTuple):
    """A way from a row to another one, by its id; a decision labels each of its ways."""

    to: str
    label: Bilingual = EMPTY


class Row(NamedTuple):
    """One row; without ways it leads to the next one. Times are minutes, `often` is per month.

    `source` says where it came from: an interview, a file; `inside` is the row of which it is a
    part, as in a sub-process. `step` is the id of the SOP step that a to-be row shows: operation,
    lane and minutes are that step's, the row's own ones only what it showed last. `extra` holds
    added columns by id.
    """

    id: str
    kind: RowKind = RowKind.ACTION
    stage: Bilingual = EMPTY
    lane: Bilingual = EMPTY
    operation: Bilingual = EMPTY
    note: Bilingual = EMPTY
    pain: Pain = Pain()
    suggestion: Bilingual = EMPTY
    owner: str = ""
    minutes: float | None = None
    waited: float | None = None
    often: float | None = None
    channel: str = ""
    ways: tuple[WayOn, ...] = ()
    source: str = ""
    inside: str = ""
    step: str = ""
    extra: Mapping[str, Any] = NOTHING


class State(StrEnum):
    """Whether a version says how things are done, or how they shall be."""

    AS_IS = "as_is"
    TO_BE = "to_be"


class Place(NamedTuple):
    """The stage and the lane in which a row is drawn."""

    stage: Bilingual
    lane: Bilingual


class ProcessTable(NamedTuple):
    """One version of a process."""

    title: Bilingual
    rows: tuple[Row, ...] = ()
    state: State = State.AS_IS
    columns: tuple[TableColumn, ...] = ()

    def ways(self) -> list[tuple[str, WayOn]]:
        """Return every way with the row it leaves, those to the next row included."""
        out: list[tuple[str, WayOn]] = []
        known = {row.id for row in self.rows}
        for place, row in enumerate(self.rows):
            named = [way for way in row.ways if way.to in known]
            if named:
                out += [(row.id, way) for way in named]
            elif row.kind is not RowKind.END and place + 1 < len(self.rows):
                out.append((row.id, WayOn(self.rows[place + 1].id)))
        return out

    def places(self) -> dict[str, Place]:
        """Return where each row is drawn, by its id.

        A row without stage or lane stands in that of the row above it, the first ones in those of
        the first row that has them.
        """
        stage = next((row.stage for row in self.rows if any(row.stage)), EMPTY)
        lane = next((row.lane for row in self.rows if any(row.lane)), EMPTY)
        out: dict[str, Place] = {}
        for row in self.rows:
            stage = row.stage if any(row.stage) else stage
            lane = row.lane if any(row.lane) else lane
            out[row.id] = Place(stage, lane)
        return out

    def lanes(self) -> list[Bilingual]:
        """Return the lanes in the order in which they first act."""
        return list(dict.fromkeys(row.lane for row in self.rows if any(row.lane)))

    def stages(self) -> list[Bilingual]:
        """Return the stages in the order in which they first come."""
        return list(dict.fromkeys(row.stage for row in self.rows if any(row.stage)))
