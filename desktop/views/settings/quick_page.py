"""The page of quick actions: everybody's and one's own, made, changed and deleted with undo."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.quick_actions import QuickAction
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow
from desktop.qtkit.widgets.labels import label
from desktop.services.quick.coding import shown
from desktop.views.desk import Desk
from desktop.views.importing.grid import Grid
from desktop.views.importing.grid_model import Cell, GridRow
from desktop.views.importing.table_card import TableCard
from desktop.views.tickets.quick.acts import QuickActs
from desktop.views.tickets.quick.summary import summary
from desktop.views.tickets.timeline import TimelineWords

_WIDTHS, _WHAT = (220, 110, 320), 2
_ROWS = 14
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class QuickPage(QWidget):
    """Enter or F2 changes the chosen action, Delete deletes it, Alt+↑↓ moves it, N makes one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = QuickActs(desk, self)
        self._reads = desk.latest(owner=self)
        self._found: list[QuickAction] = []
        self._hint = label("", "meta", "muted", wrap=True)
        self._card = TableCard()
        self.table = Grid(_WIDTHS, _WHAT)
        self._new, self._edit = Button("", icon="add"), Button("", icon="edit")
        self._delete = Button("", icon="remove")
        self._build()
        self._new.clicked.connect(lambda _on: self._make())
        self._edit.clicked.connect(lambda _on: self._change())
        self._delete.clicked.connect(lambda _on: self._remove())
        self.table.opened.connect(lambda _row: self._change())
        desk.changed.connect(self._follow)
        self._show()
        self._read()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._remove()
        elif event.key() in _MOVES and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._move(_MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_N and not event.modifiers():
            self._make()
        else:
            super().keyPressEvent(event)

    def _build(self) -> None:
        self.table.setObjectName("quick_actions")
        self.table.limit_rows(_ROWS, shrinks=True)
        foot = Flow()
        for name, button in (
            ("quick_new", self._new),
            ("quick_edit", self._edit),
            ("quick_delete", self._delete),
        ):
            button.setObjectName(name)
            foot.addWidget(button)
        self._card.body.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._hint)
        column.addWidget(self._card)
        column.addLayout(foot)
        column.addStretch(1)
        self.setFocusProxy(self.table)

    def _follow(self, changed: dict[str, dict[int, set[str]]]) -> None:
        if "quick_action" in changed or "list_item" in changed:
            self._read()

    def _read(self) -> None:
        self._reads.start(lambda my, _progress: my.quick.kept(), self._take)

    def _take(self, found: list[QuickAction]) -> None:
        self._found = found
        self._show()

    def _show(self) -> None:
        self._hint.setText(
            self.tr(
                "A quick action does to a ticket in one step what it was recorded from: fields,"
                " words, steps and the next status. Q chooses one in the queue and in a ticket,"
                " Shift+Q records what you just did."
            )
        )
        count = len(self._found)
        none = self.tr("None yet. Work a ticket, then press Shift+Q.")
        told = self.tr("%n action(s)", "", count) if count else none
        self._card.set_head(self.tr("Quick actions"), told)
        self._new.setText(self.tr("New"))
        self._edit.setText(self.tr("Change…"))
        self._delete.setText(self.tr("Delete"))
        self._card.setAccessibleName(self.tr("Quick actions"))
        self.table.setAccessibleName(self.tr("Quick actions"))
        self.table.show_rows(
            [self.tr("Name"), self.tr("Whose"), self.tr("What it does")],
            [self._row(each) for each in self._found],
        )
        self.table.setVisible(bool(count))
        for button in (self._edit, self._delete):
            button.setEnabled(bool(count))

    def _row(self, found: QuickAction) -> GridRow:
        language = self._desk.language
        words = TimelineWords(self._desk.my.directory, language, None)
        fields = shown(self._desk.my.directory, found.fields)
        whose = self.tr("everybody's") if found.shared else self.tr("mine")
        name = found.name.text(language)
        what = summary(found, fields, words)
        return GridRow((Cell(name), Cell(whose), Cell(what)), f"{name}, {whose}: {what}")

    def _chosen(self) -> QuickAction | None:
        row = self.table.currentIndex().row()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _make(self) -> None:
        self._acts.edit(QuickAction(Bilingual()), self.window())

    def _change(self) -> None:
        found = self._chosen()
        if found is not None:
            self._acts.edit(found, self.window())

    def _move(self, by: int) -> None:
        found, place = self._chosen(), self.table.currentIndex().row() + by
        if found is not None and 0 <= place < len(self._found):
            self._desk.write(
                lambda my: my.quick.move(found.key, place), lambda _: self.table.selectRow(place)
            )

    def _remove(self) -> None:
        found = self._chosen()
        if found is not None:
            self._acts.remove(found)
