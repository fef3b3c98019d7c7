"""The bell: what others did to my tickets, and what was promised on them, since I last looked."""

from typing import NamedTuple

from desktop.domain.session import Session
from desktop.domain.ticket_query import QueueRow
from desktop.services.base import Service, action
from desktop.services.machine import Machine
from desktop.store import clock_warnings, others_acts, tickets
from desktop.store.clock_warnings import ToldShare
from desktop.store.others_acts import OthersAct
from desktop.store.store import Store

__all__ = ["Notice", "NoticeService", "OthersAct", "ToldShare"]

_SHOWN = 50
_DAY_MS = 24 * 3600 * 1000
_SEEN = "notices_seen"


class Notice(NamedTuple):
    """One act of somebody else on one of my tickets, or a share of its promise that is used up.

    `row` is the ticket as it stands now.
    """

    act: OthersAct | ToldShare
    row: QueueRow


class NoticeService(Service):
    """Reads notices; what was read is remembered on this PC for each person."""

    def __init__(self, store: Store, session: Session, machine: Machine) -> None:
        super().__init__(store, session)
        self._machine = machine

    def unread(self) -> list[Notice]:
        """Return at most 50 notices, the newest first; nobody at the keyboard has none."""
        person = self._session.person
        if person is None:
            return []
        reader, seen = self._store.reader, self._seen()
        acts: list[OthersAct | ToldShare] = [
            *others_acts.acts_since(reader, seen, person, _SHOWN),
            *clock_warnings.told_since(reader, seen, person, _SHOWN),
        ]
        acts = sorted(acts, key=lambda act: act.set_key, reverse=True)[:_SHOWN]
        rows = tickets.rows(reader, list({act.ticket for act in acts}))
        return [Notice(act, rows[act.ticket]) for act in acts if act.ticket in rows]

    @action("notice.read")
    def read_until(self, set_key: int) -> None:
        """Remember that everything up to this change set was read."""
        seen = dict(self._machine.values.get(_SEEN, {}))
        seen[self._place()] = max(set_key, self._seen())
        self._machine.set(_SEEN, seen)

    def _seen(self) -> int:
        kept = self._machine.values.get(_SEEN, {}).get(self._place())
        if isinstance(kept, int):
            return kept
        # Whoever has never looked is told of the last day, not of years.
        return others_acts.newest_set(self._store.reader, self._session.clock() - _DAY_MS)

    def _place(self) -> str:
        return f"{self._store.folder.root}:{self._session.person}"
