"""The lifecycle as arrows between phases: which there are, what guards each, what blocks a ticket.

A phase is what kinds of status have in common: a ticket in triage is being worked on.
"""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from itertools import product
from types import MappingProxyType
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.vocabulary import WAITING, StatusKind

NOTHING: Mapping[str, Any] = MappingProxyType({})


class Phase(StrEnum):
    """Where in its life a ticket is."""

    NEW = "new"
    WORKING = "working"
    WAITING = "waiting"
    RESOLVED = "resolved"
    CLOSED = "closed"
    VOID = "void"


class Guard(NamedTuple):
    """What guards an arrow: roles (none named lets everybody through) and what must be there.

    `fields` are names of ticket fields ("extra.<id>" for extra ones); `stages` adds the fields that
    the form of the ticket's service type requires at these stages.
    """

    roles: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    note: bool = False
    checklist: bool = False


Arrows = Mapping[tuple[Phase, Phase], Guard]


class Blocked(StrEnum):
    """Why an arrow cannot be taken; the codes of the sentences that say so."""

    NO_ARROW = "arrow_missing"
    ROLE = "arrow_role"
    CHECKLIST = "arrow_checklist"
    CHILDREN = "arrow_children"
    CHILDREN_ASKED = "arrow_children_asked"
    FIELDS = "arrow_fields"
    NOTE = "arrow_note"


# What a sheet can ask for on the way; the others have to be settled elsewhere first.
ASKABLE = frozenset({Blocked.FIELDS, Blocked.NOTE, Blocked.CHILDREN_ASKED})


class Move(NamedTuple):
    """A ticket on its way: who moves it, what its fields hold then, what is said, what is open.

    `required` are the fields that the stages of the guard add; `open_lines` the steps of its
    checklist that are neither done nor skipped. `open_children` are the numbers of children that
    hold it up: for good, or (`children`) until somebody says what becomes of them.
    """

    role: str
    values: Mapping[str, Any] = NOTHING
    required: tuple[str, ...] = ()
    note: str = ""
    open_lines: tuple[Bilingual, ...] = ()
    open_children: tuple[str, ...] = ()
    children: Blocked = Blocked.CHILDREN


class Reason(NamedTuple):
    """One reason why an arrow is blocked, with the roles, fields or steps that it is about."""

    why: Blocked
    about: tuple[str | Bilingual, ...] = ()


def phase_of(kind: str) -> Phase:
    """Return the phase that a kind of status belongs to."""
    status = StatusKind(kind)
    if status in WAITING:
        return Phase.WAITING
    return Phase.WORKING if status is StatusKind.TRIAGE else Phase(status.value)


_BEFORE_TRIAGE = frozenset({StatusKind.NEW, StatusKind.TRIAGE})
_ENDS_UNASKED = frozenset(
    {*_BEFORE_TRIAGE, StatusKind.RESOLVED, StatusKind.CLOSED, StatusKind.VOID}
)


def stages_left(before: str, after: str) -> tuple[str, ...]:
    """Return the codes of the stages that a ticket leaves behind with a new kind of status.

    What a form requires there must be filled by then, whatever the arrow itself wants. A ticket
    that is solved without having been sorted first is asked for what its end requires, no more.
    """
    if before == StatusKind.NEW and after == StatusKind.TRIAGE:
        return ("intake",)
    sorted_out = before in _BEFORE_TRIAGE and after not in _ENDS_UNASKED
    return ("intake", "triage") if sorted_out else ()


def ends(before: Phase, after: Phase) -> bool:
    """Return whether a ticket is solved on this way, as far as others wait for it."""
    ended = (Phase.RESOLVED, Phase.CLOSED)
    return after in ended and before not in ended


def guard_of(arrows: Arrows, before: Phase, after: Phase) -> Guard | None:
    """Return the guard of an arrow, None where there is no such arrow.

    Within a phase a ticket moves freely unless the table says otherwise.
    """
    found = arrows.get((before, after))
    return Guard() if found is None and before is after else found


def blocked(arrows: Arrows, before: Phase, after: Phase, move: Move) -> tuple[Reason, ...]:
    """Return every reason why a ticket cannot take an arrow, the hardest first."""
    guard = guard_of(arrows, before, after)
    if guard is None:
        return (Reason(Blocked.NO_ARROW),)
    reasons = []
    if guard.roles and move.role not in guard.roles:
        reasons.append(Reason(Blocked.ROLE, guard.roles))
    if guard.checklist and move.open_lines:
        reasons.append(Reason(Blocked.CHECKLIST, move.open_lines))
    if move.open_children:
        reasons.append(Reason(move.children, move.open_children))
    missing = missing_fields(guard, move)
    if missing:
        reasons.append(Reason(Blocked.FIELDS, missing))
    if guard.note and not move.note.strip():
        reasons.append(Reason(Blocked.NOTE))
    return tuple(reasons)


def missing_fields(guard: Guard, move: Move) -> tuple[str, ...]:
    """Return the fields that a guard wants and that hold nothing, each once."""
    wanted = dict.fromkeys((*guard.fields, *move.required))
    return tuple(name for name in wanted if not is_filled(move.values.get(name)))


def is_filled(value: Any) -> bool:
    """Return whether a field holds something; No and 0 are answers too."""
    return bool(value.strip()) if isinstance(value, str) else value not in (None, [], ())


def read_arrows(rows: Iterable[Mapping[str, Any]]) -> dict[tuple[Phase, Phase], Guard]:
    """Return arrows from rows of "from", "to" and a guard; what a later row says wins.

    Raises KeyError or ValueError for rows that are none.
    """
    arrows: dict[tuple[Phase, Phase], Guard] = {}
    for row in rows:
        roles, fields, stages = (_texts(row, name) for name in ("roles", "fields", "stages"))
        guard = Guard(roles, fields, stages, bool(row.get("note")), bool(row.get("checklist")))
        for before, after in product(map(Phase, row["from"]), map(Phase, row["to"])):
            arrows[before, after] = guard
    return arrows


def _texts(row: Mapping[str, Any], name: str) -> tuple[str, ...]:
    return tuple(map(str, row.get(name, ())))


def write_arrows(arrows: Arrows) -> list[dict[str, Any]]:
    """Return the rows that `read_arrows` reads the same arrows from."""
    rows = []
    for (before, after), guard in arrows.items():
        said = {n: list(v) if isinstance(v, tuple) else v for n, v in guard._asdict().items() if v}
        rows.append({"from": [str(before)], "to": [str(after)], **said})
    return rows
