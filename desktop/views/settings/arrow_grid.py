"""The arrows as a grid: from the phase of the row to that of the column, one cell each."""

from collections.abc import Mapping, Sequence
from itertools import product

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.arrows import Arrows, Guard, Phase, guard_of
from desktop.qtkit.icons import paint_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import placed
from desktop.views.settings.arrow_words import guard_words, phase_word, state_word

_PAD, _GAP, _ICON, _LEAST = 8, 4, 14, 92
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
Way = tuple[Phase, Phase]
_PHASES = tuple(Phase)


class ArrowCell(QAbstractButton):
    """One arrow: a mark and a word for whether it is there, below what guards it."""

    def __init__(self, way: Way) -> None:
        super().__init__()
        self.way = way
        self.guard: Guard | None = None
        self._below: Sequence[str] = ()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_guard(self, guard: Guard | None) -> None:
        """Show what guards the arrow; None where there is none."""
        self.guard = guard
        fields = self.tr("%n field(s)", "", len(guard.fields if guard else ()))
        self._below = guard_words(guard, fields)
        parts = ", ".join((state_word(guard), *self._below))
        self.setAccessibleName(f"{phase_word(self.way[0])} → {phase_word(self.way[1])}: {parts}")
        self.setToolTip(self.accessibleName())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_LEAST), 2 * theme.line("note") + theme.px(18))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, pad = current_theme(), current_theme().px(_PAD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        inner = self.rect().adjusted(pad, theme.px(7), -pad, -theme.px(7))
        painter.setFont(theme.font("note"))
        high, side = theme.line("note"), theme.px(_ICON)
        there = self.guard is not None
        mark = placed(self, QRect(inner.left(), inner.top(), side, high))
        icon, tone = ("check", "green") if there else ("dash", "muted")
        box = QRectF(mark.left(), mark.top() + (high - side) / 2, side, side)
        paint_icon(painter, box, icon, theme.colour(tone))
        words = QRect(inner.left() + side + _GAP, inner.top(), inner.width() - side - _GAP, high)
        below = QRect(inner.left(), inner.top() + high + 2, inner.width(), high)
        self._paint_words(painter, placed(self, words), state_word(self.guard), "text")
        self._paint_words(painter, placed(self, below), " · ".join(self._below), "muted")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        grid = self.parentWidget()
        if event.key() in _MOVES and isinstance(grid, ArrowGrid):
            grid.move_focus(self, _MOVES[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space and isinstance(grid, ArrowGrid):
            grid.switched.emit(self.way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(grid, ArrowGrid):
            grid.entered.emit()
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.click()

    def _paint_words(self, painter: QPainter, box: QRect, text: str, tone: str) -> None:
        painter.setPen(current_theme().colour(tone if self.guard is not None else "muted"))
        short = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, short)

    def _paint_box(self, painter: QPainter) -> None:
        theme = current_theme()
        marked = self.isChecked() or self.underMouse()
        edge, width = ("accent" if marked else "border2"), 1.0
        if self.hasFocus():
            edge, width = "focus", 2.0
        painter.setPen(QPen(theme.colour(edge), width))
        plain = "subtle" if self.guard is None else "surface"
        painter.setBrush(theme.colour("accentbg" if self.isChecked() else plain))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = tokens().radius["control"]
        painter.drawRoundedRect(box, radius, radius)


class ArrowGrid(QWidget):
    """`chosen` tells the arrow that is looked at, `switched` (Space) that it is wanted or not.

    `entered` is the wish to edit it.
    """

    chosen = Signal(object)
    switched = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.cells = {(b, a): ArrowCell((b, a)) for b, a in product(_PHASES, repeat=2)}
        self._rows = {phase: label("", "meta_strong", "text2", wrap=True) for phase in _PHASES}
        self._heads = {phase: label("", "meta_strong", "text2", wrap=True) for phase in _PHASES}
        self._names = {phase: label("", "note", "muted", wrap=True) for phase in _PHASES}
        self._corner = label("", "note", "muted", wrap=True)
        group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        grid.addWidget(self._corner, 0, 0)
        for number, phase in enumerate(_PHASES, 1):
            head = QVBoxLayout()
            head.setSpacing(0)
            head.addWidget(self._rows[phase])
            head.addWidget(self._names[phase])
            head.addStretch(1)
            grid.addWidget(self._heads[phase], 0, number)
            grid.addLayout(head, number, 0)
            grid.setColumnStretch(number, 2)
        grid.setColumnStretch(0, 3)
        for way, cell in self.cells.items():
            row, column = (_PHASES.index(phase) + 1 for phase in way)
            cell.setObjectName(f"arrow_{way[0]}_{way[1]}")
            group.addButton(cell)
            grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignTop)
        group.buttonClicked.connect(self._tell)

    def show_words(self, corner: str, statuses: Mapping[Phase, Sequence[str]]) -> None:
        """Name the phases, and below each the statuses of the desk that belong to it."""
        self._corner.setText(corner)
        for phase in _PHASES:
            self._rows[phase].setText(phase_word(phase))
            self._heads[phase].setText(phase_word(phase))
            names = " · ".join(statuses[phase])
            self._names[phase].setText(names)
            self._names[phase].setHidden(names in ("", phase_word(phase)))

    def show_arrows(self, arrows: Arrows) -> None:
        """Show which arrows there are and what guards them."""
        for way, cell in self.cells.items():
            cell.show_guard(guard_of(arrows, *way))

    def choose(self, way: Way) -> None:
        """Mark the arrow that is looked at."""
        self.cells[way].setChecked(True)

    def move_focus(self, cell: ArrowCell, by: tuple[int, int]) -> None:
        """Put the focus on a neighbour; it stays at the edge."""
        across = -by[1] if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else by[1]
        row = _PHASES.index(cell.way[0]) + by[0]
        column = _PHASES.index(cell.way[1]) + across
        if 0 <= row < len(_PHASES) and 0 <= column < len(_PHASES):
            target = self.cells[_PHASES[row], _PHASES[column]]
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, cell: QAbstractButton) -> None:
        if isinstance(cell, ArrowCell):
            self.chosen.emit(cell.way)
