"""Whether an attempt is passed: the whole, every stage by itself, and no knock-out."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.domain.exams.plan import Plan
from desktop.domain.questions.case import COLUMNS
from desktop.domain.questions.grading.grade import Grade, PartGrade

_NEARLY = 1e-9


class Graded(NamedTuple):
    """One graded question: what it is worth, and the column that its single part counts for."""

    grade: Grade
    marks: float
    column: str = ""


class Score(NamedTuple):
    """Marks got and marks there were."""

    got: float = 0.0
    of: float = 0.0

    @property
    def percent(self) -> float:
        """Return the share in percent; nothing of nothing is all of it."""
        return 100 * self.got / self.of if self.of else 100.0


class Verdict(NamedTuple):
    """What came of an attempt; `short_by` are the marks that are missing to the pass mark.

    `weak` are the columns below their mark, the weakest first. While a person has yet to grade
    (`waiting`) nothing is passed.
    """

    passed: bool
    whole: Score
    columns: Mapping[str, Score]
    short_by: float
    weak: tuple[str, ...]
    knock_outs: int
    waiting: bool


def verdict(plan: Plan, graded: Iterable[Graded]) -> Verdict:
    """Return what came of the graded questions of an attempt; text without question counts not."""
    every = [each for each in graded if each.grade.parts]
    columns: dict[str, Score] = {}
    for each in every:
        for column, score in _scores(each):
            known = columns.get(column, Score())
            columns[column] = Score(known.got + score.got, known.of + score.of)
    got = sum(score.got for score in columns.values())
    whole = Score(got, sum(score.of for score in columns.values()))
    short_by = max(whole.of * plan.pass_mark / 100 - whole.got, 0.0)
    below = [name for name, score in columns.items() if _is_below(score, plan.stage_mark)]
    weak = tuple(sorted((name for name in below if name), key=lambda name: columns[name].percent))
    knock_outs = sum(len(each.grade.knock_outs) for each in every)
    waiting = any(each.grade.is_waiting for each in every)
    failed = short_by > _NEARLY or weak or (knock_outs and plan.knock_outs_fail) or not every
    return Verdict(not failed and not waiting, whole, columns, short_by, weak, knock_outs, waiting)


def _scores(each: Graded) -> Iterable[tuple[str, Score]]:
    """Yield the marks of a question by column: parts of a ticket have columns of their own."""
    weights = sum(part.weight for part in each.grade.parts)
    for part in each.grade.parts:
        of = each.marks * part.weight / weights if weights else 0.0
        yield _column(part, each.column), Score(part.share * of, of)


def _column(part: PartGrade, usual: str) -> str:
    return usual if part.part is None else COLUMNS[part.part]


def _is_below(score: Score, mark: int) -> bool:
    return score.of > 0 and score.percent < mark - _NEARLY
