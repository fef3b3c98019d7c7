"""Both steps of the start: side by side where there is room, else one after the other."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.logo import logo_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.look import set_look
from desktop.views.start.first_start import FirstStart
from desktop.views.start.person_chooser import PersonChooser

_SIDE_BY_SIDE = 1280
_WIDTH, _HEIGHT = 1440, 900
_LEAST_WIDTH, _LEAST_HEIGHT = 640, 480
_LEFT_SHARE, _RIGHT_SHARE = 57, 43


class StartWindow(QWidget):
    """Holds the page of the workspace and, once there is one, the page of the person.

    A page where the file was refused takes the place of both.
    """

    closed = Signal()

    def __init__(self, first: FirstStart) -> None:
        super().__init__()
        self.first = first
        self._second: QWidget | None = None
        self._refused: QWidget | None = None
        self._wait = EmptyState("people", "")
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._pages = QStackedWidget()
        self._build()
        self._show_texts()

    def show_people(self, chooser: PersonChooser) -> None:
        """Go on to the second step; `back` of the chooser leads to the first again."""
        self.drop_people()
        self._second = chooser
        chooser.back.connect(self.drop_people)
        self._right.addWidget(chooser)
        self._right.setCurrentWidget(chooser)
        self._arrange()
        chooser.focus_search()

    def drop_people(self) -> None:
        """Return to the first step."""
        if self._second is not None:
            self._right.removeWidget(self._second)
            self._second.deleteLater()
            self._second = None
            self._arrange()
            self.first.focus_first()

    def show_refused(self, page: QWidget) -> None:
        """Show why a file was not opened, in place of the steps."""
        self.drop_refused()
        self._refused = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def drop_refused(self) -> None:
        """Return from the page of a refused file to the steps."""
        if self._refused is not None:
            self._pages.removeWidget(self._refused)
            self._refused.deleteLater()
            self._refused = None
            self.first.focus_first()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _build(self) -> None:
        self.setWindowIcon(logo_icon())
        self.setMinimumSize(_LEAST_WIDTH, _LEAST_HEIGHT)
        self.resize(_WIDTH, _HEIGHT)
        blank = QWidget()
        set_look(blank, "surface", "surface")
        inside = QVBoxLayout(blank)
        inside.addWidget(self._wait)
        margin = tokens().spacing["page"]
        inside.setContentsMargins(margin, margin, margin, margin)
        self._left.addWidget(self.first)
        self._right.addWidget(blank)
        steps = QWidget()
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(1)
        row.addWidget(self._left, _LEFT_SHARE)
        row.addWidget(self._right, _RIGHT_SHARE)
        self._pages.addWidget(steps)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._pages)

    def _arrange(self) -> None:
        both = self.width() >= _SIDE_BY_SIDE
        self._left.setVisible(both or self._second is None)
        self._right.setVisible(both or self._second is not None)

    def _show_texts(self) -> None:
        self.setWindowTitle(self.tr("Deskbook 台本"))
        self._wait.set_texts(
            self.tr("Step 2 of 2 · who are you"),
            self.tr("Choose a workspace first; its people are shown here."),
        )
