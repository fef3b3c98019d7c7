"""What merging does to the clocks of tickets: the earliest promise goes on, and is given back."""

from typing import NamedTuple

from desktop.domain.sla.clock import Act, Segment, Terms, past_of
from desktop.domain.sla.targets import ClockKind
from desktop.services.sla import follow
from desktop.services.sla.clock_acts import TicketClocks
from desktop.store import clocks
from desktop.store.change import Change
from desktop.store.clocks import ClockRow

# The clock of the next word starts anew with each word: nobody's earlier one is to be kept.
_KEPT = (ClockKind.RESPONSE, ClockKind.RESOLVE)


class Numbers(NamedTuple):
    """What the two tickets are called in the lists of their clocks."""

    source: str
    target: str


class MergedClocks(TicketClocks):
    """The clocks of a ticket into which others are merged, or which is merged into another."""

    def take_over(self, older: "MergedClocks", cause: str) -> None:
        """Go on where the clocks of a ticket that was made earlier stand now.

        What has stopped on either side is kept already: it stays as it is.
        """
        for kind in _KEPT:
            mine, theirs = self.running(kind), older.running(kind)
            if mine is not None and theirs is not None:
                self._take_over(mine, theirs, cause)

    def running(self, kind: ClockKind) -> ClockRow | None:
        """Return the last clock of a kind where it has not stopped."""
        last = self._last(kind)
        return last if last is not None and last.stopped_at is None else None

    def end_in(self, cause: str) -> None:
        """Stop: the promises are kept by another ticket from here on."""
        for kind in ClockKind:
            self._stop(kind, cause)

    def part(self, cause: str) -> None:
        """Take back what merging did for a cause, as if it had never been."""
        for row in list(self._rows):
            lines = clocks.entries(self._change.connection, row.key)
            acts = [entry.segment.act for entry in lines if entry.segment.cause == cause]
            if acts and acts[-1] is not Act.PARTED:
                self._put(row.key, Segment(Act.PARTED, self._at, "", self._who, None, cause))

    def _take_over(self, mine: ClockRow, theirs: ClockRow, cause: str) -> None:
        clock, _work = self._read(mine)
        older, _work = self._read(theirs)
        since = min(clock.terms.counts_from, older.terms.counts_from)
        if since == clock.terms.counts_from:
            return
        terms = Terms(clock.terms.minutes, clock.terms.calendar, since)
        past = past_of(older, self._at)
        said = Segment(Act.MERGED, self._at, "", self._who, terms, cause, past)
        self._put(mine.key, said)


def merged(change: Change, source: int, target: int, person: int | None, numbers: Numbers) -> None:
    """Let a target's clocks go on where an older source's stand, and stop the source's."""
    theirs = MergedClocks(change, source, person, change.now)
    mine = MergedClocks(change, target, person, change.now)
    mine.take_over(theirs, _cause(numbers.source))
    theirs.end_in(_cause(numbers.target))
    _show(change, target, mine)


def parted(change: Change, source: int, target: int, person: int | None, numbers: Numbers) -> None:
    """Give both tickets back the clocks that they would have had without the merge."""
    theirs = MergedClocks(change, source, person, change.now)
    mine = MergedClocks(change, target, person, change.now)
    mine.part(_cause(numbers.source))
    theirs.part(_cause(numbers.target))
    _show(change, target, mine)
    _show(change, source, theirs)


def _show(change: Change, ticket: int, found: TicketClocks) -> None:
    row = change.row("ticket", ticket)
    if row is not None:
        follow.move_due(change, ticket, found, row)


def _cause(number: str) -> str:
    return f"merge:{number}"
