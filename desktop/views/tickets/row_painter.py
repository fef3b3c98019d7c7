"""Paints the rows of the queue: one pass over each row instead of a delegate for each cell."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from desktop.domain.sla_state import SlaState
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import Priority, StatusKind
from desktop.models.ticket_columns import INDEX
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.marks.avatar import avatar_size, paint_avatar
from desktop.qtkit.marks.priority import paint_priority
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark, paint_sla, sla_size
from desktop.qtkit.marks.status import paint_status, status_size
from desktop.qtkit.theme import Theme

_PAD, _GAP, _BAR = 6, 5, 3
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_LEFT = _MIDDLE | Qt.AlignmentFlag.AlignLeft
_RIGHT = _MIDDLE | Qt.AlignmentFlag.AlignRight
_ELIDED = 20_000
_MARKS = {SlaState.LATE: SlaMark.OVERDUE}


class RowLook:
    """How a row stands: selected, current with focus, under the mouse."""

    __slots__ = ("current", "hovered", "selected")

    def __init__(self, *, selected: bool, current: bool, hovered: bool) -> None:
        self.selected = selected
        self.current = current
        self.hovered = hovered


class RowPainter:
    """Draws one row into the column spans it is given; texts are cut once and remembered."""

    def __init__(self, theme: Theme, words: TicketWords) -> None:
        self._theme = theme
        self._words = words
        self._cut: dict[tuple[str, int, str], str] = {}
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Drop what was measured with other fonts."""
        self._cut.clear()

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        spans: list[tuple[int, int]],
        row: QueueRow | None,
        look: RowLook,
    ) -> None:
        """Draw a row; `spans` are left edge and width of each column, 0 wide where hidden."""
        self._ground(painter, rect, look)
        if row is None:
            return
        cells = [QRect(left, rect.top(), width, rect.height()) for left, width in spans]
        bold = row.first_response_at is None and bool(row.is_open)
        self._text(painter, cells, "number", self._words.cell(row, "number"), ("body", "text2"))
        subject = "strong" if bold or look.selected else "body"
        tone = "text" if row.is_open else "text2"
        self._text(painter, cells, "subject", row.subject, (subject, tone))
        self._text(painter, cells, "requester", self._words.requester(row), ("body", "text2"))
        self._text(painter, cells, "category", self._words.category(row), ("body", "text2"))
        self._marks(painter, cells, row)
        self._sla(painter, cells[INDEX["due"]], row)
        self._updated(painter, cells[INDEX["updated"]], row)

    def _ground(self, painter: QPainter, rect: QRect, look: RowLook) -> None:
        theme = self._theme
        ground = "sel" if look.selected else "hover" if look.hovered else "surface"
        painter.fillRect(rect, theme.colour(ground))
        line = rect.bottom()
        painter.fillRect(rect.left(), line, rect.width(), 1, theme.colour("grid"))
        if look.selected:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(bar, theme.colour("accent"))
        if look.current:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _marks(self, painter: QPainter, cells: list[QRect], row: QueueRow) -> None:
        theme = self._theme
        box = cells[INDEX["priority"]]
        if box.width():
            paint_priority(painter, box.adjusted(2, 0, 0, 0), Priority(row.priority), theme)
        box = cells[INDEX["status"]]
        if box.width():
            size = status_size(theme)
            mark = QRect(box.left() + _PAD, box.top(), size, box.height())
            paint_status(painter, mark, StatusKind(self._words.status_kind(row)), theme)
            rest = box.adjusted(_PAD + size + _GAP - _PAD, 0, 0, 0)
            self._write(painter, rest, self._words.status(row), ("body", "text2"))
        box = cells[INDEX["assignee"]]
        if box.width():
            size = avatar_size(theme)
            disc = QRect(box.left() + (box.width() - size) // 2, box.top(), size, box.height())
            name = self._words.assignee_name(row)
            shown = name.text(self._words.language)
            paint_avatar(painter, disc, shown, name.zh or name.en, theme)

    def _sla(self, painter: QPainter, box: QRect, row: QueueRow) -> None:
        if not box.width():
            return
        state, share, text = self._words.sla(row)
        if state is SlaState.NONE:
            self._write(painter, box, "—", ("body", "muted"))
            return
        mark = _MARKS.get(state) or SlaMark(state)
        size = sla_size(self._theme)
        square = QRect(box.left() + _PAD, box.top(), size, box.height())
        paint_sla(painter, square, mark, share, self._theme)
        tone, strong = SLA_WORDS[mark]
        if state is SlaState.LATE:
            tone, strong = "red", False
        rest = box.adjusted(size + _GAP, 0, 0, 0)
        self._write(painter, rest, text, ("strong" if strong else "body", tone))

    def _updated(self, painter: QPainter, box: QRect, row: QueueRow) -> None:
        if not box.width():
            return
        painter.setFont(self._theme.font("meta"))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(box.adjusted(0, 0, -_PAD, 0), _RIGHT, self._words.updated(row))

    def _text(
        self,
        painter: QPainter,
        cells: list[QRect],
        column: str,
        text: str,
        style: tuple[str, str],
    ) -> None:
        box = cells[INDEX[column]]
        if box.width():
            self._write(painter, box, text, style)

    def _write(self, painter: QPainter, box: QRect, text: str, style: tuple[str, str]) -> None:
        role, tone = style
        room = box.width() - 2 * _PAD
        painter.setFont(self._theme.font(role))
        painter.setPen(self._theme.colour(tone))
        cut = self._fit(text, room, role)
        painter.drawText(box.adjusted(_PAD, 0, -_PAD, 0), _LEFT, cut)

    def _fit(self, text: str, room: int, role: str) -> str:
        key = (text, room, role)
        cut = self._cut.get(key)
        if cut is None:
            if len(self._cut) > _ELIDED:
                self._cut.clear()
            metrics: QFontMetrics = self._theme.metrics(role)
            line = text.replace("\n", " ")[:400]
            cut = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            self._cut[key] = cut
        return cut
