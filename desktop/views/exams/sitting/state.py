"""The attempt on the screen: its clock, its answers, each on the disk before the next question."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, State
from desktop.domain.exams.clock import BEAT_MS, Allowance, Count, ExamClock
from desktop.domain.exams.plan import Plan
from desktop.domain.questions.question import Question
from desktop.domain.questions.responses import Response
from desktop.domain.session import Session
from desktop.services.services import Services
from desktop.services.training.sitting import Given, Sitting
from desktop.views.desk import Desk
from desktop.views.exams.sitting.answers import Answers
from desktop.views.exams.sitting.clocks import left_of, monotonic_ms

_TYPING_MS, _TICK_MS = 700, 1000


class SittingState(QObject):
    """One attempt at a time; it counts only while `come_back` was the last of the two.

    `opened` follows an attempt that came to the screen, `placed` another question, `answered` a
    change of answers or flags, `ended` carries the key of an attempt that was handed in.
    """

    opened = Signal()
    placed = Signal()
    answered = Signal()
    ticked = Signal()
    kept = Signal()
    item_over = Signal()
    time_over = Signal()
    ended = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.now: Callable[[], int] = monotonic_ms
        self.sitting: Sitting | None = None
        self.place = 0
        self.looking_up = False
        self.answers = Answers()
        self._clock: ExamClock | None = None
        self._counted = Count()
        self._session: Session = desk.session
        self._dirty = self._handing_in = False
        self._typing, self._tick, self._beat = (QTimer(self) for _ in range(3))
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._tick.setInterval(_TICK_MS)
        self._beat.setInterval(BEAT_MS)
        self._typing.timeout.connect(self.keep)
        self._tick.timeout.connect(self.look_at_clock)
        self._beat.timeout.connect(self._keep_count)
        desk.person_changed.connect(self._other_person)
        desk.closing.connect(self._close_now)

    @property
    def attempt(self) -> Attempt | None:
        """Return the attempt that is open here."""
        return self.sitting.attempt if self.sitting else None

    @property
    def plan(self) -> Plan | None:
        """Return the plan that it was begun under."""
        return self.sitting.planned.plan if self.sitting else None

    def begin(self, code: str) -> None:
        """Begin an attempt at an exam, or go on with the one that is open."""
        self._leave()

        def work(my: Services) -> Sitting:
            before = my.exams.attempts(code, my.session.person)
            key = my.sitting.begin(code)
            known = any(each.key == key and each.state is State.OPEN for each in before)
            return my.sitting.resume(key) if known else my.sitting.opened(key)

        self.desk.write(work, self._take)

    def go_on(self, key: int) -> None:
        """Go on with an attempt that stood still."""
        self._leave()
        self.desk.write(lambda my: my.sitting.resume(key), self._take)

    def come_back(self) -> None:
        """Count again: the exam is on the screen."""
        if self.looking_up:
            self.looking_up = False
        elif self.attempt is not None and self._clock is None:
            key = self.attempt.key
            self._write(lambda my: my.sitting.resume(key), self._take)

    def stand_still(self) -> None:
        """Count no more and keep that the exam was left, unless it goes on in an open book."""
        self.keep()
        if self.attempt is None or self.looking_up or self._clock is None:
            return
        self._keep_count()
        self._stop()
        self.note_left()

    def note_left(self) -> None:
        """Keep that the window was left."""
        if (attempt := self.attempt) is not None and not self._handing_in:
            self._write(lambda my: my.sitting.leave(attempt.key))

    def question(self, place: int | None = None) -> Question | None:
        """Return a question of the attempt, the one on the screen if none is named."""
        at = self.place if place is None else place
        return self.sitting.asked[at] if self.sitting else None

    def given(self, place: int | None = None) -> Given:
        """Return what a question was left with so far."""
        return self.answers.given[self.place if place is None else place]

    def count(self) -> Count:
        """Return the time counted so far."""
        return self._clock.count(self.now()) if self._clock else self._counted

    def allowed(self) -> Allowance:
        """Return the time there is."""
        attempt, plan = self.attempt, self.plan
        return attempt.allowed(plan) if attempt and plan else Allowance(None, None)

    def left(self) -> Allowance:
        """Return the time that is left."""
        return left_of(self.allowed(), self.count())

    def answer(self, response: Response, *, typing: bool) -> None:
        """Take an answer: kept at once, or in a moment while it is being typed."""
        if self._clock is None or self.answers.is_over(self.place):
            return
        self.answers.given[self.place] = self.given()._replace(response=response)
        self._dirty = True
        self.answered.emit()
        if typing:
            self._typing.start()
        else:
            self.keep()

    def flag(self) -> None:
        """Flag the question on the screen, or take its flag off."""
        if self._clock is not None:
            self.answers.given[self.place] = self.given()._replace(flagged=not self.given().flagged)
            self._dirty = True
            self.answered.emit()
            self.keep()

    def go_to(self, place: int) -> None:
        """Leave the question on the screen for another one."""
        if self._clock is None or place == self.place or not 0 <= place < len(self.answers.given):
            return
        self._dirty = self._dirty or not self.answers.is_over(self.place)
        self.keep()
        self._clock.turn(self.now(), self.answers.given[place].spent_ms)
        self.place = place
        if self.answers.is_over(place):
            self.answers.end(place)
        elif self.allowed().item_ms is not None:
            # So that after a crash the time of the question goes on where it was.
            self._dirty = True
            self.keep()
        self.placed.emit()

    def keep(self) -> None:
        """Write the answer on the screen down, if it changed."""
        self._typing.stop()
        attempt = self.attempt
        if not self._dirty or attempt is None:
            return
        self._dirty = False
        counted = self.count()
        # A question whose time is over is only looked at any more.
        over = self.answers.is_over(self.place)
        spent = self.given().spent_ms if over else counted.item_ms
        given = self.answers.given[self.place] = self.given()._replace(spent_ms=spent)
        self._write(
            lambda my: my.sitting.answer(attempt.key, given, counted),
            lambda _none: self.kept.emit(),
        )

    def hand_in(self) -> None:
        """Hand the attempt in."""
        attempt = self.attempt
        if attempt is None or self._handing_in:
            return
        self.keep()
        counted = self.count()
        self._handing_in = True
        self._stop()
        self._write(lambda my: my.sitting.submit(attempt.key, counted), self._ended)

    def look_at_clock(self) -> None:
        """See what time is left: hand in when it is over, go on where that of a question is."""
        if self._clock is None:
            return
        if self._clock.is_over(self.now()):
            self.time_over.emit()
            self.hand_in()
            return
        if self.left().item_ms == 0 and self.place not in self.answers.ended:
            self._dirty = self._dirty or not self.answers.is_over(self.place)
            self.keep()
            self.answers.end(self.place)
            self.item_over.emit()
        self.ticked.emit()

    def _take(self, sitting: Sitting) -> None:
        self.sitting, self._session = sitting, self.desk.session
        self._handing_in = self._dirty = self.looking_up = False
        self.answers = Answers(sitting, self.allowed().item_ms)
        attempt = sitting.attempt
        self.place = min(attempt.at, len(self.answers.given) - 1)
        spent = self.answers.given[self.place].spent_ms
        limited = sitting.planned.plan.item_minutes
        item_ms = max(spent, attempt.counted.item_ms) if limited else spent
        counted = Count(attempt.counted.whole_ms, item_ms)
        self._clock = ExamClock(counted, self.allowed(), self.now())
        self._tick.start()
        self._beat.start()
        self.opened.emit()
        self.look_at_clock()

    def _keep_count(self) -> None:
        attempt, counted = self.attempt, self.count()
        if attempt is not None and self._clock is not None:
            self._write(lambda my: my.sitting.beat(attempt, counted))

    def _write(
        self, work: Callable[[Services], Any], done: Callable[[Any], object] = lambda _: None
    ) -> None:
        # As whoever sits it, also where somebody else has just taken the keyboard.
        session = self._session
        self.desk.write(lambda my: work(my.for_session(session)), done, self._failed)

    def _failed(self, error: Exception) -> None:
        gone = {"exam_submitted", "exam_not_yours", "exam_attempt_gone"}
        if isinstance(error, AppError) and error.code in gone:
            self.let_go()
        elif self._handing_in:
            # Nothing is lost: it can be handed in once more.
            self._handing_in = False
            self.come_back()
        self.desk.fail(error)

    def _ended(self, attempt: Attempt) -> None:
        self.sitting = None
        self.answers = Answers()
        self._handing_in = False
        self.opened.emit()
        self.ended.emit(attempt.key)

    def _stop(self) -> None:
        self._counted = self.count()
        self._clock = None
        for timer in (self._tick, self._beat, self._typing):
            timer.stop()

    def let_go(self) -> None:
        """Leave the attempt on the screen; it stays open."""
        self._leave()
        self.opened.emit()

    def _leave(self) -> None:
        self.looking_up = False
        self.stand_still()
        self.sitting = None
        self.answers = Answers()

    def _other_person(self) -> None:
        if self.sitting is None:
            return
        if self.desk.session.person != self._session.person:
            self._leave()
        else:
            self._session = self.desk.session
        self.opened.emit()

    def _close_now(self) -> None:
        """Keep what is half typed before the workspace closes: nothing runs later any more."""
        attempt = self.attempt
        if attempt is None or self._handing_in or self._clock is None:
            return
        counted, my = self.count(), self.desk.my.for_session(self._session)
        given = self.given()._replace(spent_ms=counted.item_ms)
        self._stop()
        try:
            if self._dirty:
                my.sitting.answer(attempt.key, given, counted)
            my.sitting.beat(attempt, counted)
            my.sitting.leave(attempt.key)
        except AppError:
            # The time ended in this very moment; all answers before it are kept.
            return
