"""What the palette reads: tickets by number and words, people, what was used last."""

from collections.abc import Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError
from desktop.domain.matching import Title, match, spans_of
from desktop.domain.progress import Progress
from desktop.domain.search_text import is_han, terms
from desktop.domain.ticket import Person
from desktop.domain.ticket_query import QueueRow, TicketQuery
from desktop.models.palette_model import PaletteRow
from desktop.services.services import Services
from desktop.services.sounds import readings
from desktop.views.palette import library_rows
from desktop.views.palette.typed import Typed

if TYPE_CHECKING:
    from desktop.views.shell.main_window import MainWindow

# Two letters have no prefix index: SQLite gathers their words in one go that no budget ends.
_SLOW = 2
_TICKETS, _PEOPLE, _PEOPLE_ALONE = 8, 5, 12


class Found(NamedTuple):
    """What a read brought, to be made into rows on the thread of the window."""

    tickets: tuple[QueueRow, ...] = ()
    people: tuple[Person, ...] = ()
    library: library_rows.Found = library_rows.NOTHING


def tickets_at_once(my: Services, asked: Typed) -> tuple[QueueRow, ...] | None:
    """Return the newest hits where the index has them in milliseconds, else None."""
    if any(len(term) == _SLOW and not is_han(term) for term in terms(asked.words)):
        return None
    keys = my.queue.first_page(TicketQuery(text=asked.words), _TICKETS)
    return None if keys is None else _rows(my, keys)


def search(my: Services, asked: Typed, *, tickets: bool, progress: Progress) -> Found:
    """Read whatever is asked for; `tickets` leaves out what was there at once."""
    progress(0, 0)
    hits: tuple[QueueRow, ...] = ()
    if tickets and asked.wants_tickets:
        hits = _rows(my, my.queue.hits(TicketQuery(text=asked.words), _TICKETS))
    progress(0, 0)
    most = _PEOPLE if not asked.prefix else _PEOPLE_ALONE
    people = tuple(my.people.find(asked.words, most)) if asked.wants_people else ()
    return Found(hits, people, library_rows.search(my, asked))


def used(my: Services, ids: Iterable[str]) -> Found:
    """Return the tickets and people among what was used last, in that order."""
    pairs = [each.partition(":") for each in ids]
    tickets = [int(key) for kind, _, key in pairs if kind == "ticket" and key.isdecimal()]
    people = [int(key) for kind, _, key in pairs if kind == "person" and key.isdecimal()]
    known = my.people.get(people) if people else {}
    kept = library_rows.used(my, [int(key) for kind, _, key in pairs if kind == "document"])
    return Found(_rows(my, tickets), tuple(known[key] for key in people if key in known), kept)


def by_number(my: Services, words: str) -> int | None:
    """Return the ticket that a typed number means; raises AppError("wrong_check_digit")."""
    # A is the first workstation; whoever means another one types its letter.
    return my.queue.by_number(f"A{words}" if words.isdecimal() and words.isascii() else words)


def number_notice(my: Services, words: str) -> AppError | None:
    """Return what is wrong with a typed number, if anything."""
    try:
        by_number(my, words)
    except AppError as error:
        return error
    return None


def _rows(my: Services, keys: Sequence[int]) -> tuple[QueueRow, ...]:
    found = my.queue.rows(keys) if keys else {}
    return tuple(found[key] for key in keys if key in found)


class RecordRows(QObject):
    """Makes rows of tickets and people."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def tickets(self, found: Sequence[QueueRow], words: str) -> list[PaletteRow]:
        """Return the rows of tickets, the words marked in them."""
        return [self._ticket(row, words) for row in found]

    def people(self, found: Sequence[Person], words: str) -> list[PaletteRow]:
        """Return the rows of people, the letters marked by which they were found."""
        return [self._person(each, words) for each in found]

    def _ticket(self, row: QueueRow, words: str) -> PaletteRow:
        says = self._window.queue.words
        number = says.cell(row, "number")
        text = f"{number} {row.subject}"
        hint = " · ".join(filter(None, (says.status(row), says.sla(row).text)))
        return PaletteRow(
            f"ticket:{row.key}",
            self.tr("Tickets"),
            text,
            partial(self._window.open_ticket, row.key),
            "ticket",
            spans_of(text, terms(words)),
            hint,
        )

    def _person(self, person: Person, words: str) -> PaletteRow:
        name = person.name
        shown = name.text(self._window.desk.language)
        other = name.zh if shown == name.en else name.en
        hit = match(Title(shown, other), words, readings)
        facts = (other if hit and hit.other else "", person.department, person.contact)
        return PaletteRow(
            f"person:{person.key}",
            self.tr("People"),
            shown,
            partial(self._window.ways.show_requester, person.key),
            "person",
            hit.spans if hit and words else (),
            " · ".join(filter(None, (*facts, person.staff_no))),
        )
