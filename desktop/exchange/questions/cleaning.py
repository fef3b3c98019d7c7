"""Texts of questions made harmless, each by the markup that it is written in."""

import re
from typing import Any, NamedTuple

from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.harmless_html import FILES, Cleaned, harmless, harmless_text
from desktop.exchange.sops.blocks import swept
from desktop.exchange.sops.harmless import Sweep

_PASSES = 4
_ELEMENT = re.compile(r"</?([A-Za-z][\w:-]{0,40})")
_NAMED = re.compile(re.escape(FILES) + r"((?!.*\.\.)[\w.~%/-]+)")


class CleanedQuestion(NamedTuple):
    """A question whose texts are harmless, and what went from them."""

    question: Question
    removed: tuple[str, ...]


def cleaned_question(question: Question) -> CleanedQuestion:
    """Return a question that another program made with all its texts made harmless."""
    removed: dict[str, None] = {}
    made: Question = _harmless(question, removed)
    return CleanedQuestion(made, tuple(removed))


def cleaned(text: str, markup: Markup) -> Cleaned:
    """Return a text with nothing in it that could act or fetch; plain text is what it is."""
    if markup is Markup.HTML:
        return harmless(text)
    if markup is Markup.MOODLE:
        return harmless_text(text)
    return _swept(text) if markup is Markup.MARKDOWN else Cleaned(text)


def _swept(text: str) -> Cleaned:
    told: list[str] = []
    for _ in range(_PASSES):
        found = swept(text, Sweep(_Files(), FILES))
        told += (_name_of(note.detail) for note in found.notes)
        if found.text == text:
            break
        text = found.text
    return Cleaned(text, tuple(dict.fromkeys(told)))


def _name_of(detail: str) -> str:
    """Return the name of an element that was refused; an address tells itself."""
    element = _ELEMENT.match(detail)
    return element[1].lower() if element else detail


def _harmless(value: Any, removed: dict[str, None]) -> Any:
    """Return a record with its wordings made harmless, whatever its shape."""
    if isinstance(value, Wording):
        zh, en = (cleaned(text, value.markup) for text in (value.zh, value.en))
        removed |= dict.fromkeys((*zh.removed, *en.removed))
        return Wording(zh.text, en.text, value.markup)
    if not isinstance(value, tuple):
        return value
    parts = [_harmless(part, removed) for part in value]
    return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)


class _Files:
    """The files that came with a question, named as its texts name them."""

    def take(self, reference: str) -> str:
        found = _NAMED.fullmatch(reference)
        return found[1] if found else ""
