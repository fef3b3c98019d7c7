"""One row of a table of questions while it is read: its cells by column and language."""

from collections.abc import Mapping
from itertools import zip_longest

from desktop.domain.bilingual import LANGUAGES
from desktop.domain.questions.wording import SILENCE, Markup, Wording, worded
from desktop.exchange.questions.cleaning import cleaned
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.tables.columns import MOST_OPTIONS, OPTION, Known, letters
from desktop.exchange.questions.tables.items import MARKUP, Item, item_of
from desktop.exchange.questions.tables.knots import texts_of
from desktop.exchange.questions.tables.words import FORMATS, meaning

_SHOWN = 60
_LINES = "answers"
_TEXT_MARKS = frozenset({MARKUP})


class QuestionRow:
    """Gives out what a row says; what might act in its texts is taken out and remembered."""

    def __init__(self, cells: Mapping[Known, str]) -> None:
        self._cells: dict[str, dict[str, str]] = {}
        for (column, language), text in cells.items():
            if text.strip():
                # Blank lines before an answer are the places of answers in the other language.
                said = text if column == _LINES else text.strip()
                self._cells.setdefault(column, {})[language] = said
        self.removed: dict[str, None] = {}
        said = self.plain("format")
        found = meaning(FORMATS, said)
        if said and not found:
            raise Refused("table_format_unknown", format=said[:_SHOWN])
        self.markup = Markup(found or Markup.PLAIN)

    def plain(self, column: str) -> str:
        """Return the one text of a column."""
        return next(iter(self._cells.get(column, {}).values()), "").strip()

    def both(self, column: str) -> dict[str, str]:
        """Return the texts of a column by language; letters tell where its header doesn't."""
        found = dict(self._cells.get(column, {}))
        bare = found.pop("", "")
        if bare:
            own = "en" if worded(bare).en else "zh"
            other = next(each for each in LANGUAGES if each != own)
            found.setdefault(other if own in found else own, bare)
        return found

    def text(self) -> Wording:
        """Return what is asked."""
        return self._clean(self.both("text"), self.markup)

    def wording(self, column: str) -> Wording:
        """Return the text of a column."""
        return self.worded(self._item(self.both(column), _TEXT_MARKS))

    def options(self, allowed: frozenset[str]) -> list[tuple[str, dict[str, Item]]]:
        """Return the choices with their letters; gaps between them fall away."""
        return [
            (letter, self._item(self.both(OPTION + letter), allowed))
            for letter in letters(MOST_OPTIONS)
            if OPTION + letter in self._cells
        ]

    def lines(self, column: str) -> list[dict[str, str]]:
        """Return the lines of a column, those of both languages together.

        Tables of others say under what is right what the answer is.
        """
        texts = self.both(column) or (self.both("right") if column == _LINES else {})
        zh, en = (texts_of(texts.get(language, "")) for language in LANGUAGES)
        pairs = ({"zh": a, "en": b} for a, b in zip_longest(zh, en, fillvalue=""))
        return [pair for pair in pairs if any(pair.values())]

    def items(self, column: str, allowed: frozenset[str]) -> list[dict[str, Item]]:
        """Return the answers that stand in the lines of a column."""
        return [self._item(texts, allowed) for texts in self.lines(column)]

    def worded(self, items: Mapping[str, Item]) -> Wording:
        """Return the text of an answer in the markup that it says, or that of the question."""
        texts = {language: each.text for language, each in items.items()}
        return self._clean(texts, marks(items).markup or self.markup)

    def _item(self, texts: Mapping[str, str], allowed: frozenset[str]) -> dict[str, Item]:
        return {language: item_of(text, allowed) for language, text in texts.items()}

    def _clean(self, texts: Mapping[str, str], markup: Markup) -> Wording:
        clean = {}
        for language, text in texts.items():
            found = cleaned(text, markup)
            self.removed |= dict.fromkeys(found.removed)
            clean[language] = found.text.strip()
        wording = Wording(clean.get("zh", ""), clean.get("en", ""), markup)
        return SILENCE if wording.is_empty else wording


def marks(items: Mapping[str, Item]) -> Item:
    """Return what the marks of an answer say in either language."""
    zh, en = (items.get(language, Item()) for language in LANGUAGES)
    return zh.merged(en)
