"""What a question says, in both languages, and the markup it is written in."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual


class Markup(StrEnum):
    """How a text is marked up; MOODLE is plain text whose line breaks and links count."""

    PLAIN = "plain"
    HTML = "html"
    MARKDOWN = "markdown"
    MOODLE = "moodle"


class Wording(NamedTuple):
    """One text of a question in Chinese and English; either may be missing."""

    zh: str = ""
    en: str = ""
    markup: Markup = Markup.PLAIN

    @property
    def both(self) -> Bilingual:
        """Return the text as a bilingual name."""
        return Bilingual(self.zh, self.en)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is said in either language."""
        return not (self.zh.strip() or self.en.strip())

    def text(self, language: str) -> str:
        """Return the text in `language`, or in the other one where it is missing."""
        return self.both.text(language)


SILENCE = Wording()


def worded(text: str, markup: Markup = Markup.PLAIN) -> Wording:
    """Return a text of one language as a wording, in the language of its letters."""
    return Wording(en=text, markup=markup) if text.isascii() else Wording(zh=text, markup=markup)
