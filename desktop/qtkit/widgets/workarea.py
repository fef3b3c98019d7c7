"""Long work that goes on beside everything else: a card at the lower right, with Cancel."""

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_left
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import lift
from desktop.qtkit.widgets.progresscard import ProgressCard

_MARGIN, _GAP, _WIDTH = 16, 8, 380


class WorkCard(ProgressCard):
    """Comes up when the work takes longer than a moment, and leaves with it."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setObjectName("work_card")
        self.setProperty("floating", "true")
        self._clock = QElapsedTimer()
        self._clock.start()
        self.hide()

    def follow(self, done: int, total: int) -> None:
        """Show how far it is and, once it can be told, how long it takes still."""
        self.set_progress(done, total)
        spent = self._clock.elapsed()
        if total and done and spent >= tokens().motion["time_left_ms"]:
            seconds = max(1, round(spent * (total - done) / done / 1000))
            self.set_detail(format_left(seconds, current_theme().language))


class WorkArea(QWidget):
    """Holds the cards of the work under way over the widget it lies on."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._cards: list[WorkCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        over.installEventFilter(self)
        self.hide()

    def begin(self, text: str) -> WorkCard:
        """Return a card for work that begins now."""
        card = WorkCard(text)
        lift(card)
        self._cards.append(card)
        self._column.addWidget(card)
        QTimer.singleShot(tokens().motion["progress_after_ms"], card, lambda: self._show(card))
        return card

    def end(self, card: WorkCard) -> None:
        """Take a card away; who looks elsewhere is told by the system."""
        if card in self._cards:
            told = not card.isHidden() and not self.window().isActiveWindow()
            self._cards.remove(card)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
            self._arrange()
            if told:
                QApplication.alert(self.window())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _show(self, card: WorkCard) -> None:
        if card in self._cards:
            card.show()
            self._arrange()

    def _arrange(self) -> None:
        if not any(not card.isHidden() for card in self._cards):
            self.hide()
            return
        width = min(self._over.width() - 2 * _MARGIN, current_theme().px(_WIDTH))
        height = self._column.sizeHint().height()
        start = self._over.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = _MARGIN if start else self._over.width() - width - _MARGIN
        self.setGeometry(left, self._over.height() - height - _MARGIN, width, height)
        self.show()
        self.raise_()
