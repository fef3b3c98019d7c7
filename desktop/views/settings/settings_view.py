"""The pane of settings: pages in groups on the left, the chosen one on the right."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.services.services import Services
from desktop.services.settings import check, declared
from desktop.views.desk import Desk
from desktop.views.page_list import PageEntry, PageList
from desktop.views.scrolling import scrolled
from desktop.views.settings import finding
from desktop.views.settings.backups_part import BackupsPart
from desktop.views.settings.pages import HELP_DESK, PEOPLE, THIS_PC, Page, counts, page_table
from desktop.views.settings.settings_page import SettingsPage
from desktop.views.undoable import Undoable

_BACKUPS_ON = "data"
_PAGE_WIDTH = 760
_COUNTED = frozenset({"list_item", "person", "ticket"})


class SettingsView(QWidget):
    """Every change is kept as soon as its field is left; `changed` tells it at once."""

    changed = Signal(str, object)
    restored = Signal(Path)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = Undoable(desk, self)
        self._pages = page_table(desk, self._make_settings)
        self._made: dict[str, QWidget] = {}
        self._current = ""
        self._counts: dict[str, str] = {}
        self._count, self._search = desk.latest(), desk.latest()
        self._found = finding.Found()
        self._list = PageList()
        self._title = label("", "title", wrap=True)
        self._stack = QStackedWidget()
        self._build()
        self._connect()
        self._show_texts()
        self._count_anew()
        self.show_page(self._list.ids()[0])

    def add_page(self, page: str, title: Bilingual, icon: str, make: Callable[[], QWidget]) -> None:
        """Take in a page of another part of the program, behind the desk's own."""
        self._pages[page] = Page(title, icon, HELP_DESK, make)
        self._show_list()

    def show_page(self, page: str) -> None:
        """Show a page by its id; "category#12" shows one entry on it."""
        page_id, _, key = page.partition("#")
        if page_id not in self._made:
            widget = self._pages[page_id].make()
            self._made[page_id] = widget
            self._stack.addWidget(_on_page(widget, wide=self._pages[page_id].wide))
        self._current = page_id
        self._stack.setCurrentIndex(list(self._made).index(page_id))
        self._list.choose(page)
        self._show_title()
        if key:
            shown: Any = self._made[page_id]
            shown.show_key(int(key))

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return self._list, self._stack

    def refresh(self) -> None:
        """Show the values that are kept now."""
        for widget in self._made.values():
            if isinstance(widget, SettingsPage):
                widget.refresh()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()
            self.refresh()

    def _make_settings(self, page: str) -> QWidget:
        mine = [each for each in declared().values() if each.page == page]
        found = SettingsPage(mine, lambda name: self._desk.my.settings.get(name))
        found.edited.connect(self._keep)
        if page == _BACKUPS_ON:
            backups = BackupsPart(self._desk)
            backups.restored.connect(self.restored)
            found.add_part(backups)
        return found

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setProperty("data", "true")
        margin = tokens().spacing["page"]
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(margin, tokens().spacing["card_x"], margin, 0)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list)
        splitter.addWidget(right)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([current_theme().px(tokens().width["left_list"]), margin * _PAGE_WIDTH])
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(splitter)

    def _connect(self) -> None:
        self._list.chosen.connect(self.show_page)
        self._list.searched.connect(self._search_for)
        self._list.entered.connect(self._show_first)
        self._desk.changed.connect(self._follow)
        self._desk.person_changed.connect(self.refresh)

    def _show_texts(self) -> None:
        self._list.set_texts(
            self.tr("Settings"), self.tr("Search the settings"), self.tr("e.g. backup, printer")
        )
        self._show_list()
        if self._current:
            self._show_title()

    def _show_title(self) -> None:
        title = self._pages[self._current].title.text(_language())
        self._title.setText(title)
        self._title.setVisible(not hasattr(self._made[self._current], "own_head"))
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setAccessibleName(title)

    def _show_list(self) -> None:
        names = {
            HELP_DESK: self.tr("Help desk"),
            PEOPLE: self.tr("People and data"),
            THIS_PC: self.tr("This PC"),
        }
        text = self._list.search.text()
        pages = [
            PageEntry(
                page, each.title.text(_language()), each.icon, name, self._counts.get(page, "")
            )
            for group, name in names.items()
            for page, each in self._pages.items()
            if each.group == group and finding.page_fits(page, each, text)
        ]
        more = finding.entries(self._found, self._pages, _language())
        self._list.show_entries([*pages, *more], self._current)

    def _search_for(self, text: str) -> None:
        self._found = finding.Found()
        self._show_list()
        self._search.start(lambda my, _: finding.find(my, text), self._show_found)

    def _show_found(self, found: finding.Found) -> None:
        if found != self._found:
            self._found = found
            self._show_list()

    def _show_first(self) -> None:
        found = self._list.ids()
        if found:
            self.show_page(found[0])

    def _count_anew(self) -> None:
        self._counts |= counts(self._desk)
        self._count.start(lambda my, _: _count(my), self._show_counts)

    def _show_counts(self, counted: tuple[int, int]) -> None:
        people, tags = counted
        self._counts |= {"people": format_number(people), "tags": format_number(tags)}
        self._show_list()

    def _keep(self, name: str, value: object) -> None:
        setting = declared()[name]
        check(setting, value)
        if setting.scope == "machine":
            # The look of this PC is everybody's, also of those who may only look.
            self._desk.workspace.machine.set(name, value)
            self.changed.emit(name, value)
            return
        self._acts.do(
            lambda my: my.settings.set(name, value),
            lambda _: self.tr("{setting} changed").format(setting=setting.label.text(_language())),
            lambda _: self.changed.emit(name, value),
            self._fail,
        )

    def _fail(self, error: Exception) -> None:
        self.refresh()
        self._desk.fail(error)

    def _follow(self, changed: dict[str, Any]) -> None:
        if "setting" in changed:
            self.refresh()
        if _COUNTED & set(changed):
            self._count_anew()


def _count(my: Services) -> tuple[int, int]:
    return my.people_edits.count(), len(my.tags.used())


def _on_page(widget: QWidget, *, wide: bool) -> QWidget:
    inner = QWidget()
    margin = tokens().spacing["page"]
    row = QVBoxLayout(inner)
    row.setContentsMargins(margin, tokens().spacing["card_x"], margin, margin)
    row.addWidget(widget)
    if wide:
        return inner
    widget.setMaximumWidth(current_theme().px(_PAGE_WIDTH))
    row.addStretch(1)
    return scrolled(inner)


def _language() -> str:
    return languages().language or "zh"
