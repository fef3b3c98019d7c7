"""An exam plan as slides: a title, how it is sat, what it asks, its versions."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.slides import Deck, Line, Slide, SlideKind
from desktop.services.printed.names import Names
from desktop.services.slides.words import word


class Past(NamedTuple):
    """A version of a plan: its number, the day it came into force, why."""

    number: int
    day: str
    reason: str


class Told(NamedTuple):
    """A plan with what slides say of it: its code, its versions, the SOPs its questions are about.

    The newest version stands first.
    """

    code: str
    plan: Plan
    versions: Sequence[Past]
    sops: Sequence[str]


def exam_deck(told: Told, names: Names, language: str) -> Deck:
    """Return an exam plan as slides in "zh" or "en"."""
    title = told.plan.title.text(language)
    foot = f"{told.code} · {title}"
    return Deck(
        title, tuple(_slides(told, names, language)), language, foot, names.company, names.now
    )


def _slides(told: Told, names: Names, language: str) -> Iterator[Slide]:
    newest = told.versions[0]
    version = word("exam_version", language, number=newest.number)
    facts = (told.code, f"{version} · {newest.day}", names.company)
    title = told.plan.title.text(language)
    yield Slide(SlideKind.TITLE, title, tuple(Line(each) for each in facts if each))
    rules = tuple(Line(each) for each in _rules(told.plan, language))
    yield Slide(SlideKind.OVERVIEW, word("exam_rules", language), rules, (), told.code)
    asks = [Line(_pool(each, language)) for each in told.plan.pools]
    if told.sops:
        asks.append(Line(word("about", language, codes=" · ".join(told.sops))))
    yield Slide(SlideKind.STEP, word("exam_asks", language), tuple(asks), (), told.code)
    past = (
        " · ".join(filter(None, (f"v{each.number}", each.day, each.reason)))
        for each in told.versions
    )
    lines = tuple(Line(each) for each in past)
    yield Slide(SlideKind.END, word("revisions", language), lines, (), names.company)


def _rules(plan: Plan, language: str) -> Iterator[str]:
    yield word("minutes" if plan.minutes else "no_limit", language, count=plan.minutes)
    if plan.item_minutes:
        yield word("item_minutes", language, count=plan.item_minutes)
    yield word("pass_mark", language, percent=plan.pass_mark)
    if plan.stage_mark:
        yield word("stage_mark", language, percent=plan.stage_mark)
    if plan.knock_outs_fail:
        yield word("knock_outs", language)
    yield word("attempts" if plan.attempts else "any_attempts", language, count=plan.attempts)
    yield word("open_book" if plan.open_book else "closed_book", language)


def _pool(pool: Pool, language: str) -> str:
    said = []
    if pool.questions:
        said.append(word("named", language, count=len(pool.questions)))
    if pool.draws:
        said.append(word("drawn", language, count=pool.draws))
    if pool.category:
        said.append(word("of_category", language, name=pool.category))
    if pool.tags:
        said.append(word("of_tags", language, names=" ".join(sorted(pool.tags))))
    return " · ".join(said)
