"""The command palette: what was typed, what was found, what Enter does."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desktop.models.palette_model import PaletteModel, PaletteRow
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.views.desk import Desk
from desktop.views.palette.finder import Finder
from desktop.views.palette.frame import PaletteFrame
from desktop.views.palette.target import NOTHING, Target, Targets

if TYPE_CHECKING:
    from desktop.views.shell.main_window import MainWindow

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TABS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
# The window in front changes, or a menu of the line opens: the palette stays.
_PASSING = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class Palette(QObject):
    """Opens over the window with the first row chosen; Enter runs it, Esc leaves."""

    def __init__(self, desk: Desk, window: "MainWindow") -> None:
        super().__init__(window)
        self._model = PaletteModel(self)
        self._frame = PaletteFrame(self._model, window)
        self._targets = Targets(window)
        self._finder = Finder(desk, window, self)
        self._before: QWidget | None = None
        self._choices: list[Target] = []
        self._target: Target = NOTHING
        self._composing = False
        self._enter_waits = False
        self._connect()

    def is_open(self) -> bool:
        """Return whether the palette is on the screen."""
        return self._frame.isVisible()

    def open_palette(self) -> None:
        """Show the palette with an empty line; where it is open, mark what is typed."""
        if self.is_open():
            self._frame.search.selectAll()
            return
        self._before = self._frame.over.focusWidget()
        self._composing = self._enter_waits = False
        self._choices = self._targets.present()
        self._show_texts()
        self._frame.dress()
        self._frame.search.clear()
        self._take(self._choices[0] if self._choices else NOTHING)
        self._frame.fit()
        self._frame.show()
        self._frame.raise_()
        self._frame.search.setFocus()

    def search_for(self, text: str) -> None:
        """Put words into the line."""
        self._frame.search.setText(text)

    def leave(self) -> None:
        """Close; the focus goes back to where it was."""
        self._close()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    def _close(self) -> None:
        self._finder.drop()
        self._frame.hide()

    def _connect(self) -> None:
        frame = self._frame
        frame.left.connect(self.leave)
        frame.search.installEventFilter(self)
        frame.over.installEventFilter(self)
        frame.search.textChanged.connect(self._search)
        frame.chip.clicked.connect(lambda _checked: self._next_target(1))
        frame.list.clicked.connect(self._run)
        frame.list.selectionModel().currentChanged.connect(self._say)
        self._finder.found.connect(self._show_rows)
        current_theme().changed.connect(frame.dress)

    def _show_texts(self) -> None:
        frame = self._frame
        frame.search.setPlaceholderText(self.tr("Command, ticket, person or view"))
        frame.search.setAccessibleName(self.tr("Command palette"))
        frame.list.setAccessibleName(self.tr("What was found"))
        keys = [("↑ ↓", self.tr("choose")), ("Enter", self.tr("run"))]
        if self._choices:
            keys.append(("Tab", self.tr("change target")))
        frame.keys.show_keys(keys)
        frame.prefixes.setText(self.tr("Prefix:  > command   # ticket   @ person"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._frame.search:
            if event.type() is QEvent.Type.Resize and self.is_open():
                self._frame.fit()
            return False
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        elif isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut:
            if event.reason() not in _PASSING and self.is_open():
                self._close()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return not self._composing and self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        """Act on a key of the palette's own; the rest is typed."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._choose(self._model.step(self._frame.list.currentIndex(), _STEPS[key]))
        elif key in _TABS:
            self._next_target(_TABS[key])
        elif key in _ENTERS:
            self._enter()
        elif key == Qt.Key.Key_Escape:
            self.leave()
        else:
            return False
        return True

    def _next_target(self, by: int) -> None:
        if self._choices:
            place = self._choices.index(self._target) + by
            self._take(self._choices[place % len(self._choices)])

    def _take(self, target: Target) -> None:
        self._target = target
        chip = self._frame.chip
        chip.setText(self._targets.chip(target))
        chip.setAccessibleName(chip.text())
        chip.setVisible(bool(self._choices))
        self._targets.aim(target)
        try:
            self._finder.begin(target)
        finally:
            self._targets.aim(NOTHING)
        self._search(self._frame.search.text())

    def _search(self, text: str) -> None:
        self._enter_waits = False
        self._choose(QModelIndex())
        self._finder.search(text)

    def _show_rows(self, rows: list[PaletteRow]) -> None:
        """Show rows; those that come late never move the chosen one."""
        row = self._model.row(self._frame.list.currentIndex())
        place = self._frame.list.verticalScrollBar().value()
        self._model.show(rows)
        kept = self._model.find(row.id) if row is not None else QModelIndex()
        self._choose(kept if kept.isValid() else self._model.step(QModelIndex(), 1))
        if kept.isValid():
            self._frame.list.verticalScrollBar().setValue(place)
        self._frame.fit()
        if self._enter_waits and not self._finder.is_reading():
            self._enter_waits = False
            self._run(self._frame.list.currentIndex())

    def _choose(self, index: QModelIndex) -> None:
        self._frame.list.setCurrentIndex(index)

    def _enter(self) -> None:
        """Run the chosen row; where nothing is there yet, whatever comes first."""
        index = self._frame.list.currentIndex()
        if not index.isValid() and self._finder.is_reading():
            self._enter_waits = True
        else:
            self._run(index)

    def _run(self, index: QModelIndex) -> None:
        row = self._model.row(index)
        if row is None or row.run is None:
            return
        self.leave()
        self._finder.note(row)
        self._targets.aim(self._target)
        try:
            row.run()
        finally:
            self._targets.aim(NOTHING)

    def _say(self, index: QModelIndex) -> None:
        """Let screen readers say the chosen row: the focus stays in the line."""
        said = str(index.data(Qt.ItemDataRole.AccessibleTextRole) or "")
        self._frame.search.setAccessibleDescription(said)
        if said and QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._frame.search, said)
            QAccessible.updateAccessibility(event)
