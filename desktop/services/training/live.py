"""Live role-plays: a trainer plays the requester and ticks; what is ticked is an attempt."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, How, Remark, Sat, State
from desktop.domain.exams.drawing import Item, fits
from desktop.domain.exams.live import lines_of, marked, played
from desktop.domain.exams.plan import Plan
from desktop.domain.keys import new_id
from desktop.domain.questions.case import Case
from desktop.domain.questions.question import Question, QuestionKind
from desktop.services.base import Service, action
from desktop.services.training.drawn import asked
from desktop.services.training.exams import Planned, in_force
from desktop.services.training.opened import OpenQuestion, open_question
from desktop.services.training.sitting import settle
from desktop.store import draft_files
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.training import exams, questions

__all__ = ["Draft", "LiveService", "LiveTicket", "Play"]


class LiveTicket(NamedTuple):
    """A simulated ticket that can be played: its number, version and what it is called by."""

    key: int
    version: int
    code: str
    question: Question


class Play(NamedTuple):
    """What was ticked about one ticket, and the trainer's comment."""

    key: int
    version: int
    ticks: tuple[str, ...] = ()
    comment: str = ""


class Draft(NamedTuple):
    """A role-play that is under way: who is examined by which exam, and how far it is."""

    exam: str
    person: int
    plays: tuple[Play, ...]
    started_at: int
    spent_ms: int = 0
    at: int = 0


class LiveService(Service):
    """A role-play is the attempt of who talks; whoever ticks is its trainer."""

    def tickets(self, code: str) -> list[LiveTicket]:
        """Return the simulated tickets that an exam asks or may draw; raises exam_gone."""
        reader = self._store.reader
        return _tickets(reader, in_force(reader, code).plan)

    def opened(self, play: Play) -> OpenQuestion:
        """Return a ticket with all that its card shows; raises question_gone."""
        return open_question(self._store, play.key, play.version)

    def begin(self, code: str, person: int, keys: Sequence[int]) -> Draft:
        """Return a role-play of these tickets that has just begun.

        Raises AppError exam_gone, exam_closed, exam_no_attempts, live_yourself, live_no_ticket.
        """
        self.check_right("exam.live")
        planned = in_force(self._store.reader, code)
        self._check(planned, person)
        found = [each for each in self.tickets(code) if each.key in keys]
        if not found:
            raise AppError("live_no_ticket")
        plays = tuple(Play(each.key, each.version) for each in found)
        return Draft(planned.code, person, plays, self._session.clock())

    @action("draft.keep")
    def keep_draft(self, draft: Draft) -> None:
        """Keep a role-play beside the records as far as it is; raises AppError draft_not_kept."""
        draft_files.keep(self._store.folder, self._draft_name, _to_json(draft))

    @action("draft.keep")
    def drop_draft(self) -> None:
        """Forget the role-play that is under way."""
        draft_files.drop(self._store.folder, self._draft_name)

    def draft(self) -> Draft | None:
        """Return the role-play that this trainer left under way."""
        kept = draft_files.read(self._store.folder, self._draft_name).get(self._draft_name)
        try:
            return _from_json(kept) if kept else None
        except (KeyError, TypeError, ValueError):
            return None

    @action("exam.live")
    def finish(self, draft: Draft) -> int:
        """Keep a role-play as an attempt that was handed in; return its key.

        Raises AppError exam_gone, question_gone, live_yourself.
        """
        if draft.person == self._session.person:
            raise AppError("live_yourself")

        def work(change: Change) -> int:
            planned = in_force(change.connection, draft.exam)
            before = exams.attempts(change.connection, planned.document, draft.person)
            known = Attempt(
                0,
                new_id(change.now),
                planned.document,
                planned.version,
                draft.person,
                max((each.number for each in before), default=0) + 1,
                State.SUBMITTED,
                0,
                100,
                draft.started_at,
                way=How.LIVE,
                trainer=self._session.person,
            )
            own = {"ended_at": change.now, "whole_ms": draft.spent_ms}
            key = change.insert("exam_attempt", exams.attempt_row(known) | own)
            spent = draft.spent_ms // len(draft.plays)
            for place, play in enumerate(draft.plays):
                self._keep(change, key, (place, play, spent))
            settle(change, known._replace(key=key), exams.sat(change.connection, key))
            return key

        found = self._write("exam.live", work)
        draft_files.drop(self._store.folder, self._draft_name)
        return found

    def _keep(self, change: Change, attempt: int, of: tuple[int, Play, int]) -> None:
        place, play, spent = of
        sat = graded_play(change.connection, place, play)
        own = {
            "response": exams.response_text(sat.response),
            "answered_at": change.now,
            "spent_ms": spent,
        }
        if sat.grade is not None:
            own["grade"] = exams.grade_text(sat.grade)
            if play.comment.strip():
                share, by = sat.grade.share, self._session.person or 0
                said = Remark(None, share, share, play.comment.strip(), by, change.now)
                own["remarks"] = exams.list_text((said,))
        drawn = asked(change.connection, place, sat.item)
        change.insert("exam_item", exams.item_row(attempt, drawn) | own)

    def _check(self, planned: Planned, person: int) -> None:
        if person == self._session.person:
            raise AppError("live_yourself")
        if planned.plan.is_closed:
            raise AppError("exam_closed", title=planned.code)
        mine = exams.attempts(self._store.reader, planned.document, person)
        used = sum(each.state is State.SUBMITTED for each in mine)
        if planned.plan.attempts and used >= planned.plan.attempts:
            raise AppError("exam_no_attempts", used=used)

    @property
    def _draft_name(self) -> str:
        return f"live-{self._session.person or 0}"


def graded_play(connection: Connection, place: int, play: Play) -> Sat:
    """Return a ticket of a role-play with its grade; raises question_gone."""
    found = questions.kept(connection, play.key, play.version)
    case, item = found.question.body, Item(play.key, play.version, play.key)
    if not isinstance(case, Case):
        raise AppError("live_no_ticket")
    known = {line.id for line in lines_of(case)}
    ticks = tuple(each for each in play.ticks if each in known)
    answer, grade = played(case, ticks), marked(case, ticks)
    return Sat(place, item, found.question.marks, response=answer, grade=grade)


def _tickets(connection: Connection, plan: Plan) -> list[LiveTicket]:
    named = [key for pool in plan.pools for key in pool.questions]
    offered = {
        each.key: each
        for each in exams.candidates(connection)
        if each.kind is QuestionKind.TICKET
        and (each.key in named or any(pool.draws and fits(pool, each) for pool in plan.pools))
    }
    keys = dict.fromkeys([key for key in named if key in offered])
    keys |= dict.fromkeys(key for key in offered if key not in keys)
    found = []
    for key in keys:
        kept = questions.kept(connection, key, offered[key].version)
        found.append(LiveTicket(key, kept.number, kept.code, kept.question))
    return found


def _to_json(draft: Draft) -> dict[str, Any]:
    return draft._asdict() | {"plays": [each._asdict() for each in draft.plays]}


def _from_json(data: dict[str, Any]) -> Draft | None:
    plays = tuple(Play(**each)._replace(ticks=tuple(each["ticks"])) for each in data["plays"])
    found = Draft(**data | {"plays": plays})
    return found if found.plays and isinstance(found.spent_ms, int) else None
