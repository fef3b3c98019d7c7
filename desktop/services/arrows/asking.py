"""What has to be asked before tickets can take an arrow, with what is known already filled in."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.arrows import Phase, phase_of
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.filled_forms import proposed
from desktop.domain.lists import ListItem
from desktop.domain.moves import (
    AT_THE_END,
    FIRST_CONTACT,
    KNOWLEDGE,
    MINUTES,
    RESOLUTION,
    Asked,
    AskedField,
)
from desktop.domain.sla.clock import read, reading
from desktop.domain.sla.targets import ClockKind
from desktop.domain.sla.worktime import MINUTE
from desktop.domain.vocabulary import MessageKind
from desktop.domain.waits import REMIND_ON, next_day, wait_fields
from desktop.services.arrows.guards import Guards
from desktop.services.sla.tables import OFFICE_CODE
from desktop.store import clocks, escalations, filled_forms, tickets
from desktop.store.clock_standings import read_work_time
from desktop.store.driver import Connection
from desktop.store.library import rulings

Row = Mapping[str, Any]
_EXTRA = "extra."
_LONGEST_WORK = 4 * 60


class Asking:
    """Reads what tickets lack for a move at a moment."""

    def __init__(self, connection: Connection, guards: Guards, now: int) -> None:
        self._connection, self._guards, self._now = connection, guards, now

    def asked(self, rows: Mapping[int, Row], status: ListItem, kinds: Mapping[int, str]) -> Asked:
        """Return what is missing for these tickets; `kinds` are those of all statuses."""
        moving = {k: r for k, r in rows.items() if r["status"] != status.key}
        if not moving:
            return Asked()
        after = phase_of(status.kind)
        required = self._required(moving.values(), status.key)
        names = list(required)
        from_open = any(
            phase_of(kinds[row["status"]]) not in (Phase.RESOLVED, Phase.CLOSED)
            for row in moving.values()
        )
        ending = after in (Phase.RESOLVED, Phase.CLOSED) and from_open
        if ending:
            names = list(dict.fromkeys((*AT_THE_END, *required)))
            names = [name for name in names if _lacking(moving.values(), name)]
        if after is Phase.WAITING:
            names = list(dict.fromkeys((*wait_fields(status.kind), *required)))
        known = self._guards.fields
        fields = tuple(
            AskedField(known[name], name in required, self._value(moving, name))
            for name in names
            if name in known
        )
        note = any(self._guards.guard(row, status.key).note for row in moving.values())
        return Asked(fields, note, ending and _lacking(moving.values(), KNOWLEDGE))

    def _required(self, rows: Iterable[Row], status: int) -> tuple[str, ...]:
        """Return the ids of extra fields that one of the tickets must still be given."""
        found: dict[str, None] = {}
        for row in rows:
            for name in self._guards.wants(row, status):
                field = name.removeprefix(_EXTRA)
                if name.startswith(_EXTRA) and _lacking((row,), field):
                    found[field] = None
        return tuple(found)

    def _value(self, rows: Mapping[int, Row], field: str) -> Any:
        """Return what probably belongs into a field; of several tickets only what suits all."""
        if len(rows) == 1:
            ((key, row),) = rows.items()
            held = json.loads(row["extra"]).get(field)
            if held is not None:
                return held
            written = proposed(field, filled_forms.of_ticket(self._connection, key))
            if written is not None:
                return written
            if field in (RESOLUTION, FIRST_CONTACT):
                return self._from_talk(key, field, row)
            if field == MINUTES:
                return self._worked(key)
        return self._next_working_day() if field == REMIND_ON else None

    def _from_talk(self, key: int, field: str, row: Row) -> Any:
        """Return the last answer as the resolution; one answer and no help: solved at once."""
        talk = tickets.get(self._connection, key, events=False).messages
        answers = [message for message in talk if message.kind == MessageKind.REPLY]
        if field == RESOLUTION:
            return answers[-1].body.strip() or None if answers else None
        helped = row["escalated_at"] or escalations.are_there(self._connection, key)
        return len(answers) <= 1 and not helped

    def _worked(self, key: int) -> int | None:
        """Return the minutes that the clock of the resolution has counted.

        What has lain for longer was not worked on all the time: nothing is proposed then.
        """
        rows = [r for r in clocks.of_ticket(self._connection, key) if r.kind == ClockKind.RESOLVE]
        if not rows:
            return None
        clock = read(entry.segment for entry in clocks.entries(self._connection, rows[-1].key))
        work = read_work_time(rulings.version(self._connection, int(clock.terms.calendar)))
        minutes = max(1, -(-reading(clock, work, self._now).used // MINUTE))
        return minutes if minutes <= _LONGEST_WORK else None

    def _next_working_day(self) -> str | None:
        found = rulings.current(self._connection, DocumentKind.CALENDAR, OFFICE_CODE)
        if found is None:
            return None
        work = read_work_time(found)
        return next_day(work.day_of(self._now), lambda day: bool(work.of_day(day))).isoformat()


def _lacking(rows: Iterable[Row], field: str) -> bool:
    return any(json.loads(row["extra"]).get(field) in (None, "", []) for row in rows)
