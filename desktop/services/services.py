"""All services of one session, made when first asked for; one set for each thread."""

from functools import cached_property

from desktop.domain.session import Session
from desktop.services.backups import BackupService
from desktop.services.directory import Directory
from desktop.services.machine import Machine
from desktop.services.people import PeopleService
from desktop.services.queue import QueueService
from desktop.services.settings import SettingsService
from desktop.services.tickets import TicketService
from desktop.services.undo import UndoService
from desktop.store.store import Store


class Services:
    """The only door for views, command line and tests."""

    def __init__(
        self, store: Store, directory: Directory, session: Session, machine: Machine
    ) -> None:
        self.session = session
        self.directory = directory
        self.machine = machine
        self._store = store

    def for_session(self, session: Session) -> "Services":
        """Return the services of another session on the same thread."""
        if session == self.session:
            return self
        return Services(self._store, self.directory, session, self.machine)

    def close(self) -> None:
        """Let go of this thread's connection."""
        self._store.close_reader()

    @cached_property
    def queue(self) -> QueueService:
        """Return the reads of the queue."""
        return QueueService(self._store, self.session, self.directory)

    @cached_property
    def tickets(self) -> TicketService:
        """Return what is done with tickets."""
        return TicketService(self._store, self.session)

    @cached_property
    def people(self) -> PeopleService:
        """Return people."""
        return PeopleService(self._store, self.session)

    @cached_property
    def settings(self) -> SettingsService:
        """Return settings."""
        return SettingsService(self._store, self.session, self.machine)

    @cached_property
    def undo(self) -> UndoService:
        """Return undo and history."""
        return UndoService(self._store, self.session)

    @cached_property
    def backups(self) -> BackupService:
        """Return the backups of the workspace."""
        return BackupService(self._store, self.session)
