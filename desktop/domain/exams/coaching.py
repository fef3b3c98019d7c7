"""A coaching plan: pages to read, the shortest exercises, a test again; each ticked when done."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

MOST_EXERCISES = 3


class TaskKind(StrEnum):
    """What is to be done: a step is read, a question practised, an exam sat again."""

    READ = "read"
    PRACTISE = "practise"
    RETEST = "retest"


class Task(NamedTuple):
    """One thing to do; `target` is a step's id, a question's key or the code of an exam."""

    kind: TaskKind
    target: str
    minutes: int = 0
    document: int = 0
    done_at: int | None = None


class Coaching(NamedTuple):
    """What somebody is to do about a weak spot; it is over when all of it is done."""

    key: int
    person: int
    column: str
    tasks: tuple[Task, ...]
    author: int | None = None
    made_at: int = 0

    @property
    def is_done(self) -> bool:
        """Return whether all tasks are ticked."""
        return all(task.done_at is not None for task in self.tasks)


class Exercise(NamedTuple):
    """A question that may be practised, how long it takes, and the step it is about."""

    question: int
    minutes: int
    step: str


def exercises(
    offered: Sequence[Exercise], steps: Sequence[str], known: Sequence[int]
) -> list[Exercise]:
    """Return the three shortest exercises about what went wrong, the steps in their order first.

    What went wrong itself (`known`) comes only where there are too few others.
    """
    rank = {step: at for at, step in enumerate(steps)}
    fitting = [each for each in offered if each.step in rank]
    fitting.sort(key=lambda each: (each.question in known, each.minutes, rank[each.step]))
    return fitting[:MOST_EXERCISES]
