"""A ticket in two lines: number, status and promise above, the subject below."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.domain.sla_state import SlaState
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import StatusKind
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark, paint_sla, sla_size
from desktop.qtkit.marks.status import paint_status, status_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import placed

_PAD, _GAP = 10, 6


class TicketLine(QAbstractButton):
    """Click, Space or Enter looks at the ticket."""

    looked = Signal(object)

    def __init__(self, row: QueueRow, words: TicketWords) -> None:
        super().__init__()
        self._words = words
        self.setObjectName("ticket_line")
        self.show_row(row)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: self.looked.emit(self.row.key))
        current_theme().changed.connect(self.updateGeometry)

    def show_row(self, row: QueueRow) -> None:
        """Show a ticket, or how it stands by now."""
        self.row = row
        self.setText(self._words.cell(row, "number"))
        self.setAccessibleName(self._words.spoken(row))
        self.setToolTip(row.subject)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(260), 2 * theme.line("body") + 2 * theme.px(_PAD))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        edge, width = ("focus", 2) if self.hasFocus() else ("border", 1)
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("hover" if self.underMouse() else "surface"))
        radius = tokens().radius["card"]
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)
        pad, line = theme.px(_PAD), theme.line("body")
        room = self.rect().adjusted(pad, pad, -pad, -pad)
        upper = QRect(room.left(), room.top(), room.width(), line)
        self._paint_upper(painter, upper)
        lower = QRect(room.left(), upper.bottom() + 1, room.width(), line)
        self._write(painter, lower, self.row.subject, ("body", "text"))

    def _paint_upper(self, painter: QPainter, room: QRect) -> None:
        theme, words, row = current_theme(), self._words, self.row
        gap = theme.px(_GAP)
        left = self._write(painter, room, self.text(), ("body", "accent")) + 2 * gap
        side = status_size(theme)
        spot = QRect(room.left() + left, room.top(), side, room.height())
        paint_status(painter, placed(self, spot), StatusKind(words.status_kind(row)), theme)
        left += side + gap
        promise = self._paint_promise(painter, room)
        status = room.adjusted(left, 0, -promise - gap, 0)
        self._write(painter, status, words.status(row), ("body", "text2"))

    def _paint_promise(self, painter: QPainter, room: QRect) -> int:
        theme, promise = current_theme(), self._words.sla(self.row)
        if promise.state is SlaState.NONE:
            return 0
        late = promise.state is SlaState.LATE
        mark = SlaMark.OVERDUE if late else SlaMark(promise.state)
        tone, bold = SLA_WORDS[mark]
        role = "meta_strong" if bold else "meta"
        width = theme.metrics(role).horizontalAdvance(promise.text) + 2
        side, gap = sla_size(theme), theme.px(_GAP)
        words = QRect(room.right() + 1 - width, room.top(), width, room.height())
        self._write(painter, words, promise.text, (role, tone))
        spot = QRect(words.left() - gap - side, room.top(), side, room.height())
        paint_sla(painter, placed(self, spot), mark, promise.share, theme)
        return width + gap + side

    def _write(self, painter: QPainter, room: QRect, text: str, look: tuple[str, str]) -> int:
        role, tone = look
        theme = current_theme()
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(tone))
        metrics = theme.metrics(role)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(placed(self, room), start, shown)
        return metrics.horizontalAdvance(shown)
