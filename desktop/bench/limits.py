"""The physical limits: the same work by the bare driver and a bare Qt table, nothing of Deskbook.

This file imports nothing from `desktop`, and each half only what it needs: run as a program it is
the plain window, whose start must not pay for a database.
"""

import json
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import sqlite3

    from PySide6.QtWidgets import QTableView

_SHARED = "pragma foreign_keys=on; pragma trusted_schema=off; pragma temp_store=memory;"
_WRITER = (
    "pragma journal_mode=wal; pragma synchronous=full; pragma secure_delete=on;"
    "pragma cache_size=-65536;"
)
_READER = "pragma query_only=on; pragma wal_autocheckpoint=0; pragma cache_size=-32768;"

_ROW = (
    "select t.key, t.station, t.counter, t.priority, t.subject, p.name_zh, p.name_en, t.category,"
    " t.service_type, t.status, t.assignee, t.due_at, t.created_at, t.updated_at,"
    " t.first_response_at, t.resolved_at, t.is_open, t.historical, t.escalated_at,"
    " t.sla_mark, t.sla_soon_at, t.sla_calendar, t.chases, t.known_problem_at, t.entered_at"
)
_QUEUE = f"{_ROW} from ticket t left join person p on p.key = t.requester where "
_HITS = (
    f"{_ROW} from search_index s cross join ticket t on t.key = s.rowid"
    " left join person p on p.key = t.requester where s.search_index match ? and s.rowid < 1 << 50"
    " and t.deleted_at is null"
)
_OPEN = "t.deleted_at is null and t.is_open = 1 and t.due_at is not null order by t.due_at, t.key"
_FILTER = "t.deleted_at is null and t.status = ? and t.priority = ? and t.assignee = ?"
_FLOOR = (
    "select min(rowid) from (select rowid from search_index where search_index match ?"
    " and rowid < 1 << 50 order by rowid desc limit 2000)"
)
READS = {
    "open": f"{_QUEUE}{_OPEN} limit 50",
    "all": f"{_QUEUE}t.deleted_at is null order by t.key desc limit 50",
    "filter": f"{_QUEUE}{_FILTER} order by t.key desc limit 50",
    "newest": f"{_HITS} order by s.rowid desc limit 50",
    "best": f"{_HITS} and s.rowid >= ({_FLOOR}) order by s.rank limit 50",
}
_MESSAGES = (
    "select key, kind, author, author_name, channel, body, created_at from message"
    " where ticket = ? order by key"
)
_FILES = (
    "select key, message, name, media_type, bytes, sha256, created_at from attachment"
    " where ticket = ? order by key"
)
_HISTORY = (
    "select s.key, s.happened_at, s.person, s.command, s.reason, c.field, c.before, c.after"
    " from change c join change_set s on s.key = c.change_set"
    " where c.kind = 'ticket' and c.record = ? order by s.happened_at, s.key, c.line"
)
_LINKS = "select key, other, kind from ticket_link where ticket = ? order by key"
_TICKET = ("select * from ticket where key = ?", _MESSAGES, _FILES, _LINKS, _HISTORY)


class Rows(NamedTuple):
    """What one transaction leaves behind, ready to be written: no rule is left to work out."""

    numbers: int = 0
    inserts: Mapping[str, Sequence[tuple[Any, ...]]] = {}
    updates: Sequence[tuple[str, tuple[Any, ...]]] = ()
    dropped: Sequence[tuple[int, str]] = ()
    documents: Sequence[tuple[Any, ...]] = ()


def connect(database: Path, *, write: bool = False) -> "sqlite3.Connection":
    """Open a database by the bare driver, as durable as the program's own connections."""
    import sqlite3  # noqa: PLC0415 - the plain window has no database

    connection = sqlite3.connect(database, isolation_level=None, cached_statements=256)
    connection.executescript(_SHARED)
    connection.executescript(_WRITER if write else _READER)
    return connection


def read(connection: "sqlite3.Connection", name: str, params: Sequence[Any] = ()) -> list[Any]:
    """Read what the queue shows of at most 50 tickets."""
    return connection.execute(READS[name], tuple(params)).fetchall()


def read_ticket(connection: "sqlite3.Connection", key: int) -> list[list[Any]]:
    """Read a ticket with its conversation and history."""
    return [connection.execute(statement, (key,)).fetchall() for statement in _TICKET]


def write(connection: "sqlite3.Connection", rows: Rows) -> None:
    """Write everything of one transaction and have it on disk."""
    connection.execute("begin immediate")
    if rows.numbers:
        counted = "update station set counter = counter + ? where local = 1"
        connection.execute(counted, (rows.numbers,))
    for table, tuples in rows.inserts.items():
        if tuples:
            marks = ", ".join("?" * len(tuples[0]))
            connection.executemany(f"insert into {table} values ({marks})", tuples)  # noqa: S608
    for statement, params in rows.updates:
        connection.execute(statement, params)
    for document in rows.dropped:
        connection.execute(
            "insert into search_index(search_index, rowid, text) values ('delete', ?, ?)", document
        )
        connection.execute("delete from search_text where key = ?", document[:1])
    connection.executemany("insert into search_text values (?, ?, ?, ?)", rows.documents)
    connection.executemany(
        "insert into search_index(rowid, text) values (?, ?)",
        [(document[0], document[3]) for document in rows.documents],
    )
    connection.execute("commit")


def show_plain_window() -> int:
    """Show an empty window with a 1,000-row table; say when the first rows were painted."""
    from PySide6.QtCore import QTimer  # noqa: PLC0415 - the database half never loads Qt
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    table = _plain_table([[f"{row}:{column}" for column in range(10)] for row in range(1000)])
    painted: list[int] = []

    def note() -> None:
        if not painted:
            painted.append(time.monotonic_ns())
            QTimer.singleShot(0, app.quit)

    table.painted.connect(note)  # type: ignore[attr-defined]
    window.setCentralWidget(table)
    window.resize(1440, 900)
    window.show()
    app.exec()
    sys.stdout.write(json.dumps({"painted": painted[0]}) + "\n")
    return 0


def repaint_plain_table() -> int:
    """Repaint 50 rows of ten columns each time a line comes in; answer with milliseconds.

    The first line brings the font file and the cells as JSON.
    """
    from PySide6.QtGui import QFont, QFontDatabase  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    app = QApplication(sys.argv[:1])
    given = json.loads(sys.stdin.readline())
    QFontDatabase.addApplicationFont(given["font"])
    app.setFont(QFont(given["family"], 10))
    table = _plain_table(given["cells"])
    table.verticalHeader().setDefaultSectionSize(36)
    table.resize(1440, 36 * 50 + table.horizontalHeader().sizeHint().height() + 4)
    table.show()
    app.processEvents()
    for _line in sys.stdin:
        started = time.perf_counter()
        table.viewport().repaint()
        sys.stdout.write(f"{(time.perf_counter() - started) * 1000}\n")
        sys.stdout.flush()
    return 0


def _plain_table(cells: list[list[str]]) -> "QTableView":
    from PySide6.QtCore import QAbstractTableModel, Qt, Signal  # noqa: PLC0415
    from PySide6.QtWidgets import QTableView  # noqa: PLC0415

    display = Qt.ItemDataRole.DisplayRole

    class Model(QAbstractTableModel):
        def rowCount(self, _parent: Any = None) -> int:  # noqa: N802 - Qt's name
            return len(cells)

        def columnCount(self, _parent: Any = None) -> int:  # noqa: N802 - Qt's name
            return 10

        def data(self, index: Any, role: int = display) -> Any:
            return cells[index.row()][index.column()] if role == display else None

    class Table(QTableView):
        painted = Signal()

        def paintEvent(self, event: Any) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)
            self.painted.emit()

    table = Table()
    table.setModel(Model(table))
    return table


if __name__ == "__main__":
    sys.exit(repaint_plain_table() if sys.argv[1:] == ["repaint"] else show_plain_window())
