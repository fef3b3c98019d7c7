"""Rows of a process as the steps of a new SOP, in their order."""

from collections.abc import Collection, Mapping
from typing import NamedTuple

from desktop.domain.process.table import EMPTY, ProcessTable, Row, RowKind, WayOn
from desktop.domain.sops.records import Branch, Lead, Step, Target, Way


class EntryCodes(NamedTuple):
    """The codes of stage and role of each row by its id; "" where the lists know none."""

    stages: Mapping[str, str]
    roles: Mapping[str, str]


def steps_of(table: ProcessTable, chosen: Collection[str], codes: EntryCodes) -> tuple[Step, ...]:
    """Return a step for each chosen row, with the row's id; ways to other rows end the SOP."""
    rows = [row for row in table.rows if row.id in chosen]
    after = [*(row.id for row in rows[1:]), ""]
    return tuple(
        _step(row, following, chosen, codes) for row, following in zip(rows, after, strict=True)
    )


def whole_minutes(minutes: float | None) -> int:
    """Return minutes as steps have them: whole ones, at least one where there are any."""
    return max(1, round(minutes)) if minutes else 0


def _step(row: Row, following: str, chosen: Collection[str], codes: EntryCodes) -> Step:
    plain, answers = _parted(row)
    leads = [_lead(way.to, following, chosen) for way in answers]
    branches = tuple(Branch(way.label, lead) for way, lead in zip(answers, leads, strict=True))
    if plain is not None:
        then = _lead(plain.to, following, chosen)
    elif leads:
        # Every answer is named: the way on is one of them and no further one.
        then = Lead() if Lead() in leads else leads[-1]
    else:
        then = Lead(Way.STOP) if row.kind is RowKind.END else Lead()
    return Step(
        row.id,
        row.operation,
        row.note,
        codes.stages.get(row.id, ""),
        codes.roles.get(row.id, ""),
        target=Target(whole_minutes(row.minutes)),
        question=row.operation if branches else EMPTY,
        branches=branches,
        then=then,
        waits=row.kind is RowKind.WAIT,
    )


def _parted(row: Row) -> tuple[WayOn | None, list[WayOn]]:
    """Return the way on where nothing is asked or answered, and the ways that are answers."""
    if row.kind is not RowKind.DECISION and len(row.ways) == 1:
        return row.ways[0], []
    plain = next((place for place, way in enumerate(row.ways) if not any(way.label)), None)
    answers = [way for place, way in enumerate(row.ways) if place != plain]
    return (None if plain is None else row.ways[plain]), answers


def _lead(to: str, following: str, chosen: Collection[str]) -> Lead:
    if to == following:
        return Lead()
    return Lead(Way.STEP, to) if to in chosen else Lead(Way.STOP)
