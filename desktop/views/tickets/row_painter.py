"""Paints the rows of the queue: one pass over each row, with texts and marks laid out before."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QStaticText

from desktop.domain.sla_state import SlaState
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import Priority, StatusKind
from desktop.models.ticket_columns import INDEX
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.icons import blank_pixmap, paint_icon
from desktop.qtkit.marks.avatar import avatar_size, paint_avatar
from desktop.qtkit.marks.pills import paint_chased, pill_size
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark, paint_sla, sla_size
from desktop.qtkit.marks.status import paint_escalated, paint_status, status_size
from desktop.qtkit.theme import Theme
from desktop.views.tickets.hit_marks import paint_hits

BAR = 3
_PAD, _GAP, _FIRST_PAD = 6, 5, 2
_LINE = 400
_KEPT = 4000
_STEPS, _PEN = 48, 14
_NUMBER, _SUBJECT, _REQUESTER = INDEX["number"], INDEX["subject"], INDEX["requester"]
_CATEGORY, _PRIORITY, _STATUS = INDEX["category"], INDEX["priority"], INDEX["status"]
_ASSIGNEE, _DUE, _UPDATED = INDEX["assignee"], INDEX["due"], INDEX["updated"]

Spans = list[tuple[int, int]]


class Laid(NamedTuple):
    """A text laid out once, and its size."""

    text: QStaticText
    width: int
    height: int


class RowLook(NamedTuple):
    """How a row stands: selected, current with focus, under the mouse."""

    selected: bool
    current: bool
    hovered: bool


class RowPainter:
    """Draws rows into the column spans it is given; what was laid out once is kept."""

    def __init__(self, theme: Theme, words: TicketWords) -> None:
        self._theme = theme
        self._words = words
        self._texts: dict[tuple[str, int, str], Laid] = {}
        self._role = ""
        self._marks: dict[tuple[object, ...], QPixmap] = {}
        self._spans: Spans = []
        self._width = self._height = 0
        self._ratio = 1.0
        self.sought = ""
        theme.changed.connect(self.forget)

    def forget(self) -> None:
        """Drop what was laid out with other fonts and colours."""
        self._texts.clear()
        self._marks.clear()

    def begin(self, painter: QPainter, spans: Spans, size: QSize) -> None:
        """Take the columns and the size of the rows that come next.

        `spans` are left edge and width of each column, 0 wide where hidden.
        """
        self._spans = spans
        self._role = ""
        self._width, self._height = size.width(), size.height()
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        if ratio != self._ratio or len(self._texts) > _KEPT or len(self._marks) > _KEPT:
            self._ratio = ratio
            self.forget()

    def paint(self, painter: QPainter, top: int, row: QueueRow | None, look: RowLook) -> None:
        """Draw a row; of one that is gone only the ground."""
        self._ground(painter, top, look)
        if row is None:
            return
        words = self._words
        unread = row.first_response_at is None and row.is_open
        role = "strong" if unread or look.selected else "body"
        text2 = self._theme.colour("text2")
        self._subject(painter, top, row, role)
        painter.setPen(text2)
        self._cell(painter, top, _NUMBER, words.cell(row, "number"))
        self._cell(painter, top, _REQUESTER, words.requester(row))
        self._cell(painter, top, _CATEGORY, words.category(row))
        self._status(painter, top, row)
        self._priority(painter, top, row)
        self._assignee(painter, top, row)
        self._sla(painter, top, row)
        self._updated(painter, top, row)

    def paint_text(self, painter: QPainter, top: int, column: int, text: str) -> None:
        """Draw a cell of a column that is not always there."""
        if text:
            painter.setPen(self._theme.colour("text2"))
            self._cell(painter, top, column, text)

    def _subject(self, painter: QPainter, top: int, row: QueueRow, role: str) -> None:
        left, width = self._spans[_SUBJECT]
        start, room, theme = left + _PAD, max(0, width - 2 * _PAD), self._theme
        if room and self._words.is_drafted(row.key):
            size = theme.px(_PEN)
            self._mark(
                painter,
                (start, top),
                ("draft",),
                QSize(size, size),
                lambda p, rect: paint_icon(p, QRectF(rect), "edit", theme.colour("amber")),
            )
            start, room = start + size + _GAP, max(0, room - size - _GAP)
        if room and row.chases:
            used = self._chased(painter, start, top, row.chases)
            start, room = start + used, max(0, room - used)
        if self.sought:
            box = QRect(start, top, room, self._height - 1)
            self._mark_hits(painter, box, (row.subject, role))
        painter.setPen(theme.colour("text" if row.is_open else "text2"))
        if room:
            self._text(painter, start, top, row.subject, room, role)

    def _chased(self, painter: QPainter, start: int, top: int, count: int) -> int:
        """Draw how often the requester asked again; return the room it takes."""
        theme, mark = self._theme, ("chased", count)
        size = pill_size(str(count), theme) + QSize(theme.px(_PEN), 0)
        place = start, top
        self._mark(painter, place, mark, size, lambda p, r: paint_chased(p, r, count, theme))
        return size.width() + _GAP

    def _mark_hits(self, painter: QPainter, box: QRect, line: tuple[str, str]) -> None:
        paint_hits(painter, box, line, self.sought, self._theme)

    def _bar_left(self) -> int:
        return 0

    def _ground(self, painter: QPainter, top: int, look: RowLook) -> None:
        theme, width, height = self._theme, self._width, self._height
        if look.selected or look.hovered:
            ground = theme.colour("sel" if look.selected else "hover")
            painter.fillRect(0, top, width, height, ground)
        painter.fillRect(0, top + height - 1, width, 1, theme.colour("grid"))
        if look.selected:
            painter.fillRect(self._bar_left(), top, BAR, height, theme.colour("accent"))
        if look.current:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.drawRect(1, top + 1, width - 2, height - 2)

    def _priority(self, painter: QPainter, top: int, row: QueueRow) -> None:
        left, width = self._spans[_PRIORITY]
        if width:
            theme, priority = self._theme, Priority(row.priority)
            size = priority_size(theme)
            self._mark(
                painter,
                (left + _FIRST_PAD, top),
                ("priority", priority),
                size,
                lambda p, rect: paint_priority(p, rect, priority, theme),
            )

    def _status(self, painter: QPainter, top: int, row: QueueRow) -> None:
        left, width = self._spans[_STATUS]
        if not width:
            return
        theme, kind = self._theme, StatusKind(self._words.status_kind(row))
        size = status_size(theme)
        self._mark(
            painter,
            (left + _PAD, top),
            ("status", kind),
            QSize(size, size),
            lambda p, rect: paint_status(p, rect, kind, theme),
        )
        flag = size if row.escalated_at is not None else 0
        room = width - size - _GAP - _PAD - (flag + _GAP if flag else 0)
        start = left + _PAD + size + _GAP
        used = self._text(painter, start, top, self._words.status(row), room)
        if flag:
            self._mark(
                painter,
                (start + used + _GAP, top),
                ("escalated",),
                QSize(size, size),
                lambda p, rect: paint_escalated(p, rect, theme),
            )

    def _assignee(self, painter: QPainter, top: int, row: QueueRow) -> None:
        left, width = self._spans[_ASSIGNEE]
        if width:
            theme, name = self._theme, self._words.assignee_name(row)
            shown, size = name.text(self._words.language), avatar_size(self._theme)
            self._mark(
                painter,
                (left + (width - size) // 2, top),
                ("avatar", shown),
                QSize(size, size),
                lambda p, rect: paint_avatar(p, rect, shown, name.constant(), theme),
            )

    def _sla(self, painter: QPainter, top: int, row: QueueRow) -> None:
        left, width = self._spans[_DUE]
        if not width:
            return
        theme = self._theme
        state, share, text = self._words.sla(row)
        if state is SlaState.NONE:
            painter.setPen(theme.colour("muted"))
            self._text(painter, left + _PAD, top, "—", width)
            return
        late = state is SlaState.LATE
        mark = SlaMark.OVERDUE if late else SlaMark(state)
        size, step = sla_size(theme), round(share * _STEPS)
        self._mark(
            painter,
            (left + _PAD, top),
            ("sla", mark, step),
            QSize(size, size),
            lambda p, rect: paint_sla(p, rect, mark, step / _STEPS, theme),
        )
        tone, strong = ("red", False) if late else SLA_WORDS[mark]
        painter.setPen(theme.colour(tone))
        role = "strong" if strong else "body"
        start = left + _PAD + size + _GAP
        self._text(painter, start, top, text, left + width - start, role)

    def _updated(self, painter: QPainter, top: int, row: QueueRow) -> None:
        left, width = self._spans[_UPDATED]
        if width:
            painter.setPen(self._theme.colour("muted"))
            text = self._static(self._words.updated(row), width, "meta")
            start = left + width - _PAD - text.width
            self._draw(painter, start, top, text, "meta")

    def _cell(
        self, painter: QPainter, top: int, column: int, text: str, role: str = "body"
    ) -> None:
        left, width = self._spans[column]
        if width:
            self._text(painter, left + _PAD, top, text, width - 2 * _PAD, role)

    def _text(  # noqa: PLR0913, PLR0917 - place, words and their room
        self, painter: QPainter, left: int, top: int, text: str, room: int, role: str = "body"
    ) -> int:
        shown = self._static(text, room, role)
        self._draw(painter, left, top, shown, role)
        return shown.width

    def _draw(self, painter: QPainter, left: int, top: int, text: Laid, role: str) -> None:
        if role != self._role:
            self._role = role
            painter.setFont(self._theme.font(role))
        painter.drawStaticText(left, top + (self._height - text.height) // 2, text.text)

    def _static(self, text: str, room: int, role: str) -> Laid:
        key = (text, room, role)
        found = self._texts.get(key)
        if found is None:
            line = text.replace("\n", " ")[:_LINE]
            cut = self._theme.metrics(role).elidedText(line, Qt.TextElideMode.ElideRight, room)
            static = QStaticText(cut)
            static.setTextFormat(Qt.TextFormat.PlainText)
            static.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            static.prepare(font=self._theme.font(role))
            size = static.size()
            found = Laid(static, round(size.width()), round(size.height()))
            self._texts[key] = found
        return found

    def _mark(
        self,
        painter: QPainter,
        place: tuple[int, int],
        key: tuple[object, ...],
        size: QSize,
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        pixmap = self._marks.get(key)
        if pixmap is None:
            pixmap = self._marks[key] = blank_pixmap(size, self._ratio)
            own = QPainter(pixmap)
            own.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(own, QRect(0, 0, size.width(), size.height()))
            own.end()
        left, top = place
        painter.drawPixmap(left, top + (self._height - size.height()) // 2, pixmap)
