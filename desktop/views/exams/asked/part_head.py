"""The head of one part of a simulated ticket: its number or a tick, its name, what it is worth."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.vocabulary import Priority
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel, label

_SIDE, _TICK = 20, 12


class PartDisc(QWidget):
    """A number in a ring; a tick on a disc once the part is answered."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._done = number, False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def set_done(self, *, done: bool) -> None:
        """Show a tick, or the number."""
        self._done = done
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("accent" if self._done else "control"), 1.4))
        painter.setBrush(theme.colour("accent" if self._done else "surface"))
        painter.drawEllipse(box)
        if self._done:
            side = theme.px(_TICK)
            spot = box.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(spot, icon_pixmap("resolve", side, "onaccent"))
            return
        painter.setFont(theme.font("meta_strong"))
        painter.setPen(theme.colour("text2"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))


class PartHead(QWidget):
    """`set_done` ticks it off; that says nothing about right or wrong."""

    def __init__(self, number: int, title: str) -> None:
        super().__init__()
        self._disc, self._title = PartDisc(number), label(title, "strong")
        self._hint = ElidedLabel("", "meta", "muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._disc)
        row.addWidget(self._title)
        row.addWidget(self._hint, 1)

    def set_done(self, *, done: bool) -> None:
        """Show whether the part is answered."""
        self._disc.set_done(done=done)

    def set_hint(self, hint: str) -> None:
        """Say what the part is worth and how it is answered."""
        self._hint.setText(hint)


class PriorityMark(QWidget):
    """The badge of a priority; a dash where there is none yet."""

    def __init__(self) -> None:
        super().__init__()
        self._priority: Priority | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_priority(self, priority: Priority | None) -> None:
        """Show another priority."""
        self._priority = priority
        self.setAccessibleName(f"P{int(priority)}" if priority is not None else "—")
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return priority_size(current_theme())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), current_theme()
        if self._priority is not None:
            paint_priority(painter, self.rect(), self._priority, theme)
            return
        painter.setPen(theme.colour("muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "—")
