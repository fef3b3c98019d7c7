"""The question bank: questions kept, changed in versions, approved, labelled, retired."""

from collections.abc import Callable, Sequence
from functools import cache

from desktop.domain.errors import AppError
from desktop.domain.questions.bank import (
    About,
    AboutKind,
    Kept,
    Labels,
    Listed,
    Standing,
    Wanted,
    chosen,
    key_of,
)
from desktop.domain.questions.checking import Problem, problems, stopping
from desktop.domain.questions.question import Question
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.training.category_names import CategoryNames
from desktop.services.training.opened import OpenQuestion, StepOf, open_question, steps_in_force
from desktop.services.training.pictures import keep, keep_rows, whole
from desktop.services.training.reviewing import reviewed
from desktop.services.training.words import problem_text
from desktop.services.training.writing import New, check, insert, insert_version
from desktop.store.change import Change
from desktop.store.store import Store
from desktop.store.training import questions

__all__ = [
    "About",
    "AboutKind",
    "Kept",
    "Labels",
    "Listed",
    "OpenQuestion",
    "Problem",
    "Question",
    "QuestionService",
    "Standing",
    "Wanted",
    "chosen",
    "problems",
]

_NOTHING, _ALL = About(), Wanted()


class QuestionService(Service):
    """A version that was approved is never written again: attempts keep the one they saw."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def listed(self, wanted: Wanted = _ALL) -> list[Listed]:
        """Return the questions that are wanted, in the order in which they came."""
        found = questions.listed(self._store.reader, self._session.language)
        said = cache(CategoryNames(self._directory, self._session.language).text)
        # A stage is said by its name; codes of documents are said as they are.
        stages = {
            each.code: each.name.text(self._session.language)
            for each in self._directory.of(ListName.STAGE, retired=True)
        }
        named = [
            each._replace(
                category=said(each.labels.category), origin=stages.get(each.source, each.source)
            )
            for each in found
        ]
        return chosen(named, wanted)

    def kept(self, key: int, number: int | None = None) -> Kept:
        """Return a question in a version, or in its newest; raises question_gone."""
        return questions.kept(self._store.reader, key, number)

    def find(self, code: str) -> Kept:
        """Return the question of a short number such as Q12; raises question_gone."""
        key = key_of(code)
        if key is None:
            raise AppError("question_gone", number=code)
        return self.kept(key)

    def opened(self, key: int, number: int | None = None) -> OpenQuestion:
        """Return a question as its pane shows it; raises question_gone."""
        return open_question(self._store, key, number)

    def steps_in_force(self) -> list[StepOf]:
        """Return the steps that questions may be about now."""
        return steps_in_force(self._store)

    def with_pictures(self, key: int) -> Question:
        """Return a question with the content of its pictures; raises question_gone."""
        return whole(self._store, self.kept(key))

    @action("question.add")
    def add(self, question: Question, about: About = _NOTHING, difficulty: int = 0) -> int:
        """Keep a new question as a draft; return its key. Raises question_empty."""
        check(question)
        pictures = keep(self._store, question.pictures)
        return self._write(
            "question.add",
            lambda change: insert(
                change, New(question, about, difficulty), pictures, self._session.person
            ),
        )

    @action("question.change")
    def change(self, key: int, question: Question, seen: Question | None = None) -> int:
        """Let a question say something else; return the number of the version.

        A draft is written over, anything else gets a new version, a draft again. Labels stay as
        `label` sets them. Raises question_gone, question_empty, and question_changed_elsewhere
        where the question no longer says what was `seen`.
        """
        check(question)
        pictures = keep(self._store, question.pictures)

        def work(change: Change) -> int:
            found = questions.kept(change.connection, key)
            row, number = questions.version_row(question), found.number
            known = questions.version_row(found.question)
            if known == row and not pictures:
                return number
            if seen is not None and known != questions.version_row(seen):
                raise AppError("question_changed_elsewhere", number=found.code)
            if not questions.is_approved(change.connection, key, number):
                version = questions.version_key(change.connection, key, number)
                change.update("question_version", version, row)
            else:
                number += 1
                insert_version(change, key, number, row, self._session.person)
            keep_rows(change, key, number, pictures)
            return number

        return self._write("question.change", work)

    @action("question.discard")
    def discard(self, key: int) -> int:
        """Give up the draft of a next version; return the version that counts.

        Raises question_gone, question_no_draft where there is none or nothing was approved before.
        """

        def work(change: Change) -> int:
            found = questions.kept(change.connection, key)
            number = found.number
            if number == 1 or questions.is_approved(change.connection, key, number):
                raise AppError("question_no_draft", number=found.code)
            for row in questions.file_keys(change.connection, key, number):
                change.remove("question_file", row)
            change.remove("question_version", questions.version_key(change.connection, key, number))
            return number - 1

        return self._write("question.discard", work)

    @action("question.approve")
    def approve(self, keys: Sequence[int]) -> int:
        """Let drafts be asked, and say that what was to be looked at has been; return how many.

        What was looked at is by the version in force from then on. Raises question_gone,
        question_not_ready (the first that has something wrong).
        """

        def one(change: Change, found: Kept) -> bool:
            wrong = stopping(found.question)
            if wrong:
                said = problem_text(wrong[0], self._session.language)
                raise AppError("question_not_ready", number=found.code, problem=said)
            if found.review is not None:
                reviewed(change, found)
            if found.standing is not Standing.DRAFT:
                return found.review is not None
            version = questions.version_key(change.connection, found.key, found.number)
            row = {"approver": self._session.person, "approved_at": change.now}
            change.update("question_version", version, row)
            return True

        return self._each("question.approve", keys, one)

    @action("question.retire")
    def retire(self, keys: Sequence[int]) -> int:
        """Draw questions no more; return how many were drawn before. Raises question_gone."""

        def one(change: Change, found: Kept) -> bool:
            if found.standing is Standing.RETIRED:
                return False
            change.update("question", found.key, {"retired_at": change.now})
            return True

        return self._each("question.retire", keys, one)

    @action("question.bring_back")
    def bring_back(self, keys: Sequence[int]) -> int:
        """Let retired questions be drawn again; return how many. Raises question_gone."""

        def one(change: Change, found: Kept) -> bool:
            if found.standing is not Standing.RETIRED:
                return False
            change.update("question", found.key, {"retired_at": None})
            return True

        return self._each("question.bring_back", keys, one)

    @action("question.label")
    def label(self, keys: Sequence[int], edit: Callable[[Labels], Labels]) -> int:
        """Give questions other labels, without a new version; return how many changed.

        Raises question_gone.
        """

        def one(change: Change, found: Kept) -> bool:
            said = found.question
            before = Labels(said.category, said.tags, found.difficulty)
            after = edit(before)
            if after != before:
                change.update("question", found.key, questions.labels_row(after))
            return after != before

        return self._each("question.label", keys, one)

    def _each(self, command: str, keys: Sequence[int], one: Callable[[Change, Kept], bool]) -> int:
        def work(change: Change) -> int:
            return sum(one(change, questions.kept(change.connection, key)) for key in keys)

        return self._write(command, work)
