"""The interviews of the process that is shown, and which one is open; edits show at once."""

from PySide6.QtCore import QObject, Signal

from desktop.domain.process.interviews import Interview, Line
from desktop.qtkit.zone import local
from desktop.services.process.local import fresh_ids
from desktop.views.process_maps.state import ProcessState

_KINDS = frozenset({"interview", "document_step"})


class Talks(QObject):
    """`changed` follows each reading and each edit, `made` a new sheet that is open now.

    `leaving` comes before another process is shown: what is half typed belongs to this one.
    """

    changed = Signal()
    leaving = Signal()
    made = Signal()

    def __init__(self, state: ProcessState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.process = state
        self.all: tuple[Interview, ...] = ()
        self._key = self._fresh = 0
        self._document: int | None = None
        self._writing = 0
        self.is_read = False
        self._reads = state.desk.latest("interviews", self)
        state.opened_changed.connect(self._follow)
        state.desk.changed.connect(self._take_notices)

    @property
    def open(self) -> Interview | None:
        """Return the interview that is open, None where there is none."""
        return next((each for each in self.all if each.key == self._key), None)

    def choose(self, key: int) -> None:
        """Open an interview."""
        if key != self._key:
            self._key = key
            self.changed.emit()

    def reload(self) -> None:
        """Read the interviews of the process again."""
        opened = self.process.opened
        self._document = document = opened.document if opened else None
        if document is not None:
            self._reads.start(
                lambda my, _p: (document, tuple(my.interviews.list(document))), self._show
            )

    def begin(self) -> None:
        """Keep a new sheet of today and open it."""
        document, desk = self._document, self.process.desk
        if document is not None:
            today = local(desk.session.clock()).date()
            blank = Interview(0, document, held_on=today)
            desk.write(lambda my: my.interviews.keep(document, blank), self._begun)

    def remove(self) -> None:
        """Take the open sheet away."""
        found = self.open
        if found is not None:
            self.process.act(
                lambda my: my.interviews.remove(found.key), self.tr("Interview removed")
            )

    def change(self, wanted: Interview) -> None:
        """Show a sheet at once and write it behind what is written already."""
        if wanted == self.open:
            return
        self.all = tuple(wanted if each.key == wanted.key else each for each in self.all)
        self._writing += 1
        self.changed.emit()
        self.process.desk.write(
            lambda my: my.interviews.keep(wanted.document, wanted),
            lambda _: self._written(),
            self._refused,
        )

    def new_line(self) -> Line:
        """Return an empty line."""
        (identity,) = fresh_ids(1, self.process.desk.session.clock())
        return Line(id=identity)

    def make_row(self, place: int) -> None:
        """Make a line a row behind the one that is chosen in the table, else the last one."""
        found, version, table = self.open, self.process.version, self.process.table
        if found is None or version is None or table is None:
            return
        known = [row.id for row in table.rows]
        after = self.process.row if self.process.row in known else (known[-1] if known else "")
        self.process.act(
            lambda my: my.interviews.make_row(found.key, place, version, after),
            self.tr("The line is a row now"),
        )

    def make_pain(self, place: int) -> None:
        """Make the pain of a line that of the row chosen in the table."""
        found, version, row = self.open, self.process.version, self.process.row
        if found is not None and version is not None and row:
            self.process.act(
                lambda my: my.interviews.make_pain(found.key, place, version, row),
                self.tr("Noted as the pain point of the row"),
            )

    def _follow(self) -> None:
        opened = self.process.opened
        if (opened.document if opened else None) != self._document:
            self.leaving.emit()
            self.all, self._key, self.is_read = (), 0, False
            self.reload()
        self.changed.emit()

    def _begun(self, key: int) -> None:
        self._fresh = key
        self.reload()

    def _written(self) -> None:
        self._writing -= 1
        if not self._writing:
            self.reload()

    def _refused(self, error: Exception) -> None:
        self._writing = max(0, self._writing - 1)
        self.process.desk.fail(error)
        self.reload()

    def _show(self, found: tuple[int, tuple[Interview, ...]]) -> None:
        document, sheets = found
        if self._writing or document != self._document:
            # What is on its way is in no reading yet; the last write reads again.
            return
        self.all, self.is_read = sheets, True
        fresh, known = self._fresh, [each.key for each in sheets]
        if fresh in known:
            self._key, self._fresh = fresh, 0
        elif self._key not in known:
            self._key = known[-1] if known else 0
        self.changed.emit()
        if fresh and fresh == self._key:
            self.made.emit()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if _KINDS & notices.keys() and not self._writing:
            self.reload()
