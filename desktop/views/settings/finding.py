"""What the search of the settings finds: pages, settings on them, entries of lists, people."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.lists import ListItem
from desktop.domain.matching import Title, match
from desktop.domain.ticket import Person
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.services import Services
from desktop.services.settings import declared
from desktop.services.sounds import readings
from desktop.views.page_list import PageEntry
from desktop.views.settings.pages import Page

_ENTRIES, _PEOPLE = 12, 6
_IN_LISTS = QT_TRANSLATE_NOOP("SettingsSearch", "Entries of lists")
_AMONG_PEOPLE = QT_TRANSLATE_NOOP("SettingsSearch", "People found")


class Found(NamedTuple):
    """Entries and people that fit what was typed."""

    items: tuple[ListItem, ...] = ()
    people: tuple[Person, ...] = ()


def find(my: Services, text: str) -> Found:
    """Return what fits; to be asked in a job."""
    if not text.strip():
        return Found()
    items = (item for item in my.lists.find(text, 2 * _ENTRIES) if item.list != "priority")
    return Found(tuple(items)[:_ENTRIES], tuple(my.people.find(text, _PEOPLE)))


def page_fits(page_id: str, page: Page, text: str) -> bool:
    """Return whether a page, or a setting on it, is called like what was typed."""
    mine = (setting for setting in declared().values() if setting.page == page_id)
    beside = " ".join(word for each in mine for word in (*each.label, *each.hint))
    return match(Title(page.title.zh, page.title.en, beside), text, readings) is not None


def entries(found: Found, pages: Mapping[str, Page], language: str) -> list[PageEntry]:
    """Return what was found as lines behind the pages."""
    lines = [
        PageEntry(
            f"{item.list}#{item.key}",
            f"{item.name.text(language)} · {pages[item.list].title.text(language)}",
            pages[item.list].icon,
            QCoreApplication.translate("SettingsSearch", _IN_LISTS),
        )
        for item in found.items
        if item.list in pages
    ]
    people = [
        PageEntry(
            f"people#{person.key}",
            " · ".join(filter(None, (person.name.text(language), person.department))),
            "person",
            QCoreApplication.translate("SettingsSearch", _AMONG_PEOPLE),
        )
        for person in found.people
    ]
    return [*lines, *people]
