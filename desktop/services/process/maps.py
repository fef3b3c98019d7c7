"""The processes of the desk as tables under document control: made, read, written row by row."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents import approval
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, Row, State
from desktop.domain.sops.records import Sop, SopHead
from desktop.exchange.process_table.writing import ProcessFormat, write_process
from desktop.exchange.wholefile import whole_file
from desktop.services.base import Service, action
from desktop.services.documents.making import DocumentFile, NewText, keep_files, start
from desktop.services.process import writing
from desktop.services.process.bpmn_export import PlacedProcess, bpmn_of
from desktop.services.sops.writing import GAP, draft, remove_text
from desktop.store.change import Change
from desktop.store.library import process_rows
from desktop.store.library.process_rows import KeptRow, Listed

__all__ = ["Listed", "NewProcess", "ProcessFormat", "ProcessService"]

_PREFIX = "PM"
_NOWHERE = PlacedProcess()


class NewProcess(NamedTuple):
    """A process before it is kept; without a code it gets the next one. `files` stay with it."""

    table: ProcessTable
    code: str = ""
    files: tuple[DocumentFile, ...] = ()


class ProcessService(Service):
    """Versions go through services/documents/control.py; here drafts are written."""

    def listed(self) -> list[Listed]:
        """Return every version of every process."""
        return process_rows.listed(self._store.reader)

    def table(self, version: int) -> ProcessTable:
        """Return a version of a process; raises AppError("document_gone")."""
        return process_rows.table(self._store.reader, version)

    def find(self, name: str) -> Listed:
        """Return the newest version of the process with this code or title.

        Raises AppError("process_gone").
        """
        wanted = name.strip().casefold()
        found = [
            each
            for each in self.listed()
            if wanted in (part.casefold() for part in (each.code, *each.title) if part)
        ]
        if not found:
            raise AppError("process_gone", name=name)
        return found[-1]

    def write_file(self, version: int, path: Path, style: ProcessFormat) -> int:
        """Write a version as a table, whole or not at all; return how many rows it has."""
        return write_process(path, self.table(version), style, self._session.language)

    def write_bpmn(self, version: int, path: Path, placed: PlacedProcess = _NOWHERE) -> int:
        """Write a version as BPMN 2.0, whole or not at all; return how many rows it has.

        Raises AppError document_gone, export_cannot_write.
        """
        content = bpmn_of(self._store, version, self._session.language, placed)
        with whole_file(path) as part:
            part.write_bytes(content)
        return len(self.table(version).rows)

    @action("process.create")
    def create(self, new: NewProcess) -> tuple[int, int]:
        """Add a process as a draft, or a new draft where its code is known.

        Returns document and version. Raises document_code_*, document_opened.
        """
        person = self._session.person
        return self._write("process.create", lambda change: keep_process(change, new, person))

    @action("process.rename")
    def rename(self, version: int, title: Bilingual, state: State) -> None:
        """Give a draft another title, and say whether it is as it is or as it shall be."""

        def work(change: Change) -> None:
            draft(change, version)
            named = {"title_zh": title.zh, "title_en": title.en}
            change.update("document_version", version, named | {"data.state": str(state)})

        self._write("process.rename", work)

    @action("process.add_rows")
    def add_rows(self, version: int, rows: Sequence[Row], after: str = "") -> tuple[str, ...]:
        """Put rows behind a row, or at the top; a paste is one act. Returns their ids.

        Raises document_fixed, process_row_gone.
        """

        def work(change: Change) -> tuple[str, ...]:
            document = draft(change, version).document
            kept = process_rows.rows(change.connection, version)
            place = _place(kept, after) + 1 if after else 0
            position = _make_room(change, kept, place, len(rows))
            return tuple(writing.insert_rows(change, document, version, (position, rows)))

        return self._write("process.add_rows", work)

    @action("process.change_rows")
    def change_rows(self, version: int, rows: Sequence[Row]) -> int:
        """Give rows other contents, as one act; return how many were others before."""

        def work(change: Change) -> int:
            draft(change, version)
            known = {each.row.id: each for each in process_rows.rows(change.connection, version)}
            missing = [row for row in rows if row.id not in known]
            if missing:
                raise AppError("process_row_gone")
            return sum(writing.update_row(change, known[row.id], row) for row in rows)

        return self._write("process.change_rows", work)

    @action("process.move_rows")
    def move_rows(self, version: int, ids: Sequence[str], after: str = "") -> None:
        """Put rows behind another row, or at the top, in the order in which they stand."""

        def work(change: Change) -> None:
            draft(change, version)
            kept = process_rows.rows(change.connection, version)
            moved = [each for each in kept if each.row.id in set(ids)]
            if len(moved) != len(set(ids)):
                raise AppError("process_row_gone")
            rest = [each for each in kept if each not in moved]
            place = _place(rest, after) + 1 if after else 0
            position = _make_room(change, rest, place, len(moved))
            for at, each in enumerate(moved):
                change.update("step_text", each.key, {"position": position + at * GAP})

        self._write("process.move_rows", work)

    @action("process.remove_rows")
    def remove_rows(self, version: int, ids: Sequence[str]) -> None:
        """Take rows out of a draft; ways to them lead to the next row again."""

        def work(change: Change) -> None:
            draft(change, version)
            kept = process_rows.rows(change.connection, version)
            gone = set(ids)
            for each in kept:
                if each.row.id in gone:
                    remove_text(change, each.key, each.step)
                elif any(way.to in gone for way in each.row.ways):
                    ways = tuple(way for way in each.row.ways if way.to not in gone)
                    writing.update_row(change, each, each.row._replace(ways=ways))

        self._write("process.remove_rows", work)


def keep_process(change: Change, new: NewProcess, person: int | None) -> tuple[int, int]:
    """Add a process as a draft inside a change set; return document and version."""
    code = approval.clean_code(new.code or _free_code(change))
    title = Sop(SopHead(new.table.title), ())
    document, version = start(change, NewText(DocumentKind.PROCESS, code, title), person)
    keep_files(change, document, new.files)
    writing.write_table(change, document, version, new.table)
    return document, version


def _free_code(change: Change) -> str:
    known = {each.code for each in process_rows.listed(change.connection)}
    numbers = (f"{_PREFIX}-{number:02}" for number in range(1, len(known) + 2))
    return next(code for code in numbers if code not in known)


def _place(kept: Sequence[KeptRow], row: str) -> int:
    for place, each in enumerate(kept):
        if each.row.id == row:
            return place
    raise AppError("process_row_gone")


def _make_room(change: Change, kept: Sequence[KeptRow], place: int, count: int) -> int:
    """Return the position from which `count` rows fit before a place, GAP apart.

    What comes behind is moved on where there is no room.
    """
    first = kept[place - 1].position + GAP if place else 0
    needed = first + count * GAP
    if place < len(kept) and kept[place].position < needed:
        by = needed - kept[place].position
        for each in kept[place:]:
            change.update("step_text", each.key, {"position": each.position + by})
    return first
