"""Impact × urgency: cells with the priority that comes of it and what it promises."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from desktop.domain.vocabulary import Priority
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.labels import label

_PAD, _GAP, _HEAD = 8, 4, 132
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}

_DIGITS = tuple(str(int(each)) for each in Priority)

Place = tuple[int, int]


class Promise(NamedTuple):
    """What a cell shows: the priority and its two targets in words."""

    priority: Priority
    targets: str


class MatrixCell(QAbstractButton):
    """One cell; arrow keys move between the cells, Enter sets."""

    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place
        self.promise = Promise(Priority.P4, "")
        self.is_preset = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = theme.metrics("note").horizontalAdvance(self.promise.targets)
        wide = max(priority_size(theme).width(), words) + 2 * theme.px(_PAD)
        return QSize(wide, priority_size(theme).height() + theme.line("note") + theme.px(16))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, pad = current_theme(), current_theme().px(_PAD)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        inner = self.rect().adjusted(pad, theme.px(6), -pad, -theme.px(6))
        badge = QRect(inner.left(), inner.top(), inner.width(), priority_size(theme).height())
        paint_priority(painter, badge, self.promise.priority, theme)
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("text2" if self.isEnabled() else "disabled"))
        words = QRect(inner.left(), badge.bottom() + 1, inner.width(), theme.line("note") + 2)
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        painter.drawText(words, start, self.promise.targets)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        matrix = self.parentWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in _MOVES and isinstance(matrix, Matrix):
            matrix.move_focus(self, _MOVES[Qt.Key(event.key())])
        elif event.text() in _DIGITS and isinstance(matrix, Matrix):
            matrix.typed.emit(*self.place, int(event.text()))
        else:
            super().keyPressEvent(event)

    def _paint_box(self, painter: QPainter) -> None:
        theme, chosen = current_theme(), self.isChecked()
        edge, width = ("accent", 1.0) if chosen or self.underMouse() else ("border2", 1.0)
        if self.hasFocus():
            edge, width = "focus", 2.0
        pen = QPen(theme.colour(edge), width)
        if self.is_preset and not (chosen or self.hasFocus()):
            pen.setDashPattern([3, 3])
            pen.setColor(theme.colour("accent"))
        painter.setPen(pen)
        off = "surface" if self.isEnabled() else "subtle"
        painter.setBrush(theme.colour("accentbg" if chosen else off))
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = tokens().radius["control"]
        painter.drawRoundedRect(box, radius, radius)


class Matrix(QWidget):
    """Levels of impact down, of urgency across; `chosen` carries (impact, urgency).

    `typed` carries the place and the number of a digit pressed on a cell.
    """

    chosen = Signal(int, int)
    typed = Signal(int, int, int)

    def __init__(self, size: int = 3) -> None:
        super().__init__()
        self._size = size
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._group = QButtonGroup(self)
        self._heads = {
            side: [label("", "note", "muted", wrap=True) for _ in range(size)] for side in "ra"
        }
        self._reason = label("", "meta", "muted", wrap=True)
        self.cells = {(i, u): MatrixCell((i, u)) for i in range(size) for u in range(size)}
        self._build()
        self._group.buttonClicked.connect(self._tell)
        current_theme().changed.connect(self._scale)
        self._scale()

    def show_levels(self, impact: Sequence[str], urgency: Sequence[str]) -> None:
        """Name the rows (impact) and the columns (urgency), the highest first."""
        for heads, names in zip(self._heads.values(), (impact, urgency), strict=True):
            for head, name in zip(heads, names, strict=True):
                head.setText(name)
        self._name()

    def show_promises(self, promises: Mapping[Place, Promise]) -> None:
        """Show what comes of each cell."""
        for place, promise in promises.items():
            self.cells[place].promise = promise
            self.cells[place].updateGeometry()
        self._name()

    def choose(self, place: Place | None) -> None:
        """Show what is set, without telling anybody."""
        self._group.setExclusive(False)
        for each, cell in self.cells.items():
            cell.setChecked(each == place)
        self._group.setExclusive(True)

    def preset(self, place: Place | None) -> None:
        """Mark what the category proposes."""
        for each, cell in self.cells.items():
            cell.is_preset = each == place
            cell.update()

    def lock(self, reason: str) -> None:
        """Keep the priority as a rule set it and say why; no reason gives it free."""
        for cell in self.cells.values():
            cell.setEnabled(not reason)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    def move_focus(self, cell: MatrixCell, by: Place) -> None:
        """Put the focus on a neighbour; it stays at the edge."""
        across = -by[1] if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else by[1]
        row, column = cell.place[0] + by[0], cell.place[1] + across
        target = self.cells.get((row, column))
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        for number in range(self._size):
            self._grid.addWidget(self._heads["r"][number], number + 1, 0)
            self._grid.addWidget(self._heads["a"][number], 0, number + 1)
            self._grid.setColumnStretch(number + 1, 1)
        for (row, column), cell in self.cells.items():
            self._group.addButton(cell)
            self._grid.addWidget(cell, row + 1, column + 1)
        self._grid.addWidget(self._reason, self._size + 1, 0, 1, self._size + 1)
        self._reason.hide()

    def _scale(self) -> None:
        # The words of a row wrap rather than take the width of the cells.
        for head in self._heads["r"]:
            head.setMaximumWidth(current_theme().px(_HEAD))

    def _name(self) -> None:
        for (row, column), cell in self.cells.items():
            levels = f"{self._heads['r'][row].text()} × {self._heads['a'][column].text()}"
            said = f"{levels}: P{cell.promise.priority.value}, {cell.promise.targets}"
            cell.setAccessibleName(said)

    def _tell(self, cell: QAbstractButton) -> None:
        if isinstance(cell, MatrixCell):
            self.chosen.emit(*cell.place)
