"""The frame of all sheets: a title, parts that scroll, one act at the foot."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import open_at, set_look

_EDGE = 40


class Sheet(QDialog):
    """Ctrl+Enter acts from anywhere in it, Esc leaves; `acted` follows the act."""

    acted = Signal()

    def __init__(self, parent: QWidget, size: tuple[int, int]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._title = label("", "heading", wrap=True)
        self.act = Button("", "primary", keys="Ctrl ⏎")
        self.act.setObjectName("sheet_act")
        self.leave = Button(self.tr("Cancel"), keys="Esc")
        self.leave.setObjectName("sheet_leave")
        self.foot = QHBoxLayout()
        self.takes_enter = False
        self._area, self._holder = QScrollArea(), QWidget()
        self.parts = QVBoxLayout(self._holder)
        self._frame(self._holder)
        theme, room = current_theme(), parent.window().size()
        wide, high = (theme.px(length) for length in size)
        self._most = min(high, room.height() - _EDGE)
        open_at(self, min(wide, room.width() - _EDGE), self._most)

    def name(self, title: str, act: str) -> None:
        """Say what the sheet is for and what its act is called."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self.act.setText(act)

    def add(self, part: QWidget) -> None:
        """Put a part below the others."""
        self.parts.insertWidget(self.parts.count() - 1, part)

    def fit(self) -> None:
        """Be as high as the parts need, as long as there is room; what is more scrolls."""
        self.parts.invalidate()
        self.parts.activate()
        width = self._area.viewport().width()
        needed = max(self.parts.heightForWidth(width), self.parts.minimumSize().height())
        frame = self.height() - self._area.viewport().height()
        self.resize(self.width(), min(needed + frame, self._most))

    def listen(self, *fields: QWidget) -> None:
        """Let Ctrl+Enter act from text fields too, which keep Enter for themselves."""
        for field in fields:
            field.installEventFilter(self)

    def do(self) -> None:
        """Act if that is possible now; what is typed last counts too."""
        self.act.setFocus()
        if self.act.isEnabled():
            self.accept()
            self.acted.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _acts(event):
            self.do()
            return True
        return super().eventFilter(watched, event)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.fit)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _acts(event) or (self.takes_enter and _is_enter(event)):
            self.do()
        elif not _is_enter(event):
            super().keyPressEvent(event)

    def _frame(self, holder: QWidget) -> None:
        self.parts.setContentsMargins(0, 0, 8, 0)
        self.parts.setSpacing(10)
        self.parts.addStretch(1)
        set_look(holder, "surface", "canvas")
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        self.foot.addStretch(1)
        for button in (self.leave, self.act):
            button.setAutoDefault(False)
            self.foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(area, 1)
        column.addLayout(self.foot)
        self.act.clicked.connect(lambda _on: self.do())
        self.leave.clicked.connect(lambda _on: self.reject())


def _acts(event: QKeyEvent) -> bool:
    return _is_enter(event) and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_enter(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
