"""Make the first mapping of a table, so that nobody has to begin from nothing."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import PurePath

from desktop.domain.fields import FieldKind
from desktop.exchange.dates import DAY_FIRST, MONTH_FIRST, PLAIN, UNCLEAR, order_of, zone_named
from desktop.exchange.mailsource import MAIL, MAIL_COLUMNS
from desktop.exchange.mapping import (
    EXTRA,
    IGNORE,
    OWN_EXTRA,
    ColumnMap,
    Confidence,
    EventLog,
    Mapping,
    field_ids,
)
from desktop.exchange.numbering import counts_by_place
from desktop.exchange.recognition import DESKBOOK, GENERIC, TIMES, Guess, layout_of, recognise
from desktop.exchange.sensing import Sense, placeholders_in, sense
from desktop.exchange.severalpeople import names_several
from desktop.exchange.source import Row, Source
from desktop.exchange.values import MAPPED, scale_of, status_kind_of, value_map
from desktop.exchange.words import vocabulary, word_key

_SAMPLE_ROWS = 2_000
_SAMPLES_SHOWN = 3
_SAMPLE_CHARS = 120
_MOST_WORDS = 300
_REPEATS = 0.8
_SHEETS = 2
_PEOPLE = frozenset({"assignee", "requester"})


def guess_mapping(source: Source, zone: str) -> Mapping:
    """Return how the table is best read; times without a zone are of the zone given."""
    zone_named(zone)
    rows = list(islice(_rows(source), _SAMPLE_ROWS))
    by_place = _counted_by_place(source, rows)
    table = [_with_place(row, by_place) for row in rows]
    values = [_filled(table, at) for at in range(len(source.columns))]
    empties = _placeholders(values)
    values = [
        [value for value in column if value not in empty]
        for column, empty in zip(values, empties, strict=True)
    ]
    bare_days = source.hand.has_months
    senses = [sense(column, bare_days=bare_days) for column in values]
    layout = layout_of(source.columns)
    if source.letters is not None:
        return _mail(zone, _columns(source, _mail_guesses(), senses, empties))
    if layout is not None and layout.name == DESKBOOK:
        guesses = _own(source.columns)
    else:
        guesses = recognise(source.columns, senses, layout)
    columns = _columns(source, guesses, senses, empties)
    mapping = Mapping(
        layout=layout.name if layout else GENERIC,
        source=layout.name if layout else _stem(source.name),
        zone=zone,
        date_order=PLAIN,
        columns=columns,
        encoding=source.encoding,
        separator=source.separator,
        year=source.hand.year,
        numbers_by_place=by_place is not None,
    )
    if mapping.layout != DESKBOOK:
        mapping.event_log = _event_log(columns, table)
        _settle_event_columns(mapping)
        mapping.date_order = _date_order(source, columns)
        map_words(mapping, [felt.words for felt in senses])
    return mapping


def _mail(zone: str, columns: list[ColumnMap]) -> Mapping:
    """Return the one way to read mails; a Message-ID is the same in every file."""
    named = [
        replace(column, extra_id=extra or column.extra_id, label_zh=zh, extra_kind=FieldKind.TEXT)
        for column, (_header, _target, extra, zh) in zip(columns, MAIL_COLUMNS, strict=True)
    ]
    return Mapping(MAIL, MAIL, zone, PLAIN, named)


def _mail_guesses() -> list[Guess]:
    """Return what the columns of mails become; there is nothing to guess."""
    return [Guess(target, Confidence.CERTAIN) for _header, target, *_more in MAIL_COLUMNS]


def map_words(mapping: Mapping, words: Sequence[Sequence[str]]) -> None:
    """Fill the value maps from the words seen in each column."""
    for column in mapping.columns:
        seen = words[column.index][:_MOST_WORDS]
        if column.target in MAPPED:
            mapping.value_maps[column.target] = value_map(column.target, seen, mapping.layout)
        if column.target == "priority":
            mapping.scale = scale_of(mapping.layout, seen)
            if mapping.scale:
                mapping.value_maps.pop("priority")
    for word, meaning in mapping.value_maps.get("status", {}).items():
        if word == meaning:
            mapping.new_statuses[word] = str(status_kind_of(word))


def adopt_preset(preset: Mapping, source: Source, zone: str) -> Mapping:
    """Return a saved mapping set onto a table: columns by header, unknown ones as guessed."""
    guessed = guess_mapping(source, zone)
    saved = {word_key(column.header): column for column in preset.columns}
    columns = []
    for column in guessed.columns:
        known = saved.get(word_key(column.header))
        chosen = (
            replace(column, target=known.target, confidence=known.confidence) if known else column
        )
        columns.append(chosen)
    same_log = [column.header for column in preset.columns] == list(source.columns)
    return replace(
        guessed,
        source=preset.source,
        columns=columns,
        date_order=preset.date_order if guessed.date_order == UNCLEAR else guessed.date_order,
        value_maps={
            name: guessed.value_maps.get(name, {}) | words
            for name, words in preset.value_maps.items()
        },
        new_statuses=guessed.new_statuses | preset.new_statuses,
        event_log=preset.event_log if same_log else guessed.event_log,
    )


def _rows(source: Source) -> Iterator[Row]:
    return (row for row in source.rows() if isinstance(row, Row))


def _filled(table: Sequence[Sequence[str]], at: int) -> list[str]:
    return [row[at] for row in table if row[at] and not row[at].isspace()]


def _counted_by_place(source: Source, rows: Sequence[Row]) -> int | None:
    """Return the column of numbers that every sheet counts anew, if there is one."""
    if len(source.hand.taken) < _SHEETS:
        return None
    numbers = (
        at
        for at, name in enumerate(source.columns)
        if vocabulary().headers.get(word_key(name)) == "external_number"
    )
    return next((at for at in numbers if counts_by_place(rows, at)), None)


def _with_place(row: Row, column: int | None) -> list[str]:
    if column is None or not row.cells[column]:
        return row.cells
    cells = list(row.cells)
    cells[column] = f"{row.place}/{cells[column]}"
    return cells


def _placeholders(values: Sequence[Sequence[str]]) -> list[list[str]]:
    first = [placeholders_in(column, frozenset()) for column in values]
    uses = [word for words in first for word in words]
    common = frozenset(word for word in uses if uses.count(word) > 1)
    return [placeholders_in(column, common) for column in values]


def _own(names: Sequence[str]) -> list[Guess]:
    own = {name: name for name in vocabulary().own_columns} | {EXTRA: OWN_EXTRA}
    own |= {name: IGNORE for name in names if word_key(name) in vocabulary().bookkeeping}
    return [
        Guess(own[name], Confidence.CERTAIN) if name in own else Guess(EXTRA, Confidence.NONE)
        for name in names
    ]


def _columns(
    source: Source, guesses: Sequence[Guess], senses: Sequence[Sense], empties: Sequence[list[str]]
) -> list[ColumnMap]:
    ids = field_ids(list(source.columns))
    return [
        ColumnMap(
            header=name,
            index=at,
            target=guesses[at].target,
            confidence=guesses[at].confidence,
            samples=[word[:_SAMPLE_CHARS] for word in senses[at].words[:_SAMPLES_SHOWN]],
            placeholders=empties[at],
            extra_id=ids[at],
            extra_kind=senses[at].kind,
            several=guesses[at].target in _PEOPLE and any(map(names_several, senses[at].words)),
        )
        for at, name in enumerate(source.columns)
    ]


def _event_log(columns: Sequence[ColumnMap], table: Sequence[Sequence[str]]) -> EventLog | None:
    """Several rows a ticket make an event log if a time moves on within the tickets."""
    case = _at(columns, "external_number")
    if case is None or not table:
        return None
    cases: dict[str, list[Sequence[str]]] = {}
    for row in table:
        cases.setdefault(row[case], []).append(row)
    for target in ("event_time", "updated_at", "created_at"):
        time = _at(columns, target)
        if time is None:
            continue
        moving = any(len({row[time] for row in rows}) > 1 for rows in cases.values())
        named = target == "event_time" and _at(columns, "event_activity") is not None
        if named or (moving and len(cases) < len(table) * _REPEATS):
            return EventLog(case, time, _at(columns, "event_activity"), _at(columns, "event_who"))
    return None


def _settle_event_columns(mapping: Mapping) -> None:
    """Give event columns their part in a log; in a flat table they are ordinary ones."""
    log = mapping.event_log
    for column in mapping.columns:
        if log is not None:
            if column.index == log.time:
                column.target = "event_time"
            if column.index == log.case:
                column.confidence = Confidence.CERTAIN
        elif column.target == "event_time" and mapping.column_for("created_at") is None:
            column.target = "created_at"
        elif column.target == "event_activity" and mapping.column_for("subject") is None:
            column.target = "subject"
        elif column.target.startswith("event_"):
            column.target = EXTRA


def _date_order(source: Source, columns: Sequence[ColumnMap]) -> str:
    """Ask the sample first, and the whole of the file only where the sample proves nothing."""
    indexes = [column.index for column in columns if _is_dated(column)]
    if not indexes:
        return PLAIN

    def texts(rows: Iterator[Row]) -> Iterator[str]:
        return (row.cells[at] for row in rows for at in indexes if row.cells[at])

    partial = not source.hand.has_months
    order = order_of(texts(islice(_rows(source), _SAMPLE_ROWS)), partial=partial)
    if order in {DAY_FIRST, MONTH_FIRST, PLAIN}:
        return order
    return order_of(texts(_rows(source)), partial=partial)


def _is_dated(column: ColumnMap) -> bool:
    if column.target == EXTRA:
        return column.extra_kind in {"date", "datetime"}
    return column.target in TIMES


def _at(columns: Sequence[ColumnMap], target: str) -> int | None:
    return next((column.index for column in columns if column.target == target), None)


def _stem(name: str) -> str:
    return PurePath(name.split(" / ", maxsplit=1)[0]).stem or GENERIC
