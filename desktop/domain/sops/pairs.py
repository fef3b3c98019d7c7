"""Chinese and English of a step side by side: a change in one leaves the other behind."""

from typing import TypeVar

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import SopHead, Step

Part = TypeVar("Part", Step, SopHead)

_STEP = ("title", "body", "done_when", "mistakes", "question")
_HEAD = ("title", "purpose", "applies", "not_for", "body")
_OTHER = {"zh": "en", "en": "zh"}


def text_in(part: Step | SopHead, language: str) -> str:
    """Return everything a step or head says in one language, a line for each field."""
    names = _STEP if isinstance(part, Step) else _HEAD
    said = [getattr(getattr(part, name), language) for name in names]
    if isinstance(part, Step):
        said += [getattr(item.text, language) for item in part.must_ask]
        for branch in part.branches:
            said += [getattr(branch.label, language), getattr(branch.note, language)]
    else:
        said += [getattr(item.text, language) for item in part.must_ask]
        said += [getattr(each, language) for each in part.knock_outs]
    return "\n".join(line for line in said if line)


def marked(before: Part, after: Part) -> Part:
    """Return `after` with the language marked that an edit left behind.

    Only where both languages are written; whoever catches up says so by `caught_up`.
    """
    moved = [each for each in _OTHER if text_in(before, each) != text_in(after, each)]
    if len(moved) != 1 or after.behind:
        return after
    (edited,) = moved
    other = _OTHER[edited]
    if not text_in(after, other) or not text_in(before, edited):
        return after
    return after._replace(behind=other, behind_base=text_in(before, edited))


def caught_up(part: Part) -> Part:
    """Return a step or head whose languages say the same again."""
    return part._replace(behind="", behind_base="")


def is_written(part: Step | SopHead, language: str) -> bool:
    """Return whether a step or head says anything in a language."""
    return bool(text_in(part, language))


def swapped(text: Bilingual, language: str, value: str) -> Bilingual:
    """Return a text with another wording in one language."""
    return Bilingual(value, text.en) if language == "zh" else Bilingual(text.zh, value)
