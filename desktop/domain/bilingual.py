"""Names in both languages, and what to show where one is missing."""

from typing import NamedTuple

LANGUAGES = ("zh", "en")


class Bilingual(NamedTuple):
    """One name in Chinese and English; either may be missing, never both in a kept record."""

    zh: str = ""
    en: str = ""

    def text(self, language: str) -> str:
        """Return the name in `language`, or the other one where it is missing."""
        return (self.zh or self.en) if language == "zh" else (self.en or self.zh)

    def constant(self) -> str:
        """Return what is the same in every language: a person's colour hangs on it."""
        return self.zh or self.en

    def lacks(self, language: str) -> bool:
        """Return whether `text(language)` has to borrow from the other language."""
        return not (self.zh if language == "zh" else self.en)

    def matches(self, name: str) -> bool:
        """Return whether `name` is this name in either language, letter case aside."""
        wanted = name.casefold()
        return bool(wanted) and wanted in (self.zh.casefold(), self.en.casefold())


def said(text: str) -> Bilingual:
    """Return a text in the language of its letters."""
    return Bilingual(en=text) if text.isascii() else Bilingual(zh=text)
