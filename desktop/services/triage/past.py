"""What the desk has learned from its solved tickets; one for each workspace, in memory only."""

import threading

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.triage.suggest import Suggester, Suggestion
from desktop.store import triage
from desktop.store.driver import Connection
from desktop.store.store import Changed, Store
from desktop.store.triage import PastText

NEWEST = 20_000
_LONGEST = 400
# More than that changed at once (an import): the rest is learned with the next start.
_MOST_AT_ONCE = 300
_FIELDS = frozenset({"", "subject", "description", "category", "resolved_at", "deleted_at"})


class PastMatters:
    """Learns in a job, is asked on any thread, and follows what is written meanwhile."""

    def __init__(self, store: Store) -> None:
        self._guard = threading.Lock()
        self._suggester: Suggester | None = None
        self._known: dict[int, tuple[str, int]] = {}
        self._stale: set[int] = set()
        self.is_begun = False
        store.listen(self._changed)

    def learn(self, connection: Connection, progress: Progress = ignore_progress) -> int:
        """Learn from the newest solved tickets and return from how many."""
        self.is_begun = True
        self._stale.clear()
        known = {each.ticket: _example(each) for each in triage.solved_texts(connection, NEWEST)}
        made = Suggester()
        made.learn_all(list(known.values()), progress)
        with self._guard:
            self._suggester, self._known = made, known
        return len(known)

    def suggest(self, connection: Connection, text: str) -> Suggestion | None:
        """Return what past tickets suggest for a text, nothing before they were learned."""
        with self._guard:
            if self._suggester is None:
                return None
            self._catch_up(self._suggester, connection)
            return self._suggester.suggest(text[:_LONGEST])

    def _catch_up(self, suggester: Suggester, connection: Connection) -> None:
        stale = [self._stale.pop() for _ in range(min(len(self._stale), _MOST_AT_ONCE))]
        if not stale:
            return
        now = {each.ticket: _example(each) for each in triage.solved_among(connection, stale)}
        for ticket in stale:
            before, after = self._known.pop(ticket, None), now.get(ticket)
            if before is not None:
                suggester.unlearn(*before)
            if after is not None:
                suggester.learn(*after)
                self._known[ticket] = after

    def _changed(self, changed: Changed) -> None:
        if changed.kind != "ticket" or self._suggester is None:
            return
        room = _MOST_AT_ONCE - len(self._stale)
        told = (key for key, fields in changed.records.items() if fields & _FIELDS)
        self._stale.update(key for key, _ in zip(told, range(max(room, 0)), strict=False))


def _example(past: PastText) -> tuple[str, int]:
    return past.text[:_LONGEST], past.category
