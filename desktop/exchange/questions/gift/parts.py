"""One entry taken apart: its name, its text, the block of answers, the general feedback."""

from typing import NamedTuple

from desktop.domain.questions.wording import SILENCE, Markup, Wording
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.escapes import shown
from desktop.exchange.questions.gift.ordering import is_ordering
from desktop.exchange.questions.gift.texts import folded, markup_of, wording
from desktop.exchange.questions.naming import first_words
from desktop.exchange.questions.refused import Refused

_FENCE = "::"
_GENERAL = "####"
_BLANK = "_____"


class Parts(NamedTuple):
    """The parts of an entry; `block` is None where it asks nothing, `odd` are codes of remarks."""

    name: str
    text: Wording
    markup: Markup
    block: str | None
    general: Wording
    odd: tuple[str, ...]


def parts(text: str) -> Parts:
    """Take an entry apart, what it escapes still hidden.

    Raises Refused gift_open, gift_braces, gift_two_blocks, gift_no_text.
    """
    name, rest, odd = _named(text)
    asked, block = _cut(rest)
    markup = markup_of(asked)
    said = wording(asked, markup)
    if said.is_empty:
        said, odd = wording(name, Markup.MOODLE), (*odd, "gift_text_is_name")
    if said.is_empty:
        raise Refused("gift_no_text")
    block, general = _with_general(block)
    title = shown(folded(name)).replace("\n", " ").strip(BLANKS)
    title = title if title.strip() else first_words(said)
    return Parts(title, said, markup, block, wording(general, markup) if general else SILENCE, odd)


def _named(text: str) -> tuple[str, str, tuple[str, ...]]:
    if not text.startswith(_FENCE):
        return "", text, ()
    name, fence, rest = text[len(_FENCE) :].partition(_FENCE)
    return (name, rest, ()) if fence else ("", name, ("gift_name_open",))


def _cut(text: str) -> tuple[str, str | None]:
    """Return the text of the question, a blank where answers stand amid it, and its answers."""
    start, end = text.find("{"), text.find("}")
    if start < 0 and end < 0:
        return text, None
    if end < 0:
        raise Refused("gift_open")
    before, block, after = text[:start], text[start + 1 : end], text[end + 1 :]
    if start < 0 or end < start or "{" in block:
        raise Refused("gift_braces")
    if "{" in after or "}" in after:
        raise Refused("gift_two_blocks" if "{" in after else "gift_braces")
    return before + _BLANK + after if after.strip(BLANKS) else before, block.strip(BLANKS)


def _with_general(block: str | None) -> tuple[str | None, str]:
    if block is None or is_ordering(block) or _GENERAL not in block:
        return block, ""
    block, _, general = block.rpartition(_GENERAL)
    return block.strip(BLANKS), general
