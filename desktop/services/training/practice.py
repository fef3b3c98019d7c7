"""Practice: what is due today, one answer after the other, when each comes again."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Sat
from desktop.domain.exams.coaching import TaskKind
from desktop.domain.exams.drawing import Item
from desktop.domain.practice.cards import Card, CardKind, Rating, Ref, Told, When, rated, reviewed
from desktop.domain.practice.today import Budget, Offer, Today, due_now, today
from desktop.domain.questions.bodies import Essay
from desktop.domain.questions.case import Case
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.question import Question, QuestionKind
from desktop.domain.questions.responses import Response
from desktop.domain.session import Session
from desktop.domain.sla.targets import ClockKind
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.settings import declared
from desktop.services.sla.promises import PromiseService
from desktop.services.training.flashcards import Flashcards
from desktop.services.training.marking import Marked, MarkingService
from desktop.services.training.opened import right_priority
from desktop.services.training.pictures import whole
from desktop.services.training.practice_groups import Group, Wanted, fitting, groups
from desktop.services.training.right_words import Right, right_words
from desktop.services.training.seeing import may_see
from desktop.services.training.sources import Source, source_of
from desktop.services.zones import day_begins, local_day
from desktop.store import lookups
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.store import Store
from desktop.store.training import coaching, exams, practice, questions
from desktop.store.training.practice import Answer, Line

__all__ = ["Card", "CardKind", "Checked", "Group", "Line", "Offer", "PracticeService"]
__all__ += ["Practised", "Rating", "Ref", "Right", "Today", "Told", "Wanted"]

# Where a person, or words, judge a part, four fifths of the marks count as known.
_ENOUGH, _ALL = 0.8, 0.999


class Practised(NamedTuple):
    """One thing to practise, with its pictures; `code` is the short number of a question.

    Of a simulated ticket `promise` are the minutes until its first answer, by its right priority.
    """

    ref: Ref
    version: int
    question: Question
    column: str = ""
    source: Source | None = None
    code: str = ""
    promise: int = 0


class Checked(NamedTuple):
    """What an answer was worth and why, what is right, when it comes again; its own key."""

    key: int
    marked: Marked
    right: tuple[Right, ...]
    rating: Rating
    card: Card


class PracticeService(Service):
    """Everybody practises for themselves; leads and trainers see how others do."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._marking = MarkingService(store, session, directory)
        self._flashcards = Flashcards(store.reader)

    def today(self, person: int | None = None) -> Today:
        """Return what somebody practises today, oneself where nobody is said.

        Raises AppError practice_nobody, practice_not_yours.
        """
        who, reader = self._seen(person), self._store.reader
        day = self.day()
        done = practice.spent_since(reader, who, day_begins(reader, day)) // 1000
        budget = Budget(self._setting("practice_minutes"), done, practice.spent(reader, who))
        return today(self.offers(), practice.cards(reader, who), day, budget)

    def due(self, people: Sequence[int]) -> dict[int, int]:
        """Return how many cards are due today, by person, of those whom one may see."""
        reader, offers, day = self._store.reader, self.offers(), self.day()
        seen = [key for key in people if may_see(self._session, key)]
        return {key: len(due_now(offers, practice.cards(reader, key), day)) for key in seen}

    def day(self) -> date:
        """Return the day it is at the desk."""
        return local_day(self._store.reader, self._session.clock())

    def offers(self, wanted: Wanted | None = None) -> list[Offer]:
        """Return what may be practised, all of it or what is wanted."""
        reader = self._store.reader
        asked = [
            Offer(Ref(CardKind.QUESTION, str(each.key)), each.version, each.kind)
            for each in exams.candidates(reader)
            if each.kind is not QuestionKind.DESCRIPTION
        ]
        every = [*self._flashcards.offers(), *asked]
        if wanted is None or wanted == Wanted():
            return every
        fits = fitting(practice.about_questions(reader), wanted)
        return [each for each in every if fits(each.ref)]

    def ordered(self, wanted: Wanted) -> list[Offer]:
        """Return what is wanted: what is due of it first, then what is new, then the rest."""
        cards, offers = self.cards(), self.offers(wanted)
        due = due_now(offers, cards, self.day())
        new = [each for each in offers if each.ref not in cards]
        later = [each for each in offers if each not in due and each.ref in cards]
        return [*due, *new, *sorted(later, key=lambda each: cards[each.ref].due_on)]

    def groups(self) -> list[Group]:
        """Return what may be chosen to be practised, with how much of it there is and is due."""
        if self._session.person is None:
            return []
        reader, language = self._store.reader, self._session.language
        known = (self.offers(), practice.cards(reader, self._session.person), self.day())
        return groups(reader, self._directory, language, known)

    def open(self, ref: Ref) -> Practised:
        """Return what a card asks now; raises AppError practice_gone, question_gone."""
        offer = next((each for each in self.offers() if each.ref == ref), None)
        if offer is None:
            raise AppError("practice_gone")
        return self._opened(offer)

    @action("practice.answer")
    def check(self, ref: Ref, version: int, response: Response, told: Told) -> Checked:
        """Keep an answer and when the card comes again; no response means it was given up.

        `told.right` is not asked: the answer says it. Raises AppError practice_nobody,
        practice_gone, question_gone.
        """
        person = self._session.person
        if person is None:
            raise AppError("practice_nobody")
        found = self._opened_at(ref, version)
        grade = graded(found.question.body, response)
        known = told._replace(right=is_known(found.question, grade))

        def work(change: Change) -> tuple[int, Card, Rating]:
            usual = practice.spent(change.connection, person).get(found.question.kind, [])
            rating = rated(known, usual)
            card = self._card(change, person, (ref, version), rating)
            answer = self._answer(found, (response, grade), known, change.now)
            key = change.insert("practice_answer", practice.answer_row(answer))
            if known.right and ref.kind is CardKind.QUESTION:
                _tick(change, person, ref.about)
            return key, card, rating

        key, card, rating = self._write("practice.answer", work)
        marked = self._marked(found, grade, response)
        right = right_words(found.question.body, 0, self._marking.by)
        return Checked(key, marked, right, rating, card)

    def weigh(self, ref: Ref, version: int, response: Response) -> Marked:
        """Return what an answer is worth so far, and keep nothing of it."""
        found = self._opened_at(ref, version)
        return self._marked(found, graded(found.question.body, response), response)

    def history(self, person: int | None = None) -> list[Line]:
        """Return the answers of somebody, the newest first; oneself where nobody is said.

        Raises AppError practice_nobody, practice_not_yours.
        """
        return practice.answers(self._store.reader, self._seen(person))

    def cards(self, person: int | None = None) -> dict[Ref, Card]:
        """Return the cards of somebody; raises AppError practice_nobody, practice_not_yours."""
        return practice.cards(self._store.reader, self._seen(person))

    def _marked(self, found: Practised, grade: Grade, response: Response) -> Marked:
        item, marks = Item(0, found.version, 0), found.question.marks
        sat = Sat(0, item, marks, found.column, response, grade=grade)
        return self._marking.told(found.question, sat, found.source)._replace(code=found.code)

    def _promise(self, question: Question) -> int:
        priority = right_priority(self._store, question)
        if priority is None or not isinstance(question.body, Case):
            return 0
        targets = PromiseService(self._store, self._session).targets().targets
        service_type = question.body.triage.service_type
        return targets.of(int(priority), service_type).minutes(ClockKind.RESPONSE)

    def _seen(self, person: int | None) -> int:
        who = self._session.person if person is None else person
        if who is None:
            raise AppError("practice_nobody")
        if not may_see(self._session, who):
            raise AppError("practice_not_yours")
        return who

    def _setting(self, name: str) -> int:
        return _setting(self._store.reader, name)

    def _opened(self, offer: Offer) -> Practised:
        return self._opened_at(offer.ref, offer.version)

    def _opened_at(self, ref: Ref, version: int) -> Practised:
        if ref.kind is not CardKind.QUESTION:
            return Practised(ref, version, self._flashcards.question(ref))
        reader = self._store.reader
        found = questions.kept(reader, int(ref.about), version)
        _, column, _ = practice.about_questions(reader).get(found.key, ("", "", ""))
        kept = "" if isinstance(found.question.body, Case) else column
        question = whole(self._store, found)
        about = (kept, source_of(reader, found), found.code, self._promise(question))
        return Practised(ref, version, question, *about)

    def _card(self, change: Change, person: int, which: tuple[Ref, int], rating: Rating) -> Card:
        connection = change.connection
        known = practice.cards(connection, person).get(which[0])
        day, share = local_day(connection, change.now), _setting(connection, "practice_retention")
        card = reviewed(known, which, rating, When(change.now, day, share))
        row = practice.card_row(person, card)
        key = practice.card_key(connection, person, which[0])
        if key is None:
            change.insert("review_card", row)
        else:
            change.update("review_card", key, row)
        return card

    def _answer(
        self, found: Practised, given: tuple[Response, Grade], told: Told, now: int
    ) -> Answer:
        response, grade = given
        kept = int(found.ref.about) if found.ref.kind is CardKind.QUESTION else None
        return Answer(
            self._session.person or 0,
            found.ref,
            found.version,
            kept,
            found.column,
            response,
            grade,
            grade.share,
            told.hints,
            told.spent_ms,
            now,
        )


def is_known(question: Question, grade: Grade) -> bool:
    """Return whether an answer shows that something is known: all of it, without a knock-out.

    Of what has several parts, or a rubric, four fifths are enough.
    """
    enough = _ENOUGH if isinstance(question.body, Case | Essay) else _ALL
    return grade.share >= enough and not grade.knock_outs


def _tick(change: Change, person: int, question: str) -> None:
    """Tick the exercise of a coaching plan that was just done."""
    for plan in coaching.plans(change.connection, person):
        tasks = [
            task._replace(done_at=change.now)
            if (task.kind, task.target) == (TaskKind.PRACTISE, question) and task.done_at is None
            else task
            for task in plan.tasks
        ]
        if tasks != list(plan.tasks):
            change.update("coaching", plan.key, {"tasks": coaching.tasks_text(tasks)})


def _setting(connection: Connection, name: str) -> int:
    chosen = lookups.setting(connection, name)
    return int(declared()[name].default if chosen is None else chosen)
