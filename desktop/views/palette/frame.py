"""The palette's box on its scrim: the line that is typed into, the list, the keys at the foot."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop.models.palette_model import PaletteModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.keycap import KeyCap, StatusKeys
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.palette.rows import RowDelegate

_WIDTH, _TOP, _MARGIN, _HEAD, _FOOT = 680, 104, 16, 52, 38
_SHADOW, _SHADOW_DOWN = 24, 10


class PaletteFrame(QWidget):
    """Covers the window; a click beside the box leaves."""

    left = Signal()

    def __init__(self, model: PaletteModel, window: QWidget) -> None:
        super().__init__(window)
        self.over = window
        self.box = QFrame(self)
        self.search = LineEdit("", icon="search")
        self.chip = Button("", icon="ticket")
        self.list = QListView()
        self.keys = StatusKeys()
        self.prefixes = ElidedLabel("", "note", "muted")
        self.list.setModel(model)
        self._build()
        self.hide()

    def fit(self) -> None:
        """Take the size of the window, and as much height as the rows need and there is."""
        window, theme = self.over, current_theme()
        self.setGeometry(window.rect())
        width = min(theme.px(_WIDTH), window.width() - 2 * _MARGIN)
        top = min(theme.px(_TOP), window.height() // 8)
        around = theme.px(_HEAD) + theme.px(_FOOT) + 4
        room = window.height() - top - around - 2 * _MARGIN
        height = max(theme.px(1), min(self._rows_height(), room)) + around
        self.box.setGeometry((window.width() - width) // 2, top, width, height)

    def _rows_height(self) -> int:
        model = self.list.model()
        heights = (self.list.sizeHintForRow(row) for row in range(model.rowCount()))
        padding = current_theme().px(8)
        return sum(heights) + 2 * padding if model.rowCount() else 0

    def _build(self) -> None:
        self.box.setObjectName("palette")
        self.box.setProperty("floating", "true")
        self.search.setObjectName("palette_search")
        self.search.setProperty("plain", "true")
        self.chip.setObjectName("palette_target")
        self.chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chip.set_height("control_row")
        self.list.setObjectName("palette_rows")
        self.list.setProperty("plain", "true")
        self.list.setItemDelegate(RowDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        layout = QVBoxLayout(self.box)
        layout.setContentsMargins(1, 0, 1, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_head())
        layout.addWidget(_line())
        layout.addWidget(self.list, 1)
        layout.addWidget(_line())
        layout.addWidget(self._build_foot())

    def _build_head(self) -> QWidget:
        head = self._head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(10)
        row.addWidget(self.search, 1)
        row.addWidget(self.chip)
        row.addWidget(KeyCap("Esc"))
        return head

    def _build_foot(self) -> QWidget:
        foot = self._foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.setSpacing(16)
        row.addWidget(self.keys)
        self.prefixes.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.prefixes, 1)
        return foot

    def dress(self) -> None:
        """Take heights and the size of what is typed from the theme."""
        theme = current_theme()
        self._head.setFixedHeight(theme.px(_HEAD))
        self._foot.setFixedHeight(theme.px(_FOOT))
        font = QFont(theme.font("heading"))
        font.setWeight(QFont.Weight.Normal)
        self.search.setFont(font)
        pad = theme.px(8)
        self.list.setStyleSheet(f"QListView {{ padding: {pad}px 0; }}")

    @override
    def event(self, event: QEvent) -> bool:
        # What lies below is not reached by the wheel while the palette is open.
        return True if event.type() is QEvent.Type.Wheel else super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.box.geometry().contains(event.position().toPoint()):
            self.left.emit()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), theme.colour("scrim"))
        # Painted and not an effect: an effect would draw the whole box anew at each key.
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 7))
        box = QRectF(self.box.geometry()).translated(0, _SHADOW_DOWN)
        radius = tokens().radius["palette"]
        for out in range(_SHADOW, 0, -4):
            ring = box.adjusted(-out, -out, out, out)
            painter.drawRoundedRect(ring, radius + out, radius + out)


def _line() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
