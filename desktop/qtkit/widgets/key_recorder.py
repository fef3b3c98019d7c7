"""A button with a key cap that takes a new key: press it, then press the key."""

from PySide6.QtCore import QEvent, QKeyCombination, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.qtkit.commands import shown
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import key_size, paint_key
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

_SECOND_STROKE_MS = 900
_PAD, _GAP, _PLUS = 6, 4, 12
_ALONE = frozenset(
    (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class KeyRecorder(QAbstractButton):
    """Shows a shortcut, or a plus where there is none; Del takes it away, Esc stops recording."""

    recorded = Signal(str)
    removed = Signal()

    def __init__(self, key: str = "") -> None:
        super().__init__()
        self.key = key
        self._strokes: list[str] = []
        self._recording = False
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_SECOND_STROKE_MS)
        self._wait.timeout.connect(self._finish)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: self.record())

    def record(self) -> None:
        """Wait for a key, or two in a row."""
        self._recording = True
        self._strokes = []
        self.updateGeometry()
        self.update()

    def is_recording(self) -> bool:
        """Return whether the next key is the new one."""
        return self._recording

    def _caps(self) -> list[str]:
        if self._recording:
            typed = " ".join(shown(stroke) for stroke in self._strokes)
            return [typed, "…"] if typed else [self.tr("Press the key…")]
        return shown(self.key).split() if self.key else []

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        widths = [key_size(cap, theme).width() for cap in self._caps()] or [theme.px(_PLUS)]
        width = sum(widths) + _GAP * (len(widths) - 1) + 2 * theme.px(_PAD)
        return QSize(width, theme.height("control_row"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self._recording:
            # Every key is for the recorder now, also those that mean something to the window.
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.key:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.record()
        else:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._stop()
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._stop()
        elif event.key() not in _ALONE and event.key() > 0:
            self._strokes.append(_stroke(event))
            self.updateGeometry()
            self.update()
            if len(self._strokes) > 1:
                self._finish()
            else:
                self._wait.start()

    def _finish(self) -> None:
        strokes, self._strokes = self._strokes, []
        self._stop()
        if strokes:
            self.recorded.emit(", ".join(strokes))

    def _stop(self) -> None:
        self._wait.stop()
        self._recording = False
        self._strokes = []
        self.updateGeometry()
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box, radius = QRectF(self.rect()), tokens().radius["control"]
        if self.underMouse() or self._recording:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg" if self._recording else "hover"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
        left = theme.px(_PAD)
        for cap in self._caps():
            spot = self.rect()
            spot.setLeft(left)
            spot.setWidth(key_size(cap, theme).width())
            paint_key(painter, spot, cap, "surface", theme)
            left = spot.right() + 1 + _GAP
        if not self.key and not self._recording:
            side = theme.px(_PLUS)
            top = (self.height() - side) // 2
            painter.drawPixmap(left, top, icon_pixmap("add", side, "text2"))


def _stroke(event: QKeyEvent) -> str:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    # A sign that needs Shift on this keyboard is the sign alone: "?" and not "Shift+?".
    if held == _SHIFT and len(text) == 1 and text.isprintable() and not text.isalnum():
        held = Qt.KeyboardModifier.NoModifier
    key = Qt.Key(event.key())
    if key == Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return QKeySequence(QKeyCombination(held, key)).toString()
