"""What a right click on a column's title offers: sort, hide, choose, start over."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.icons import icon
from desktop.views.tickets.queue_table import QueueTable
from desktop.views.tickets.queue_tools import QueueTools

_UP = QT_TRANSLATE_NOOP("HeaderMenu", "Sort ascending")
_DOWN = QT_TRANSLATE_NOOP("HeaderMenu", "Sort descending")
_HIDE = QT_TRANSLATE_NOOP("HeaderMenu", "Hide “{column}”")
_CHOOSE = QT_TRANSLATE_NOOP("HeaderMenu", "Choose columns")
_USUAL = QT_TRANSLATE_NOOP("HeaderMenu", "Usual columns")

Sort = Callable[[str, bool], object]


def show_header_menu(table: QueueTable, tools: QueueTools, sort: Sort, at: QPoint) -> QMenu:
    """Open the menu of the column at a place of the header."""
    header = table.horizontalHeader()
    menu = QMenu(table)
    menu.setObjectName("menu_header")
    column = table.shown_columns.at(header.logicalIndexAt(at))
    if column is not None and column.sort:
        name = column.sort
        _add(menu, _UP, "", lambda: sort(name, False))  # noqa: FBT003 - as the query says it
        _add(menu, _DOWN, "sort_down", lambda: sort(name, True))  # noqa: FBT003 - likewise
    if column is not None:
        title, hidden = dict(table.shown_columns.offered()).get(column.id, ""), column.id
        left = tuple(each for each in table.columns() if each != hidden)
        if left and title:
            _add(menu, _HIDE, "", lambda: table.shown_columns.choose(left), column=title)
    menu.addSeparator()
    _add(menu, _CHOOSE, "columns", tools.choose_columns)
    _add(menu, _USUAL, "undo", tools.reset_columns)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(header.viewport().mapToGlobal(at))
    return menu


def _add(menu: QMenu, text: str, sign: str, run: Callable[[], object], **parts: str) -> None:
    said = QCoreApplication.translate("HeaderMenu", text).format(**parts)
    action = menu.addAction(icon(sign), said) if sign else menu.addAction(said)
    action.triggered.connect(lambda: run())
