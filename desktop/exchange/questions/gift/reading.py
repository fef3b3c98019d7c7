"""GIFT files to questions: the good entries are taken, the broken ones told with their line."""

from typing import NamedTuple

from desktop.domain.questions.question import Question
from desktop.exchange.questions.gift.entries import Category, Entry, entries
from desktop.exchange.questions.gift.kinds import body_of
from desktop.exchange.questions.gift.labels import labels
from desktop.exchange.questions.gift.oddities import Oddity, oddities
from desktop.exchange.questions.gift.parts import parts
from desktop.exchange.questions.model import BankFile, BankFormat, Remark
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.textfile import check_count, question_text


class Taken(NamedTuple):
    """The question of an entry, and what is odd about it."""

    question: Question
    odd: tuple[Oddity, ...]


def read_gift(name: str, content: bytes) -> BankFile:
    """Return the questions of a file.

    Raises AppError import_too_large, import_empty, questions_not_text, questions_too_many.
    """
    questions: list[Question] = []
    categories: dict[str, None] = {}
    rejected: list[Remark] = []
    warnings: list[Remark] = []
    category = ""
    for entry in entries(question_text(name, content)):
        check_count(name, len(questions) + len(rejected) + len(categories) + 1)
        if isinstance(entry, Category):
            category = entry.path
            categories |= {category: None} if category else {}
            continue
        try:
            taken = question_of(entry, category)
        except Refused as refused:
            rejected.append(Remark(entry.line, refused.code, refused.params, entry.source))
            continue
        questions.append(taken.question)
        warnings += [Remark(entry.line, code, params) for code, params in taken.odd]
    bank = (tuple(questions), tuple(categories), tuple(rejected), tuple(warnings))
    return BankFile(BankFormat.GIFT, *bank)


def question_of(entry: Entry, category: str = "") -> Taken:
    """Return the question of one entry; raises Refused with the reason."""
    found = parts(entry.text)
    body, kept = body_of(found.block, found.markup)
    external, tags = labels(entry.comments)
    question = Question(
        found.name,
        found.text,
        body,
        general=found.general,
        category=category,
        tags=tags,
        external=external,
        kept=kept,
    )
    noted = [(code, {"name": found.name}) for code in found.odd]
    return Taken(question, (*noted, *oddities(body, found.block or "")))
