"""Coaching: what would help about a weak spot, given to somebody, ticked when it is done."""

from collections.abc import Sequence

from desktop.domain.errors import AppError
from desktop.domain.exams.coaching import (
    MOST_EXERCISES,
    Coaching,
    Exercise,
    Task,
    TaskKind,
    exercises,
)
from desktop.domain.questions.question import QuestionKind
from desktop.domain.session import Session
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.training.exams import in_force, planned_by
from desktop.services.training.weak_spots import Origin, View, WeakSpotService
from desktop.services.training.words import called
from desktop.store.change import Change
from desktop.store.library import documents, rulings, sop_texts
from desktop.store.store import Store
from desktop.store.training import coaching, exams, questions

__all__ = ["Coaching", "CoachingService", "Task", "TaskKind"]

# How many minutes a question takes where nothing else is known.
_MINUTES = {QuestionKind.TICKET: 6, QuestionKind.ESSAY: 5, QuestionKind.ORDERING: 2}
_USUAL = 1
_PAGE = 5


class CoachingService(Service):
    """Leads and trainers give plans; who got one ticks it, and sees nobody else's."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._spots = WeakSpotService(store, session, directory)

    def plans(self, person: int | None = None) -> list[Coaching]:
        """Return the plans of somebody, or of all whom one may see, the newest first."""
        found = coaching.plans(self._store.reader, person)
        return [each for each in found if self._spots.may_see(each.person)]

    def propose(
        self,
        person: int,
        column: str,
        view: View = View(),  # noqa: B008
    ) -> tuple[Task, ...]:
        """Return what would help: steps to read, the three shortest exercises, the exam again."""
        mistakes = self._spots.mistakes(person, column, view)
        sources = list(dict.fromkeys(each.source for each in mistakes if each.source))
        steps = [each.step for each in sources]
        known = [each.question for each in mistakes if each.origin is not Origin.TICKET]
        found = [
            Task(TaskKind.PRACTISE, str(each.question), each.minutes)
            for each in exercises(self._offered(), steps, known)
        ]
        # Where there are too few, a simulated ticket that went wrong is played once more.
        again = [
            Task(TaskKind.PRACTISE, str(key), _MINUTES[QuestionKind.TICKET])
            for key in dict.fromkeys(known)
            if self._is_whole(key) and str(key) not in {task.target for task in found}
        ]
        return (
            *(Task(TaskKind.READ, s.step, _PAGE, s.document) for s in sources[:MOST_EXERCISES]),
            *(*found, *again)[:MOST_EXERCISES],
            *self._retests({e.attempt for e in mistakes if e.origin is Origin.EXAM}),
        )

    def name(self, task: Task) -> str:
        """Return what a task is about, in words."""
        reader, language = self._store.reader, self._session.language
        if task.kind is TaskKind.READ:
            title = sop_texts.titles(reader, [task.target]).get(task.target)
            code = documents.document(reader, task.document).code
            return f"{code} · {title.text(language)}" if title is not None else code
        if task.kind is TaskKind.PRACTISE:
            return called(questions.kept(reader, int(task.target)).question, language)
        return f"{task.target} {in_force(reader, task.target).plan.title.text(language)}"

    @action("coaching.assign")
    def assign(self, person: int, column: str, tasks: Sequence[Task]) -> int:
        """Give somebody a plan and return its key; raises AppError("coaching_empty")."""
        if not tasks:
            raise AppError("coaching_empty")
        row = {"person": person, "stage": column, "tasks": coaching.tasks_text(tasks)}

        def work(change: Change) -> int:
            own = {"author": self._session.person, "made_at": change.now}
            return change.insert("coaching", row | own)

        return self._write("coaching.assign", work)

    @action("coaching.tick")
    def tick(self, key: int, place: int, *, done: bool) -> None:
        """Say that a task is done, or not after all: one's own, or anybody's for a trainer.

        Raises AppError coaching_gone, coaching_not_yours.
        """

        def work(change: Change) -> None:
            found = coaching.plan(change.connection, key)
            if not self._spots.may_see(found.person):
                raise AppError("coaching_not_yours")
            tasks = list(found.tasks)
            if not 0 <= place < len(tasks):
                raise AppError("coaching_gone")
            if done is not (tasks[place].done_at is not None):
                tasks[place] = tasks[place]._replace(done_at=change.now if done else None)
                change.update("coaching", key, {"tasks": coaching.tasks_text(tasks)})

        self._write("coaching.tick", work)

    def _offered(self) -> list[Exercise]:
        reader = self._store.reader
        steps = coaching.steps_of_questions(reader)
        listed = questions.listed(reader, self._session.language)
        return [
            Exercise(each.key, _MINUTES.get(each.kind, _USUAL), steps[each.key])
            for each in listed
            if each.key in steps
        ]

    def _is_whole(self, question: int) -> bool:
        return questions.kept(self._store.reader, question).question.kind is QuestionKind.TICKET

    def _retests(self, attempts: set[int]) -> list[Task]:
        reader = self._store.reader
        found = {}
        for key in sorted(attempts):
            planned = planned_by(rulings.version(reader, exams.attempt(reader, key).version))
            found[planned.code] = Task(TaskKind.RETEST, planned.code, planned.plan.minutes)
        return list(found.values())
