"""The store of one workspace: one writer, readers for each thread, notices after each commit."""

import threading
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from desktop.domain.session import Clock
from desktop.store import driver, lookups
from desktop.store.change import Change, Intent
from desktop.store.lock import WriteLock
from desktop.store.places import WorkspaceFolder
from desktop.store.writer import Writer
from desktop.store.writer_memory import WriterMemory

Result = TypeVar("Result")


class Changed(NamedTuple):
    """What a transaction changed: kind of record, its keys, which fields ("" for new or gone)."""

    kind: str
    records: dict[int, set[str]]
    change_set: int


Listener = Callable[[Changed], None]


class Store:
    """Reads with `reader`, writes with `write`; everything else in this package hangs on it."""

    def __init__(self, folder: WorkspaceFolder, clock: Clock) -> None:
        self.folder = folder
        self.clock = clock
        self._lock = WriteLock(folder.lock)
        self._writer: Writer | None = None
        self._memory = WriterMemory()
        self._local = threading.local()
        self._readers: list[driver.Connection] = []
        self._listeners: list[Listener] = []
        self._guard = threading.Lock()
        self.station = 0

    @property
    def reader(self) -> driver.Connection:
        """Return this thread's reading connection."""
        connection: driver.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = driver.open_reader(self.folder.database)
            self._local.connection = connection
            with self._guard:
                self._readers.append(connection)
        return connection

    def write(self, intent: Intent, work: Callable[[Change], Result]) -> Result:
        """Run `work` as one change set in one transaction; return its result after the commit.

        Raises what `work` raises, or AppError workspace_open_elsewhere, disk_full,
        workspace_read_only, workspace_busy; then nothing was written.
        """

        def transaction(connection: driver.Connection) -> tuple[Result, Change]:
            change = Change(connection, self.station, self.clock(), self._memory)
            change.begin(intent)
            result = work(change)
            if not change.is_empty:
                change.flush()
            return result, change

        result: Result
        result, change = self.writer().transact(transaction)
        self._tell(change)
        return result

    def number_from(self, first: int) -> None:
        """Let the next ticket of this station have the number `first` or a higher one."""
        self.writer().transact(lambda connection: lookups.raise_counter(connection, first - 1))

    def derive(self, work: Callable[[driver.Connection], Result]) -> Result:
        """Write derived rows anew in one transaction; they are no part of any change set."""
        result: Result = self.writer().transact(work)
        return result

    def plain_reader(self) -> driver.Connection:
        """Return a connection for reads that need tables of their own; the caller closes it."""
        return driver.open_plain(self.folder.database)

    def settle(self) -> None:
        """After much writing: let the planner count, merge the search index, empty the log."""
        self.writer().outside(_settle)

    def writer(self) -> Writer:
        """Return the writer, taking the workspace's write lock the first time."""
        with self._guard:
            if self._writer is None:
                self._lock.take()
                self._writer = Writer(self.folder.database, self._memory.forget)
            return self._writer

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each commit, on the writing thread's caller."""
        self._listeners.append(listener)

    def data_version(self) -> int:
        """Return a number that moves when another connection has written the file."""
        return int(self.reader.execute("pragma data_version").fetchone()[0])

    def close_reader(self) -> None:
        """Close this thread's reading connection."""
        connection: driver.Connection | None = getattr(self._local, "connection", None)
        if connection is not None:
            self._local.connection = None
            with self._guard:
                self._readers.remove(connection)
            connection.close()

    def close(self) -> None:
        """Close every connection and give the lock back."""
        if self._writer is not None:
            self._writer.close()
        for connection in self._readers:
            connection.close()
        self._readers.clear()
        self._local = threading.local()
        self._lock.release()

    def _tell(self, change: Change) -> None:
        for kind, records in change.touched.items():
            notice = Changed(kind, records, change.set_key)
            for listener in self._listeners:
                listener(notice)


def _settle(connection: driver.Connection) -> None:
    connection.execute("pragma analysis_limit=2000")
    connection.execute("analyze")
    connection.execute("insert into search_index(search_index, rank) values ('merge', 500)")
    connection.execute("pragma wal_checkpoint(truncate)")
