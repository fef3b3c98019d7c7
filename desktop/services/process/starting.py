"""How a process comes to be: from a table, or from a shipped sample with both of its versions."""

from typing import NamedTuple

from desktop.domain.documents import approval
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.process.pains import EndKind
from desktop.domain.process.table import ProcessTable, Row, WayOn
from desktop.domain.sops.records import Sop, SopHead
from desktop.services.documents.making import DocumentFile, NewText, keep_files, start
from desktop.services.process import writing
from desktop.services.process.samples import sample
from desktop.store.change import Change
from desktop.store.library import process_rows

_PREFIX = "PM"


class NewProcess(NamedTuple):
    """A process before it is kept; without a code it gets the next one. `files` stay with it."""

    table: ProcessTable
    code: str = ""
    files: tuple[DocumentFile, ...] = ()


def keep(change: Change, new: NewProcess, person: int | None) -> tuple[int, int]:
    """Add a process as a draft inside a change set; return document and version."""
    code = approval.clean_code(new.code or _free_code(change))
    title = Sop(SopHead(new.table.title), ())
    line = str(new.table.state)
    started = NewText(DocumentKind.PROCESS, code, title, line=line)
    document, version = start(change, started, person)
    keep_files(change, document, new.files)
    writing.write_table(change, document, version, new.table)
    return document, version


def begin(change: Change, name: str, code: str, person: int | None) -> tuple[int, int, int]:
    """Add both versions of a sample, rows linked, pains ended; return document and versions."""
    found = sample(name)
    document, as_is = keep(change, NewProcess(found.as_is, code), person)
    kept = process_rows.rows(change.connection, as_is)
    ids = {row.id: each.row.id for row, each in zip(found.as_is.rows, kept, strict=True)}
    later = found.to_be._replace(rows=tuple(_renamed(row, ids) for row in found.to_be.rows))
    known = next(e.code for e in process_rows.listed(change.connection) if e.document == document)
    _, to_be = keep(change, NewProcess(later, known), person)
    after = process_rows.rows(change.connection, to_be)
    answers = {row.id: each.row.id for row, each in zip(found.to_be.rows, after, strict=True)}
    steps = {each.row.id: each.step for each in kept}
    for pain, answer in found.answers.items():
        end = {"kind": str(EndKind.CHANGE), "target": answers[answer], "person": person}
        change.insert("pain_end", {"step": steps[ids[pain]], **end, "at": change.now})
    return document, as_is, to_be


def _renamed(row: Row, ids: dict[str, str]) -> Row:
    ways = tuple(WayOn(ids.get(way.to, way.to), way.label) for way in row.ways)
    return row._replace(id=ids.get(row.id, row.id), ways=ways)


def _free_code(change: Change) -> str:
    known = {each.code for each in process_rows.listed(change.connection)}
    numbers = (f"{_PREFIX}-{number:02}" for number in range(1, len(known) + 2))
    return next(code for code in numbers if code not in known)
