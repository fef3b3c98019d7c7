"""The bell: what others did to my tickets, promised on them or ask of me, since I last looked."""

from typing import NamedTuple

from desktop.domain.session import Session
from desktop.domain.ticket_query import QueueRow
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.escalations.members import members_of
from desktop.services.machine import Machine
from desktop.store import clock_warnings, escalations, others_acts, tickets
from desktop.store.clock_warnings import ToldShare
from desktop.store.escalations import Told
from desktop.store.others_acts import OthersAct
from desktop.store.store import Store

__all__ = ["Notice", "NoticeService", "OthersAct", "Told", "ToldShare"]

_SHOWN = 50
_DAY_MS = 24 * 3600 * 1000
_SEEN = "notices_seen"


class Notice(NamedTuple):
    """One act of somebody else on one of my tickets, or a share of its promise that is used up.

    So is an escalation that I am asked to answer, or that I asked for and was answered. `row` is
    the ticket as it stands now.
    """

    act: OthersAct | ToldShare | Told
    row: QueueRow


class NoticeService(Service):
    """Reads notices; what was read is remembered on this PC for each person."""

    def __init__(
        self, store: Store, session: Session, machine: Machine, directory: Directory
    ) -> None:
        super().__init__(store, session)
        self._machine, self._directory = machine, directory

    def unread(self) -> list[Notice]:
        """Return at most 50 notices, the newest first; nobody at the keyboard has none."""
        person = self._session.person
        if person is None:
            return []
        reader, seen = self._store.reader, self._seen()
        asked = self._escalations(seen, person)
        # An escalation says more of an act than that it changed a ticket of mine.
        told = {(act.set_key, act.ticket) for act in asked}
        others = others_acts.acts_since(reader, seen, person, _SHOWN)
        acts: list[OthersAct | ToldShare | Told] = [
            *asked,
            *(act for act in others if (act.set_key, act.ticket) not in told),
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

    def _escalations(self, seen: int, person: int) -> list[Told]:
        found = escalations.told_since(self._store.reader, seen, person, _SHOWN)
        return [
            act
            for act in found
            if person in (act.record.asked_by, act.record.answered_by)
            or person in members_of(self._directory, act.record.asked.to)
        ]

    def _seen(self) -> int:
        kept = self._machine.values.get(_SEEN, {}).get(self._place())
        if isinstance(kept, int):
            return kept
        # Whoever has never looked is told of the last day, not of years.
        return others_acts.newest_set(self._store.reader, self._session.clock() - _DAY_MS)

    def _place(self) -> str:
        return f"{self._store.folder.root}:{self._session.person}"
