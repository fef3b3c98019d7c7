"""Exams while they are sat: begun, answered, gone on with after a crash, handed in.

Each answer is a change set of its own, on the disk before the next question is on the screen. What
was counted of the time goes with it, and between answers into a small file beside the records.
"""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, Break, Sat, State, outcome
from desktop.domain.exams.clock import BEAT_MS, Count
from desktop.domain.exams.plan import Plan
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.question import Question
from desktop.domain.questions.responses import Response
from desktop.services.base import Service, action
from desktop.services.training.drawn import drawn
from desktop.services.training.exams import Planned, in_force, planned_by
from desktop.services.training.pictures import whole
from desktop.store import draft_files
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import rulings
from desktop.store.training import exams, questions


class Sitting(NamedTuple):
    """An attempt as the screen shows it: what is asked, and what was answered so far."""

    attempt: Attempt
    planned: Planned
    sat: tuple[Sat, ...]
    asked: tuple[Question, ...]


class Given(NamedTuple):
    """What a person leaves a question with; `spent_ms` is all the time on it so far."""

    place: int
    response: Response = None
    spent_ms: int = 0
    flagged: bool = False


class SittingService(Service):
    """Only the person whose attempt it is answers; none of it is undone."""

    @action("exam.begin")
    def begin(self, code: str) -> int:
        """Return the key of an attempt: the one that is open, or a new one.

        Raises AppError exam_gone, exam_nobody, exam_closed, exam_no_attempts, and as `draw`.
        """
        person = self._session.person
        if person is None:
            raise AppError("exam_nobody")

        def work(change: Change) -> int:
            planned = in_force(change.connection, code)
            mine = exams.attempts(change.connection, planned.document, person)
            opened = next((each for each in mine if each.state is State.OPEN), None)
            return opened.key if opened else drawn(change, planned, person, mine)

        return self._write("exam.begin", work)

    def opened(self, key: int) -> Sitting:
        """Return an attempt with what it asks, the time counted up to the last beat.

        Raises AppError("exam_attempt_gone").
        """
        reader = self._store.reader
        found = exams.attempt(reader, key)
        beaten = self._beaten(found)
        if found.state is State.OPEN and beaten.whole_ms > found.counted.whole_ms:
            found = found._replace(counted=beaten)
        sat = tuple(exams.sat(reader, key))
        asked = tuple(
            whole(self._store, questions.kept(reader, each.item.key, each.item.version))
            for each in sat
        )
        return Sitting(found, planned_by(rulings.version(reader, found.version)), sat, asked)

    @action("exam.resume")
    def resume(self, key: int) -> Sitting:
        """Go on with an open attempt; that it stood still is kept with it.

        Raises AppError exam_attempt_gone, exam_not_yours, exam_submitted.
        """
        beaten = self._beaten(exams.attempt(self._store.reader, key))

        def work(change: Change) -> None:
            found = self._open(change, key)
            heard = max([found.started_at, *(each.until for each in found.breaks)])
            heard = max([heard, *(s.answered_at or 0 for s in exams.sat(change.connection, key))])
            stood = (*found.breaks, Break(heard, change.now))
            row = {"breaks": exams.list_text(stood)} | _counts(_later(found.counted, beaten))
            change.update("exam_attempt", key, row)

        self._write("exam.resume", work)
        return self.opened(key)

    @action("exam.answer")
    def answer(self, key: int, given: Given, counted: Count) -> None:
        """Keep an answer and the time so far.

        Raises AppError exam_attempt_gone, exam_not_yours, exam_submitted, exam_question_missing,
        exam_time_over where it comes after the end, exam_item_time_over for its question alone.
        """

        def work(change: Change) -> None:
            found = self._open(change, key)
            plan = planned_by(rulings.version(change.connection, found.version)).plan
            _check_time(found, plan, counted, given.spent_ms)
            item = exams.item_key(change.connection, key, given.place)
            row = {
                "response": exams.response_text(given.response),
                "spent_ms": given.spent_ms,
                "flagged": int(given.flagged),
                "answered_at": change.now,
            }
            change.update("exam_item", item, row)
            now = _counts(_later(found.counted, counted)) | {"at": given.place}
            change.update("exam_attempt", key, now)

        self._write("exam.answer", work)

    @action("draft.keep")
    def beat(self, attempt: Attempt, counted: Count) -> None:
        """Keep the time counted so far, beside the records; raises AppError draft_not_kept."""
        draft_files.keep(self._store.folder, _beats(attempt), counted._asdict())

    @action("exam.leave")
    def leave(self, key: int) -> None:
        """Keep that the window was left; raises AppError exam_not_yours, exam_submitted."""

        def work(change: Change) -> None:
            found = self._open(change, key)
            change.update("exam_attempt", key, {"away": found.away + 1})

        self._write("exam.leave", work)

    @action("exam.submit")
    def submit(self, key: int, counted: Count | None = None) -> Attempt:
        """Hand an attempt in: all answers are graded, in the versions that were asked.

        Raises AppError exam_attempt_gone, exam_not_yours, exam_submitted.
        """
        beaten = self._beaten(exams.attempt(self._store.reader, key))

        def work(change: Change) -> None:
            found = self._open(change, key)
            connection = change.connection
            graded_now = [_graded(connection, each) for each in exams.sat(connection, key)]
            for each in graded_now:
                if each.grade is not None:
                    item = exams.item_key(connection, key, each.place)
                    change.update("exam_item", item, {"grade": exams.grade_text(each.grade)})
            row = {"state": str(State.SUBMITTED), "ended_at": change.now}
            row |= _counts(_later(found.counted, counted or beaten))
            change.update("exam_attempt", key, row)
            settle(change, found, graded_now)

        self._write("exam.submit", work)
        found = exams.attempt(self._store.reader, key)
        draft_files.drop(self._store.folder, _beats(found))
        return found

    def _open(self, change: Change, key: int) -> Attempt:
        found = exams.attempt(change.connection, key)
        if found.person != self._session.person:
            raise AppError("exam_not_yours")
        if found.state is not State.OPEN:
            raise AppError("exam_submitted")
        return found

    def _beaten(self, attempt: Attempt) -> Count:
        kept = draft_files.read(self._store.folder, _beats(attempt)).get(_beats(attempt), {})
        whole_ms, item_ms = kept.get("whole_ms", 0), kept.get("item_ms", 0)
        sound = isinstance(whole_ms, int) and isinstance(item_ms, int)
        return Count(whole_ms, item_ms) if sound else Count()


def settle(change: Change, attempt: Attempt, sat: Sequence[Sat]) -> None:
    """Keep what came of an attempt as facts for lists."""
    plan = planned_by(rulings.version(change.connection, attempt.version)).plan
    found = outcome(plan, sat)
    row = {
        "percent": found.whole.percent,
        "passed": int(found.passed),
        "knock_outs": found.knock_outs,
        "waiting": int(found.waiting),
    }
    change.update("exam_attempt", attempt.key, row)


def _graded(connection: Connection, each: Sat) -> Sat:
    body = questions.kept(connection, each.item.key, each.item.version).question.body
    return each._replace(grade=graded(body, each.response))


def _check_time(found: Attempt, plan: Plan, counted: Count, spent_ms: int) -> None:
    allowed = found.allowed(plan)
    if allowed.whole_ms is not None and counted.whole_ms > allowed.whole_ms + BEAT_MS:
        raise AppError("exam_time_over")
    if allowed.item_ms is not None and spent_ms > allowed.item_ms + BEAT_MS:
        raise AppError("exam_item_time_over")


def _later(one: Count, other: Count) -> Count:
    return one if one.whole_ms >= other.whole_ms else other


def _counts(counted: Count) -> dict[str, int]:
    return {"whole_ms": counted.whole_ms, "item_ms": counted.item_ms}


def _beats(attempt: Attempt) -> str:
    return f"exam-{attempt.id.hex()}"
