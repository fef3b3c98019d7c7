"""Finds rows for what is typed: at once what is at hand, then what a job brings."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.models.palette_model import PaletteRow
from desktop.services.recent import Recent
from desktop.views.desk import Desk
from desktop.views.palette import records
from desktop.views.palette.library_rows import LibraryRows
from desktop.views.palette.records import Found, RecordRows
from desktop.views.palette.target import Target
from desktop.views.palette.titles import Titles
from desktop.views.palette.typed import COMMANDS, PEOPLE, Typed, typed

if TYPE_CHECKING:
    from desktop.views.shell.main_window import MainWindow

_RECENT = 8
_CREATE, _NOTICE = "create", "notice"


class _Shown(NamedTuple):
    """Rows by where they come from: what a job brings is put behind.

    What bears the typed code itself stands before tickets that only speak of it.
    """

    first: tuple[PaletteRow, ...] = ()
    named: tuple[PaletteRow, ...] = ()
    tickets: tuple[PaletteRow, ...] = ()
    library: tuple[PaletteRow, ...] = ()
    people: tuple[PaletteRow, ...] = ()

    def rows(self) -> list[PaletteRow]:
        """Return all of them in order."""
        return [*self.first, *self.named, *self.tickets, *self.library, *self.people]


class Finder(QObject):
    """`found` carries all rows each time; a later search drops the one before."""

    found = Signal(list)

    def __init__(self, desk: Desk, window: "MainWindow", parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, window
        self._titles = Titles(window)
        self._records = RecordRows(window)
        self._library = LibraryRows(window)
        # A lane of its own: counts of the queue that run for a second hold up no letter.
        self._reads = desk.latest("palette")
        self._reading = False
        self._used: list[str] = []

    def begin(self, target: Target) -> None:
        """Gather what there is to find on a target."""
        self._used = self._recent().entries()
        self._titles.gather(target)

    def is_reading(self) -> bool:
        """Return whether more may come."""
        return self._reading

    def drop(self) -> None:
        """Give up what is being read."""
        self._reading = False
        self._reads.drop()

    def note(self, row: PaletteRow) -> None:
        """Remember that a row was used."""
        if ":" in row.id:
            self._recent().note(row.id)

    def search(self, text: str) -> None:
        """Find what fits a typed line."""
        self.drop()
        asked = typed(text)
        if not asked.words:
            self.found.emit(self._without_words(asked))
            return
        tickets = self._tickets_at_once(asked) if asked.wants_tickets else ()
        shown = _Shown(tuple(self._at_hand(asked)), tickets=tickets or ())
        self._reading = tickets is None or asked.wants_people
        if self._reading:
            self._read(asked, shown, tickets=tickets is None)
        self._show(shown, asked)

    def _read(self, asked: Typed, shown: _Shown, *, tickets: bool) -> None:
        self._reads.start(
            lambda my, progress: records.search(my, asked, tickets=tickets, progress=progress),
            lambda found: self._arrived(found, asked, shown),
            self._failed,
        )

    def _arrived(self, found: Found, asked: Typed, shown: _Shown) -> None:
        self._reading = False
        tickets = shown.tickets or tuple(self._records.tickets(found.tickets, asked.words))
        people = tuple(self._records.people(found.people, asked.words))
        named, library = self._library.parted_rows(found.library, asked.words)
        self._show(_Shown(shown.first, named, tickets, library, people), asked)

    def _failed(self, error: Exception) -> None:
        self._reading = False
        self._desk.fail(error)

    def _show(self, shown: _Shown, asked: Typed) -> None:
        rows = shown.rows()
        if not self._reading and not any(row.run is not None for row in rows):
            rows.append(self._nothing(asked))
        self.found.emit(rows)

    def _at_hand(self, asked: Typed) -> list[PaletteRow]:
        rows = self._number_notice(asked) if asked.wants_tickets else []
        if asked.wants_titles:
            alone = asked.prefix == COMMANDS
            rows += self._titles.found(asked.words, self._used, all_of_them=alone)
        return rows

    def _number_notice(self, asked: Typed) -> list[PaletteRow]:
        error = records.number_notice(self._desk.my, asked.words)
        if error is None:
            return []
        said = self._desk.sentence(error)
        return [PaletteRow(_NOTICE, self.tr("Tickets"), said, icon="warning")]

    def _tickets_at_once(self, asked: Typed) -> tuple[PaletteRow, ...] | None:
        found = records.tickets_at_once(self._desk.my, asked)
        return None if found is None else tuple(self._records.tickets(found, asked.words))

    def _without_words(self, asked: Typed) -> list[PaletteRow]:
        if asked.prefix == COMMANDS:
            return self._titles.found("", self._used, all_of_them=True)
        recent = self._recently_used(asked.prefix)
        if asked.prefix:
            return recent or [self._example(asked.prefix)]
        return [*recent, *self._titles.offered([row.id for row in recent])]

    def _recently_used(self, prefix: str) -> list[PaletteRow]:
        kinds = {"#": ("ticket",), "@": ("person",)}.get(prefix)
        ids = [each for each in self._used if not kinds or each.partition(":")[0] in kinds]
        read = records.used(self._desk.my, ids[: 2 * _RECENT])
        rows = [*self._records.tickets(read.tickets, ""), *self._records.people(read.people, "")]
        rows += self._library.rows(read.library, "")
        known = {row.id: row for row in rows}
        found = [known.get(each) or self._titles.row(each) for each in ids]
        group = self.tr("Recent")
        return [row._replace(group=group) for row in found if row is not None][:_RECENT]

    def _example(self, prefix: str) -> PaletteRow:
        if prefix == PEOPLE:
            said = self.tr("Name, pinyin, initials, staff number or extension")
        else:
            said = self.tr("Ticket number, or words of the ticket")
        return PaletteRow(_NOTICE, "", said, icon="info")

    def _nothing(self, asked: Typed) -> PaletteRow:
        if asked.prefix in (COMMANDS, PEOPLE):
            said = self.tr("Nobody found. Try another name, a staff number or an extension")
            if asked.prefix == COMMANDS:
                said = self.tr("No command found. Try another word, or ? for all keys")
            return PaletteRow(_NOTICE, "", said, icon="info")
        said = self.tr("No match. Create ticket “{text}”").format(text=asked.words)
        create = partial(self._window.ways.create_ticket, asked.words)
        return PaletteRow(_CREATE, "", said, create, "add")

    def _recent(self) -> Recent:
        workspace = self._desk.workspace
        return Recent(workspace.machine, workspace.root, self._desk.session.person)
