"""Rows of new questions and of new versions, within a change set."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.questions.bank import About, AboutKind, Labels
from desktop.domain.questions.question import Question
from desktop.services.training.pictures import KeptPicture, keep_rows
from desktop.store.change import Change
from desktop.store.library import documents, pointers, sop_texts
from desktop.store.library.pointers import Place
from desktop.store.training import questions


class New(NamedTuple):
    """A question that shall be kept."""

    question: Question
    about: About = About()
    difficulty: int = 0


def check(question: Question) -> None:
    """Raise AppError("question_empty") where a question has neither a name nor a text."""
    if question.text.is_empty and not question.name.strip():
        raise AppError("question_empty")


def insert(change: Change, new: New, pictures: Sequence[KeptPicture], person: int | None) -> int:
    """Keep a new question with its first version, a draft; return its key."""
    said = new.question
    row = {
        "id": new_id(change.now),
        "external": said.external,
        "author": person,
        "created_at": change.now,
        **questions.labels_row(Labels(said.category, said.tags, new.difficulty)),
        **questions.about_row(new.about),
    }
    key = change.insert("question", row)
    insert_version(change, key, 1, questions.version_row(said), person)
    keep_rows(change, key, 1, pictures)
    if new.about.kind is AboutKind.STEP:
        point(change, key, new.about)
    return key


def point(change: Change, question: int, about: About) -> None:
    """Let a question point to a step in a version; raises AppError("step_gone")."""
    step = sop_texts.row_of(change.connection, about.version, about.target).step_key
    document = documents.version(change.connection, about.version).document
    pointers.add(change, "question", question, Place(document, about.version, step))


def insert_version(
    change: Change, question: int, number: int, row: dict[str, Any], person: int | None
) -> None:
    """Keep a version of a question, a draft."""
    own = {"question": question, "number": number, "person": person, "made_at": change.now}
    change.insert("question_version", own | row)
