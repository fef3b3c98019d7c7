"""A simulated ticket from one that is closed: frozen, without names, its key from the SOP."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual, said
from desktop.domain.masking import Mask, anonymous
from desktop.domain.questions.bodies import Block, Option, Ordering, Point
from desktop.domain.questions.case import MARKS, Case, Escalation, Fact, Triage, Way, Worth
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.domain.sops.paths import course
from desktop.domain.sops.records import MustAsk, Sop
from desktop.domain.ticket import Ticket
from desktop.services.training.from_sop import Around
from desktop.services.training.made import plain, some, worded

_DECOYS = 3
_LONGEST_NAME = 60
_REPLY = (("reply_fact", 1.0), ("reply_next", 1.0), ("reply_time", 2.0))


class Closed(NamedTuple):
    """A closed ticket as it was worked: codes for its lists, its people's names, the SOP's text.

    `cause` is its root cause in words, `escalated` where it was escalated to.
    """

    record: Ticket
    names: Sequence[str]
    service_type: str
    category: str
    channel: str
    cause: str
    escalated: Way
    sop: Sop | None
    around: Around


class Frozen(NamedTuple):
    """A simulated ticket, and what was taken out of the texts of the ticket it came from."""

    question: Question
    masks: tuple[Mask, ...]


def frozen(closed: Closed) -> Frozen:
    """Return the simulated ticket of a closed one; a person looks at it before it is kept."""
    masker = _Masker(closed.names)
    record = closed.record
    subject = masker.text(record.subject)
    customer = masker.text(record.description.strip() or record.subject)
    case = Case(
        _wording(customer),
        Triage(closed.service_type, closed.category, record.impact or 0, record.urgency or 0),
        tuple(_first(closed)),
        tuple(_facts(closed, masker)),
        _order(closed),
        _escalation(closed),
        (
            Point(worded("reply_fact"), 1),
            Point(worded("reply_next"), 1),
            Point(worded("reply_time"), 2),
        ),
        tuple(_closing(closed, masker)),
        channel=closed.channel,
    )
    marks = float(sum(MARKS.values()))
    question = Question(subject[:_LONGEST_NAME], _wording(subject), case, marks=marks)
    return Frozen(question, masker.masks())


class _Masker:
    def __init__(self, names: Iterable[str]) -> None:
        self._names = tuple(names)
        self._masks: dict[Mask, None] = {}

    def text(self, text: str) -> str:
        found = anonymous(text, self._names)
        self._masks |= dict.fromkeys(found.masks)
        return found.text

    def masks(self) -> tuple[Mask, ...]:
        return tuple(self._masks)


def _first(closed: Closed) -> Iterator[Option]:
    """Yield first actions: the first step is right, what the SOP forbids is a knock-out."""
    if closed.sop is None:
        return
    steps = [step.title for step in course(closed.sop) if any(step.title)]
    if not steps:
        return
    yield Option(plain(steps[0]), 1.0)
    for fault in closed.sop.head.knock_outs:
        bare = Bilingual(*(text.rstrip("。.") for text in fault))
        yield Option(plain(bare), knock_out=True)
    for other in steps[2:3]:
        yield Option(plain(other))


def _facts(closed: Closed, masker: _Masker) -> Iterator[Fact]:
    if closed.sop is None:
        return
    asked = [*closed.sop.head.must_ask, *(i for step in closed.sop.steps for i in step.must_ask)]
    known = dict.fromkeys(item.text for item in asked if any(item.text))
    told = {item.text: _answer(closed, item) for item in asked}
    for text in known:
        yield Fact(plain(text), _wording(masker.text(told[text])))
    seed = f"{closed.around.code} {closed.record.key} ask"
    for text in some(closed.around.other_asks, known, seed, _DECOYS):
        yield Fact(plain(text), worth=Worth.WASTE)


def _answer(closed: Closed, item: MustAsk) -> str:
    value = closed.record.extra.get(item.field) if item.field else None
    return "" if value is None else str(value)


def _order(closed: Closed) -> Ordering:
    if closed.sop is None:
        return Ordering(())
    steps = [step.title for step in course(closed.sop) if any(step.title)]
    own = {step.title for step in closed.sop.steps}
    seed = f"{closed.around.code} {closed.record.key} order"
    decoys = some(closed.around.other_steps, own, seed, 2)
    blocks = [Block(plain(title)) for title in steps]
    blocks += [Block(plain(title), wrong=True) for title in decoys]
    return Ordering(tuple(blocks))


def _escalation(closed: Closed) -> Escalation:
    if closed.escalated is Way.NONE:
        return Escalation()
    reason = (Point(worded("reason_tried"), 1), Point(worded("reason_why"), 1))
    return Escalation(closed.escalated, reason)


def _closing(closed: Closed, masker: _Masker) -> Iterator[Point]:
    cause = masker.text(closed.cause).strip()
    if cause:
        yield Point(worded("closing_cause", cause=Bilingual(cause, cause)), 1, (cause,))
    yield Point(worded("closing_done"), 1)


def _wording(text: str) -> Wording:
    return plain(said(text)) if text else Wording()
