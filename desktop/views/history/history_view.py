"""The list of my last acts: when, what, which tickets; each can be taken back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.models.ticket_words import number_text
from desktop.qtkit.formats import format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.services.undo import Mine
from desktop.views.desk import Desk
from desktop.views.shell.act_words import act_text
from desktop.views.shell.undo_acts import UndoActs
from desktop.views.tickets.timeline import TimelineWords

_NAMED = 3
_SILENT = frozenset({"updated_at", "first_response_at", "resolved_at", "closed_at", "deleted_at"})
_ROLE = Qt.ItemDataRole.UserRole
_Found = tuple[list[Mine], dict[int, str]]


class HistoryView(QWidget):
    """Enter or the button takes back the chosen act; O opens its ticket."""

    left = Signal()
    ticket_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts = UndoActs(desk, self)
        self._back = IconButton("left", "")
        self._title = label("", "title")
        self._hint = label("", "meta", "muted", wrap=True)
        self._list = QListWidget()
        self._undo = Button(kind="primary", icon="undo", keys="⏎")
        self._open = Button(icon="open")
        self._reads = desk.latest()
        self._build()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Read the acts anew."""
        self._reads.start(lambda my, _p: _read(my), self._show)

    def step_back(self) -> None:
        """Go back to the queue."""
        self.left.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
        self._list.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._undo_chosen()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setObjectName("history")
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list.setObjectName("acts")
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._list.setWordWrap(True)
        self._undo.setObjectName("undo_act")
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._back)
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._open)
        head.addWidget(self._undo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(self._list, 1)

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _checked: self.left.emit())
        self._undo.clicked.connect(lambda _checked: self._undo_chosen())
        self._open.clicked.connect(lambda _checked: self._open_chosen())
        self._list.currentItemChanged.connect(lambda *_: self._allow())
        self._desk.changed.connect(lambda _notices: self.refresh() if self.isVisible() else None)
        self._desk.person_changed.connect(self.refresh)

    def _retranslate(self) -> None:
        self._back.set_name(self.tr("Back to the queue"))
        self._title.setText(self.tr("My last acts"))
        self._hint.setText(
            self.tr("The last seven days. Each act can be taken back unless others built on it.")
        )
        self._list.setAccessibleName(self.tr("My last acts"))
        self._undo.setText(self.tr("Take it back"))
        self._open.setText(self.tr("Open the ticket"))

    def _chosen(self) -> Mine | None:
        item = self._list.currentItem()
        found: Mine | None = None if item is None else item.data(_ROLE)
        return found

    def _undo_chosen(self) -> None:
        mine = self._chosen()
        if mine is not None and not mine.is_undone:
            self._acts.undo_act(mine.act.key)

    def _open_chosen(self) -> None:
        mine = self._chosen()
        if mine is not None and mine.tickets:
            self.ticket_wanted.emit(mine.tickets[0])

    def _allow(self) -> None:
        mine = self._chosen()
        self._undo.setEnabled(mine is not None and not mine.is_undone)
        self._open.setEnabled(mine is not None and bool(mine.tickets))

    def _show(self, found: _Found) -> None:
        acts, numbers = found
        row = max(0, self._list.currentRow())
        self._list.clear()
        words = TimelineWords(self._desk.my.directory, self._desk.language, None)
        for mine in acts:
            item = QListWidgetItem(self._text(mine, numbers, words))
            item.setData(_ROLE, mine)
            if mine.is_undone:
                font = item.font()
                font.setStrikeOut(True)
                item.setFont(font)
            self._list.addItem(item)
        self._list.setCurrentRow(min(row, self._list.count() - 1))
        if not acts:
            self._hint.setText(self.tr("Nothing was done in the last seven days."))
        self._allow()

    def _text(self, mine: Mine, numbers: dict[int, str], words: TimelineWords) -> str:
        now = self._desk.session.clock()
        when = format_when(local(mine.act.recorded_at), local(now), self._desk.language)
        fields = [words.field(name) for name in mine.fields if name not in _SILENT]
        named = [numbers[key] for key in mine.tickets[:_NAMED] if key in numbers]
        if len(mine.tickets) > _NAMED:
            named.append(self.tr("and {count} more").format(count=len(mine.tickets) - _NAMED))
        what = act_text(mine.act.command)
        if mine.act.command in ("ticket.change", "ticket.move") and fields:
            what = ("、" if self._desk.language == "zh" else ", ").join(fields)
        parts = [when, what, " ".join(named), self.tr("taken back") if mine.is_undone else ""]
        return "   ".join(part for part in parts if part)


def _read(my: Services) -> _Found:
    acts = my.undo.mine()
    keys = list({key for mine in acts for key in mine.tickets[:_NAMED]})
    rows = my.queue.rows(keys) if keys else {}
    return acts, {key: number_text(row.station, row.counter) for key, row in rows.items()}
