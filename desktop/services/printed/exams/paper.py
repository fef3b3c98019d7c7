"""The printed exam: every kind of question, choices never parted from what they answer."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.domain.exams.answer_keys import letter
from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import (
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Ordering,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case
from desktop.domain.questions.question import Question
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, Pair, PrintedDocument
from desktop.services.printed.exams.case_pages import case_blocks
from desktop.services.printed.exams.common import AskedItem, PrintedPaper, Tools, marks
from desktop.services.training.plain_wording import one_line, plain_wording

_ESSAY_LINES = 6


def paper_document(printed: PrintedPaper, tools: Tools) -> PrintedDocument:
    """Return the paper that trainees get."""
    plan = printed.planned.plan
    total = sum(each.question.marks for each in printed.asked)
    facts = [tools.said("paper_number", number=printed.paper.number)]
    facts.append(tools.said("questions", count=_count(printed)))
    if plan.minutes:
        facts.append(tools.said("minutes", count=plan.minutes))
    facts.append(tools.said("marks_all", marks=marks(total)))
    facts.append(tools.said("pass_mark", percent=plan.pass_mark))
    facts.append(tools.said("open_book" if plan.open_book else "closed_book"))
    head = tools.head(tools.text(plan.title), " · ".join(facts), printed.note(tools))
    blocks: list[Block] = [content.Paragraph(tools.said("how_to"), "note")]
    for each in printed.asked:
        blocks += _asked(each, tools)
    return PrintedDocument(head, tuple(blocks), tools.language)


def _count(printed: PrintedPaper) -> int:
    return sum(not isinstance(each.question.body, Description) for each in printed.asked)


def _asked(item: AskedItem, tools: Tools) -> Iterator[Block]:
    question = item.question
    if isinstance(question.body, Case):
        yield content.PageBreak()
        yield from case_blocks(item, question.body, tools)
        return
    inside: list[Block] = [*statement(item, tools)]
    add = _WAYS.get(type(question.body))
    if add is not None:
        inside += add(question.body, item, tools)
    yield content.Kept(tuple(inside))


def statement(item: AskedItem, tools: Tools) -> Iterator[Block]:
    """Yield what a question asks, with its number, its marks and its pictures."""
    question = item.question
    text = plain_wording(question.text, tools.language) or question.name
    if isinstance(question.body, Description):
        yield content.Paragraph(text)
    else:
        worth = tools.said("marks_of", marks=marks(question.marks))
        yield content.Paragraph(f"{item.number}. {text}  {worth}", "strong")
    yield from pictures(question)


def pictures(question: Question) -> Iterator[Block]:
    """Yield the pictures of a question."""
    for picture in question.pictures:
        if picture.data:
            yield content.Picture(picture.data, picture.name)


def _choices(body: Single | Multiple, item: AskedItem, tools: Tools) -> list[Block]:
    order = shown(body, item.seed)
    texts = [one_line(body.options[at].text, tools.language) for at in order]
    lettered = content.Lettered(tuple(Pair(letter(at), text) for at, text in enumerate(texts)))
    if isinstance(body, Multiple):
        return [content.Paragraph(tools.said("several"), "note"), lettered]
    return [lettered]


def _judged(_body: TrueFalse, _item: AskedItem, tools: Tools) -> list[Block]:
    return [content.Lettered((Pair("T", tools.said("true")), Pair("F", tools.said("false"))))]


def _matched(body: Matching, item: AskedItem, tools: Tools) -> list[Block]:
    stems = [pair.stem for pair in body.pairs if not pair.stem.is_empty]
    matches = [body.pairs[at].match for at in shown(body, item.seed)]
    left = tuple(
        Pair(f"{item.number}.{at}", f"{one_line(stem, tools.language)}  → ____")
        for at, stem in enumerate(stems, 1)
    )
    right = tuple(
        Pair(letter(at), one_line(match, tools.language)) for at, match in enumerate(matches)
    )
    note = content.Paragraph(tools.said("match"), "note")
    return [note, content.Lettered(left), content.Lettered(right)]


def _ordered(body: Ordering, item: AskedItem, tools: Tools) -> list[Block]:
    order = shown(body, item.seed)
    rows = tuple(
        Pair(str(number), one_line(body.blocks[at].text, tools.language))
        for number, at in enumerate(order, 1)
    )
    wrong = any(block.wrong for block in body.blocks)
    note = tools.said("order_some" if wrong else "order")
    return [content.Paragraph(note, "note"), content.Lettered(rows)]


def _short(_body: ShortText | Numeric, _item: AskedItem, tools: Tools) -> list[Block]:
    return [content.Paragraph(tools.said("write_short"), "note")]


def _essay(_body: Essay, _item: AskedItem, tools: Tools) -> list[Block]:
    entry = content.Entry(tools.said("answer"), lines=_ESSAY_LINES)
    return [content.FormGrid((entry,))]


_WAYS: Mapping[type, Callable[[Any, AskedItem, Tools], list[Block]]] = {
    Single: _choices,
    Multiple: _choices,
    TrueFalse: _judged,
    Matching: _matched,
    Ordering: _ordered,
    ShortText: _short,
    Numeric: _short,
    Essay: _essay,
}
