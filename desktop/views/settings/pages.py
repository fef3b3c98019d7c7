"""Which pages the settings have, in which group, and how each is made when it is first shown."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from typing import Any, NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_number
from desktop.services.field_forms import FORM_LISTS
from desktop.services.settings import declared, pages
from desktop.views.desk import Desk
from desktop.views.settings.list_words import LISTS

HELP_DESK, PEOPLE, THIS_PC = "desk", "people", "pc"
# What stands with people and data rather than with the work of the desk.
_WITH_PEOPLE = frozenset({ListName.TEAM, ListName.PLACE, ListName.CUSTOMER_GROUP, "data"})
_FORMS = Bilingual("表单与字段", "Forms and fields")
_TAGS = Bilingual("标签", "Tags")
_PEOPLE = Bilingual("人员", "People")
_MATRIX = Bilingual("优先级判定表", "Priority matrix")
_RULES = Bilingual("分级规则", "Triage rules")
_TARGETS = Bilingual("SLA 时限", "SLA targets")
_CALENDAR = Bilingual("工作日历", "Working calendar")
_ARROWS = Bilingual("状态流转", "Status flow")
_QUICK = Bilingual("快捷操作", "Quick actions")
_KEYS = Bilingual("快捷键", "Keyboard")


class Page(NamedTuple):
    """A page of the pane; a wide one fills the room and scrolls for itself."""

    title: Bilingual
    icon: str
    group: str
    make: Callable[[], QWidget]
    wide: bool = False


def page_table(desk: Desk, make_settings: Callable[[str], QWidget]) -> dict[str, Page]:
    """Return every page by its id, in the order shown."""
    table = {
        "forms": Page(_FORMS, "table", HELP_DESK, partial(_made, "forms_page", desk), wide=True)
    }
    table["matrix"] = Page(_MATRIX, "priority", HELP_DESK, partial(_made, "matrix_page", desk))
    table["rules"] = Page(
        _RULES, "filter", HELP_DESK, partial(_made, "rules_page", desk), wide=True
    )
    for each in LISTS:
        group = PEOPLE if each.name in _WITH_PEOPLE else HELP_DESK
        make = partial(_made, "list_page", desk, each.name)
        if each.name == ListName.STAGE:
            make = partial(_made, "stages_page", desk)
        table[each.name] = Page(each.title, each.icon, group, make, wide=True)
        if each.name == ListName.STATUS:
            arrows = partial(_made, "arrows_page", desk)
            table["arrows"] = Page(_ARROWS, "process", group, arrows, wide=True)
    table["tags"] = Page(_TAGS, "tag", HELP_DESK, partial(_made, "tags_page", desk), wide=True)
    table["quick"] = Page(_QUICK, "quick", HELP_DESK, partial(_made, "quick_page", desk), wide=True)
    targets = partial(_made, "promises.targets_page", desk)
    table["targets"] = Page(_TARGETS, "timer", HELP_DESK, targets, wide=True)
    calendar = partial(_made, "promises.calendar_page", desk)
    table["calendar"] = Page(_CALENDAR, "calendar", HELP_DESK, calendar, wide=True)
    table["people"] = Page(
        _PEOPLE, "person", PEOPLE, partial(_made, "people_page", desk), wide=True
    )
    for page in pages():
        scopes = {setting.scope for setting in declared().values() if setting.page == page.id}
        group = HELP_DESK if page.id not in _WITH_PEOPLE else PEOPLE
        group = THIS_PC if scopes == {"machine"} else group
        table[page.id] = Page(page.name, page.icon, group, partial(make_settings, page.id))
    keys = partial(_made, "keyboard_page", desk)
    table["keys"] = Page(_KEYS, "keyboard", THIS_PC, keys)
    return table


def counts(desk: Desk) -> dict[str, str]:
    """Return how many entries each list has, a tree's two upper levels apart."""
    out: dict[str, str] = {}
    for each in LISTS:
        items = desk.my.directory.of(each.name)
        top = sum(item.parent is None for item in items)
        below = len(items) - top
        out[each.name] = f"{top} · {format_number(below)}" if below else format_number(top)
    directory = desk.my.directory
    out["forms"] = format_number(sum(len(directory.of(name)) for name in FORM_LISTS))
    return out


_CLASSES = {
    "forms_page": "FormsPage",
    "list_page": "ListPage",
    "stages_page": "StagesPage",
    "arrows_page": "ArrowsPage",
    "tags_page": "TagsPage",
    "quick_page": "QuickPage",
    "people_page": "PeoplePage",
    "matrix_page": "MatrixPage",
    "rules_page": "RulesPage",
    "promises.targets_page": "TargetsPage",
    "promises.calendar_page": "CalendarPage",
    "keyboard_page": "KeyboardPage",
}


def _made(module: str, *arguments: Any) -> QWidget:
    # The pages are large; one that is never shown costs nothing.
    found = import_module(f"desktop.views.settings.{module}")
    made = getattr(found, _CLASSES[module])(*arguments)
    assert isinstance(made, QWidget)  # noqa: S101 - loaded by name, so the type is not known
    return made
