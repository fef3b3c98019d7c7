"""What is left with a ticket for whoever takes it over: tried, the next step, who waits."""

from typing import NamedTuple


class Note(NamedTuple):
    """The three lines of the short form; each may be empty."""

    tried: str = ""
    next_step: str = ""
    waits: str = ""

    @property
    def is_blank(self) -> bool:
        """Return whether nothing was written."""
        return not any(line.strip() for line in self)


class HandoverNote(NamedTuple):
    """A note as it is kept with its ticket; `given_to` once the ticket was handed over with it."""

    key: int
    ticket: int
    note: Note
    written_by: int | None
    written_at: int
    given_to: int | None = None
    given_at: int | None = None


def on_top(kept: HandoverNote | None, assignee: int | None) -> HandoverNote | None:
    """Return the note that stands on top of a ticket: the one left for who has it now."""
    if kept is None or kept.note.is_blank or kept.given_to is None:
        return None
    return kept if kept.given_to == assignee else None
