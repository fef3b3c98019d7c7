"""The pane of settings: pages on the left, the chosen one on the right."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.bilingual import Bilingual
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.services.services import Services
from desktop.services.settings import check, declared, pages
from desktop.views.desk import Desk
from desktop.views.page_list import PageEntry, PageList
from desktop.views.scrolling import scrolled
from desktop.views.settings.backups_part import BackupsPart
from desktop.views.settings.keyboard_page import KeyboardPage
from desktop.views.settings.settings_page import SettingsPage

THIS_PC, WORKSPACE = "pc", "workspace"
_BACKUPS_ON = "data"
_PAGE_WIDTH = 760


class Page(NamedTuple):
    """A page of the pane; its widget is made when it is first shown."""

    title: Bilingual
    icon: str
    group: str
    make: Callable[[], QWidget]


class SettingsView(QWidget):
    """Every change is kept as soon as its field is left; `changed` tells it at once."""

    changed = Signal(str, object)
    restored = Signal(Path)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pages: dict[str, Page] = {}
        self._made: dict[str, QWidget] = {}
        self._current = ""
        self._list = PageList()
        self._title = label("", "title", wrap=True)
        self._stack = QStackedWidget()
        self._declare()
        self._build()
        self._list.chosen.connect(self.show_page)
        self._list.searched.connect(lambda _: self._show_list())
        self._list.entered.connect(self._show_first)
        desk.changed.connect(self._follow)
        desk.person_changed.connect(self.refresh)
        self._show_texts()
        self.show_page(self._list.ids()[0])

    def add_page(self, page: str, title: Bilingual, icon: str, make: Callable[[], QWidget]) -> None:
        """Take in a page of another part of the program, behind the workspace's own."""
        self._pages[page] = Page(title, icon, WORKSPACE, make)
        self._show_list()

    def show_page(self, page: str) -> None:
        """Show a page by its id."""
        if page not in self._made:
            widget = self._pages[page].make()
            self._made[page] = widget
            self._stack.addWidget(_on_page(widget))
        self._current = page
        self._stack.setCurrentIndex(list(self._made).index(page))
        self._list.choose(page)
        self._show_title()

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

    def _declare(self) -> None:
        settings = declared().values()
        for page in pages():
            scopes = {each.scope for each in settings if each.page == page.id}
            group = THIS_PC if scopes == {"machine"} else WORKSPACE
            make = partial(self._make_page, page.id)
            self._pages[page.id] = Page(page.name, page.icon, group, make)
        self._pages["keys"] = Page(
            Bilingual("快捷键", "Keyboard"),
            "keyboard",
            THIS_PC,
            lambda: KeyboardPage(self._desk),
        )

    def _make_page(self, page: str) -> QWidget:
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

    def _show_texts(self) -> None:
        self._list.set_texts(
            self.tr("Settings"), self.tr("Search the settings"), self.tr("e.g. backup, language")
        )
        self._show_list()
        if self._current:
            self._show_title()

    def _show_title(self) -> None:
        title = self._pages[self._current].title.text(_language())
        self._title.setText(title)
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setAccessibleName(title)

    def _show_list(self) -> None:
        names = {WORKSPACE: self.tr("Workspace"), THIS_PC: self.tr("This PC")}
        text = self._list.search.text().strip()
        entries = [
            PageEntry(page, each.title.text(_language()), each.icon, name)
            for group, name in names.items()
            for page, each in self._pages.items()
            if each.group == group and self._fits(page, text)
        ]
        self._list.show_entries(entries, self._current)

    def _show_first(self) -> None:
        found = self._list.ids()
        if found:
            self.show_page(found[0])

    def _fits(self, page: str, text: str) -> bool:
        words = " ".join(self._pages[page].title).casefold()
        if text.casefold() in words:
            return True
        mine = [each for each in declared().values() if each.page == page]
        return any(text.casefold() in _said(*each.label, *each.hint) for each in mine)

    def _keep(self, name: str, value: object) -> None:
        setting = declared()[name]
        check(setting, value)
        if setting.scope == "machine":
            # The look of this PC is everybody's, also of those who may only look.
            self._desk.workspace.machine.set(name, value)
            self.changed.emit(name, value)
            return
        self._desk.write(
            lambda my: _write(my, name, value),
            lambda key: self._tell_kept(name, value, key),
            self._fail,
        )

    def _tell_kept(self, name: str, value: Any, change_set: int | None) -> None:
        self.changed.emit(name, value)
        if change_set is None:
            return
        said = self.tr("{setting} changed").format(setting=declared()[name].label.text(_language()))
        self._desk.say(said, "done", self.tr("Undo"), lambda: self._undo(change_set))

    def _fail(self, error: Exception) -> None:
        self.refresh()
        self._desk.fail(error)

    def _undo(self, change_set: int) -> None:
        self._desk.write(lambda my: my.undo.undo_set(change_set))

    def _follow(self, changed: dict[str, Any]) -> None:
        if "setting" in changed:
            self.refresh()


def _write(my: Services, name: str, value: object) -> int | None:
    my.settings.set(name, value)
    act = my.undo.last()
    return act.key if act is not None else None


def _said(*words: str) -> str:
    return " ".join(words).casefold()


def _on_page(widget: QWidget) -> QWidget:
    inner = QWidget()
    margin = tokens().spacing["page"]
    row = QVBoxLayout(inner)
    row.setContentsMargins(margin, tokens().spacing["card_x"], margin, margin)
    widget.setMaximumWidth(current_theme().px(_PAGE_WIDTH))
    row.addWidget(widget)
    row.addStretch(1)
    return scrolled(inner)


def _language() -> str:
    return languages().language or "zh"
