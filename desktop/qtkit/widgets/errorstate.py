"""What a pane shows where its content could not be had: fact, effect, and the ways out."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState


class ErrorState(EmptyState):
    """Offers to try again; a second way out can be added. Readers are told at once."""

    retried = Signal()

    def __init__(self, title: str = "", fact: str = "", *, icon: str = "error") -> None:
        super().__init__(icon, title, fact, colour="redsolid" if icon == "error" else "orange")
        self.retry = self.add_action(Button(self.tr("Retry"), icon="retry"))
        self.retry.setObjectName("retry")
        self.retry.clicked.connect(lambda _checked: self.retried.emit())

    def show_error(self, title: str, fact: str) -> None:
        """Say what happened and what it means, aloud as well."""
        self.set_texts(title, fact)
        said = QAccessibleAnnouncementEvent(self, f"{title} {fact}".strip())
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(said)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retry.setText(self.tr("Retry"))
