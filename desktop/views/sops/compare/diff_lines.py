"""What differs between two texts, sentence by sentence, in few lines for a narrow panel."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.domain.sops.comparing import Fate, FieldChange, StepChange
from desktop.views.sops.compare.change_lines import GONE, NEW, SAME
from desktop.views.sops.compare.field_words import TEXTS, FieldWords, field_name

_BETWEEN = re.compile(r"(?<=[。；！？])|(?<=[.;!?])\s+|\n")
_AROUND = 1


class DiffLine(NamedTuple):
    """One line: "same", "gone" or "new"; `number` counts the sentences of its side, 0 for none."""

    kind: str
    text: str
    number: int = 0


def sentences(text: str) -> list[str]:
    """Return a text cut into sentences and lines."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


def diff_sentences(before: str, after: str) -> Iterator[DiffLine]:
    """Yield what went and came, with one sentence around each change."""
    old, new = sentences(before), sentences(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for group in matcher.get_grouped_opcodes(_AROUND):
        for tag, a, b, c, d in group:
            if tag == "equal":
                yield from (DiffLine(SAME, each, c + n) for n, each in enumerate(new[c:d], 1))
                continue
            yield from (DiffLine(GONE, each, a + n) for n, each in enumerate(old[a:b], 1))
            yield from (DiffLine(NEW, each, c + n) for n, each in enumerate(new[c:d], 1))


def step_lines(change: StepChange, before: FieldWords, after: FieldWords) -> list[DiffLine]:
    """Return what differs in a step: whole texts for steps that came or went, else by field."""
    if change.fate in (Fate.ADDED, Fate.REMOVED):
        kind, words = (NEW, after) if change.fate is Fate.ADDED else (GONE, before)
        title = words.text(change.step.title)
        return [DiffLine(kind, each) for each in (title, *sentences(words.text(change.step.body)))]
    return field_lines(change.fields, before, after)


def field_lines(
    fields: tuple[FieldChange, ...], before: FieldWords, after: FieldWords
) -> list[DiffLine]:
    """Return what differs in these fields."""
    return [line for field in fields for line in _field(field, before, after)]


def _field(field: FieldChange, before: FieldWords, after: FieldWords) -> Iterator[DiffLine]:
    if field.name in TEXTS:
        yield from diff_sentences(before.text(field.before), after.text(field.after))
        return
    name = field_name(field.name)
    old, new = before.lines(field.name, field.before), after.lines(field.name, field.after)
    gone = [each for each in old if each not in new]
    came = [each for each in new if each not in old]
    for kind, lines in ((GONE, gone), (NEW, came)):
        yield from (DiffLine(kind, f"{name} {each}") for each in lines)
