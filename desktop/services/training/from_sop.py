"""Questions from the text of an SOP: order, roles, times, must-ask items, branches, knock-outs."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.bodies import (
    Block,
    Multiple,
    Numeric,
    Option,
    Ordering,
    Range,
    Single,
    TrueFalse,
)
from desktop.domain.questions.grading.choices import even_weights
from desktop.domain.questions.question import Body, Question
from desktop.domain.questions.wording import Wording
from desktop.domain.sops.paths import course
from desktop.domain.sops.records import Lead, Sop, Step, Way
from desktop.services.training.made import Made, plain, some, worded

_DECOYS = 3
_FEWEST_STEPS = 3
_LONGEST_NAME = 60


class Around(NamedTuple):
    """What an SOP stands among: its code and version, roles by code, what other SOPs say."""

    code: str
    version: int
    roles: Mapping[str, Bilingual]
    other_steps: Sequence[Bilingual] = ()
    other_asks: Sequence[Bilingual] = ()


class _Maker(NamedTuple):
    sop: Sop
    around: Around

    def text(self, name: str, **pieces: Bilingual) -> Wording:
        return worded(name, title=self.sop.head.title, **pieces)

    def made(self, step: Step, text: Wording, body: Body, marks: float = 1.0) -> Made:
        called = " ".join((text.zh or text.en).split())[:_LONGEST_NAME]
        category = f"SOP/{self.around.code}"
        about = About(AboutKind.STEP, step.id, self.around.version)
        return Made(Question(called, text, body, marks=marks, category=category), about)


def made_of(sop: Sop, around: Around) -> list[Made]:
    """Return the questions that an SOP gives, the same each time, those of the whole first."""
    maker = _Maker(sop, around)
    out = [*_order(maker), *_must_ask(maker), *_faults(maker)] if sop.steps else []
    for place, step in enumerate(sop.steps):
        if any(step.title):
            out += [*_role(maker, step), *_time(maker, step), *_branches(maker, place)]
    return out


def must_ask_of(sop: Sop, around: Around) -> Made | None:
    """Return the question about what an SOP says must be asked; None where it says nothing."""
    return next(_must_ask(_Maker(sop, around)), None) if sop.steps else None


def _order(maker: _Maker) -> Iterator[Made]:
    sop, around = maker
    steps = [step for step in course(sop) if any(step.title)]
    if len(steps) < _FEWEST_STEPS:
        return
    decoys = some(around.other_steps, {step.title for step in sop.steps}, f"{around.code} order", 2)
    blocks = [Block(plain(step.title)) for step in steps]
    blocks += [Block(plain(each), wrong=True) for each in decoys]
    yield maker.made(steps[0], maker.text("order"), Ordering(tuple(blocks)), 4.0)


def _must_ask(maker: _Maker) -> Iterator[Made]:
    sop, around = maker
    asked = [*sop.head.must_ask, *(item for step in sop.steps for item in step.must_ask)]
    right = list(dict.fromkeys(item.text for item in asked if any(item.text)))
    decoys = some(around.other_asks, set(right), f"{around.code} ask", _DECOYS)
    if right and decoys:
        weights = even_weights((*(True for _ in right), *(False for _ in decoys)))
        texts = (*right, *decoys)
        options = tuple(Option(plain(t), w) for t, w in zip(texts, weights, strict=True))
        yield maker.made(sop.steps[0], maker.text("must_ask"), Multiple(options), 3.0)


def _faults(maker: _Maker) -> Iterator[Made]:
    for fault in maker.sop.head.knock_outs:
        bare = Bilingual(*(text.rstrip("。.") for text in fault))
        yield maker.made(
            maker.sop.steps[0], maker.text("fault", fault=bare), TrueFalse(right=False)
        )


def _role(maker: _Maker, step: Step) -> Iterator[Made]:
    roles = maker.around.roles
    right = roles.get(step.role)
    # Not by the id of the step, which is another one in each workspace.
    seed = f"{maker.around.code} {step.title.zh or step.title.en}"
    others = some(tuple(roles.values()), {right}, seed, _DECOYS) if right else []
    if right and others:
        body = _single(plain(right), [plain(each) for each in others])
        yield maker.made(step, maker.text("role", step=step.title), body)


def _time(maker: _Maker, step: Step) -> Iterator[Made]:
    minutes = Decimal(step.target.minutes)
    if minutes and not step.target.by_priority:
        body = Numeric((Range(minutes, minutes),))
        yield maker.made(step, maker.text("time", step=step.title), body)


def _branches(maker: _Maker, place: int) -> Iterator[Made]:
    sop, around = maker
    step = sop.steps[place]
    if not any(step.question):
        return
    leads = [_lead_text(sop, place, branch.lead, around) for branch in step.branches]
    titles = [plain(each.title) for each in sop.steps if any(each.title) and each is not step]
    for branch, right in zip(step.branches, leads, strict=True):
        known = dict.fromkeys(each for each in (*leads, *titles) if each not in (None, right))
        others = [each for each in known if each is not None][:_DECOYS]
        if right is not None and any(branch.label) and others:
            text = maker.text("branch", question=step.question, answer=branch.label)
            yield maker.made(step, text, _single(right, others), 2.0)


def _lead_text(sop: Sop, place: int, lead: Lead, around: Around) -> Wording | None:
    if lead.way is Way.STOP or (lead.way is Way.NEXT and place + 1 == len(sop.steps)):
        return worded("stop")
    if lead.way is Way.ESCALATE:
        role = around.roles.get(lead.role)
        return worded("escalate", role=role) if role is not None else None
    if lead.way is Way.DOCUMENT:
        return worded("other_document", code=Bilingual(lead.document, lead.document))
    to = place + 1 if lead.way is Way.NEXT else sop.position(lead.step)
    return plain(sop.steps[to].title) if to >= 0 and any(sop.steps[to].title) else None


def _single(right: Wording, others: Sequence[Wording]) -> Single:
    return Single((Option(right, 1.0), *(Option(each) for each in others)))
