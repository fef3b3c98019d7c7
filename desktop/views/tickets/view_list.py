"""The list of views at the left: standard ones, kept ones, service types, with their counts."""

from itertools import groupby

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import own_viewport
from desktop.services.views import SAVED, STANDARD, TYPE, ListedView
from desktop.views.tickets.today_card import TodayCard
from desktop.views.tickets.view_delegate import ADDS, COUNT, ID, PLACE, VIEW, ViewDelegate
from desktop.views.tickets.view_rows import ViewRows

_HEAD, _FOLDED_HEAD = (18, 13, 15, 9), (6, 12, 6, 8)


class ViewList(QWidget):
    """Views and their counts; `chosen` carries the id of a view, `moved` a key and a place."""

    chosen = Signal(str)
    new_wanted = Signal()
    save_wanted = Signal()
    moved = Signal(object, int)
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = ViewRows()
        self._ground = own_viewport(self._list)
        self._title = label("", "heading")
        self.today = TodayCard()
        self._delegate = ViewDelegate(self._list.currentRow, self._list.hovered, self._list)
        self._new = Button(kind="primary", icon="add", keys="C")
        self._views: tuple[ListedView, ...] = ()
        self._counts: dict[str, int] = {}
        self._build()

    def show_views(self, views: tuple[ListedView, ...], language: str) -> None:
        """Show these views in a language; the chosen one stays chosen."""
        chosen = self.current()
        self._views = views
        self._title.setText(self.tr("Queue"))
        self._list.setAccessibleName(self.tr("Views"))
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.clear()
        by_section = {name: list(found) for name, found in groupby(views, lambda v: v.section)}
        for section in (STANDARD, SAVED, TYPE):
            found = by_section.get(section, [])
            self._add_heading(section, some=bool(found))
            for place, view in enumerate(found):
                self._add(view, place, language)
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_names()
        known = {view.id for view in views}
        self.choose(chosen if chosen in known else views[0].id, quiet=True)

    def rows(self) -> QWidget:
        """Return the list itself, which takes the focus."""
        return self._list

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many tickets each view has."""
        self._counts = counts
        for item in map(self._list.item, range(self._list.count())):
            self._show_count(item)

    def count(self, view: str) -> int | None:
        """Return the last known count of a view."""
        return self._counts.get(view)

    def current(self) -> str:
        """Return the id of the chosen view."""
        item = self._list.currentItem()
        return str(item.data(ID)) if item is not None and item.data(ID) else ""

    def view(self) -> ListedView:
        """Return the chosen view."""
        return next(view for view in self._views if view.id == self.current())

    def choose(self, view: str, *, quiet: bool = False) -> None:
        """Choose a view; `quiet` tells nobody."""
        item = self._item(view)
        if item is not None:
            self._list.blockSignals(quiet)
            self._list.setCurrentItem(item)
            self._list.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    @property
    def is_folded(self) -> bool:
        """Return whether only icons with counts are shown."""
        return self._delegate.folded

    def set_folded(self, *, folded: bool) -> None:
        """Show icons with counts only, or names again."""
        self._delegate.folded = folded
        for part in (self._title, self.today):
            part.setVisible(not folded)
        self._head.setContentsMargins(*(_FOLDED_HEAD if folded else _HEAD))
        self._show_names()
        self._list.doItemsLayout()

    def _show_names(self) -> None:
        folded = self.is_folded
        new = self.tr("New")
        self._new.setText("" if folded else new)
        self._new.setAccessibleName(new)
        self._new.setToolTip(new if folded else "")
        for row in range(self._list.count()):
            item = self._list.item(row)
            view: ListedView | None = item.data(VIEW)
            self._list.setRowHidden(row, folded and (view is None or not view.icon))
            if view is not None:
                shared = view.section == SAVED and view.shared
                more = self.tr("Shared with everybody") if shared else ""
                item.setToolTip(item.text() if folded else more)

    def _build(self) -> None:
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list.setObjectName("views")
        self._list.setItemDelegate(self._delegate)
        self._ground.setAutoFillBackground(False)
        self._new.setObjectName("new_ticket")
        self._new.name_command("new_ticket")
        head = self._head = QHBoxLayout()
        head.setContentsMargins(*_HEAD)
        head.addWidget(self._title, 1)
        head.addWidget(self._new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self.today)
        self._list.currentItemChanged.connect(self._current_changed)
        self._list.add_wanted.connect(self.save_wanted)
        self._list.dropped.connect(self.moved)
        self._list.customContextMenuRequested.connect(self._ask_menu)
        self._new.clicked.connect(lambda _checked: self.new_wanted.emit())

    def _add_heading(self, section: str, *, some: bool) -> None:
        text = {SAVED: self.tr("Saved views"), TYPE: self.tr("Service types")}.get(section)
        if text is None or not (some or section == SAVED):
            return
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(ADDS, section == SAVED)
        if section == SAVED:
            item.setToolTip(self.tr("+ saves what is shown now as a view"))
        self._list.addItem(item)

    def _add(self, view: ListedView, place: int, language: str) -> None:
        item = QListWidgetItem(view.name.text(language))
        item.setData(ID, view.id)
        item.setData(VIEW, view)
        item.setData(PLACE, place)
        self._list.addItem(item)
        self._show_count(item)

    def _show_count(self, item: QListWidgetItem) -> None:
        view: ListedView | None = item.data(VIEW)
        if view is None:
            return
        count = self._counts.get(view.id)
        item.setData(COUNT, count)
        said = [item.text()] if count is None else [item.text(), f"{count}"]
        if view.section == SAVED and view.shared:
            said.append(self.tr("shared with everybody"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(said))

    def _item(self, view: str) -> QListWidgetItem | None:
        items = map(self._list.item, range(self._list.count()))
        return next((item for item in items if item.data(ID) == view), None)

    def _current_changed(self, item: QListWidgetItem | None, _old: object) -> None:
        if item is not None and item.data(ID):
            self.chosen.emit(str(item.data(ID)))

    def _ask_menu(self, at: QPoint) -> None:
        item = self._list.itemAt(at)
        if item is not None and item.data(ID):
            self.choose(str(item.data(ID)))
            self.menu_wanted.emit(self._list.viewport().mapToGlobal(at))
