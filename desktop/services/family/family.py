"""A ticket's family as its card shows it, and the acts that make and undo it."""

from typing import NamedTuple

from desktop.domain import family
from desktop.domain.family import Progress
from desktop.services.family.merge_acts import MergeActs
from desktop.services.family.splitting import SplitActs
from desktop.store import merges, ties


class Merged(NamedTuple):
    """A ticket that lies in another one: who merged it and when, and what it was merged into."""

    ticket: int
    into: int
    person: int | None
    at: int


class Family(NamedTuple):
    """What belongs to a ticket; each ticket by its key.

    `lies_in` is where a merged ticket lies in the end; `others` are the further people who wait.
    """

    lies_in: int | None = None
    parent: int | None = None
    children: tuple[int, ...] = ()
    progress: Progress = Progress(0, 0)
    merged: tuple[Merged, ...] = ()
    split_from: int | None = None
    split_off: tuple[int, ...] = ()
    others: tuple[int, ...] = ()

    @property
    def tickets(self) -> tuple[int, ...]:
        """Return every ticket that is named."""
        single = (self.lies_in, self.parent, self.split_from)
        known = [key for key in single if key is not None]
        return (*known, *self.children, *(each.ticket for each in self.merged), *self.split_off)


class FamilyService(MergeActs, SplitActs):
    """Merges, splits, and reads what they and parents and children came to."""

    def of(self, ticket: int) -> Family:
        """Return the family of a ticket."""
        reader = self._store.reader
        end = merges.lies_in(reader, ticket)
        inside = merges.inside(reader, ticket)
        kin = ties.kin(reader, [ticket, *inside], ticket)
        left = {key: merges.merge_of(reader, key) for key in inside}
        merged = [
            Merged(key, inside[key], each.person, each.merged_at)
            for key, each in left.items()
            if each is not None
        ]
        mine = merges.requesters(reader, [ticket])
        asked = merges.requesters(reader, list(inside)) if inside else []
        return Family(
            None if end == ticket else end,
            kin.parent,
            tuple(kin.children),
            family.progress(kin.children.values()),
            tuple(merged),
            kin.split_from,
            kin.split_off,
            tuple(person for person in asked if person not in mine),
        )
