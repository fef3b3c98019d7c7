"""The command palette: commands, tickets and people by words in either language."""

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.ticket_query import TicketQuery
from desktop.models.ticket_words import number_text
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import key_size, paint_key
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.desk import Desk

_WIDTH, _TOP, _ROW, _SHOWN = 680, 104, 36, 11
_COMMANDS, _TICKETS = 7, 7
_HIT = Qt.ItemDataRole.UserRole


class Hit(NamedTuple):
    """One row: what it says and what it does; a row without `run` is a heading."""

    text: str
    icon: str = ""
    hint: str = ""
    keys: str = ""
    run: Callable[[], object] | None = None


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(100, current_theme().px(28 if index.data(_HIT).run is None else _ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        theme = current_theme()
        hit: Hit = index.data(_HIT)
        rect: QRect = option.rect.adjusted(8, 0, -8, 0)
        if hit.run is None:
            _write(painter, rect.adjusted(12, 0, 0, 0), hit.text, ("note_strong", "muted"))
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg"))
            painter.drawRoundedRect(rect, 6, 6)
        size = theme.px(16)
        if hit.icon:
            top = rect.top() + (rect.height() - size) // 2
            painter.drawPixmap(rect.left() + 12, top, icon_pixmap(hit.icon, size, "text2"))
        words = rect.adjusted(12 + size + 10, 0, -12, 0)
        metrics, room = theme.metrics("body"), words.width() - theme.px(140)
        cut = metrics.elidedText(hit.text, Qt.TextElideMode.ElideRight, room)
        _write(painter, words, cut, ("body", "text"))
        used = metrics.horizontalAdvance(cut) + 10
        _write(painter, words.adjusted(used, 0, 0, 0), hit.hint, ("meta", "muted"))
        if hit.keys:
            cap = QRect(QPoint(0, 0), key_size(hit.keys, theme))
            cap.moveCenter(words.center())
            cap.moveRight(words.right())
            paint_key(painter, cap, hit.keys, "surface", theme)


def _write(painter: QPainter, rect: QRect, text: str, style: tuple[str, str]) -> None:
    role, tone = style
    theme = current_theme()
    painter.setFont(theme.font(role))
    painter.setPen(theme.colour(tone))
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


class Palette(QFrame):
    """Opens over the window; Enter runs the first row, Esc leaves."""

    ticket_chosen = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._before: QWidget | None = None
        self._search = LineEdit("", icon="search")
        self._list = QListWidget()
        self._foot = label("", "note", "muted")
        self._tickets: list[tuple[int, str, str]] = []
        self._reads = desk.latest()
        self._build()
        self.hide()

    def open_palette(self) -> None:
        """Show the palette over the window with an empty line."""
        window = self.window()
        self._before = window.focusWidget()
        theme = current_theme()
        width = min(theme.px(_WIDTH), window.width() - 40)
        self.setFixedWidth(width)
        self._search.clear()
        self._tickets = []
        self._search.setPlaceholderText(self.tr("Command, ticket number or words"))
        self._search.setAccessibleName(self.tr("Command palette"))
        self._list.setAccessibleName(self.tr("What was found"))
        self._foot.setText(self.tr("Up, Down choose · Enter runs · Esc leaves"))
        self._fill()
        self.move(QPoint((window.width() - width) // 2, theme.px(_TOP)))
        self.show()
        self.raise_()
        self._search.setFocus()

    def search_for(self, text: str) -> None:
        """Put words into the line."""
        self._search.setText(text)

    def leave(self) -> None:
        """Close; the focus goes back to where it was."""
        self.hide()
        if self._before is not None:
            self._before.setFocus()

    def _build(self) -> None:
        self.setObjectName("palette")
        self.setProperty("floating", "true")
        self._search.setObjectName("palette_search")
        self._search.installEventFilter(self)
        self._search.textChanged.connect(self._text_changed)
        self._list.setItemDelegate(_Delegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemClicked.connect(self._run)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self._foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(8)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        layout.addLayout(foot)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut and self.isVisible():
            self.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
            if event.key() in steps:
                self._step(steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self._list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _text_changed(self, text: str) -> None:
        self._fill()
        wanted = text.strip().removeprefix("#").strip()
        if wanted and not text.startswith(">"):
            query = TicketQuery(text=wanted)
            self._reads.start(lambda my, _p: _find(my, query), self._show_tickets)
        else:
            self._tickets = []

    def _show_tickets(self, found: list[tuple[int, str, str]]) -> None:
        self._tickets = found
        self._fill()

    def _fill(self) -> None:
        text = self._search.text().strip()
        words = text.removeprefix(">").strip()
        hits: list[Hit] = []
        if not text.startswith("#"):
            here = ("", *self._desk.commands.places)
            found = self._desk.commands.search(words)
            commands = [each for each in found if each.when in here][:_COMMANDS]
            rows = [
                Hit(each.text(), each.icon, "", self._desk.commands.keys_shown(each.id), each.run)
                for each in commands
            ]
            hits += [Hit(self.tr("Commands")), *rows] if rows else []
        if self._tickets and not text.startswith(">"):
            hits.append(Hit(self.tr("Tickets")))
            for key, number, subject in self._tickets:
                run = partial(self.ticket_chosen.emit, key)
                hits.append(Hit(subject, "ticket", number, run=run))
        if not hits:
            hits = [Hit(self.tr("Nothing found. Other words, or Esc to leave"))]
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(hit.text)
            item.setData(_HIT, hit)
            if hit.run is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(item)
        first = next((i for i, hit in enumerate(hits) if hit.run is not None), -1)
        self._list.setCurrentRow(first)
        rows_shown = min(len(hits), _SHOWN)
        self._list.setFixedHeight(current_theme().px(_ROW) * rows_shown)
        self.adjustSize()

    def _step(self, by: int) -> None:
        row = self._list.currentRow() + by
        while 0 <= row < self._list.count():
            if self._list.item(row).data(_HIT).run is not None:
                self._list.setCurrentRow(row)
                return
            row += by

    def _run(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        hit: Hit = item.data(_HIT)
        self.leave()
        if hit.run is not None:
            hit.run()


def _find(my: Any, query: TicketQuery) -> list[tuple[int, str, str]]:
    keys = my.queue.first_page(query, _TICKETS) or []
    rows = my.queue.rows(keys)
    return [
        (key, number_text(rows[key].station, rows[key].counter), rows[key].subject)
        for key in keys
        if key in rows
    ]
