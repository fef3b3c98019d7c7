"""Questions to a GIFT file: what it cannot carry is told, and what it would spoil left out."""

from collections.abc import Iterable
from pathlib import Path

from desktop.domain.questions.bodies import (
    Matching,
    Multiple,
    Numeric,
    Ordering,
    ShortText,
    Single,
)
from desktop.domain.questions.question import Body, Question
from desktop.domain.questions.wording import Markup
from desktop.exchange.questions.gift.blocks import Pen, block_of, is_held
from desktop.exchange.questions.gift.entries import BLANKS, CATEGORY, Entry, entries
from desktop.exchange.questions.gift.escapes import escaped
from desktop.exchange.questions.gift.labels import labelled
from desktop.exchange.questions.gift.losses import losses
from desktop.exchange.questions.gift.reading import question_of
from desktop.exchange.questions.gift.texts import written
from desktop.exchange.questions.model import Remark, WrittenBank
from desktop.exchange.questions.refused import Refused
from desktop.exchange.wholefile import whole_file


def write_gift(path: Path, questions: Iterable[Question], language: str) -> WrittenBank:
    """Write questions in one language; a text that it lacks is written in the other.

    Raises AppError export_cannot_write.
    """
    left_out: list[Remark] = []
    count, category = 0, ""
    with (
        whole_file(path) as part,
        part.open("w", encoding="utf-8", errors="replace", newline="\n") as file,
    ):
        for question in questions:
            entry, missing = as_gift(question, language)
            left_out += [Remark(0, code, {"name": question.name}) for code in missing]
            if not entry:
                continue
            place = _on_one_line(question.category).strip()
            file.write(f"{CATEGORY} {place}".strip() + "\n\n" if place != category else "")
            file.write(f"{entry}\n\n")
            count, category = count + 1, place
    return WrittenBank(count, tuple(left_out))


def as_gift(question: Question, language: str) -> tuple[str, tuple[str, ...]]:
    """Return a question as an entry, empty where there is no way, and the codes of remarks."""
    if not is_held(question.body):
        return "", ("gift_out_kind",)
    pen = Pen(language, question.text.markup)
    name = _on_one_line(question.name).strip(BLANKS)
    fenced = f"::{escaped(name)}::" if name.strip() else ""
    text = written(question.text.text(language), question.text.markup, Markup.MOODLE)
    entry = f"{fenced}{text}{block_of(question, pen)}"
    if not text or not _comes_back(entry, question.body):
        return "", ("gift_out_bare",)
    lines = filter(None, (labelled(question), entry))
    return "\n".join(lines), tuple(losses(question, language))


def _comes_back(entry: str, body: Body) -> bool:
    """Tell whether an entry is read as what it was: not every question is whole enough."""
    found = list(entries(entry))
    if len(found) != 1 or not isinstance(found[0], Entry):
        return False
    try:
        question = question_of(found[0]).question
    except Refused:
        return False
    return type(question.body) is type(body) and _answers(question.body) == _answers(body)


def _answers(body: Body) -> int:
    match body:
        case Single(options=parts) | Multiple(options=parts):
            return len(parts)
        case Matching(pairs=parts):
            return len(parts)
        case ShortText(answers=parts):
            return len(parts)
        case Numeric(ranges=parts):
            return len(parts)
        case Ordering(blocks=blocks):
            return sum(not block.wrong for block in blocks)
    return 0


def _on_one_line(text: str) -> str:
    return text.replace("\r", "").replace("\n", " ")
