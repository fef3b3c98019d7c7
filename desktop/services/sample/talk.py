"""History and conversation of short tickets."""

from collections.abc import Callable, Sequence
from random import Random

from desktop.domain.drafts import HistoryDraft, MessageDraft, PersonDraft
from desktop.domain.vocabulary import MessageKind, Priority
from desktop.services.sample.calendar import MINUTE, WorkLine, clock_text
from desktop.services.sample.course import Course
from desktop.services.sample.patterns import Pattern, words

_PROMISED = 45 * MINUTE
_THANKS_SHARE = 0.4
_NOTE_SHARE = 0.25
_WRITTEN = frozenset({"chat", "mail", "drop_form"})
_RECEIVED = {
    "phone": "电话受理",
    "walk_in": "现场受理",
    "chat": "聊天受理",
    "mail": "邮件受理",
    "drop_form": "表单受理",
}


class Talk:
    """Writes down what was done and said in the course of a short ticket."""

    def __init__(self, desk: WorkLine, random: Random) -> None:
        self._moment: Callable[[int], int] = desk.moment
        self._random = random.random
        self._words: dict[str, list[str]] = words()

    def history(self, course: Course, priority: Priority) -> list[HistoryDraft]:
        """Return the dated changes of a ticket, oldest first."""
        moment, agent = self._moment, course.agent
        note = "补录" if course.late_entry else _RECEIVED[course.channel]
        taken = {
            "status": "working",
            "priority": priority,
            "assignee": agent,
            "team": "first_line",
            "stage": "handling",
        }
        entries = [HistoryDraft(moment(course.answered), agent, taken, note)]
        if not course.first_contact:
            entries += self._between(course)
        doer = course.second or agent
        if course.resolved:
            solved = {"status": "resolved", "stage": "resolution"}
            entries.append(HistoryDraft(moment(course.resolved), doer, solved))
        if course.closed:
            closed = {"status": "closed", "stage": "review"}
            said = self._pick("confirm" if course.confirmed else "quiet")
            entries.append(HistoryDraft(moment(course.closed), doer, closed, said))
        return entries

    def _between(self, course: Course) -> list[HistoryDraft]:
        moment, doer = self._moment, course.second or course.agent
        entries: list[HistoryDraft] = []
        if course.handed_over:
            given = {"team": course.team, "assignee": course.second}
            entries.append(
                HistoryDraft(moment(course.handed_over), course.agent, given, "职能升级")
            )
        if course.waiting:
            reason = self._pick(course.outcome.replace("waiting", "wait"))
            waits = {"status": course.outcome}
            entries.append(HistoryDraft(moment(course.waiting), doer, waits, reason))
        if course.reopened:
            solved = {"status": "resolved", "stage": "resolution"}
            entries.append(HistoryDraft(moment(course.first_resolved), doer, solved))
            again = {"status": "working", "stage": "handling"}
            reason = self._pick("reopen")
            entries.append(HistoryDraft(moment(course.reopened), doer, again, reason))
        return entries

    def messages(self, course: Course, pattern: Pattern, person: PersonDraft) -> list[MessageDraft]:
        """Return what was said: at most two entries."""
        name, language = person.name_zh or person.name_en, pattern.language
        if course.chased:
            return self._chases(course, language, name)
        if course.channel not in _WRITTEN:
            return self._noted(course, pattern)
        body = self._pick(f"reply_{pattern.group}_{language}").format(
            call=person.form_of_address, clock=self._clock(course.answered + _PROMISED)
        )
        at = self._moment(course.answered)
        said = [MessageDraft(MessageKind.REPLY, body, at, course.agent, course.channel)]
        if course.resolved and course.channel == "chat" and self._random() < _THANKS_SHARE:
            thanks = self._pick("thanks_" + language)
            at = self._moment(course.resolved)
            said.append(MessageDraft(MessageKind.INBOUND, thanks, at, name, "chat"))
        return said

    def _noted(self, course: Course, pattern: Pattern) -> list[MessageDraft]:
        if not course.resolved or self._random() >= _NOTE_SHARE:
            return []
        at = self._moment(course.resolved)
        body = self._pick("note_" + pattern.group)
        return [MessageDraft(MessageKind.NOTE, body, at, course.agent)]

    def _chases(self, course: Course, language: str, name: str) -> list[MessageDraft]:
        end = course.resolved or course.answered
        said = []
        for turn in range(1, course.chased + 1):
            position = course.answered + (end - course.answered) * turn // 3
            body = self._pick(("chase_", "again_")[turn - 1] + language).format(
                clock=self._clock(position + _PROMISED)
            )
            at = self._moment(position)
            said.append(MessageDraft(MessageKind.INBOUND, body, at, name, "phone"))
        return said

    def _clock(self, position: int) -> str:
        """Return a promised time, on the next five minutes as people say it."""
        step = 5 * MINUTE
        return clock_text(self._moment(-(-position // step) * step))

    def _pick(self, name: str) -> str:
        items: Sequence[str] = self._words[name]
        return items[int(self._random() * len(items))]
