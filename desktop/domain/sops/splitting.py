"""Cut a step in two where the cursor stands, in both languages as far as their paragraphs agree."""

import re

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.pairs import swapped, text_in
from desktop.domain.sops.records import EMPTY, Lead, Step

_PARAGRAPHS = re.compile(r"\n[ \t]*\n+")
_OTHER = {"zh": "en", "en": "zh"}
_LONGEST_TITLE = 40


def split(step: Step, language: str, at: int) -> tuple[Step, Step]:
    """Return two steps: the text of one language up to a place, and what stands behind it.

    The other language is cut at the same paragraph; where they don't agree it stays in the first,
    marked behind. What ends a step (question, ways on, done when) goes with the second.
    """
    text = getattr(step.body, language)
    before, after = text[:at].rstrip(), text[at:].strip("\n ")
    other = _OTHER[language]
    kept, moved = _cut(getattr(step.body, other), _paragraphs(before), _paragraphs(after))
    bodies = (
        swapped(swapped(EMPTY, language, before), other, kept),
        swapped(swapped(EMPTY, language, after), other, moved),
    )
    first = step._replace(
        body=bodies[0],
        done_when=EMPTY,
        question=EMPTY,
        branches=(),
        then=Lead(),
        escalation=None,
    )
    if not moved and kept and after:
        first = first._replace(behind=other, behind_base=text_in(step, language))
    title, rest = _titled(bodies[1], moved=bool(moved))
    second = Step(
        "",
        title,
        rest,
        step.stage,
        step.role,
        done_when=step.done_when,
        question=step.question,
        branches=step.branches,
        then=step.then,
        escalation=step.escalation,
    )
    return first, second


def _paragraphs(text: str) -> list[str]:
    return [each for each in _PARAGRAPHS.split(text.strip()) if each.strip()]


def _cut(text: str, before: list[str], after: list[str]) -> tuple[str, str]:
    """Return a text cut behind as many paragraphs as the other language has before its cut."""
    parts = _paragraphs(text)
    if len(parts) != len(before) + len(after):
        return text, ""
    at = len(before)
    return "\n\n".join(parts[:at]), "\n\n".join(parts[at:])


def _titled(body: Bilingual, *, moved: bool) -> tuple[Bilingual, Bilingual]:
    """Return a title and a text; a short first line of every language written is the title."""
    titles, rests = [], []
    for text in body:
        line, _, rest = text.partition("\n")
        if len(line) > _LONGEST_TITLE or (moved and not line):
            return EMPTY, body
        titles.append(line.strip().lstrip("#-*0123456789.、 "))
        rests.append(rest.strip("\n"))
    return Bilingual(*titles), Bilingual(*rests)
