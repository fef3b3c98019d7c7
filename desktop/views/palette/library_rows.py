"""What the palette finds in the library: documents, scripts, error codes."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.shelf import Shelved
from desktop.domain.error_codes import ErrorCode
from desktop.domain.matching import Match, Title, match
from desktop.domain.scripts import Script
from desktop.models.palette_model import PaletteRow
from desktop.services.services import Services
from desktop.services.sounds import readings
from desktop.views.palette.typed import Typed

if TYPE_CHECKING:
    from desktop.views.shell.main_window import MainWindow

_DOCUMENTS, _SHORT = 6, 4


class Found(NamedTuple):
    """What a read brought, in the order to show it."""

    documents: tuple[Shelved, ...] = ()
    scripts: tuple[Script, ...] = ()
    codes: tuple[ErrorCode, ...] = ()


NOTHING = Found()


def search(my: Services, asked: Typed) -> Found:
    """Return what fits by code or title; scripts and error codes by what they say, too."""
    if not asked.wants_library:
        return NOTHING
    words = asked.words
    rows = my.library.find(my.library.shelf(), words)
    named = [s for s in my.short_texts.scripts() if s.retired_at is None and _hit(s, words)]
    said = my.short_texts.find_scripts(words)
    scripts = {each.key: each for each in (*named, *said)}
    return Found(
        tuple(sorted(rows, key=lambda row: _rank(row, words))[:_DOCUMENTS]),
        tuple(scripts.values())[:_SHORT],
        tuple(my.short_texts.find_codes(words)[:_SHORT]),
    )


def used(my: Services, keys: Sequence[int]) -> Found:
    """Return the documents among what was used last, in that order."""
    if not keys:
        return NOTHING
    known = {row.document: row for row in my.library.shelf()}
    return Found(tuple(known[key] for key in keys if key in known))


class LibraryRows(QObject):
    """Makes rows of what was found."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def rows(self, found: Found, words: str) -> list[PaletteRow]:
        """Return the rows of documents, scripts and error codes, the letters meant marked."""
        return [
            *(self._document(row, words) for row in found.documents),
            *(self._script(each, words) for each in found.scripts),
            *(self._code(each, words) for each in found.codes),
        ]

    def parted_rows(
        self, found: Found, words: str
    ) -> tuple[tuple[PaletteRow, ...], tuple[PaletteRow, ...]]:
        """Return the rows that bear the typed code itself, and the others."""
        rows = self.rows(found, words)
        start = f"{words.casefold()} "
        named = tuple(row for row in rows if f"{row.text.casefold()} ".startswith(start))
        return named, tuple(row for row in rows if row not in named)

    def _document(self, row: Shelved, words: str) -> PaletteRow:
        go = partial(self._window.ways.show_document, row.document)
        named = (f"document:{row.document}", self.tr("SOPs"), "sops")
        return self._row(named, (row.code, row.title), words, go)

    def _script(self, script: Script, words: str) -> PaletteRow:
        go = partial(self._window.ways.show_page, f"script:{script.code}")
        named = (f"script:{script.key}", self.tr("Scripts"), "chat")
        return self._row(named, (script.code, script.title), words, go)

    def _code(self, row: ErrorCode, words: str) -> PaletteRow:
        go = partial(self._window.ways.show_page, f"code:{row.code}")
        named = (f"code:{row.key}", self.tr("Error codes"), "table")
        shown = self._row(named, (row.code, row.meaning), words, go)
        return shown._replace(hint=" ".join(filter(None, (row.system, row.version))))

    def _row(
        self,
        named: tuple[str, str, str],
        said: tuple[str, Bilingual],
        words: str,
        go: "partial[None]",
    ) -> PaletteRow:
        (row_id, group, icon), (code, title) = named, said
        language = self._window.desk.language
        text = f"{code} {title.text(language)}".strip()
        hit = match(Title(text), words, readings) if words else None
        other = title.en if language == "zh" else title.zh
        hint = other if words and hit is None and _fits(other, words) else ""
        return PaletteRow(row_id, group, text, go, icon, hit.spans if hit else (), hint)


def _fits(text: str, words: str) -> bool:
    return match(Title(text), words, readings) is not None


def _hit(script: Script, words: str) -> Match | None:
    return match(Title(f"{script.code} {script.title.zh}", script.title.en), words, readings)


def _rank(row: Shelved, words: str) -> tuple[int, bool, str]:
    found = match(Title(f"{row.code} {row.title.zh}", row.title.en), words, readings)
    return found.rank if found else 99, not row.in_force, row.code
