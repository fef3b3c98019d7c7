"""The line of a step: number, title or its field, what it uses, role and time as pills."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed

HANDLE, DISC, GAP = 26, 26, 10
_HEIGHT, _PAD, _ICON, _PILL_GAP = 46, 14, 12, 8


class Mark(NamedTuple):
    """A pill at the end of the line: icon, words, state colour."""

    icon: str
    words: str
    tone: str


class Line(NamedTuple):
    """What the line of a step says."""

    number: int
    title: str
    uses: str = ""
    marks: tuple[Mark, ...] = ()


class StepHead(QWidget):
    """Painted, so that hundreds of them cost little; an open step has a field for its title."""

    def __init__(self) -> None:
        super().__init__()
        self._line = Line(0, "")
        self._current = False
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_line(self, line: Line, *, current: bool) -> None:
        """Say something."""
        self._line, self._current = line, current
        self._make_room()
        self.update()

    def take_field(self, field: QWidget) -> None:
        """Let the title be written here."""
        self._row.addWidget(field)
        self._make_room()

    def drop_field(self) -> None:
        """Show the title as words again."""
        item = self._row.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        self.setMinimumHeight(0)

    def has_field(self) -> bool:
        """Return whether the title is being written."""
        return self._row.count() > 0

    @override
    def sizeHint(self) -> QSize:
        least = current_theme().px(_HEIGHT)
        return QSize(200, max(least, self._row.sizeHint().height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_number(painter)
        end = self._paint_marks(painter)
        if not self.has_field():
            self._paint_title(painter, end)

    def _start(self) -> int:
        theme = current_theme()
        return theme.px(HANDLE) + theme.px(DISC) + theme.px(GAP)

    def _make_room(self) -> None:
        before, after = self._start(), self.width() - self._end() + current_theme().px(GAP)
        if self.isRightToLeft():
            before, after = after, before
        down = current_theme().px(8)
        self._row.setContentsMargins(before, down, after, down)

    def _end(self) -> int:
        theme = current_theme()
        left = self.width() - theme.px(_PAD)
        for mark in self._line.marks:
            left -= self._pill_width(mark) + theme.px(_PILL_GAP)
        return left

    def _paint_number(self, painter: QPainter) -> None:
        theme = current_theme()
        side = theme.px(DISC)
        top = (theme.px(_HEIGHT) - side) // 2
        box = placed(self, QRect(theme.px(HANDLE), top, side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if self._current else "graybg"))
        painter.drawEllipse(box)
        painter.setPen(theme.colour("onaccent" if self._current else "text2"))
        painter.setFont(theme.font("strong"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._line.number or "…"))

    def _paint_title(self, painter: QPainter, end: int) -> None:
        theme = current_theme()
        metrics, start, height = theme.metrics("section"), self._start(), theme.px(_HEIGHT)
        room = max(end - start - theme.px(GAP), 0)
        title = metrics.elidedText(self._line.title, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(title)
        painter.setFont(theme.font("section"))
        painter.setPen(theme.colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(placed(self, QRect(start, 0, width + 2, height)), middle, title)
        self._paint_uses(painter, start + width + theme.px(GAP), end)

    def _paint_uses(self, painter: QPainter, x: int, end: int) -> None:
        """Paint what a step uses behind its title, where there is room for a few words."""
        theme = current_theme()
        side, height = theme.px(_ICON), theme.px(_HEIGHT)
        room = end - x - side - 2 * theme.px(GAP)
        if not self._line.uses or room < 4 * side:
            return
        spot = placed(self, QRect(x, (height - side) // 2, side, side))
        arrow = "left" if self.isRightToLeft() else "right"
        painter.drawPixmap(spot, icon_pixmap(arrow, side, "muted"))
        metrics = theme.metrics("meta")
        uses = metrics.elidedText(self._line.uses, Qt.TextElideMode.ElideRight, room)
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("muted"))
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        words = QRect(x + side + theme.px(GAP), 0, room, height)
        painter.drawText(placed(self, words), middle, uses)

    def _pill_width(self, mark: Mark) -> int:
        theme = current_theme()
        words = theme.metrics("note_strong").horizontalAdvance(mark.words)
        return words + theme.px(_ICON) + theme.px(20)

    def _paint_marks(self, painter: QPainter) -> int:
        theme = current_theme()
        end, height = self._end(), theme.px(22)
        left = end + theme.px(_PILL_GAP)
        top = (theme.px(_HEIGHT) - height) // 2
        for mark in self._line.marks:
            width, side = self._pill_width(mark), theme.px(_ICON)
            box = placed(self, QRect(left, top, width, height))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(f"{mark.tone}bg"))
            painter.drawRoundedRect(QRectF(box), height / 2, height / 2)
            x = left + theme.px(8)
            spot = placed(self, QRect(x, top + (height - side) // 2, side, side))
            painter.drawPixmap(spot, icon_pixmap(mark.icon, side, mark.tone))
            x += side + theme.px(4)
            painter.setFont(theme.font("note_strong"))
            painter.setPen(theme.colour(mark.tone))
            words = placed(self, QRect(x, top, left + width - x, height))
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, mark.words)
            left += width + theme.px(_PILL_GAP)
        return end
