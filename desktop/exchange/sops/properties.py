"""Steps and heads as flat lines of key and value: what Markdown and XLSX exports write alike.

A key may stand several times, and the order counts. Long texts are not among them.
"""

from collections.abc import Iterator

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import (
    CountsFrom,
    Escalation,
    Lead,
    MustAsk,
    SopHead,
    Step,
    Target,
)

Property = tuple[str, str]
LONG_OF_HEAD = ("purpose", "applies", "not_for", "body")
LONG_OF_STEP = ("body", "done_when", "mistakes")


def of_head(head: SopHead) -> Iterator[Property]:
    """Yield everything of a head except its long texts."""
    yield from _both("title", head.title)
    yield "languages", ", ".join(head.languages)
    yield from _target(head.target)
    if head.first_contact:
        yield "first contact", str(head.first_contact)
    for at, text in enumerate(head.knock_outs, start=1):
        yield f"knock-out {at}", ""
        yield from _both(f"knock-out {at}", text)
    yield from _must_ask(head.must_ask)
    yield from _behind(head.behind, head.behind_base)


def of_step(step: Step) -> Iterator[Property]:
    """Yield everything of a step except its id and its long texts."""
    yield from _both("title", step.title)
    if step.stage:
        yield "stage", step.stage
    if step.role:
        yield "role", step.role
    yield from (("tool", code) for code in step.tools)
    yield from (("template", code) for code in step.templates)
    yield from _target(step.target)
    yield from rest_of_step(step)


def rest_of_step(step: Step) -> Iterator[Property]:
    """Yield what of a step has no column of its own in template 2."""
    yield from (("script", code) for code in step.scripts)
    yield from _must_ask(step.must_ask)
    yield from _both("question", step.question)
    for at, branch in enumerate(step.branches, start=1):
        yield from _lead(f"branch {at}", branch.lead)
        yield from _both(f"branch {at}", branch.label)
        yield from _both(f"branch {at} note", branch.note)
    if step.then != Lead():
        yield from _lead("then", step.then)
    if step.escalation is not None:
        yield from _escalation(step.escalation)
    if step.waits:
        yield "waits", "yes"
    yield from _behind(step.behind, step.behind_base)


def _both(name: str, text: Bilingual) -> Iterator[Property]:
    if text.zh:
        yield f"{name} zh", text.zh
    if text.en:
        yield f"{name} en", text.en


def _target(target: Target) -> Iterator[Property]:
    if target.minutes:
        yield "target", str(target.minutes)
    for priority, minutes in target.by_priority:
        yield "target at", f"P{priority} {minutes}"
    if target.counts_from is not CountsFrom.STEP:
        yield "target counts from", target.counts_from.value


def _must_ask(asked: tuple[MustAsk, ...]) -> Iterator[Property]:
    for at, each in enumerate(asked, start=1):
        yield f"ask {at}", each.id
        yield from _both(f"ask {at}", each.text)
        if each.field:
            yield f"ask {at} field", each.field


def _lead(name: str, lead: Lead) -> Iterator[Property]:
    yield name, lead.way.value
    for part in ("step", "role", "document"):
        if value := getattr(lead, part):
            yield f"{name} {part}", value


def _escalation(escalation: Escalation) -> Iterator[Property]:
    yield "escalate after", str(escalation.after_minutes)
    yield "escalate to", escalation.role
    yield from _both("escalate note", escalation.note)


def _behind(side: str, base: str) -> Iterator[Property]:
    if side:
        yield "behind", side
    if base:
        yield "behind base", base
