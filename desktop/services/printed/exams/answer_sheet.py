"""The answer sheet: boxes by the number of the question and the letter of the choice."""

from collections.abc import Iterator

from desktop.domain.exams.answer_keys import letter
from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import (
    Description,
    Essay,
    Matching,
    Multiple,
    Ordering,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Entry, PrintedDocument
from desktop.services.printed.exams.common import AskedItem, PrintedPaper, Tools, marks

_NARROW = 6


def sheet_document(printed: PrintedPaper, tools: Tools) -> PrintedDocument:
    """Return the sheet on which answers are ticked."""
    title = tools.text(printed.planned.plan.title)
    number = tools.said("paper_number", number=printed.paper.number)
    head = tools.head(
        tools.said("sheet_title", exam=title),
        " · ".join((number, tools.said("sheet_how"))),
        printed.note(tools),
    )
    who = (
        Entry(tools.said("name"), wide=False),
        Entry(tools.said("date"), wide=False),
        Entry(tools.said("staff_no"), wide=False),
        Entry(tools.said("paper"), value=str(printed.paper.number), wide=False),
    )
    entries = [entry for item in printed.asked for entry in _entries(item, tools)]
    signed = content.Signatures((tools.said("signed_trainee"),), tools.said("date"))
    blocks = (content.FormGrid(who), content.FormGrid(tuple(entries)), signed)
    return PrintedDocument(head, blocks, tools.language)


def _entries(item: AskedItem, tools: Tools) -> Iterator[Entry]:
    body, name = item.question.body, str(item.number)
    count = len(shown(body, item.seed))
    if isinstance(body, Description):
        return
    if isinstance(body, Single | Multiple):
        second = tools.said("several_short") if isinstance(body, Multiple) else ""
        yield Entry(name, second, boxes=_letters(count), wide=count > _NARROW)
    elif isinstance(body, TrueFalse):
        yield Entry(name, boxes=("T", "F"), wide=False)
    elif isinstance(body, Matching):
        stems = sum(not pair.stem.is_empty for pair in body.pairs)
        for at in range(1, stems + 1):
            yield Entry(f"{name}.{at}", boxes=_letters(count), wide=count > _NARROW)
    elif isinstance(body, Ordering):
        yield Entry(name, hint=tools.said("order_hint"))
    elif isinstance(body, Essay | Case):
        worth = marks(item.question.marks)
        yield Entry(name, tools.said("on_paper"), tail=tools.said("marks_by", marks=worth))
    else:
        yield Entry(name, wide=False)


def _letters(count: int) -> tuple[str, ...]:
    return tuple(map(letter, range(count)))
