"""The page of keys: every command, its keys to press anew, conflicts named, all of it undoable."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.qtkit.key_rules import is_free, taken_by
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.key_map import KeyMap
from desktop.views.desk import Desk
from desktop.views.key_choice import KeyChoice
from desktop.views.key_table import fits, place_name, place_order
from desktop.views.settings.key_row import KeyRow

_GAP = 8


class KeyboardPage(QWidget):
    """Each change acts at once and stays on this PC; a toast offers the way back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._commands = desk, desk.commands
        desk.commands.complete()
        self._choice = KeyChoice(desk.commands, KeyMap(desk.workspace.machine), self)
        self._hint = label("", "meta", "muted", wrap=True)
        self._off = label("", "meta", "amber", wrap=True)
        self._search = LineEdit(icon="search")
        self._none = label("", "body", "muted", wrap=True)
        self._reset = Button(icon="undo")
        self._heads: dict[str, QLabel] = {}
        self._rows: list[KeyRow] = []
        self._build()
        self._search.textChanged.connect(lambda _text: self._filter())
        self._reset.clicked.connect(lambda _checked: self._choice.reset_all())
        self._choice.kept.connect(self._offer_undo)
        self._commands.changed.connect(self._follow)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        self._show()
        super().showEvent(event)

    def _follow(self) -> None:
        # Another pane in front changes the keys that act, too: not worth a hidden page's while.
        if self.isVisible():
            self._show()

    def _build(self) -> None:
        self._search.setObjectName("command_search")
        self._reset.setObjectName("reset_all_keys")
        card = self._card = Card()
        card.body.setSpacing(_GAP)
        line = QHBoxLayout()
        line.addWidget(self._search, 1)
        line.addWidget(self._reset)
        for part in (self._hint, self._off):
            card.body.addWidget(part)
        card.body.addLayout(line)
        card.body.addWidget(self._none)
        for command in sorted(self._commands.all(), key=lambda each: place_order(each.when)):
            if command.when not in self._heads:
                head = self._heads[command.when] = label("", "caps", "muted")
                card.body.addSpacing(_GAP)
                card.body.addWidget(head)
            card.body.addWidget(self._row(KeyRow(command)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignTop)

    def _row(self, row: KeyRow) -> QWidget:
        self._rows.append(row)
        row.recorded.connect(self._recorded)
        row.removed.connect(self._removed)
        row.reset_wanted.connect(self._choice.reset)
        row.swapped.connect(self._choice.swap)
        row.taken.connect(self._choice.take)
        around = QWidget()
        column = QVBoxLayout(around)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP // 2)
        column.addWidget(row)
        line = QFrame()
        line.setProperty("line", "true")
        column.addWidget(line)
        return around

    def _show(self) -> None:
        self._hint.setText(
            self.tr("Click a key and press the new one; two in a row make one, as in G Q.")
        )
        self._off.setText(self.tr("Single letters are switched off on the page Queue."))
        self._off.setVisible(not self._commands.single_keys)
        self._search.setAccessibleName(self.tr("Search the commands"))
        self._search.setPlaceholderText(self.tr("e.g. assign, Ctrl K"))
        self._none.setText(self.tr("No command is called that. Try another word."))
        self._reset.setText(self.tr("Reset all keys"))
        self._reset.setEnabled(any(self._choice.is_changed(row.command.id) for row in self._rows))
        for place, head in self._heads.items():
            head.setText(place_name(place))
        for row in self._rows:
            command = row.command.id
            row.show_keys(self._commands.keys(command), changed=self._choice.is_changed(command))
        self._filter()

    def _filter(self) -> None:
        words = self._search.text().casefold().split()
        shown: set[str] = set()
        for row in self._rows:
            here = fits(row.command, self._commands.keys(row.command.id), words)
            around = row.parentWidget()
            if around is not None:
                around.setVisible(here)
            if here:
                shown.add(row.command.when)
        for place, head in self._heads.items():
            head.setVisible(place in shown)
        self._none.setVisible(not shown)

    def _recorded(self, command: str, old: str, key: str) -> None:
        row = next(each for each in self._rows if each.command.id == command)
        if key in self._commands.keys(command):
            return
        if not is_free(key):
            row.refuse(key, self.tr("{key} moves or writes in lists and fields. Press another."))
            return
        others = taken_by(self._commands, command, key)
        if others:
            row.ask(old, key, [each.text() for each in others])
        else:
            self._choice.replace(command, old, key)

    def _removed(self, command: str, key: str) -> None:
        self._choice.give(command, [k for k in self._commands.keys(command) if k != key])

    def _offer_undo(self, before: dict[str, tuple[str, ...]]) -> None:
        self._desk.say(self.tr("Keys changed"), "done", self.tr("Undo"), lambda: self._undo(before))

    def _undo(self, before: dict[str, tuple[str, ...]]) -> None:
        self._choice.put_back(before)
