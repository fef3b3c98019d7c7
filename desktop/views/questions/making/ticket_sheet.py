"""The sheet that finds a closed ticket by its number or by words."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop.domain.numbers import short_number
from desktop.domain.ticket_query import Condition, QueueRow, ViewState
from desktop.domain.vocabulary import StatusKind
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet

_SIZE, _LIST = (620, 560), 340
_KEY = Qt.ItemDataRole.UserRole
_MOST, _PAUSE_MS = 60, 150
_ENDED = (str(StatusKind.RESOLVED), str(StatusKind.CLOSED))


class TicketSheet(Sheet):
    """`given` carries the key of the ticket; arrows in the field walk through the list."""

    given = Signal(object)

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("ticket_sheet")
        self.takes_enter = True
        self._reads = desk.latest(owner=self)
        self._typed, self._list = LineEdit(icon="search"), QListWidget()
        self._none = label("", "meta", "muted", wrap=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._build()
        self._typed.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._find)
        self._typed.installEventFilter(self)
        self._list.itemDoubleClicked.connect(lambda _item: self.do())
        self._list.currentRowChanged.connect(lambda _row: self._look())
        self.acted.connect(lambda: self.given.emit(self._list.currentItem().data(_KEY)))
        self._typed.setFocus()
        self._find()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
            if by is not None:
                last = self._list.count() - 1
                self._list.setCurrentRow(max(0, min(last, self._list.currentRow() + by)))
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self.name(self.tr("Make a simulated ticket"), self.tr("Look at it"))
        said = self.tr("Names, numbers and addresses are taken out of a ticket that is closed.")
        self.add(label(said, "meta", "muted", wrap=True))
        self._typed.setObjectName("ticket_typed")
        self._typed.setAccessibleName(self.tr("Number or words of the ticket"))
        self._typed.setPlaceholderText(self.tr("A2417-6 or words"))
        self._list.setObjectName("ticket_list")
        self._list.setAccessibleName(self.tr("Closed tickets"))
        self._list.setFixedHeight(current_theme().px(_LIST))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("card", "true")
        by_pixels(self._list)
        for part in (self._typed, self._list, self._none):
            self.add(part)

    def _find(self) -> None:
        typed = self._typed.text().strip()
        self._reads.start(lambda my, _p: _ended(my, typed), self._take)

    def _take(self, found: list[QueueRow]) -> None:
        self._list.clear()
        for row in found:
            item = QListWidgetItem(f"{short_number(row.station, row.counter)}   {row.subject}")
            item.setData(_KEY, row.key)
            self._list.addItem(item)
        self._list.setCurrentRow(0 if found else -1)
        self._none.setText("" if found else self.tr("No closed ticket fits"))
        self._look()

    def _look(self) -> None:
        self.act.setEnabled(self._list.currentRow() >= 0)


def _ended(my: Services, typed: str) -> list[QueueRow]:
    """Return tickets that are resolved or closed and fit what is typed, the newest first."""
    state = ViewState((Condition("status_kind", "any_of", _ENDED),), text=typed)
    keys = my.queue.hits(my.queue.ask(state).query, _MOST)
    rows = my.queue.rows(keys)
    items = my.directory.items
    return [rows[key] for key in keys if key in rows and items[rows[key].status].kind in _ENDED]
