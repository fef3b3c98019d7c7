"""Keys in order of time: seconds times 1024 plus a counter, never given twice."""

from desktop.domain.keys import PER_SECOND, first_key
from desktop.store.driver import Connection
from desktop.store.writer_memory import WriterMemory


class TimedKeys:
    """Gives out keys inside one transaction; a crowded second borrows from the next ones."""

    def __init__(self, connection: Connection, memory: WriterMemory) -> None:
        self._connection = connection
        self._memory = memory
        self._next: dict[tuple[str, int], int] = {}
        self._free: dict[tuple[str, int], int] = {}

    def take(self, kind: str, at_ms: int) -> int:
        """Return an unused key for a record made at `at_ms`."""
        wanted = first_key(at_ms)
        # Thousands of records of one second don't walk past the full seconds one by one each time.
        start = self._free.get((kind, wanted), wanted)
        while True:
            key = self._next.get((kind, start))
            if key is None:
                key = self._first_free(kind, start)
            if key < start + PER_SECOND:
                self._next[kind, start] = key + 1
                self._free[kind, wanted] = start
                self._memory.note_key(kind, key)
                return key
            start += PER_SECOND

    def _first_free(self, kind: str, start: int) -> int:
        highest = self._memory.highest_key(self._connection, kind)
        end = start + PER_SECOND - 1
        if highest <= end:
            return max(start, highest + 1)
        # One name for kind and table here: the timed kinds are called as their tables are.
        sql = _LAST_KEY[kind]
        (here,) = self._connection.execute(sql, (start, end)).fetchone()
        (once,) = self._connection.execute(
            "select max(record) from change where kind = ? and record between ? and ?",
            (kind, start, end),
        ).fetchone()
        return max(start - 1, here or start - 1, once or start - 1) + 1


_LAST_KEY = {
    "ticket": "select max(key) from ticket where key between ? and ?",
    "message": "select max(key) from message where key between ? and ?",
    "attachment": "select max(key) from attachment where key between ? and ?",
}
