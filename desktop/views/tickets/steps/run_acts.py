"""What an agent does with the SOP of a ticket: each act a write, shown as it was where refused."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.services.services import Services
from desktop.views.desk import Desk

if TYPE_CHECKING:
    from desktop.services.sop_runs.runs import SopRunService


class RunActs(QObject):
    """Acts on the run of the ticket that is shown; `refused` follows what could not be done."""

    refused = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.ticket = 0

    def tick(self, step: str, *, on: bool, seen_at: int | None = None) -> None:
        """Tick a step, or open it again as it was seen."""
        if on:
            self._settle(lambda runs, ticket: runs.tick(ticket, step))
        else:
            self._write(lambda runs, ticket: runs.untick(ticket, step, seen_at))

    def choose(self, step: str, branch: int) -> None:
        """Take a branch."""
        self._settle(lambda runs, ticket: runs.choose(ticket, step, branch))

    def skip(self, step: str, reason: str) -> None:
        """Leave a step out."""
        self._settle(lambda runs, ticket: runs.skip(ticket, step, reason))

    def note(self, step: str, text: str) -> None:
        """Write something down at a step."""
        self._write(lambda runs, ticket: runs.note_step(ticket, step, text))

    def look(self, step: str) -> None:
        """Say that a changed step was looked at again."""
        self._write(lambda runs, ticket: runs.looked_again(ticket, step))

    def answer(self, item: str, value: Any, before: Any) -> None:
        """Keep what was asked."""
        self._write(lambda runs, ticket: runs.answer(ticket, item, value, before))

    def attach(self, document: int) -> None:
        """Work the ticket by an SOP."""
        self._write(lambda runs, ticket: runs.attach(ticket, document))

    def detach(self) -> None:
        """Take the SOP off the ticket."""
        said = self.tr("The SOP was taken off. It does not come back by itself.")
        self._write(lambda runs, ticket: runs.detach(ticket), lambda _: self._tell(said))

    def move(self) -> None:
        """Go over to the version in force."""
        self._write(lambda runs, ticket: runs.move(ticket), self._moved)

    def stay(self) -> None:
        """Go on by the older version."""
        said = self.tr("This ticket stays with the older version. That is recorded.")
        self._write(lambda runs, ticket: runs.stay(ticket), lambda _: self._tell(said))

    def copy_script(self, body: Bilingual) -> None:
        """Put a script on the clipboard, filled with what is known of the ticket."""
        ticket = self.ticket
        self._desk.read(lambda my, _progress: my.filled_scripts.filled(ticket, body), self._copied)

    def _copied(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._desk.say(self.tr("Copied"), "info")

    def _settle(self, act: "Callable[[SopRunService, int], bool]") -> None:
        self._write(act, self._settled)

    def _settled(self, was_open: object) -> None:
        if not was_open:
            self._desk.say(self.tr("Somebody has settled this step already."), "info")
            self.refused.emit()

    def _moved(self, again: int) -> None:
        said = self.tr("Moved to the newer version")
        if again:
            said = f"{said} · {self.tr('%n step(s) to look at again', '', again)}"
        self._tell(said)

    def _write(
        self,
        act: "Callable[[SopRunService, int], Any]",
        done: Callable[[Any], object] = lambda _: None,
    ) -> None:
        ticket = self.ticket

        def work(my: Services) -> Any:
            return act(my.sop_runs, ticket)

        self._desk.write(work, done, self._failed)

    def _failed(self, error: Exception) -> None:
        self._desk.fail(error)
        if isinstance(error, AppError):
            self.refused.emit()

    def _tell(self, said: str) -> None:
        self._desk.say(said, action=self.tr("Undo"), run=lambda: self._desk.commands.run("undo"))
