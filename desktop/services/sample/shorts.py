"""Short tickets from patterns: a stream in order of creation, the same for the same seed."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from random import Random
from typing import Any, TypeVar

from desktop.domain.drafts import TicketDraft
from desktop.domain.vocabulary import Level, Priority
from desktop.services.sample.cards import Deck, Share
from desktop.services.sample.company import SampleRequester, place_names, sample_people
from desktop.services.sample.course import Course, Courses
from desktop.services.sample.dues import due_of
from desktop.services.sample.numbers import Mark, settle
from desktop.services.sample.patterns import Grade, Pattern, Text, graded, words
from desktop.services.sample.plan import DayPlan, Plan, arrival_times, mix
from desktop.services.sample.talk import Talk

# Where more tickets are open than the written ones, every fourth of the newest is.
_OPEN_EVERY = 4
_PLACE_SHARE = 0.25
_PEOPLE = {Level.HIGH: (20, 200), Level.MEDIUM: (2, 14), Level.LOW: (1, 2)}

Item = TypeVar("Item")


class ShortTickets:
    """Makes the short tickets of a plan."""

    def __init__(self, plan: Plan, seed: int, still_open: int, places: list[Mark]) -> None:
        random = Random(seed)  # noqa: S311 - a sample that comes out the same, nothing secret
        self._plan = plan
        self._source = random
        self._places = places
        self._random = random.random
        self._courses = Courses(plan, random)
        self._talk = Talk(plan.desk, random)
        self._arrivals = Deck(arrival_times(random), random)
        cards = mix()["cards"]["priority"]
        self._priorities = Deck([p for p in Priority for _ in range(cards[p - 1])], random)
        self._grades = {p: Deck(graded(p), random) for p in Priority}
        finance = {p: graded(p, finance=True) for p in Priority}
        self._finance = {p: Deck(found, random) for p, found in finance.items() if found}
        self._finance_turn = Share(1000 // mix()["month_end_every"], random)
        self._place_names = {code: name.zh for code, name in place_names().items()}
        people = sample_people().requesters
        self._colleagues = [one.person.name_zh for one in people if one.person.name_zh]
        self._words: dict[str, list[str]] = words()
        self._left = sum(day.tickets for day in plan.days)
        self._open_among = still_open * _OPEN_EVERY
        self._satisfaction = Deck(mix()["satisfaction"]["answers"], random)
        rate = mix()["rate"]
        self._called = Share(rate["called_back"], random)
        self._reached = Share(rate["reached_of_called"], random)

    def __iter__(self) -> Iterator[TicketDraft]:
        days, length = self._plan.days, self._plan.desk.length
        creations: Iterable[int] = chain.from_iterable(map(self._creations, days))
        if self._places:
            creations = settle(list(creations), self._places, length, self._source)
        for created in creations:
            unsolved = self._left <= self._open_among and self._left % _OPEN_EVERY == 0
            self._left -= 1
            yield self._ticket(days[created // length], created, unsolved=unsolved)

    def _creations(self, day: DayPlan) -> list[int]:
        if day.until + 1 >= self._plan.desk.length:
            return sorted(day.start + self._arrivals.deal() for _ in range(day.tickets))
        return sorted(day.start + int(self._random() * day.until) for _ in range(day.tickets))

    def _ticket(self, day: DayPlan, created: int, *, unsolved: bool) -> TicketDraft:
        grade = self._grade(day, unsolved=unsolved)
        pattern = grade.pattern
        requester = self._pick(pattern.requesters)
        case = self._pick(pattern.cases)
        values = self._values(pattern, requester)
        course = self._courses.deal(grade, day, created, unsolved=unsolved)
        moment = self._plan.desk.moment
        draft = TicketDraft(
            subject=self._subject(case.subject, pattern, values),
            description=self._asked(case.ask.say(values), pattern, values),
            source="sample",
            requester=requester.person,
            channel=course.channel,
            service_type=pattern.service_type,
            category=pattern.category,
            impact=grade.impact,
            urgency=grade.urgency,
            priority=grade.priority,
            team=course.team,
            assignee=course.second or course.agent,
            place=requester.place,
            tags=_tags(grade, course),
            language=pattern.language,
            created_at=moment(created),
            first_response_at=moment(course.answered),
            resolved_at=moment(course.resolved) if course.resolved else None,
            closed_at=moment(course.closed) if course.closed else None,
            extra=self._extra(grade, course, values),
        )
        if course.resolved:
            draft.extra["root_cause"] = case.cause
            draft.extra["resolution"] = case.fix.say(values)
        draft.history = self._talk.history(course, grade.priority)
        draft.messages = self._talk.messages(course, pattern, requester.person)
        _follow(draft)
        draft.due_at = due_of(draft)
        return draft

    def _grade(self, day: DayPlan, *, unsolved: bool) -> Grade:
        priority = self._priorities.deal()
        while unsolved and priority is Priority.P1:
            priority = self._priorities.deal()
        if day.month_end and self._finance_turn.hit() and priority in self._finance:
            return self._finance[priority].deal()
        return self._grades[priority].deal()

    def _pick(self, items: Sequence[Item]) -> Item:
        return items[int(self._random() * len(items))]

    def _values(self, pattern: Pattern, requester: SampleRequester) -> dict[str, str]:
        values = {name: self._pick(items) for name, items in pattern.slots[requester.place[1]]}
        values["place"] = self._place_names[requester.place[-1]]
        values["ext"] = requester.extension
        values["who"] = self._pick(self._colleagues)
        return values

    def _subject(self, subject: Text, pattern: Pattern, values: dict[str, str]) -> str:
        if pattern.language == "zh" and not subject.slotted and self._random() < _PLACE_SHARE:
            return f"{subject.body}（{values['place']}）"
        return subject.say(values)

    def _asked(self, text: str, pattern: Pattern, values: dict[str, str]) -> str:
        """Return what the requester says, as hurried or polite as people are."""
        before = self._pick(self._words["open_" + pattern.language])
        after: str = self._pick(self._words["close_" + pattern.language])
        return before + text.rstrip("。") + after.format(**values) if after else before + text

    def _extra(self, grade: Grade, course: Course, values: dict[str, str]) -> dict[str, Any]:
        extra = {
            key: body % values if slotted else body for key, body, slotted in grade.pattern.extra
        }
        low, high = _PEOPLE[grade.impact]
        extra["affected_people"] = low + int(self._random() * (high - low))
        if course.late_entry:
            extra["late_entry"] = True
        if course.chased:
            extra["chased"] = course.chased
        if course.resolved:
            extra["first_contact"] = course.first_contact
        if course.closed and self._called.hit():
            self._call_back(extra)
        return extra

    def _call_back(self, extra: dict[str, Any]) -> None:
        if self._reached.hit():
            extra["called_back"] = "已接通"
            extra["satisfaction"] = self._satisfaction.deal()
        else:
            extra["called_back"] = "未接通"


def _tags(grade: Grade, course: Course) -> tuple[str, ...]:
    if not (course.late_entry or course.chased or course.reopened):
        return grade.tags
    found = (("补录", course.late_entry), ("催单", course.chased), ("重开", course.reopened))
    return (*grade.tags, *(word for word, present in found if present))


def _follow(draft: TicketDraft) -> None:
    """Take status, stage and last change from what happened."""
    last_message = draft.messages[-1].at if draft.messages else 0
    draft.updated_at = max(draft.history[-1].at, last_message or 0)
    for entry in reversed(draft.history):
        if "status" in entry.fields:
            draft.status = entry.fields["status"]
            break
    draft.stage = {"resolved": "resolution", "closed": "review"}.get(draft.status, "handling")
