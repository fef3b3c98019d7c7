"""What becomes of a short ticket: channel, people, and its times on the desk's working time."""

from dataclasses import dataclass
from random import Random

from desktop.domain.vocabulary import Priority
from desktop.services.sample.calendar import MINUTE
from desktop.services.sample.cards import Deck, Share, repeated
from desktop.services.sample.company import sample_people
from desktop.services.sample.patterns import Grade
from desktop.services.sample.plan import DayPlan, Plan, mix
from desktop.services.sample.written import Moments

FIRST_CONTACT = "first_contact"
_AT_THE_DESK = frozenset({"phone", "walk_in"})
_NEWCOMER = "汪雨"
_NEWCOMER_DAYS = 50
# Everything but open work ends this long before now.
_MARGIN = 2 * MINUTE

Span = tuple[int, int]


@dataclass(slots=True)
class Course:
    """The life of one short ticket in positions; 0 where a thing did not happen."""

    channel: str
    outcome: str
    agent: str
    created: int
    answered: int
    second: str = ""
    team: str = "first_line"
    handed_over: int = 0
    waiting: int = 0
    first_resolved: int = 0
    reopened: int = 0
    resolved: int = 0
    closed: int = 0
    confirmed: bool = False
    late_entry: bool = False
    chased: int = 0

    @property
    def first_contact(self) -> bool:
        """Return whether the first line solved it at once."""
        return self.outcome == FIRST_CONTACT


class Courses:
    """Deals the course of each ticket so that the shares of the mix come out even."""

    def __init__(self, plan: Plan, random: Random) -> None:
        self._now = plan.now
        self._length = plan.desk.length
        self._random = random.random
        self._channels = Deck(repeated(mix()["cards"]["channel"]), random)
        self._outcomes = {
            (code, since): deck
            for table in mix()["outcome"].values()
            for since, key in ((False, "before"), (True, "since"))
            for deck in (Deck(repeated(table[key]), random),)
            for code in table["types"]
        }
        rate = mix()["rate"]
        self._late = Share(rate["late_entry"] * 100 // 80, random)
        self._reopened = Share(rate["reopened"], random)
        self._chased_once = Share(rate["chased_once"], random)
        self._chased_twice = Share(rate["chased_twice"], random)
        self._handed_over = Share(rate["escalated_of_others"], random)
        self._minutes = mix()["minutes"]
        agents = sample_people().agents
        line = [one.name.zh for one in agents if one.role == "agent" and one.team == "first_line"]
        self._first_line = line
        self._old_hands = [name for name in line if name != _NEWCOMER]
        self._second_line = {one.team: one.name.zh for one in agents if one.team != "first_line"}
        self._teams = mix()["second_line"]
        self._leaves = _leaves(plan)

    def deal(self, grade: Grade, day: DayPlan, created: int, *, unsolved: bool) -> Course:
        """Return the course of a ticket; an unsolved one stays open."""
        critical = grade.priority is Priority.P1
        outcome = self._outcomes[grade.pattern.service_type, day.since_pilot].deal()
        if outcome == FIRST_CONTACT and (critical or unsolved):
            outcome = "plain"
        channel = "phone" if critical else self._channels.deal()
        answered = created + self._answer_time(channel, day)
        course = Course(channel, outcome, self._agent(created), created, answered)
        self._flag(course)
        self._solve(course, grade.priority)
        if not course.first_contact:
            self._hand_over(course, grade)
        if unsolved:
            self._leave_open(course)
        else:
            self._finish(course)
        return course

    def _answer_time(self, channel: str, day: DayPlan) -> int:
        low, high = self._minutes["first_answer"][channel]
        minutes = low + self._random() * (high - low)
        if not day.since_pilot and channel not in _AT_THE_DESK:
            minutes *= self._minutes["slower_before"]
        return int(minutes * MINUTE)

    def _agent(self, created: int) -> str:
        recent = self._now - created < _NEWCOMER_DAYS * self._length
        names = self._first_line if recent else self._old_hands
        name = names[int(self._random() * len(names))]
        for away, first, last in self._leaves:
            if name == away and first <= created <= last:
                return names[names.index(name) - 1]
        return name

    def _flag(self, course: Course) -> None:
        if course.channel in _AT_THE_DESK or course.channel == "chat":
            course.late_entry = self._late.hit()
        self._chased_once.owe()
        self._chased_twice.owe()
        self._reopened.owe()
        if course.first_contact:
            return
        if self._chased_twice.take():
            course.chased = 2
        elif self._chased_once.take():
            course.chased = 1

    def _solve(self, course: Course, priority: Priority) -> None:
        """Set when it is solved; long work is rarer than short work."""
        if course.first_contact:
            course.resolved = course.answered + self._span(self._minutes["at_once"])
            return
        work = self._span(self._minutes["others"][priority - 1])
        wait = self._span(self._minutes["waiting"][course.outcome])
        course.resolved = course.answered + work + wait
        course.waiting = course.answered + work // 3 if wait else 0

    def _span(self, minutes: Span) -> int:
        low, high = minutes
        share = self._random()
        return int((low + share * share * (high - low)) * MINUTE)

    def _hand_over(self, course: Course, grade: Grade) -> None:
        if self._handed_over.hit():
            course.team = self._teams[grade.pattern.category[0]]
            course.second = self._second_line[course.team]
            next_step = course.waiting or course.resolved
            course.handed_over = course.answered + (next_step - course.answered) // 3

    def _leave_open(self, course: Course) -> None:
        latest = self._now - _MARGIN
        course.resolved = 0
        course.answered = min(course.answered, latest)
        if course.handed_over > latest:
            course.handed_over, course.second, course.team = 0, "", "first_line"
        if course.waiting > latest:
            course.waiting = 0

    def _finish(self, course: Course) -> None:
        latest = self._now - _MARGIN
        if course.resolved > latest:
            self._squeeze(course, latest)
        if not course.first_contact and self._reopened.take():
            self._reopen(course, latest)
        course.confirmed = self._random() < self._minutes["confirmed_share"]
        if course.confirmed:
            closed = course.resolved + self._span(self._minutes["confirm"])
        else:
            closed = course.resolved + self._minutes["quiet_days"] * self._length
        course.closed = closed if closed <= latest else 0

    def _squeeze(self, course: Course, latest: int) -> None:
        """Let work that would end after now have been done by now, in the same order."""
        whole, room = course.resolved - course.created, (latest - course.created) * 3 // 4
        course.answered = course.created + (course.answered - course.created) * room // whole
        if course.handed_over:
            course.handed_over = (
                course.created + (course.handed_over - course.created) * room // whole
            )
        if course.waiting:
            course.waiting = course.created + (course.waiting - course.created) * room // whole
        course.resolved = course.created + room

    def _reopen(self, course: Course, latest: int) -> None:
        again = course.resolved + self._span(self._minutes["until_reopened"])
        solved = again + self._span(self._minutes["reopened"])
        if solved <= latest:
            course.first_resolved, course.reopened, course.resolved = course.resolved, again, solved
        else:
            # Too late for this one: the next finished ticket takes its turn.
            self._reopened.give_back()


def _leaves(plan: Plan) -> list[tuple[str, int, int]]:
    """Return who was on leave from which position to which."""
    moments = Moments(plan.now_ms)
    leaves: list[tuple[str, int, int]] = []
    for agent in sample_people().agents:
        if agent.leave:
            first, last = (plan.desk.position(moments.moment(text)) for text in agent.leave)
            leaves.append((agent.name.zh, first, last))
    return leaves
