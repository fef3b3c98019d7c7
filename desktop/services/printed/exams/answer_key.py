"""The key: what is right and why, with the step of the SOP, in the order of one paper."""

from collections.abc import Iterator

from desktop.domain.exams.right_answers import key_text, right_response
from desktop.domain.questions.bodies import Description, Multiple, Single, TrueFalse
from desktop.domain.questions.case import Case
from desktop.domain.questions.question import Question
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, PrintedDocument
from desktop.services.printed.exams.case_pages import key_rows
from desktop.services.printed.exams.common import AskedItem, PrintedPaper, Tools, marks
from desktop.services.training.plain_wording import one_line
from desktop.services.training.right_words import right_words

_WIDTHS = (0.7, 1.0, 1.0, 4.4, 1.0, 2.6)
_COLUMNS = ("number", "question", "key", "right_answer", "marks", "sop_step")


def key_document(printed: PrintedPaper, tools: Tools) -> PrintedDocument:
    """Return the key of a paper."""
    head = tools.head(
        tools.said("key_title", exam=tools.text(printed.planned.plan.title)),
        " · ".join(
            (
                tools.said("paper_number", number=printed.paper.number),
                tools.said("trainer_only"),
            )
        ),
        printed.note(tools),
    )
    asked = [item for item in printed.asked if not isinstance(item.question.body, Description)]
    rows = tuple(_row(item, tools) for item in asked)
    titles = tuple(tools.said(f"key_{name}") for name in _COLUMNS)
    blocks: list[Block] = [content.Table(titles, rows, _WIDTHS)]
    for item in asked:
        blocks += _case(item, tools)
    return PrintedDocument(head, tuple(blocks), tools.language)


def _row(item: AskedItem, tools: Tools) -> tuple[str, ...]:
    question, opened = item.question, item.opened
    body = question.body
    key = (
        "" if isinstance(body, Case) else key_text(body, item.seed, right_response(body, item.seed))
    )
    lines = [tools.said("see_below")] if isinstance(body, Case) else list(_right(item, tools))
    lines += _why(question, tools.language)
    return (
        str(item.number),
        opened.kept.code,
        key,
        "\n".join(lines),
        marks(question.marks),
        tools.source(opened.source),
    )


def _right(item: AskedItem, tools: Tools) -> Iterator[str]:
    for right in right_words(item.question.body, item.seed, (tools.language, tools.listed)):
        yield from right.lines


def _why(question: Question, language: str) -> Iterator[str]:
    """Yield the reasons that the question itself gives."""
    body = question.body
    said = []
    if isinstance(body, Single | Multiple):
        said = [option.feedback for option in body.options if option.weight > 0]
    elif isinstance(body, TrueFalse):
        said = [body.if_true if body.right else body.if_false]
    for wording in (*said, question.general):
        if not wording.is_empty:
            yield f"— {one_line(wording, language)}"


def _case(item: AskedItem, tools: Tools) -> Iterator[Block]:
    case = item.question.body
    if not isinstance(case, Case):
        return
    number = tools.said("ticket_title", number=item.number)
    yield content.Heading(f"{number}  {item.name(tools)}")
    rows = tuple(key_rows(item, case, tools))
    yield content.Table((tools.said("key_part"), tools.said("key_right_answer")), rows, (1.6, 7.0))
