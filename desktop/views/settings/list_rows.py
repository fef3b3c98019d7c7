"""The rows and columns of a list as its page shows them."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain import list_rules
from desktop.domain.bilingual import Bilingual
from desktop.domain.list_rules import levels
from desktop.domain.lists import ListItem
from desktop.domain.stages import facts_of
from desktop.domain.vocabulary import ListName
from desktop.models.entry_table_model import Column, TableRow
from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.list_entries import NewEntry
from desktop.views.settings.list_words import kind_word

ZH, EN, CODE, USED, KIND = range(5)
_ZH = QT_TRANSLATE_NOOP("ListRows", "Chinese name")
_EN = QT_TRANSLATE_NOOP("ListRows", "English name")
_CODE = QT_TRANSLATE_NOOP("ListRows", "Code")
_USED = QT_TRANSLATE_NOOP("ListRows", "Used by")
_MEANING = QT_TRANSLATE_NOOP("ListRows", "Meaning")
_ROLE = QT_TRANSLATE_NOOP("ListRows", "Role")
_TARGET = QT_TRANSLATE_NOOP("ListRows", "Target")
_MINUTES = QT_TRANSLATE_NOOP("ListRows", "{count} min")
_RETIRED = QT_TRANSLATE_NOOP("ListRows", "retired")
_BELOW = QT_TRANSLATE_NOOP("ListRows", "level {level}")
_COUNTING = "…"
_MOST_LINES = 5000


def columns(name: ListName) -> tuple[Column, ...]:
    """Return the columns of a list."""
    found = (
        Column(_said(_ZH), 0, editable=True),
        Column(_said(_EN), 0, editable=True),
        Column(_said(_CODE), 128, tone="muted"),
        Column(_said(_USED), 76, right=True, tone="muted"),
    )
    if name == ListName.STAGE:
        role, target = Column(_said(_ROLE), 132), Column(_said(_TARGET), 84, right=True)
        return (*found, role, target)
    known = tuple((kind, kind_word(kind)) for kind in list_rules.kinds(name))
    return (*found, Column(_said(_MEANING), 172, choices=known)) if known else found


class ListRows:
    """Rows that are made when they are looked at; a list may have thousands of entries."""

    def __init__(
        self,
        items: Sequence[ListItem],
        uses: Mapping[int, int] | None,
        roles: Mapping[str, Bilingual],
        language: str,
    ) -> None:
        self._items = items
        self._uses = uses
        self._roles, self._language = roles, language
        self._depths: dict[int | None, int] = {None: -1}
        for item in items:
            self._depths[item.key] = self._depths.get(item.parent, -1) + 1

    def __getitem__(self, at: int) -> TableRow:
        """Return the row of one entry."""
        item = self._items[at]
        used = self._used(item)
        kinds = (kind_word(item.kind),) if list_rules.kinds(item.list) else ()
        facts = self._facts(item) if item.list == ListName.STAGE else ()
        cells = (item.name.zh, item.name.en, item.code, used, *kinds, *facts)
        depth = self._depths[item.key]
        retired = _said(_RETIRED) if item.retired_at is not None else ""
        level = _said(_BELOW).format(level=depth + 1) if levels(item.list) > 1 else ""
        words = (
            item.name.zh,
            item.name.en,
            *kinds,
            *facts,
            level,
            retired,
            f"{_said(_USED)} {used}",
        )
        mark = item.kind if item.list == ListName.STATUS else ""
        return TableRow(cells, ", ".join(filter(None, words)), depth, retired, (), mark)

    def __len__(self) -> int:
        return len(self._items)

    def _facts(self, item: ListItem) -> tuple[str, str]:
        facts = facts_of(item)
        role = self._roles.get(facts.role, Bilingual(facts.role, facts.role)).text(self._language)
        minutes = format_number(facts.target_minutes or 0)
        return role or "–", _said(_MINUTES).format(count=minutes) if facts.target_minutes else "–"

    def _used(self, item: ListItem) -> str:
        if self._uses is None:
            return _COUNTING
        count = self._uses.get(item.key, 0)
        return format_number(count) if count else "–"


def entries_from(text: str, language: str) -> list[NewEntry]:
    """Return an entry for each line of a pasted text: two names and a code, tabs between them.

    A single name is Chinese or English by its letters.
    """
    out: list[NewEntry] = []
    for line in text.splitlines()[:_MOST_LINES]:
        first, second, code = ([part.strip() for part in line.split("\t")] + ["", ""])[:3]
        if first or second:
            name = Bilingual(first, second) if "\t" in line else one_name(first, language)
            out.append(NewEntry(name, code))
    return out


def one_name(text: str, language: str) -> Bilingual:
    """Return a name typed in one field: letters without Chinese are English where that's spoken."""
    plain = text.isascii() or (language == "en" and not any("㐀" <= c <= "鿿" for c in text))
    return Bilingual("", text) if plain else Bilingual(text, "")


def _said(text: str) -> str:
    return QCoreApplication.translate("ListRows", text)
