"""One part of the control strip: a disc by shape, a word in bold, a note below it."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.qtkit.marks.strokes import disc, ring, round_pen, tick
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import focus_ring, placed
from desktop.views.sops.control.parts import Part, Stand, stand_word

_DISC, _GAP, _PAD, _LEAST = 15, 8, 4, 44


class StepButton(QAbstractButton):
    """Done is a disc with a tick, now a ring with a dot, to come an empty ring."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part
        self._one_line = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setObjectName(f"control_{part.key}")
        opens = bool(part.version)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if opens else Qt.FocusPolicy.NoFocus)
        self.setText(part.title)
        self.setToolTip(part.tip)
        told = (part.title, part.note, stand_word(part.stand))
        self.setAccessibleName(", ".join(filter(None, told)))

    def use_one_line(self, *, on: bool) -> None:
        """Leave the note to the tooltip, for windows that are not high."""
        self._one_line = on
        self.setToolTip("\n".join(filter(None, (self.part.note, self.part.tip if on else ""))))
        if not on:
            self.setToolTip(self.part.tip)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        notes = 0 if self._one_line else theme.metrics("meta").horizontalAdvance(self.part.note)
        words = max(theme.metrics("meta_strong").horizontalAdvance(self.part.title), notes)
        lines = theme.line("meta_strong") + (0 if self._one_line else theme.line("meta"))
        return QSize(self._left() + words + theme.px(_PAD) + 2, lines + theme.px(6))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._left() + current_theme().px(_LEAST), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = current_theme()
        if self.part.version and self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            radius = tokens().radius["control"]
            painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        self._paint_disc(painter)
        high = 0 if self._one_line else theme.line("meta")
        top = (self.height() - theme.line("meta_strong") - high) // 2
        ahead = self.part.stand is Stand.AHEAD
        self._write(painter, top, ("meta_strong", "muted" if ahead else "text"), self.part.title)
        if not self._one_line:
            below = top + theme.line("meta_strong")
            self._write(painter, below, ("meta", "muted" if ahead else "text2"), self.part.note)
        if self.hasFocus():
            focus_ring(painter, self.rect())

    def _left(self) -> int:
        theme = current_theme()
        return theme.px(_PAD) + theme.px(_DISC) + theme.px(_GAP)

    def _write(self, painter: QPainter, top: int, look: tuple[str, str], text: str) -> None:
        theme = current_theme()
        role, tone = look
        room = self.width() - self._left() - theme.px(_PAD)
        shown = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(tone))
        spot = placed(self, QRect(self._left(), top, room, theme.line(role)))
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)

    def _paint_disc(self, painter: QPainter) -> None:
        theme = current_theme()
        side = theme.px(_DISC)
        spot = QRect(theme.px(_PAD), (self.height() - side) // 2, side, side)
        box = QRectF(placed(self, spot))
        if self.part.stand is Stand.DONE:
            disc(painter, box, theme.colour("greensolid"))
            tick(painter, box, round_pen(theme.colour("surface"), max(1.6, side / 9)))
            return
        if self.part.stand is Stand.AHEAD:
            ring(painter, box, theme.colour("control"), 1.4)
            return
        ring(painter, box, theme.colour("accent"), max(2.0, side / 7))
        radius = side / 6
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawEllipse(QPointF(box.center()), radius, radius)
