"""The processes of the desk as tables under document control: made, read, written row by row."""

from collections.abc import Sequence
from pathlib import Path

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.columns import TableColumn
from desktop.domain.process.table import ProcessTable, Row, State
from desktop.exchange.process_table.writing import ProcessFormat, write_process
from desktop.exchange.wholefile import whole_file
from desktop.services.base import Service, action
from desktop.services.process import editing, links, opened, starting
from desktop.services.process.bpmn_export import PlacedProcess, bpmn_of
from desktop.services.process.opened import NEWEST, OpenProcess, Shown, Wish
from desktop.services.process.starting import NewProcess
from desktop.services.sops.writing import draft
from desktop.store.change import Change
from desktop.store.library import process_rows
from desktop.store.library.process_json import column_data
from desktop.store.library.process_rows import Listed

__all__ = [
    "NEWEST",
    "Listed",
    "NewProcess",
    "OpenProcess",
    "ProcessFormat",
    "ProcessService",
    "Shown",
    "Wish",
]

_NOWHERE = PlacedProcess()


class ProcessService(Service):
    """Versions go through services/documents/control.py; here drafts are written."""

    def listed(self) -> list[Listed]:
        """Return every version of every process."""
        return process_rows.listed(self._store.reader)

    def opened(self, document: int, wish: Wish = NEWEST) -> OpenProcess:
        """Return a process as its pane shows it; raises AppError("process_gone")."""
        known = [each for each in self.listed() if each.document == document]
        if not known:
            raise AppError("process_gone", name="")
        return opened.read(self._store.reader, known, wish)

    def table(self, version: int) -> ProcessTable:
        """Return a version of a process as people see it; raises AppError("document_gone")."""
        return links.table(self._store.reader, version)

    def find(self, name: str, state: State | None = None, number: int | None = None) -> Listed:
        """Return the newest version, or that of a state, of the process with this code or title.

        With a number it is the version that has it. Raises AppError process_gone,
        process_state_missing, process_version_missing.
        """
        wanted = name.strip().casefold()
        known = self.listed()
        found = [
            each
            for each in known
            if wanted in (part.casefold() for part in (each.code, *each.title) if part)
        ]
        if not found:
            raise AppError("process_gone", name=name)
        own = [each for each in known if each.document == found[-1].document]
        of_state = [each for each in own if state in (None, each.state)]
        if not of_state:
            raise AppError("process_state_missing", name=own[-1].code, state=str(state))
        wished = [each for each in of_state if number in (None, each.number)]
        if not wished:
            numbers = ", ".join(str(each.number) for each in of_state)
            known_by = own[-1].code
            raise AppError("process_version_missing", name=known_by, number=number, numbers=numbers)
        return wished[-1]

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
        return self._write("process.create", lambda change: starting.keep(change, new, person))

    @action("process.begin")
    def begin(self, name: str, code: str = "") -> tuple[int, int, int]:
        """Add a shipped process, as it is and as it shall be; its pains end where that says so.

        Returns document, as-is and to-be version. Raises document_code_*, document_opened.
        """
        person = self._session.person
        return self._write(
            "process.begin", lambda change: starting.begin(change, name, code, person)
        )

    @action("process.rename")
    def rename(self, version: int, title: Bilingual) -> None:
        """Give a draft another title."""

        def work(change: Change) -> None:
            draft(change, version)
            named = {"title_zh": title.zh, "title_en": title.en}
            change.update("document_version", version, named)

        self._write("process.rename", work)

    @action("process.set_columns")
    def set_columns(self, version: int, columns: Sequence[TableColumn]) -> None:
        """Say which columns a draft shows, in which order, under which names."""

        def work(change: Change) -> None:
            draft(change, version)
            kept = [column_data(column) for column in columns]
            change.update("document_version", version, {"data.columns": kept})

        self._write("process.set_columns", work)

    @action("process.add_rows")
    def add_rows(self, version: int, rows: Sequence[Row], after: str = "") -> tuple[str, ...]:
        """Put rows behind a row, or at the top. Returns their ids.

        Raises document_fixed, process_row_gone.
        """
        return self._write(
            "process.add_rows", lambda change: editing.add_rows(change, version, rows, after)
        )

    @action("process.change_rows")
    def change_rows(self, version: int, rows: Sequence[Row]) -> int:
        """Give rows other contents, as one act; return how many were others before.

        Raises document_fixed, process_row_gone, process_lane_no_role.
        """
        person = self._session.person
        return self._write(
            "process.change_rows",
            lambda change: editing.change_rows(change, version, rows, person),
        )

    @action("process.paste_rows")
    def paste_rows(
        self, version: int, changed: Sequence[Row], added: Sequence[Row], after: str = ""
    ) -> tuple[str, ...]:
        """Change rows and put new ones behind a row, as one act; return the ids of the new ones."""

        def work(change: Change) -> tuple[str, ...]:
            editing.change_rows(change, version, changed, self._session.person)
            return editing.add_rows(change, version, added, after)

        return self._write("process.paste_rows", work)

    @action("process.move_rows")
    def move_rows(self, version: int, ids: Sequence[str], after: str = "") -> None:
        """Put rows behind another row, or at the top, in the order in which they stand."""
        self._write(
            "process.move_rows", lambda change: editing.move_rows(change, version, ids, after)
        )

    @action("process.remove_rows")
    def remove_rows(self, version: int, ids: Sequence[str]) -> None:
        """Take rows out of a draft; ways to them lead to the next row again."""
        self._write("process.remove_rows", lambda change: editing.remove_rows(change, version, ids))
