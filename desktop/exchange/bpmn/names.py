"""Texts as names and notes of elements, and back."""

import re

from desktop.domain.bilingual import Bilingual
from desktop.exchange.xml_text import held

_LINE_END = re.compile(r"\r\n?")


def name_of(text: Bilingual, language: str) -> str:
    """Return a text as the name of an element."""
    return held(text.text(language))


def note_of(text: Bilingual, language: str) -> str:
    """Return a text as the documentation of an element, its lines ended as XML ends them."""
    return _LINE_END.sub("\n", held(text.text(language)))


def collapsed(name: str) -> str:
    """Return a name as it is read: on one line."""
    return " ".join(name.split())
