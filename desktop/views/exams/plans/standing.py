"""How somebody stands at an exam: not begun, open, passed, failed; read for all exams at once."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.exams.attempt import Attempt, State
from desktop.services.services import Services
from desktop.services.training.exams import Planned
from desktop.views.exams.words import attempt_sign


class PlanState(NamedTuple):
    """One exam with the attempts that may be seen, and mine among them, oldest first.

    `outdated` are attempts that were passed on what an SOP says otherwise now.
    """

    planned: Planned
    attempts: tuple[Attempt, ...]
    mine: tuple[Attempt, ...]
    outdated: frozenset[int] = frozenset()

    @property
    def open_one(self) -> Attempt | None:
        """Return my attempt that is open."""
        return next((each for each in self.mine if each.state is State.OPEN), None)

    @property
    def used(self) -> int:
        """Return how many tries I have used."""
        return sum(each.state is State.SUBMITTED for each in self.mine)

    @property
    def tries_left(self) -> int | None:
        """Return how many tries I have left; None is as many as I like."""
        most = self.planned.plan.attempts
        return max(most - self.used, 0) if most else None

    @property
    def telling(self) -> Attempt | None:
        """Return the attempt that says how I stand: an open one, one passed, else the last."""
        handed_in = [each for each in self.mine if each.state is State.SUBMITTED]
        passed = [each for each in handed_in if each.passed]
        return self.open_one or next(iter(passed or handed_in[::-1]), None)


def read_states(my: Services, person: int | None, *, everybody: bool) -> list[PlanState]:
    """Return all exams, the newest first, with attempts; of others only for who may see them."""
    every = my.exams.attempts()
    outdated = frozenset(each.attempt for each in my.exams.people_to_review())
    out = []
    for planned in reversed(my.exams.planned()):
        here = [each for each in every if each.document == planned.document]
        mine = tuple(each for each in here if each.person == person)
        out.append(PlanState(planned, tuple(here) if everybody else mine, mine, outdated))
    return out


def left_open(my: Services, person: int) -> tuple[Attempt, Planned] | None:
    """Return the newest attempt that somebody has not handed in, with its plan."""
    mine = [each for each in my.exams.attempts(person=person) if each.state is State.OPEN]
    return (mine[-1], my.exams.version(mine[-1].version)) if mine else None


def standing_words(state: PlanState) -> tuple[str, str, str]:
    """Return how I stand at an exam: words, tone, icon."""
    attempt = state.telling
    if attempt is None and state.planned.plan.is_closed:
        return QCoreApplication.translate("ExamState", "Closed"), "gray", "lock"
    if attempt is None:
        return QCoreApplication.translate("ExamState", "Not begun"), "gray", "none"
    said, tone, icon = attempt_sign(attempt)
    if attempt.state is State.SUBMITTED and not attempt.waiting:
        said = f"{said} {attempt.percent:.0f}%"
    if attempt.key in state.outdated:
        again = QCoreApplication.translate("ExamState", "{standing}, to review")
        return again.format(standing=said), "amber", "warning"
    return said, tone, icon
