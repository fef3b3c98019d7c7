"""A process as its pane shows it: both of its lines, their tables, what hurts and how it ended."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.states import OPEN
from desktop.domain.documents.states import State as Control
from desktop.domain.process.pains import PainEnd, PainLine
from desktop.domain.process.table import ProcessTable, State
from desktop.services.process import links
from desktop.store.driver import Connection
from desktop.store.library import pains
from desktop.store.library.process_rows import KeptRow, Listed


class Wish(NamedTuple):
    """Which version is to be shown, and which two compared; None for those that are worked on."""

    version: int | None = None
    pair: tuple[int, int] | None = None


class Shown(NamedTuple):
    """One version with its table and what hurts in it, or what it answers."""

    listed: Listed
    table: ProcessTable
    pains: tuple[PainLine, ...]


class OpenProcess(NamedTuple):
    """One process; `versions` and `tables` by line, each the one that is worked on.

    An `older` version stands there in place of its line's own. `pains` are those of the as-is
    table, of the to-be table where there is no other. `history` has every version, as-is before
    to-be, the newest first; `pair` the two that were wished for to be compared.
    """

    document: int
    code: str
    versions: Mapping[State, Listed]
    tables: Mapping[State, ProcessTable]
    pains: tuple[PainLine, ...]
    history: tuple[Listed, ...] = ()
    older: Listed | None = None
    pair: tuple[Shown, Shown] | None = None

    def title(self) -> Bilingual:
        """Return what the process is called."""
        return next(iter(self.versions.values())).title

    def may_edit(self, state: State) -> bool:
        """Return whether the version shown of a line is a draft."""
        found = self.versions.get(state)
        return found is not None and found.control == Control.DRAFT

    def sides(self) -> tuple[Shown, Shown] | None:
        """Return the two versions that are compared: those wished for, else one of each line."""
        if self.pair is not None or len(self.tables) < len(State):
            return self.pair
        before, after = (Shown(self.versions[s], self.tables[s], self.pains) for s in State)
        return before, after


NEWEST = Wish()


def worked_on(found: Sequence[Listed]) -> dict[State, Listed]:
    """Return of each line the version on its way, else the one in force, else the newest."""
    out: dict[State, Listed] = {}
    for state in State:
        own = [each for each in found if each.state is state]
        if own:
            out[state] = max(own, key=_weight)
    return out


def _weight(each: Listed) -> tuple[bool, bool, int]:
    return each.control in OPEN, each.control == Control.EFFECTIVE, each.number


def read(connection: Connection, own: Sequence[Listed], wish: Wish = NEWEST) -> OpenProcess:
    """Return a process of all of its versions; what is wished for and not there is left out."""
    newest = worked_on(own)
    known = {each.version: each for each in own}
    wished = known.get(wish.version or 0)
    older = wished if wished is not None and wished not in newest.values() else None
    versions = newest | ({older.state: older} if older else {})
    tables = {state: links.table(connection, each.version) for state, each in versions.items()}
    first = next(iter(versions.values()))
    return OpenProcess(
        first.document,
        first.code,
        versions,
        tables,
        _pains(connection, first),
        tuple(each for state in State for each in reversed(own) if each.state is state),
        older,
        _pair(connection, known, newest, wish),
    )


def _pair(
    connection: Connection, known: Mapping[int, Listed], newest: Mapping[State, Listed], wish: Wish
) -> tuple[Shown, Shown] | None:
    if wish.pair is None or not all(each in known for each in wish.pair):
        return None
    before, after = (known[each] for each in wish.pair)
    present = next((e for e in (before, after) if e.state is State.AS_IS), None)
    # A planned version answers the pains of the present one that it stands beside.
    present = present or newest.get(State.AS_IS) or before
    first, second = (
        Shown(
            each,
            links.table(connection, each.version),
            _pains(connection, each if each.state is State.AS_IS else present),
        )
        for each in (before, after)
    )
    return first, second


def _pains(connection: Connection, listed: Listed) -> tuple[PainLine, ...]:
    ended = pains.ends(connection, listed.document)
    return tuple(pain_lines(links.rows(connection, listed.version), ended))


def pain_lines(rows: Sequence[KeptRow], ended: Mapping[int, PainEnd]) -> Iterator[PainLine]:
    """Yield the pains of a table's rows, numbered down the table, with their ends."""
    hurting = (each for each in rows if each.row.pain.is_there)
    for number, each in enumerate(hurting, start=1):
        yield PainLine(number, each.row, ended.get(each.step))
