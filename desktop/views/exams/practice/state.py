"""What the page of practice shows: what is due, the question of now, what came of each."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.domain.questions.responses import Response
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.services.training.marking import Marked
from desktop.services.training.practice import (
    Checked,
    Group,
    Line,
    Offer,
    Practised,
    Today,
    Told,
    Wanted,
)
from desktop.views.desk import Desk
from desktop.views.exams.sitting.clocks import monotonic_ms

_NEWEST = 200
_KINDS = frozenset({"practice_answer", "review_card", "question", "question_version", "setting"})


class Look(NamedTuple):
    """What may be practised: today's, and the choices; the newest answers of one's own."""

    today: Today
    groups: tuple[Group, ...]
    history: tuple[Line, ...]


class Done(NamedTuple):
    """A question of this round with what came of it."""

    practised: Practised
    checked: Checked


class PracticeState(QObject):
    """`looked` follows each look, `asked` another question, `weighed` a part that was looked at.

    `checked` follows an answer that was kept, `ended` the last one of a round.
    """

    looked = Signal()
    asked = Signal()
    weighed = Signal()
    checked = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.now: Callable[[], int] = monotonic_ms
        self.seen: Look | None = None
        self.practised: Practised | None = None
        self.marked: Marked | None = None
        self.result: Checked | None = None
        self.done: list[Done] = []
        self.by_steps = False
        self.offers: tuple[Offer, ...] = ()
        self.rounds: tuple[Offer, ...] = ()
        self.place = 0
        self._since = 0
        self._reads = desk.latest("practice", self)
        self._opens = desk.latest("practice_card", self)
        desk.changed.connect(self._take_notices)
        desk.person_changed.connect(self._forget)

    @property
    def is_asking(self) -> bool:
        """Return whether a round is under way."""
        return bool(self.offers)

    def look(self) -> None:
        """Look what there is to practise."""
        if self.desk.session.person is None:
            self.seen = None
            self.looked.emit()
            return
        self._reads.start(lambda my, _p: _look(my), self._show)

    def begin_today(self) -> None:
        """Practise what is due today, then what is new."""
        if self.seen is not None:
            self.begin(self.seen.today.offers)

    def begin_wanted(self, wanted: Wanted) -> None:
        """Practise what is wanted: what is due of it first."""
        self._opens.start(lambda my, _p: my.practice.ordered(wanted), self.begin)

    def begin_questions(self, questions: tuple[int, ...]) -> None:
        """Practise some questions of the bank."""
        self.begin_wanted(Wanted(questions=questions))

    def begin(self, offers: Sequence[Offer]) -> None:
        """Begin a round."""
        self.offers = self.rounds = tuple(offers)
        self.place, self.done = 0, []
        if offers:
            self._open()

    def check(self, response: Response, hints: int = 0) -> None:
        """Keep an answer; no response gives the question up."""
        found = self.practised
        if found is None or self.result is not None:
            return
        told = Told(right=False, hints=hints, spent_ms=self.spent())
        self.desk.write(
            lambda my: my.practice.check(found.ref, found.version, response, told),
            lambda checked: self._take(found, checked),
        )

    def weigh(self, response: Response) -> None:
        """Look what an answer is worth so far."""
        found = self.practised
        if found is not None:
            self._opens.start(
                lambda my, _p: my.practice.weigh(found.ref, found.version, response),
                self._take_weighed,
            )

    def go_on(self) -> None:
        """Ask the next question; behind the last one the round ends."""
        if self.place + 1 < len(self.offers):
            self.place += 1
            self._open()
        else:
            self.end()

    def end(self) -> None:
        """End the round."""
        self.offers, self.practised, self.result, self.marked = (), None, None, None
        self.ended.emit()
        self.look()

    def today(self) -> date:
        """Return the day it is."""
        return local(self.desk.session.clock()).date()

    def spent(self) -> int:
        """Return for how many milliseconds the question has been on the screen."""
        return max(self.now() - self._since, 0)

    def _open(self) -> None:
        ref = self.offers[self.place].ref
        self._opens.start(lambda my, _p: my.practice.open(ref), self._ask, self._skip)

    def _skip(self, error: Exception) -> None:
        self.desk.fail(error)
        self.go_on()

    def _ask(self, found: Practised) -> None:
        self.practised, self.result, self.marked = found, None, None
        self._since = self.now()
        self.asked.emit()

    def _take(self, practised: Practised, checked: Checked) -> None:
        if self.practised is practised:
            self.result = checked
            self.done.append(Done(practised, checked))
            self.checked.emit()

    def _take_weighed(self, marked: Marked) -> None:
        self.marked = marked
        self.weighed.emit()

    def _show(self, seen: Look) -> None:
        self.seen = seen
        self.looked.emit()

    def _forget(self) -> None:
        self.done = []
        if self.is_asking:
            self.end()
        else:
            self.look()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if not self.is_asking and _KINDS & notices.keys():
            self.look()


def _look(my: Services) -> Look:
    service = my.practice
    return Look(service.today(), tuple(service.groups()), tuple(service.history()[:_NEWEST]))
