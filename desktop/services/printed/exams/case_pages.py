"""A simulated ticket on paper: the page of the trainee, the facts that only the trainer has."""

from collections.abc import Iterator

from desktop.domain.exams.answer_keys import letter
from desktop.domain.exams.shown import shown
from desktop.domain.questions.case import Case
from desktop.domain.questions.wording import Wording
from desktop.drawing.pages import content
from desktop.drawing.pages.content import Block, Entry, Pair, PrintedDocument
from desktop.services.printed.exams.common import AskedItem, PrintedPaper, Tools, marks
from desktop.services.training.plain_wording import one_line, plain_wording
from desktop.services.training.reasons import level_word
from desktop.services.training.right_words import knock_out_words, right_words

_LEVELS = (1, 2, 3)
_REPLY_LINES, _SHORT_LINES = 4, 2


def case_blocks(item: AskedItem, case: Case, tools: Tools) -> Iterator[Block]:
    """Yield the page on which a trainee works a ticket."""
    worth = tools.said("marks_of", marks=marks(item.question.marks))
    title = tools.said("ticket_title", number=item.number)
    yield content.Heading(f"{title}  {worth}")
    yield content.Entries((Pair(tools.said("customer"), _text(case.customer, tools)),))
    if case.known:
        yield content.KeyValues(
            tuple(Pair(_line(k.label, tools), _line(k.value, tools)) for k in case.known), 2
        )
    yield content.FormGrid(tuple(_triage(tools)))
    if case.first:
        yield _lettered("part_first", [option.text for option in case.first], tools)
    if case.facts:
        yield _lettered("part_ask", [fact.ask for fact in case.facts], tools)
    if case.order.blocks:
        steps = [case.order.blocks[at].text for at in shown(case, item.seed)]
        yield _numbered(steps, tools)
    yield content.FormGrid(tuple(_written(case, tools)))


def facts_document(printed: PrintedPaper, tools: Tools) -> PrintedDocument | None:
    """Return what the trainer tells on asking; None where there is no simulated ticket."""
    cases = [(each, each.question.body) for each in printed.asked]
    tickets = [(item, body) for item, body in cases if isinstance(body, Case)]
    if not tickets:
        return None
    head = tools.head(
        tools.said("facts_title", exam=tools.text(printed.planned.plan.title)),
        tools.said("trainer_only"),
        printed.note(tools),
    )
    blocks: list[Block] = []
    for item, case in tickets:
        inside = list(trainer_blocks(item, case, tools))
        blocks += [content.PageBreak(), *inside] if blocks else inside
    return PrintedDocument(head, tuple(blocks), tools.language)


def trainer_blocks(item: AskedItem, case: Case, tools: Tools) -> Iterator[Block]:
    """Yield what whoever plays the requester needs: mood, words, facts told only on asking."""
    number = tools.said("ticket_title", number=item.number)
    yield content.Heading(f"{number}  {item.name(tools)}")
    if not case.tone.is_empty:
        yield content.Labelled((Pair(tools.said("mood"), _line(case.tone, tools)),))
    yield content.Entries((Pair(tools.said("say_first"), _text(case.customer, tools)),))
    if case.known:
        yield content.KeyValues(
            tuple(Pair(_line(k.label, tools), _line(k.value, tools)) for k in case.known), 2
        )
    head = (tools.said("when_asked"), tools.said("you_say"), tools.said("worth"))
    nothing = tools.said("told_nothing")
    rows = tuple(
        (
            _line(fact.ask, tools),
            _line(fact.told, tools) or nothing,
            tools.said(f"worth_{fact.worth}"),
        )
        for fact in case.facts
    )
    yield content.Table(head, rows, (4.0, 4.0, 1.6))
    if not case.later.is_empty:
        yield content.Entries((Pair(tools.said("say_later"), _text(case.later, tools)),))
    wrong = knock_out_words(case, tools.language)
    if wrong:
        title = tools.said("part_knock_outs")
        yield content.KnockOut(title, tuple(Pair("", text) for text in wrong))


def key_rows(item: AskedItem, case: Case, tools: Tools) -> Iterator[tuple[str, str]]:
    """Yield each part of a ticket and what is right about it."""
    for right in right_words(case, item.seed, (tools.language, tools.listed)):
        yield tools.said(f"part_{right.part}"), "\n".join(right.lines)
    wrong = knock_out_words(case, tools.language)
    if wrong:
        yield tools.said("part_knock_outs"), "\n".join(wrong)


def _triage(tools: Tools) -> Iterator[Entry]:
    levels = tuple(level_word(level, tools.language) for level in _LEVELS)
    yield Entry(tools.said("service_type"), wide=False)
    yield Entry(tools.said("category"), wide=False)
    yield Entry(tools.said("impact"), boxes=levels, wide=False)
    yield Entry(tools.said("urgency"), boxes=levels, wide=False)


def _written(case: Case, tools: Tools) -> Iterator[Entry]:
    ways = tuple(tools.said(f"way_{way}") for way in ("none", "functional", "management"))
    yield Entry(tools.said("part_escalation"), boxes=ways)
    yield Entry(tools.said("escalation_why"), lines=_SHORT_LINES)
    if case.reply:
        yield Entry(tools.said("part_reply"), lines=_REPLY_LINES)
    if case.closing:
        yield Entry(tools.said("part_closing"), lines=_SHORT_LINES)


def _lettered(title: str, texts: list[Wording], tools: Tools) -> Block:
    rows = tuple(Pair(letter(at), _line(text, tools)) for at, text in enumerate(texts))
    box = content.FormGrid((Entry(tools.said("your_answer"), hint=tools.said(f"{title}_hint")),))
    return content.Kept((content.Heading(tools.said(title)), content.Lettered(rows), box))


def _numbered(texts: list[Wording], tools: Tools) -> Block:
    rows = tuple(Pair(str(at), _line(text, tools)) for at, text in enumerate(texts, 1))
    box = content.FormGrid((Entry(tools.said("your_answer"), hint=tools.said("order_some")),))
    return content.Kept((content.Heading(tools.said("part_order")), content.Lettered(rows), box))


def _text(wording: Wording, tools: Tools) -> str:
    return plain_wording(wording, tools.language)


def _line(wording: Wording, tools: Tools) -> str:
    return one_line(wording, tools.language)
