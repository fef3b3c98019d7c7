"""The priority matrix of a ticket: each cell with what it promises, the ticket's own chosen."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.sla.calendars import Calendar
from desktop.domain.sla.targets import Promise as Promised
from desktop.domain.sla.targets import Targets
from desktop.domain.sla.typed_lengths import day_minutes, length_text
from desktop.domain.ticket import Ticket
from desktop.domain.triage.matrix import Matrix as Table
from desktop.qtkit.widgets.matrix import Matrix, Place, Promise
from desktop.services.services import Services
from desktop.services.triage.shipped import level_words

_NARROW = 5


class Promises(NamedTuple):
    """What is promised to tickets like one: the table, its type and group, calendars by code."""

    targets: Targets
    service_type: str
    customer_group: str
    calendars: dict[str, Calendar]

    def of(self, priority: int) -> Promised:
        """Return the line for a priority."""
        return self.targets.of(priority, self.service_type, self.customer_group)

    def length(self, minutes: int, promised: Promised, language: str) -> str:
        """Return a length in working days and hours of the promise's calendar; "—" for none."""
        if not minutes:
            return "—"
        calendar = self.calendars.get(promised.calendar)
        day = day_minutes(calendar) if calendar is not None else 0
        return length_text(minutes, day or 24 * 60, language)


def read_promises(my: Services, ticket: Ticket) -> Promises:
    """Return what the targets in force promise to a ticket at each priority."""
    directory = my.directory
    kind = directory.items.get(ticket.service_type or 0)
    people = my.people.get([ticket.requester]) if ticket.requester is not None else {}
    person = people.get(ticket.requester or 0)
    group = directory.items.get(person.customer_group or 0) if person is not None else None
    calendars = {each.ruling.code: each.calendar for each in my.promises.calendars()}
    codes = (kind.code if kind else "", group.code if group else "")
    return Promises(my.promises.targets().targets, *codes, calendars)


class TriageGrid(QWidget):
    """Follows the matrix in force, 3×3 or 5×5; `chosen` carries impact and urgency."""

    chosen = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self._table: Table | None = None
        self._grid: Matrix | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_table(self, table: Table, language: str) -> list[QWidget]:
        """Show a matrix, without promises yet; return the cells where they were made anew."""
        anew = self._grid is None or self._table is None or table.levels != self._table.levels
        if anew:
            self._make(len(table.levels))
        self._table, size = table, len(table.levels)
        words = level_words()
        if self._grid is not None:
            self._grid.show_levels(
                [_short(words[level].impact, size, language) for level in table.levels],
                [_short(words[level].urgency, size, language) for level in table.levels],
            )
            self._say({place: cell.promise.targets for place, cell in self._grid.cells.items()})
        return list(self._grid.cells.values()) if anew and self._grid is not None else []

    def show_promises(self, promises: Promises, language: str) -> None:
        """Show in each cell what is promised to the ticket there."""
        table = self._table
        if table is not None:
            self._say(
                {
                    (row, column): _targets(promises, priority, table, language)
                    for row, line in enumerate(table.cells)
                    for column, priority in enumerate(line)
                }
            )

    def choose(self, impact: int | None, urgency: int | None) -> None:
        """Show the cell of a ticket; none while one of the two is not known."""
        if self._grid is not None and self._table is not None:
            self._grid.choose(self._place(impact, urgency))

    def take_focus(self, impact: int | None, urgency: int | None) -> None:
        """Put the focus on the cell of a ticket, or on the middle one."""
        if self._grid is not None and self._table is not None:
            middle = len(self._table.levels) // 2
            place = self._place(impact, urgency) or (middle, middle)
            self._grid.cells[place].setFocus()

    def _place(self, impact: int | None, urgency: int | None) -> Place | None:
        levels = [int(level) for level in self._table.levels] if self._table is not None else []
        if impact not in levels or urgency not in levels:
            return None
        return levels.index(impact), levels.index(urgency)

    def _say(self, targets: Mapping[Place, str]) -> None:
        if self._grid is None or self._table is None:
            return
        cells = self._table.cells
        self._grid.show_promises(
            {at: Promise(cells[at[0]][at[1]], words) for at, words in targets.items()}
        )
        for cell in self._grid.cells.values():
            cell.update()

    def _make(self, size: int) -> None:
        if self._grid is not None:
            self._column.removeWidget(self._grid)
            self._grid.hide()
            self._grid.deleteLater()
        self._grid = Matrix(size)
        self._grid.setObjectName("ticket_matrix")
        self._grid.chosen.connect(self._tell)
        self._column.addWidget(self._grid)

    def _tell(self, row: int, column: int) -> None:
        if self._table is not None:
            levels = self._table.levels
            self.chosen.emit(int(levels[row]), int(levels[column]))


def _short(words: Bilingual, size: int, language: str) -> str:
    """Return the words of a level, only the level itself where five have to share the width."""
    text = words.text(language)
    return text if size < _NARROW else text.partition("：" if "：" in text else ":")[0]


def _targets(promises: Promises, priority: int, table: Table, language: str) -> str:
    promised = promises.of(priority)
    solved = promises.length(promised.resolve, promised, language)
    if len(table.levels) >= _NARROW:
        return solved
    return f"{promises.length(promised.response, promised, language)} · {solved}"
