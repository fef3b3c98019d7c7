"""A name for a question that came without one: its first words."""

from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.markup import text_of

_LONGEST = 80
_LOOKED = 4_000


def first_words(wording: Wording) -> str:
    """Return the beginning of a text, cut between words where it can be."""
    text = (wording.zh or wording.en)[:_LOOKED]
    if wording.markup is Markup.HTML:
        text = text_of(text) or text
    text = " ".join(text.split())
    if len(text) <= _LONGEST:
        return text
    cut = text.rfind(" ", _LONGEST // 2, _LONGEST)
    return f"{text[: cut if cut > 0 else _LONGEST - 1].rstrip()}…"
