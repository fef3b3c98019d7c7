"""The mark sheet of a live role-play (template 11), empty or as it was ticked; its role card."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.domain.exams.live import Section, marked, ticks_of
from desktop.domain.questions.case import Case
from desktop.domain.questions.grading.grade import Grade
from desktop.domain.questions.responses import Played
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, Entry, PrintedDocument
from desktop.services.printed.exams.case_pages import trainer_blocks
from desktop.services.printed.exams.common import AskedItem, Tools, marks
from desktop.services.training.live_words import SheetLine, section_marks, sheet_lines
from desktop.services.training.marking import Marked, Result
from desktop.services.training.plain_wording import one_line

_COMMENT_LINES = 3


class MarkedTicket(NamedTuple):
    """A ticket on a sheet; `ticks` are None where it is empty."""

    item: AskedItem
    case: Case
    ticks: tuple[str, ...] | None = None
    grade: Grade | None = None
    comment: str = ""


def role_card(items: Sequence[AskedItem], exam: str, tools: Tools) -> PrintedDocument:
    """Return the card by which a trainer plays the requester."""
    head = tools.head(tools.said("card_title"), exam, tools.said("trainer_only"))
    blocks: list[Block] = [content.Paragraph(tools.said("card_how"), "note")]
    for item in items:
        if isinstance(item.question.body, Case):
            blocks += [content.PageBreak()] if len(blocks) > 1 else []
            blocks += trainer_blocks(item, item.question.body, tools)
    return PrintedDocument(head, tuple(blocks), tools.language)


def empty_sheet(item: AskedItem, exam: str, tools: Tools) -> PrintedDocument:
    """Return the sheet of a ticket to be ticked by hand."""
    case = item.question.body
    assert isinstance(case, Case)  # noqa: S101 - chosen by its kind
    return _sheet(MarkedTicket(item, case), (exam, None), tools)


def filled_sheet(result: Result, ticket: MarkedTicket, tools: Tools) -> PrintedDocument:
    """Return the sheet of a ticket as it was ticked."""
    return _sheet(ticket, (tools.text(result.planned.plan.title), result), tools)


def ticket_of(marked_one: Marked, item: AskedItem) -> MarkedTicket | None:
    """Return a ticket of an attempt with its ticks; None for another kind of question."""
    case, sat = item.question.body, marked_one.sat
    if not isinstance(case, Case):
        return None
    answer = sat.response if isinstance(sat.response, Played) else Played()
    grade = sat.grade or marked(case, ())
    comments = [r.reason for r in sat.remarks if r.part is None]
    return MarkedTicket(item, case, ticks_of(case, answer, grade), grade, "\n".join(comments))


def _sheet(ticket: MarkedTicket, of: tuple[str, Result | None], tools: Tools) -> PrintedDocument:
    exam, result = of
    item, case = ticket.item, ticket.case
    second = f"{exam} · {item.opened.kept.code} {item.name(tools)}"
    head = tools.head(tools.said("mark_title"), second, tools.said("mark_foot", exam=exam))
    who = content.FormGrid(tuple(_who(result, tools)))
    lines = sheet_lines(case, (tools.language, tools.listed))
    situation = Entry(tools.said("situation"), value=one_line(case.customer, tools.language))
    entries = [situation]
    for section in Section:
        mine = [each for each in lines if each.line.section is section]
        entries += [_section(section, mine, ticket, tools)] if mine else []
    entries += list(_end(ticket, tools))
    signed = content.Signatures(
        (tools.said("signed_trainer"), tools.said("signed_trainee")), tools.said("date")
    )
    return PrintedDocument(head, (who, content.FormGrid(tuple(entries)), signed), tools.language)


def _who(result: Result | None, tools: Tools) -> Iterator[Entry]:
    names = tools.names
    attempt = result.attempt if result is not None else None
    trainee = tools.text(names.person(attempt.person)) if attempt else ""
    trainer = tools.text(names.person(attempt.trainer)) if attempt else ""
    day = names.day(attempt.ended_at) if attempt else ""
    time = attempt.counted.whole_ms // 60_000 if attempt else 0
    yield Entry(tools.said("score_trainee"), value=trainee, wide=False)
    yield Entry(tools.said("score_trainer"), value=trainer, wide=False)
    yield Entry(tools.said("date"), value=day, wide=False)
    said = tools.said("minutes", count=time) if attempt else ""
    yield Entry(tools.said("score_time"), value=said, wide=False)


def _section(
    section: Section, lines: Sequence[SheetLine], ticket: MarkedTicket, tools: Tools
) -> Entry:
    ticks = ticket.ticks
    places = tuple(at for at, each in enumerate(lines) if ticks and each.line.id in ticks)
    texts = tuple(each.text for each in lines)
    second, tail = "", ""
    if ticket.grade is not None:
        got, of = section_marks(ticket.grade, ticket.item.question.marks, section)
        second = f"{marks(got)} / {marks(of)}" if of else ""
    if section is Section.ORDER and ticks:
        done = [lines.index(each) + 1 for tick in ticks for each in lines if each.line.id == tick]
        tail = tools.said("in_order", order=" ".join(map(str, done))) if done else ""
    if section is Section.ORDER:
        texts = tuple(f"{at}. {text}" for at, text in enumerate(texts, 1))
    return Entry(tools.said(f"sheet_{section}"), second, boxes=texts, ticked=places, tail=tail)


def _end(ticket: MarkedTicket, tools: Tools) -> Iterator[Entry]:
    full = ticket.item.question.marks
    grade = ticket.grade
    got = f"{marks(grade.share * full)} / {marks(full)}" if grade else ""
    tail = "" if got else tools.said("marks_by", marks=marks(full))
    yield Entry(tools.said("sheet_marks"), value=got, tail=tail)
    yield Entry(tools.said("sheet_comment"), value=ticket.comment, lines=_COMMENT_LINES)
