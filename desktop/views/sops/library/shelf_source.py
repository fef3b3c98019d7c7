"""Where the library's list gets its rows from: the shelf, hits of a filter, hits in the texts."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.documents.shelf import Shelved
from desktop.domain.matching import Title, match
from desktop.domain.scripts import Script
from desktop.services.documents.library import Hit
from desktop.services.recent import Recent
from desktop.services.services import Services
from desktop.services.sounds import readings
from desktop.views.desk import Desk
from desktop.views.sops.library.branches import Grouping, Shelf

_GROUPING, _LAST = "library_grouping", "documents_last"
_PREFIX = "document:"


class ShelfSource(QObject):
    """Reads in jobs; a filter that goes on where it was looks only among the rows left."""

    changed = Signal()
    failed = Signal(Exception)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.shelf: Shelf | None = None
        self._reads = desk.latest("sops")
        self._searches = desk.latest("sops_search")
        self._narrowed: tuple[str, tuple[Shelved, ...]] = ("", ())

    def read(self) -> None:
        """Read the shelf; `changed` follows where it is another one than before."""
        self._reads.start(lambda my, _p: _shelf(my), self._take, self.failed.emit)

    def find(self, typed: str) -> Shelf:
        """Return what of the shelf a filter leaves: codes, titles, pinyin, initials."""
        shelf = self.shelf or Shelf()
        before, rows = self._narrowed
        if not (before and typed.startswith(before)):
            rows = shelf.rows
        found = tuple(self._desk.my.library.find(rows, typed))
        self._narrowed = (typed, found)
        return Shelf(found, tuple(each for each in shelf.scripts if self._fits(each, typed)))

    def search(self, typed: str, done: Callable[[list[Hit]], object]) -> None:
        """Search all texts; a newer search drops the one before."""
        self._searches.start(lambda my, _p: my.library.search(typed), done)

    def drop_search(self) -> None:
        """Give up what is searched."""
        self._searches.drop()

    def row(self, document: int) -> Shelved | None:
        """Return the row of a document."""
        rows: Sequence[Shelved] = self.shelf.rows if self.shelf else ()
        return next((row for row in rows if row.document == document), None)

    def recent(self) -> list[int]:
        """Return the documents this person opened last on this PC, newest first."""
        found = (each.removeprefix(_PREFIX) for each in self._recent().entries())
        return [int(each) for each in found if each.isdecimal()]

    def note(self, document: int) -> None:
        """Remember that a document was opened."""
        self._recent().note(f"{_PREFIX}{document}")

    def grouping(self) -> Grouping:
        """Return by what SOPs are grouped on this PC."""
        kept = self._desk.workspace.machine.values.get(_GROUPING)
        return Grouping(kept) if kept in list(Grouping) else Grouping.SERVICE_TYPE

    def set_grouping(self, grouping: Grouping) -> None:
        """Group SOPs by something else from now on."""
        self._desk.workspace.machine.set(_GROUPING, str(grouping))

    def _fits(self, script: Script, typed: str) -> bool:
        title = Title(f"{script.code} {script.title.zh}", script.title.en)
        return match(title, typed, readings) is not None

    def _recent(self) -> Recent:
        workspace = self._desk.workspace
        return Recent(workspace.machine, workspace.root, self._desk.session.person, _LAST)

    def _take(self, shelf: Shelf) -> None:
        if shelf != self.shelf:
            self.shelf = shelf
            self._narrowed = ("", ())
            self.changed.emit()


def _shelf(my: Services) -> Shelf:
    codes = [each for each in my.short_texts.error_codes() if each.retired_at is None]
    rows = tuple(my.library.shelf())
    # Read here once how every title sounds, so that no key waits for it.
    my.library.find(rows, "a")
    return Shelf(rows, tuple(my.short_texts.scripts()), len(codes))
