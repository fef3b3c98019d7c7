"""Merging tickets, looked at before it is done, and taking them apart again."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.arrows import NOTHING
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.ticket_merge import MINUTES, TAGS, Contest, contests, gained, landing, side_of
from desktop.services.base import Service, action
from desktop.services.family.merging import Merging
from desktop.services.sla.follow import By
from desktop.store import lookups, merges
from desktop.store.change import Change
from desktop.store.driver import Connection

_MERGED = Bilingual("与 {numbers} 合并", "Merged with {numbers}")
_PARTED = Bilingual("取出 {numbers}", "{numbers} taken out again")
_AND = Bilingual("、", ", ")


class Comparison(NamedTuple):
    """What a merge would do: fields to choose winners of, and what the target gains.

    `tickets` are the target and the sources, in the order of the values of each contest; `oldest`
    is the one whose clock goes on. `people` are other requesters who will wait for the target.
    """

    tickets: tuple[int, ...]
    contests: tuple[Contest, ...]
    oldest: int
    messages: int
    files: int
    people: tuple[int, ...]
    tags: tuple[str, ...]
    minutes: int | float | None


class MergeActs(Service):
    """A merge moves what was said; the fields of the source stay as they were."""

    def compare(self, sources: Sequence[int], target: int) -> Comparison:
        """Return what merging would do.

        Raises AppError merge_nothing, merge_itself, merged_already, merge_circle or ticket_gone.
        """
        reader = self._store.reader
        end = landing(merges.pointers(reader, [*sources, target]), sources, target)
        rows = _records(reader, [end, *sources])
        sides = [side_of(key, rows[key]) for key in (end, *sources)]
        found = contests(sides)
        mine = sides[0]
        tags: list[str] = []
        minutes = None
        for side in sides[1:]:
            brought = gained(mine, side, {})
            tags += [tag for tag in brought.get(TAGS, ()) if tag not in mine.values[TAGS]]
            minutes = brought.get(MINUTES, minutes)
            mine = mine._replace(values={**mine.values, **brought})
        owned = [each for key in sources for each in merges.belongings(reader, key)]
        people = merges.requesters(reader, [*sources, *merges.inside(reader, end)])
        return Comparison(
            (end, *sources),
            found,
            min((rows[key]["created_at"], key) for key in rows)[1],
            sum(kind == "message" for kind, *_ in owned),
            sum(kind == "attachment" for kind, *_ in owned),
            tuple(person for person in people if person != rows[end]["requester"]),
            tuple(dict.fromkeys(tags)),
            minutes,
        )

    @action("ticket.merge")
    def merge(
        self, sources: Sequence[int], target: int, winners: Mapping[str, int] = NOTHING
    ) -> int:
        """Merge tickets into another one, or into that in which it lies; return which it was.

        `winners` names for fields the ticket whose value the target gets; where nothing is said
        the target keeps what it holds and takes what it lacks. Raises what `compare` does, and
        merge_ended, ticket_in_bin, priority_reason or what guards the sources' way out.
        """
        why = self._why(_MERGED, sources)

        def work(change: Change) -> int:
            connection = change.connection
            end = landing(merges.pointers(connection, [*sources, target]), sources, target)
            chosen = {**_proposed(connection, [end, *sources]), **winners}
            merging = self._merging(change, why)
            for source in sources:
                merging.merge(source, end, chosen)
            return end

        return self._write("ticket.merge", work, why)

    @action("ticket.unmerge")
    def unmerge(self, ticket: int) -> tuple[str, ...]:
        """Take a ticket out of the one it was merged into; both get back what they had.

        Return the fields that the other one keeps because somebody has set them anew since.
        Raises AppError not_merged, merge_inner or ticket_gone.
        """
        why = self._why(_PARTED, [ticket])
        return self._write("ticket.unmerge", lambda c: self._merging(c, why).part(ticket), why)

    def _merging(self, change: Change, why: str) -> Merging:
        by = By(self._session.person, why)
        return Merging(change, self._session.role, by, self._session.clock())

    def _why(self, said: Bilingual, tickets: Sequence[int]) -> str:
        """Return what history and arrows are told: which tickets, in the person's language."""
        language = self._session.language
        rows = _records(self._store.reader, tickets).values()
        numbers = [short_number(row["station"], row["counter"]) for row in rows]
        return said.text(language).format(numbers=_AND.text(language).join(numbers))


def _records(connection: Connection, keys: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return the rows of tickets in the order of their keys as given."""
    found = lookups.records(connection, "ticket", keys)
    if any(key not in found for key in keys):
        raise AppError("ticket_gone")
    return {key: found[key] for key in keys}


def _proposed(connection: Connection, keys: Sequence[int]) -> dict[str, int]:
    """Return who wins each field where nobody says it, the target being the first of the keys."""
    sides = [side_of(key, row) for key, row in _records(connection, keys).items()]
    return {each.field: each.winner for each in contests(sides)}
