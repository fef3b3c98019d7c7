"""What is done with a document of the library: star, revise, retire, give up a draft, copy."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.documents.shelf import Shelved
from desktop.domain.documents.states import State
from desktop.views.desk import Desk
from desktop.views.sops.control.sheets.reason_sheet import ReasonSheet
from desktop.views.sops.state import Mode, SopState
from desktop.views.undoable import Undoable


class LibraryActs(QObject):
    """Each act is told in one sentence with a way back."""

    def __init__(self, desk: Desk, state: SopState, near: QWidget) -> None:
        super().__init__(near)
        self._desk, self._state, self._near = desk, state, near
        self._acts = Undoable(desk, self)

    def star(self, row: Shelved) -> None:
        """Put a document among the favourites, or take it out."""
        starred = not row.starred
        said = self.tr("{code} is a favourite") if starred else self.tr("{code} is no favourite")
        self._acts.do(
            lambda my: my.documents.star(row.document, starred=starred),
            lambda _: said.format(code=row.code),
        )

    def revise(self, row: Shelved) -> None:
        """Open the draft of a document, making it where there is none."""

        def edit(version: int) -> None:
            self._state.open(row.document, version)
            self._state.set_mode(Mode.REVISE)

        self._acts.do(
            lambda my: my.documents.revise(row.document),
            lambda _: self.tr("{code} has a new draft").format(code=row.code),
            edit,
        )

    def retire(self, row: Shelved) -> None:
        """Ask why, then take a document out of use."""
        title = self.tr("Retire {code}").format(code=row.code)
        fact = self.tr("It stays readable, and whatever used it still points to it.")
        sheet = ReasonSheet(title, fact, self.tr("Retire"), self._near.window())
        sheet.given.connect(lambda reason: self._retire(row, reason))
        sheet.open()

    def discard(self, row: Shelved) -> None:
        """Give up the draft of a document."""
        if row.on_way is None:
            return
        version = row.on_way.version
        self._acts.do(
            lambda my: my.documents.discard(version),
            lambda _: self.tr("Draft of {code} deleted").format(code=row.code),
        )

    def copy_code(self, row: Shelved) -> None:
        """Put a document's code on the clipboard."""
        QGuiApplication.clipboard().setText(row.code)
        self._desk.say(self.tr("{code} copied").format(code=row.code))

    def _retire(self, row: Shelved, reason: str) -> None:
        self._acts.do(
            lambda my: my.documents.retire(row.document, reason),
            lambda _: self.tr("{code} retired").format(code=row.code),
        )


def may_revise(row: Shelved | None) -> bool:
    """Return whether a document may have a draft: none is on its way, or it is one."""
    return row is not None and (row.on_way is None or row.on_way.state is State.DRAFT)


def may_discard(row: Shelved | None) -> bool:
    """Return whether a document has a draft to give up."""
    return row is not None and row.on_way is not None and row.on_way.state is State.DRAFT
