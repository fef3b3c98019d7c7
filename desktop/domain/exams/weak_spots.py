"""Weak spots: what people got of each stage, whether they are ready, what they lost most marks on.

Of each exam the newest attempt counts, so that a retake shows at once; of a question practised,
the newest answer. Who is ready follows from exams alone.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.exams.verdict import Score

# Steps of the scale, each the lowest percent of its class; below the first is the worst class.
CLASSES = (50, 60, 70, 80, 90)
POOR = 60
_NEARLY = 1e-9


class By(StrEnum):
    """What the columns of the map are: stages of the lifecycle, or steps of SOPs."""

    STAGE = "stage"
    STEP = "step"


class Origin(StrEnum):
    """Where it was seen: at an exam, in practice, on a real ticket worked by an SOP."""

    EXAM = "exam"
    PRACTICE = "practice"
    TICKET = "ticket"


class Evidence(NamedTuple):
    """One part of one answer; `step` is the id of the step it is about, "" for none.

    `exam` is what it is repeated by and `attempt` how often: of practice the question and the
    answer, of a ticket the settled step twice.
    """

    person: int
    exam: int
    attempt: int
    column: str
    question: int
    got: float
    of: float
    step: str = ""
    knock_out: bool = False
    origin: Origin = Origin.EXAM

    def column_by(self, by: By) -> str:
        """Return the column it counts in; "" for none."""
        return self.column if by is By.STAGE else self.step


class Cell(NamedTuple):
    """What a person got of a column: of how many items, and in each attempt in its order."""

    score: Score
    items: int
    trend: tuple[float, ...] = ()

    @property
    def percent(self) -> float:
        """Return the score in percent."""
        return self.score.percent


class Row(NamedTuple):
    """The cells of one person by column; `to_go` are columns below their mark, or without data."""

    person: int
    cells: Mapping[str, Cell]
    knock_outs: int
    to_go: int

    @property
    def is_ready(self) -> bool:
        """Return whether every stage is at its mark and nothing knocks out; no average counts."""
        return not self.to_go and not self.knock_outs

    @property
    def percent(self) -> float | None:
        """Return the mean over the columns; None without any."""
        found = [cell.percent for cell in self.cells.values()]
        return sum(found) / len(found) if found else None


def rows(
    evidence: Iterable[Evidence],
    people: Sequence[int],
    columns: Sequence[str],
    mark: int,
    by: By = By.STAGE,
) -> list[Row]:
    """Return a row for each person in the order given, those nobody examined with no cell."""
    of: dict[int, list[Evidence]] = {person: [] for person in people}
    for each in evidence:
        if each.person in of:
            of[each.person].append(each)
    return [_row(person, found, columns, (mark, by)) for person, found in of.items()]


def steps_by_loss(evidence: Iterable[Evidence], people: Sequence[int], most: int) -> list[str]:
    """Return the steps of which these people lost the largest shares, the weakest first."""
    scores: dict[str, Score] = {}
    for each in newest(evidence):
        if each.step and each.person in people:
            known = scores.get(each.step, Score())
            scores[each.step] = Score(known.got + each.got, known.of + each.of)
    weak = [(score.percent, -score.of, step) for step, score in scores.items() if score.of]
    return [step for percent, _, step in sorted(weak) if percent < 100 - _NEARLY][:most]


def averages(found: Sequence[Row], columns: Sequence[str]) -> dict[str, float]:
    """Return the mean of each column over the people who have a cell in it."""
    out = {}
    for column in columns:
        percents = [row.cells[column].percent for row in found if column in row.cells]
        if percents:
            out[column] = sum(percents) / len(percents)
    return out


def weakest(found: Sequence[Row], columns: Sequence[str]) -> str | None:
    """Return the column with the lowest mean; None where nobody was examined."""
    means = averages(found, columns)
    return min(means, key=lambda column: means[column]) if means else None


def heat_class(percent: float) -> int:
    """Return the class of a percentage, 0 the worst to 5 the best, as it is shown: rounded."""
    shown = round(percent)
    return sum(shown >= least for least in CLASSES)


def lost(
    evidence: Iterable[Evidence], person: int, column: str, by: By = By.STAGE
) -> list[Evidence]:
    """Return the parts in which a person lost marks of a column, the dearest first."""
    counting = newest(evidence)
    found = [
        each
        for each in counting
        if each.person == person and each.column_by(by) == column and each.of - each.got > _NEARLY
    ]
    return sorted(found, key=lambda each: each.got - each.of)


def _row(
    person: int, found: Sequence[Evidence], columns: Sequence[str], how: tuple[int, By]
) -> Row:
    counting, (mark, by) = newest(found), how
    cells = {}
    for column in columns:
        mine = [each for each in counting if each.column_by(by) == column]
        if mine:
            score = Score(sum(each.got for each in mine), sum(each.of for each in mine))
            cells[column] = Cell(score, len(mine), _trend(found, column, by))
    below = [
        column
        for column in columns
        if column not in cells or cells[column].percent < mark - _NEARLY
    ]
    knock_outs = len({(e.attempt, e.question) for e in counting if e.knock_out})
    return Row(person, cells, knock_outs, len(below))


def newest(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Return what counts: of each exam the newest attempt, of each question the newest answer."""
    every = list(evidence)
    newest: dict[tuple[int, Origin, int], int] = {}
    for each in every:
        key = (each.person, each.origin, each.exam)
        newest[key] = max(newest.get(key, 0), each.attempt)
    return [e for e in every if newest[e.person, e.origin, e.exam] == e.attempt]


def _trend(found: Sequence[Evidence], column: str, by: By) -> tuple[float, ...]:
    scores: dict[int, Score] = {}
    for each in found:
        if each.origin is Origin.EXAM and each.column_by(by) == column:
            known = scores.get(each.attempt, Score())
            scores[each.attempt] = Score(known.got + each.got, known.of + each.of)
    return tuple(scores[attempt].percent for attempt in sorted(scores))
