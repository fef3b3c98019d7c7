"""Open and make workspaces; what a new one starts with."""

from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.session import Clock, Session, system_clock
from desktop.services.directory import Directory
from desktop.services.machine import Machine
from desktop.services.seed_version import SEED, SETTING
from desktop.services.services import Services
from desktop.store import history, import_runs, lookups, workspace
from desktop.store.change import Change, Intent
from desktop.store.import_runs import ImportRun
from desktop.store.store import Store

__all__ = ["ImportRun", "Workspace", "exists", "open_workspace"]


class Workspace:
    """One open workspace: its store and names, from which services are made for each session."""

    def __init__(self, store: Store, machine: Machine) -> None:
        self.store = store
        self.machine = machine
        self.directory = Directory(store)

    @property
    def root(self) -> Path:
        """Return the workspace's folder."""
        return self.store.folder.root

    def services(self, session: Session) -> Services:
        """Return the services for a session; one set for each thread."""
        return Services(self.store, self.directory, session, self.machine)

    def session(self, person: int | None, language: str = "zh") -> Session:
        """Return a session for somebody of the desk; nobody may only look."""
        agent = self.directory.agents.get(person) if person is not None else None
        role = agent.role if agent is not None else "reader"
        since = history.newest(self.store.reader)
        return Session(person if agent else None, role, self.store.clock, language, since)

    def setup_session(self, language: str = "zh") -> Session:
        """Return the session of the program itself while it sets a workspace up."""
        return Session(None, "setup", self.store.clock, language)

    def newest_change(self) -> int:
        """Return the newest change set that this process sees."""
        return history.newest(self.store.reader)

    def changes_since(self, after: int) -> dict[str, dict[int, set[str]]]:
        """Return what was written after a change set: fields by kind and record."""
        return history.touched_since(self.store.reader, after)

    def unfinished_imports(self) -> list[ImportRun]:
        """Return imports in whose middle the program was stopped."""
        return import_runs.unfinished(self.store.reader)

    def data_version(self) -> int:
        """Return a number that moves when another connection has written."""
        return self.store.data_version()

    def take_lock(self) -> None:
        """Be the one writing process; a workspace that cannot be written is only read.

        Raises AppError("workspace_open_elsewhere") and closes the workspace where another
        process writes it.
        """
        try:
            self.store.writer()
        except AppError as error:
            if error.code != "workspace_read_only":
                self.close()
                raise

    def close(self) -> None:
        """Close the store."""
        self.store.close()


def exists(root: Path) -> bool:
    """Return whether a folder holds a workspace."""
    return workspace.exists(root)


def is_open_elsewhere(root: Path) -> bool:
    """Return whether another process holds the write lock of a workspace."""
    return workspace.exists(root) and workspace.is_held(root)


def open_workspace(
    root: Path, machine: Machine, clock: Clock = system_clock, *, create: bool = False
) -> Workspace:
    """Open a workspace, making it with its standard lists where `create` is set.

    Raises the AppErrors of store/workspace.py.
    """
    store = workspace.open_store(root, clock, create=create)
    if not workspace.is_set_up(store):
        _start(store, clock)
    elif lookups.setting(store.reader, SETTING) != SEED:
        _complete(store, clock)
    opened = Workspace(store, machine)
    machine.remember_workspace(root.resolve())
    return opened


def _start(store: Store, clock: Clock) -> None:
    from desktop.services.seeding import seed_workspace  # noqa: PLC0415 - only a new one

    now = clock()

    def work(change: Change) -> None:
        if lookups.has_station(change.connection):
            return
        station = {"id": new_id(now), "letter": 0, "name": "A", "counter": 0, "local": 1}
        change.insert("station", station)
        seed_workspace(change)

    store.write(Intent("workspace.make", None, now), work)


def _complete(store: Store, clock: Clock) -> None:
    """Give a workspace of an older version what newer ones start with; not while it can't be."""
    from desktop.services.seeding import complete_workspace  # noqa: PLC0415 - once for each version

    # Where another window has it, that one has done so, or will when it is started anew.
    with suppress(AppError):
        store.write(Intent("workspace.complete", None, clock()), complete_workspace)
