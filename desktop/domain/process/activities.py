"""What of a process can be seen to happen: activities by name, each with the rows it stands for.

Stages, or operations one by one. Rows of no activity are only passed through. Another mapping with
the same result may take the place of these, as one by the steps of SOPs.
"""

from collections.abc import Collection, Iterable, Mapping

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable, Row, RowKind

Activities = Mapping[Bilingual, tuple[str, ...]]
# Seldom noted by anybody: they count only where the log has their names.
_UNSAID = (RowKind.START, RowKind.END, RowKind.DECISION)


def by_stage(table: ProcessTable) -> Activities:
    """Return the stages, each with its rows; stages that share a name in a language are one."""
    places = table.places()
    return _joined((places[row.id].stage, row.id) for row in table.rows)


def by_operation(table: ProcessTable, seen: Collection[str] = ()) -> Activities:
    """Return the operations; a stage is one activity where `seen` has its name, none of its rows.

    `seen` are names of the log. Starts, ends and decisions are passed through where it lacks them.
    """
    names = {key_of(name) for name in seen}
    operations = {key for row in table.rows for key in keys_of(row.operation)}
    places = table.places()
    said = {places[row.id].stage for row in table.rows if names & keys_of(row.operation)}

    def named(row: Row) -> Bilingual:
        stage = places[row.id].stage
        if stage not in said and names & keys_of(stage) - operations:
            return stage
        unsaid = row.kind in _UNSAID and not names & keys_of(row.operation)
        return Bilingual() if unsaid else row.operation

    return _joined((named(row), row.id) for row in table.rows)


def lookup(activities: Iterable[Bilingual]) -> dict[str, Bilingual]:
    """Return the activity of each name by its key, in whichever language."""
    found: dict[str, Bilingual] = {}
    for name in activities:
        for key in keys_of(name):
            found.setdefault(key, name)
    return found


def key_of(name: str) -> str:
    """Return a name as it is compared: without spaces around it, letter case aside."""
    return name.strip().casefold()


def keys_of(name: Bilingual) -> frozenset[str]:
    """Return the keys of a name in both languages, without empty ones."""
    return frozenset(key for key in map(key_of, name) if key)


def _joined(pairs: Iterable[tuple[Bilingual, str]]) -> Activities:
    known: dict[str, Bilingual] = {}
    rows: dict[Bilingual, list[str]] = {}
    for name, row in pairs:
        keys = keys_of(name)
        if not keys:
            continue
        first = next((known[key] for key in map(key_of, name) if key in known), name)
        rows.setdefault(first, []).append(row)
        for key in keys:
            known.setdefault(key, first)
    return {name: tuple(dict.fromkeys(each)) for name, each in rows.items()}
