"""How one table is to be read: the plan, changed step by step, and what it then looks like."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from zoneinfo import available_timezones

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.dates import (
    DAY_FIRST,
    MONTH_FIRST,
    PLAIN,
    UNCLEAR,
    DateReader,
    looks_like_part,
    order_of,
)
from desktop.exchange.drafting import drafts
from desktop.exchange.handkept import HandKept, Reading
from desktop.exchange.mapping import (
    EXTRA,
    KEEP_TEXT,
    LEAVE_OUT,
    LISTED,
    ColumnMap,
    Confidence,
    EventLog,
    Mapping,
)
from desktop.exchange.recognition import DESKBOOK, GATHERING, TIMES
from desktop.exchange.source import Row, Source
from desktop.exchange.values import scale_of, status_kind_of, value_map
from desktop.resources import load_toml
from desktop.services.import_words import (
    COUNTED_ROWS,
    NO_NAMES,
    WORD_FIELDS,
    Names,
    WordUse,
    count_words,
    use_of,
)

__all__ = [
    "KEEP_TEXT",
    "LEAVE_OUT",
    "LISTED",
    "ColumnMap",
    "HandKept",
    "Plan",
    "Reading",
    "Target",
    "WordUse",
    "targets",
]

_STEP = 500


class Plan(NamedTuple):
    """One table of a file and how it shall be read; the mapping may be changed before the run.

    `chosen` are the (field, word) pairs and `preset` the name of the kept mapping
    that a person decided on.
    """

    file: Path
    source: Source
    mapping: Mapping
    chosen: frozenset[tuple[str, str]] = frozenset()
    preset: str = ""


class Inspected(NamedTuple):
    """What a file holds: plans for its tables, and what was refused of it."""

    plans: list[Plan]
    refused: list[AppError]


class Target(NamedTuple):
    """What a column can become."""

    id: str
    name: Bilingual
    group: Bilingual


class Look(NamedTuple):
    """The first rows as they will become, and the words to be understood.

    `complete` tells whether the words of all rows were counted; `sample` is a date of which the
    order of day and month is open.
    """

    plan: Plan
    rows: list[TicketDraft | Reject]
    words: list[WordUse]
    complete: bool
    sample: str


@cache
def targets() -> tuple[Target, ...]:
    """Return everything a column can become, group by group."""
    return tuple(
        Target(identity, Bilingual(*names), Bilingual(group["zh"], group["en"]))
        for group in load_toml("exchange/targets.toml")["group"]
        for identity, names in group["targets"].items()
    )


@cache
def zone_names() -> tuple[str, ...]:
    """Return every time zone by name; the first call reads the disk."""
    return tuple(sorted(available_timezones()))


def choose_target(plan: Plan, index: int, target: str) -> Plan:
    """Return the plan with another target for a column; who had it before becomes a new field."""
    mapping = plan.mapping
    columns = [_given(column, index, target) for column in mapping.columns]
    touched = {target, *(each.target for each in mapping.columns if each.index == index)}
    words = {name: known for name, known in mapping.value_maps.items() if name not in touched}
    log = mapping.event_log if mapping.layout == DESKBOOK else _event_log(columns)
    order = mapping.date_order
    if target in TIMES and order == PLAIN:
        order = UNCLEAR  # `look` settles it by the dates of the new column
    changed = replace(
        mapping,
        columns=columns,
        value_maps=words,
        new_statuses={} if "status" in touched else mapping.new_statuses,
        scale=None if "priority" in touched else mapping.scale,
        event_log=log,
        date_order=order,
    )
    return plan._replace(mapping=changed)


def choose_meaning(plan: Plan, field: str, word: str, meaning: str) -> Plan:
    """Return the plan with another meaning for a word; the word itself means a new entry."""
    maps = dict(plan.mapping.value_maps)
    maps[field] = maps.get(field, {}) | {word: meaning}
    new = dict(plan.mapping.new_statuses)
    if field == "status":
        new.pop(word, None)
        if meaning == word:
            new[word] = str(status_kind_of(word))
    mapping = replace(plan.mapping, value_maps=maps, new_statuses=new)
    return plan._replace(mapping=mapping, chosen=plan.chosen | {(field, word)})


def choose_order(plan: Plan, order: str) -> Plan:
    """Return the plan with the order of day and month that a person chose."""
    return plan._replace(mapping=replace(plan.mapping, date_order=order))


def choose_year(plan: Plan, year: int) -> Plan:
    """Return the plan with the year of dates that name none."""
    return plan._replace(mapping=replace(plan.mapping, year=year))


def year_asked(plan: Plan) -> bool:
    """Return whether some dates of a table name no year."""
    if any(not sheet.month.year for sheet in plan.source.hand.taken if sheet.month.month):
        return True
    dated = (column for column in plan.mapping.columns if column.target in TIMES)
    return any(looks_like_part(sample) for column in dated for sample in column.samples)


def choose_zone(plan: Plan, zone: str) -> Plan:
    """Return the plan with another zone for times that name none."""
    return plan._replace(mapping=replace(plan.mapping, zone=zone))


def order_open(plan: Plan) -> bool:
    """Return whether a person has to say if the day or the month comes first."""
    return plan.mapping.date_order == UNCLEAR


def both_readings(sample: str, zone: str) -> tuple[int | None, int | None]:
    """Return a date read with the day first and with the month first."""
    return DateReader(zone, DAY_FIRST)(sample), DateReader(zone, MONTH_FIRST)(sample)


def look(
    plan: Plan,
    limit: int = 200,
    progress: Progress = ignore_progress,
    names: Names = NO_NAMES,
) -> Look:
    """Settle what the last choices left open, then read the first rows as they will become."""
    counts, read = count_words(plan.source, plan.mapping, progress)
    mapping = _understood(plan.mapping, counts)
    sample = _open_date(plan.source, mapping, progress) if mapping.date_order == UNCLEAR else ""
    if mapping.date_order == UNCLEAR and sample in (DAY_FIRST, MONTH_FIRST, PLAIN):
        mapping, sample = replace(mapping, date_order=sample), ""
    plan = plan._replace(mapping=mapping)
    rows = list(islice(drafts(plan.source, mapping, progress), limit))
    words = [
        use_of(plan.mapping, plan.chosen, (name, word, n), names.get(name, frozenset()))
        for name, seen in counts.items()
        for word, n in seen.items()
    ]
    words.sort(key=lambda use: (WORD_FIELDS.index(use.field), use.known, -use.uses))
    return Look(plan, rows, words, read < COUNTED_ROWS, sample)


def _given(column: ColumnMap, index: int, target: str) -> ColumnMap:
    if column.index == index:
        return replace(column, target=target, confidence=Confidence.CERTAIN)
    if column.target == target and target not in GATHERING:
        return replace(column, target=EXTRA, confidence=Confidence.NONE)
    return column


def _event_log(columns: list[ColumnMap]) -> EventLog | None:
    at = {column.target: column.index for column in columns}
    if "external_number" not in at or "event_time" not in at:
        return None
    case, time = at["external_number"], at["event_time"]
    return EventLog(case, time, at.get("event_activity"), at.get("event_who"))


def _understood(mapping: Mapping, counts: dict[str, Counter[str]]) -> Mapping:
    maps, new, scale = dict(mapping.value_maps), dict(mapping.new_statuses), mapping.scale
    for name, seen in counts.items():
        if name in LISTED:
            continue
        if name == "priority":
            scale = scale or scale_of(mapping.layout, list(seen))
        if name != "priority" or not scale:
            maps[name] = value_map(name, list(seen), mapping.layout) | maps.get(name, {})
    for word, meaning in maps.get("status", {}).items():
        if word == meaning:
            new.setdefault(word, str(status_kind_of(word)))
    return replace(mapping, value_maps=maps, new_statuses=new, scale=scale)


def _open_date(source: Source, mapping: Mapping, progress: Progress) -> str:
    """Return the order that the dates prove, or the first date whose order is open."""
    indexes = [
        column.index
        for column in mapping.columns
        if column.target in TIMES
        or (column.target == EXTRA and column.extra_kind in {"date", "datetime"})
    ]
    partial = not source.hand.has_months
    first = telling = ""
    for read, row in enumerate(_rows(source)):
        if read % _STEP == 0:
            progress(read, 0)
        for at in indexes:
            text = row.cells[at]
            order = order_of([text], partial=partial) if text else PLAIN
            if order in (DAY_FIRST, MONTH_FIRST):
                return order
            if order == UNCLEAR and not telling:
                first = row.cells[at].strip()
                telling = first if _tells(first, mapping.zone) else ""
    return telling or first or PLAIN


def _tells(sample: str, zone: str) -> bool:
    """Return whether the two ways of reading a date differ, so that a person can choose."""
    day_first, month_first = both_readings(sample, zone)
    return day_first != month_first


def _rows(source: Source) -> Iterator[Row]:
    return (row for row in source.rows() if isinstance(row, Row))
