"""A card for long work: how far, what, how long still, and Cancel."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from desktop.qtkit.formats import format_percent
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look

_PARTS = 1000


class ProgressCard(Card):
    """Shows work under way; after an error it offers to try again."""

    cancelled = Signal()
    retried = Signal()

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._text = label(text, "strong", wrap=True)
        self._share = label("", "meta_strong")
        self._detail = label("", "meta", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _PARTS)
        self._cancel = Button(self.tr("Cancel"), keys="Esc")
        self._cancel.set_height("control_row")
        self._retry = Button(self.tr("Retry"), icon="retry")
        self._retry.set_height("control_row")
        self._build()
        self._cancel.clicked.connect(self._stop)
        self._retry.clicked.connect(self.retried)
        self.show_work(text)

    def show_work(self, text: str) -> None:
        """Say what is being done, from the start."""
        self._text.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setValue(0)
        self._bar.show()
        self._share.clear()
        self._detail.clear()
        self._cancel.show()
        self._cancel.setEnabled(True)
        self._retry.hide()
        self.set_state("true")
        set_look(self._bar, "state", "")

    def set_progress(self, done: int, total: int, detail: str = "") -> None:
        """Show how far it is; an unknown total (0) shows a count instead of a share."""
        share = done / total if total else 0.0
        self._bar.setValue(round(share * _PARTS))
        self._share.setText(format_percent(share) if total else f"{done:,}")
        if detail:
            self._detail.setText(detail)

    def set_detail(self, detail: str) -> None:
        """Say how long it takes still, or what may be done meanwhile."""
        self._detail.setText(detail)

    def fail(self, text: str) -> None:
        """Turn into an error card that offers to try again."""
        self._detail.setText(text)
        self._cancel.hide()
        self._retry.show()
        self.set_state("error")
        set_look(self._bar, "state", "red")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._cancel.isEnabled():
            self._stop()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._cancel.setText(self.tr("Cancel"))
            self._retry.setText(self.tr("Retry"))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._text, 1)
        top.addWidget(self._share)
        top.addWidget(self._cancel)
        top.addWidget(self._retry)
        self.body.addLayout(top)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._detail)
        self.body.setSpacing(8)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self.cancelled.emit()
