"""The navigation rail: one button for each area that there is."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.logo import paint_logo
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed

_WIDTH, _TOP, _ICON, _LOGO = 64, 54, 20, 30


class Area(NamedTuple):
    """One area of the program."""

    id: str
    title: str
    icon: str


class RailButton(QAbstractButton):
    """Icon over a word; a count on its corner where something wants attention."""

    def __init__(self, area: Area) -> None:
        super().__init__()
        self.area = area
        self._count = 0
        self.setObjectName(f"rail_{area.id}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_count(self, count: int) -> None:
        """Show how many things want attention."""
        self._count = count
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(56), theme.height("rail_item"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        box = self.rect().adjusted(6, 1, -6, -1)
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg" if chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if chosen:
            bar = QRect(0, box.top() + 12, 3, box.height() - 24)
            painter.fillRect(placed(self, bar), theme.colour("accent"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        self._paint_words(painter, box)

    def _paint_words(self, painter: QPainter, box: QRect) -> None:
        theme = current_theme()
        tone = "accent" if self.isChecked() else "text2"
        size = theme.px(_ICON)
        left = (self.width() - size) // 2
        pixmap = icon_pixmap(self.area.icon, size, tone, self.devicePixelRatioF())
        painter.drawPixmap(left, box.top() + 7, pixmap)
        painter.setFont(theme.font("note_strong" if self.isChecked() else "note"))
        painter.setPen(theme.colour(tone))
        words = QRect(0, box.top() + 7 + size, self.width(), box.height() - 9 - size)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        if self._count:
            text = str(min(self._count, 99))
            pill = QRect(QPoint(0, 0), pill_size(text, theme))
            pill.moveCenter(QPoint(left + size, box.top() + 9))
            pill.moveRight(min(pill.right(), self.width() - 1))
            pill.moveTop(max(pill.top(), 0))
            paint_pill(painter, placed(self, pill), text, "critical", theme)


class Rail(QWidget):
    """Areas above, settings and help at the foot."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._above = 0
        self._column = QVBoxLayout(self)
        self._column.setSpacing(4)
        self._column.addStretch(1)
        self._group.buttonClicked.connect(self._clicked)
        self._fit()
        current_theme().changed.connect(self._fit)

    def add_area(self, area: Area, *, at_foot: bool = False) -> None:
        """Add a button for an area, above or below the free space."""
        button = RailButton(area)
        self._buttons[area.id] = button
        self._group.addButton(button)
        if at_foot:
            self._column.addWidget(button)
        else:
            self._column.insertWidget(self._above, button)
            self._above += 1

    def name(self, area: str, text: str) -> None:
        """Set the word of an area in the language of the screen."""
        self._buttons[area].setText(text)
        self._buttons[area].setAccessibleName(text)

    def show_area(self, area: str) -> None:
        """Mark an area as the present one."""
        if area in self._buttons:
            self._buttons[area].setChecked(True)

    def set_count(self, area: str, count: int) -> None:
        """Show how many things want attention in an area."""
        self._buttons[area].set_count(count)

    def _fit(self) -> None:
        theme = current_theme()
        self.setFixedWidth(theme.px(_WIDTH))
        self._column.setContentsMargins(0, theme.px(_TOP), 0, 8)

    def _clicked(self, button: QAbstractButton) -> None:
        if isinstance(button, RailButton):
            self.chosen.emit(button.area.id)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        size = theme.px(_LOGO)
        box = QRectF((self.width() - size) / 2, theme.px(9), size, size)
        if theme.dark:
            paint_logo(painter, box, theme.colour("accent"), theme.colour("onaccent"))
        else:
            paint_logo(painter, box)
