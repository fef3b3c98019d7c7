"""The star: a document among this person's favourites."""

from PySide6.QtCore import QEvent

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import IconButton
from desktop.views.desk import Desk
from desktop.views.sops.state import SopState


class StarButton(IconButton):
    """Pressed while the document is a favourite."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__("rating", "")
        self._desk, self._state = desk, state
        self.setObjectName("document_star")
        self.setCheckable(True)
        self.clicked.connect(self.turn)
        state.opened_changed.connect(self._show)
        self._show()

    def turn(self) -> None:
        """Make the document a favourite, or no longer."""
        opened = self._state.opened
        if opened is not None:
            wanted, document = not opened.row.starred, opened.row.document
            self._state.write(lambda my: my.documents.star(document, starred=wanted))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        opened = self._state.opened
        starred = opened is not None and opened.row.starred
        self.setChecked(starred)
        name = self.tr("Remove from favourites") if starred else self.tr("Add to favourites")
        self.set_name(name)
