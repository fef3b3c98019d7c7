"""A quick action read from what somebody has just done to a ticket: the acts of one sitting."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldKind
from desktop.domain.knowledge import Knowledge
from desktop.domain.moves import KNOWLEDGE
from desktop.domain.quick_actions import (
    EXTRA,
    SETTABLE,
    QuickAction,
    Tick,
    Words,
    with_variables,
)
from desktop.domain.session import Session
from desktop.domain.sops.run import Settled
from desktop.domain.ticket import Event, Message, Ticket
from desktop.domain.vocabulary import MessageKind
from desktop.domain.waits import WAITING_FOR, wait_fields
from desktop.services.directory import Directory
from desktop.services.filled_scripts import Filler
from desktop.services.quick.coding import coded
from desktop.store import history, past_acts, tickets
from desktop.store.driver import Connection
from desktop.store.library import sop_runs, sop_texts

# Acts of which none lies further from the next than this are one sitting.
SITTING_MS = 30 * 60 * 1000
_DAY_MS, _MOST_ACTS = 24 * 3600 * 1000, 500
_TAGS, _IMPACT, _URGENCY, _PRIORITY, _STAGE = "tags", "impact", "urgency", "priority", "stage"
_DAYS = frozenset({FieldKind.DATE, FieldKind.DATETIME})
# What was written down of one ticket's document says nothing about the next ticket.
_OF_ONE_DOCUMENT = frozenset({Knowledge.LINKED, Knowledge.DRAFTED})


def recorded(
    connection: Connection, ticket: int, session: Session, directory: Directory
) -> QuickAction:
    """Return what a person did in the last sitting as an action without a name.

    Left out are what belongs to one ticket alone (subject, days, documents) and what follows by
    itself: the stage, and a priority where impact or urgency was set.
    """
    found = tickets.get(connection, ticket)
    mine = _sitting(connection, found, session)
    if not mine:
        return QuickAction(Bilingual())
    began = mine[0].at
    before = _first_values(mine)
    add, remove = _tags(before, found)
    return QuickAction(
        Bilingual(),
        coded(directory, _fields(before, found, directory), session.person),
        add,
        remove,
        _words(Filler(connection, session, directory), found, began, session.person),
        _ticks(connection, ticket, began, session.person),
    )


def _sitting(connection: Connection, found: Ticket, session: Session) -> list[Event]:
    """Return a person's last acts on a ticket that still hold, oldest first."""
    since = session.clock() - _DAY_MS
    sets = set(past_acts.of_person(connection, session.person, since, _MOST_ACTS))
    mine = sorted((e for e in found.events if e.change_set in sets), key=lambda e: e.change_set)
    undone = history.undone_sets(connection, mine[0].change_set - 1) if mine else set()
    undoing = history.undo_sets(connection, mine[0].change_set - 1) if mine else set()
    kept: list[Event] = []
    for event in reversed(mine):
        if kept and kept[-1].at - event.at > SITTING_MS:
            break
        if event.change_set not in undone | undoing:
            kept.append(event)
    return kept[::-1]


def _first_values(events: Iterable[Event]) -> dict[str, Any]:
    """Return what each changed field held before the first of these acts."""
    first: dict[str, Any] = {}
    for event in events:
        for each in event.changes:
            if each.field:
                first.setdefault(each.field, each.before)
    return first


def _fields(before: Mapping[str, Any], now: Ticket, directory: Directory) -> dict[str, Any]:
    out: dict[str, Any] = {}
    for name, old in before.items():
        value = _value(now, name)
        if value != _read(name, old) and _is_kept(name, value, before, directory):
            out[name] = value
    return out


def _is_kept(name: str, value: Any, before: Mapping[str, Any], directory: Directory) -> bool:
    if name.startswith(EXTRA):
        return _is_general(name.removeprefix(EXTRA), value, directory)
    if name == _PRIORITY:
        return not {_IMPACT, _URGENCY} & before.keys()
    return name in SETTABLE and name != _STAGE


def _is_general(field: str, value: Any, directory: Directory) -> bool:
    """Return whether an extra field says something that may hold for other tickets, too."""
    known = directory.fields.get(field)
    if known is None or value is None or known.kind in _DAYS:
        return False
    if field == KNOWLEDGE:
        return value not in _OF_ONE_DOCUMENT
    return field == WAITING_FOR or field not in _OF_WAITS


_OF_WAITS = frozenset(wait_fields("waiting_vendor")) | {"attempts"}


def _value(ticket: Ticket, name: str) -> Any:
    if name.startswith(EXTRA):
        return ticket.extra.get(name.removeprefix(EXTRA))
    return getattr(ticket, name, None)


def _read(name: str, old: Any) -> Any:
    """Return a value of history as the ticket would have it."""
    return json.loads(old) if name.startswith(EXTRA) and old is not None else old


def _tags(before: Mapping[str, Any], now: Ticket) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if _TAGS not in before:
        return (), ()
    old = json.loads(before[_TAGS] or "[]")
    added = tuple(tag for tag in now.tags if tag not in old)
    return added, tuple(tag for tag in old if tag not in now.tags)


def _words(filler: Filler, ticket: Ticket, began: int, person: int | None) -> Words | None:
    """Return the last thing said, a reply before a note, with variables for what it names."""
    said = [m for m in ticket.messages if m.author == person and m.created_at >= began]
    last = _last(said, MessageKind.REPLY) or _last(said, MessageKind.NOTE)
    if last is None or not last.body.strip():
        return None
    language = filler.language(ticket)
    text = with_variables(last.body, filler.values(ticket, language))
    spoken = Bilingual(zh=text) if language == "zh" else Bilingual(en=text)
    return Words(MessageKind(last.kind), spoken)


def _last(said: Iterable[Message], kind: MessageKind) -> Message | None:
    return next((m for m in reversed(list(said)) if m.kind == kind), None)


def _ticks(connection: Connection, ticket: int, began: int, person: int | None) -> tuple[Tick, ...]:
    run = sop_runs.active(connection, ticket)
    if run is None:
        return ()
    text = sop_texts.sop(connection, run.version)
    marks = sop_runs.marks(connection, run.key)
    done = [
        (mark.at, text.position(step), Tick(step, mark.branch))
        for step, (_, mark) in marks.items()
        if mark.state is Settled.DONE and mark.person == person and (mark.at or 0) >= began
    ]
    return tuple(tick for *_, tick in sorted(done))
