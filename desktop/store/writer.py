"""The writer thread: it alone owns the connection that writes."""

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.store import driver

Work = Callable[[driver.Connection], Any]


class _Answer:
    """What comes of one piece of work (concurrent.futures would load logging at the start)."""

    __slots__ = ("_done", "_error", "_result")

    def __init__(self) -> None:
        self._done = threading.Lock()
        self._done.acquire()
        self._result: Any = None
        self._error: BaseException | None = None

    def give(self, result: Any, error: BaseException | None = None) -> None:
        """Let the waiting thread go on."""
        self._result, self._error = result, error
        self._done.release()

    def wait(self) -> Any:
        """Return the result, or raise what the work raised."""
        with self._done:
            if self._error is not None:
                raise self._error
            return self._result


class Writer:
    """Runs pieces of work one after the other, each as one transaction.

    `rolled_back` is called, on the writer's thread, where one came to nothing.
    """

    def __init__(self, path: Path, rolled_back: Callable[[], None]) -> None:
        self._path = path
        self._rolled_back = rolled_back
        self._queue: queue.SimpleQueue[tuple[Work, _Answer] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="deskbook-writer", daemon=True)
        self._connection: driver.Connection | None = None
        self._closed = False
        self._thread.start()

    def transact(self, work: Work) -> Any:
        """Run `work(connection)` between BEGIN IMMEDIATE and COMMIT; return what it returns.

        An exception rolls everything back and is raised here.
        """
        return self._submit(lambda connection: self._in_transaction(connection, work))

    def outside(self, work: Work) -> Any:
        """Run `work(connection)` on the writer thread without a transaction (checkpoint, copy)."""
        return self._submit(work)

    def close(self) -> None:
        """Finish what waits, close the connection, end the thread."""
        if not self._closed:
            self._closed = True
            self._queue.put(None)
            self._thread.join()

    def _submit(self, work: Work) -> Any:
        if threading.current_thread() is self._thread:
            message = "a piece of writing work may not start another one"
            raise RuntimeError(message)
        if self._closed:
            message = "the store is closed"
            raise RuntimeError(message)
        answer = _Answer()
        self._queue.put((work, answer))
        return answer.wait()

    def _run(self) -> None:
        while (entry := self._queue.get()) is not None:
            work, answer = entry
            try:
                if self._connection is None:
                    self._connection = driver.open_writer(self._path)
                result = self._named(self._connection, work)
            except BaseException as error:  # noqa: BLE001 - carried to the thread that asked
                answer.give(None, error)
            else:
                answer.give(result)
        if self._connection is not None:
            self._connection.close()

    @staticmethod
    def _named(connection: driver.Connection, work: Work) -> Any:
        with driver.named_errors():
            try:
                return work(connection)
            except driver.ODD as error:
                driver.name_damage(connection, error)
                raise

    def _in_transaction(self, connection: driver.Connection, work: Work) -> Any:
        connection.execute("begin immediate")
        try:
            result = work(connection)
            connection.execute("commit")
        except BaseException:
            self._rolled_back()
            if connection.in_transaction:
                connection.execute("rollback")
            raise
        return result
