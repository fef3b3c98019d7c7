"""The texts of questions without their markup, for paper and for large type."""

import html
import re

from desktop.domain.questions.wording import Markup, Wording

_BREAK = re.compile(r"<br\s*/?>|</(?:p|div|li|tr|h[1-6])>", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_SIGNS = re.compile(r"(\*\*|__|`)")
_HEAD = re.compile(r"^#{1,6}\s+", re.MULTILINE)
_GAPS = re.compile(r"\n\s*\n\s*")


def plain_wording(wording: Wording, language: str) -> str:
    """Return a text in a language, its lines kept, its markup left out."""
    text = wording.text(language)
    if wording.markup is Markup.HTML:
        flat = " ".join(text.split())
        text = _TAG.sub("", _ITEM.sub("• ", _BREAK.sub("\n", flat)))
        text = html.unescape("\n".join(line.strip() for line in text.split("\n")))
    elif wording.markup is Markup.MARKDOWN:
        text = _HEAD.sub("", _SIGNS.sub("", _PICTURE.sub("", text)))
    return _GAPS.sub("\n", text.strip())


def one_line(wording: Wording, language: str) -> str:
    """Return a text as one line."""
    return " ".join(plain_wording(wording, language).split())
