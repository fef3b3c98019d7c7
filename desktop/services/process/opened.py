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


class OpenProcess(NamedTuple):
    """One process; `versions` and `tables` by line, each the one that is worked on.

    `pains` are those of the as-is table, of the to-be table where there is no other.
    """

    document: int
    code: str
    versions: Mapping[State, Listed]
    tables: Mapping[State, ProcessTable]
    pains: tuple[PainLine, ...]

    def title(self) -> Bilingual:
        """Return what the process is called."""
        return next(iter(self.versions.values())).title

    def may_edit(self, state: State) -> bool:
        """Return whether the version shown of a line is a draft."""
        found = self.versions.get(state)
        return found is not None and found.control == Control.DRAFT


def worked_on(found: list[Listed]) -> dict[State, Listed]:
    """Return of each line the version on its way, else the one in force, else the newest."""
    out: dict[State, Listed] = {}
    for state in State:
        own = [each for each in found if each.state is state]
        if own:
            out[state] = max(own, key=_weight)
    return out


def _weight(each: Listed) -> tuple[bool, bool, int]:
    return each.control in OPEN, each.control == Control.EFFECTIVE, each.number


def read(connection: Connection, document: int, known: list[Listed]) -> OpenProcess:
    """Return a process of the list of all versions."""
    own = [each for each in known if each.document == document]
    versions = worked_on(own)
    tables = {state: links.table(connection, each.version) for state, each in versions.items()}
    first = next(iter(versions.values()))
    ended = pains.ends(connection, document)
    lines = pain_lines(links.rows(connection, first.version), ended)
    return OpenProcess(document, own[0].code, versions, tables, tuple(lines))


def pain_lines(rows: Sequence[KeptRow], ended: Mapping[int, PainEnd]) -> Iterator[PainLine]:
    """Yield the pains of a table's rows, numbered down the table, with their ends."""
    hurting = (each for each in rows if each.row.pain.is_there)
    for number, each in enumerate(hurting, start=1):
        yield PainLine(number, each.row, ended.get(each.step))
