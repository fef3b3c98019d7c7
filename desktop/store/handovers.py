"""Read the notes left with tickets for whoever takes them over."""

from collections.abc import Sequence

from desktop.domain.handovers import HandoverNote, Note
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS

_ROWS = f"select key, {', '.join(KINDS['handover_note'].columns)} from handover_note"  # noqa: S608 - constants
_MINE = (
    "select key from ticket where assignee = ? and is_open = 1 and deleted_at is null"
    " order by due_at is null, due_at, key"
)


@driver.reading
def of_tickets(connection: Connection, tickets: Sequence[int]) -> dict[int, HandoverNote]:
    """Return the newest note of each of these tickets that has one."""
    found = connection.execute(
        f"{_ROWS} where ticket in ({sql.marks(len(tickets))}) order by key", tickets
    )
    notes = (HandoverNote(row[0], row[1], Note(*row[2:5]), *row[5:9]) for row in found.fetchall())
    return {note.ticket: note for note in notes}


@driver.reading
def open_of(connection: Connection, person: int) -> list[int]:
    """Return the open tickets of somebody, what is due first first."""
    return [key for (key,) in connection.execute(_MINE, (person,))]
