"""Interview sheets of a process: kept, and their lines made rows and pains that name them."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.process.interviews import Interview, Line
from desktop.domain.process.table import Pain, Row
from desktop.services.base import Service, action
from desktop.services.process import editing, links
from desktop.services.process.local import fresh_ids
from desktop.services.process.sheet import Around, with_text
from desktop.store.change import Change
from desktop.store.library import documents, interviews, process_rows

__all__ = ["Interview", "InterviewService", "Line", "line_with"]

_CHOICES = {"severity": "severity", "kind": "pain_kind"}


class InterviewService(Service):
    """A sheet belongs to the process, whatever its version; its lines go into drafts."""

    def list(self, document: int) -> Sequence[Interview]:
        """Return the sheets of a process in the order in which they came."""
        return interviews.of_process(self._store.reader, document)

    @action("process.keep_interview")
    def keep(self, document: int, interview: Interview) -> int:
        """Keep a sheet, a new one where its key is 0; return its key.

        What its lines became stays as it is kept: only `make_row` and `make_pain` say that.
        Raises AppError process_gone, interview_gone.
        """
        return self._write(
            "process.keep_interview", lambda change: self._keep(change, document, interview)
        )

    @action("process.remove_interview")
    def remove(self, key: int) -> None:
        """Take a sheet away; rows and pains that came of it stay. Raises interview_gone."""

        def work(change: Change) -> None:
            interviews.interview(change.connection, key)
            change.remove("interview", key)

        self._write("process.remove_interview", work)

    @action("process.line_to_row")
    def make_row(self, key: int, line_place: int, version: int, after: str = "") -> str:
        """Make a line a new row of a draft, behind a row or at the top; return the row's id.

        Raises AppError interview_gone, interview_line_gone, interview_line_used,
        interview_line_empty, document_fixed, process_row_gone.
        """

        def work(change: Change) -> str:
            sheet, line = _line(change, key, line_place, version)
            if not line.what.strip():
                raise AppError("interview_line_empty")
            row = self._row(sheet, line, _beside(change, version, after), change.now)
            (made,) = editing.add_rows(change, version, [row], after)
            _note(change, sheet, line_place, made)
            return made

        return self._write("process.line_to_row", work)

    @action("process.line_to_pain")
    def make_pain(self, key: int, line_place: int, version: int, row: str) -> None:
        """Make the pain of a line that of a row of a draft; its evidence is quote and source.

        Raises AppError interview_gone, interview_line_gone, interview_line_used,
        interview_pain_missing, interview_pain_there, document_fixed, process_row_gone.
        """

        def work(change: Change) -> None:
            sheet, line = _line(change, key, line_place, version)
            if not line.pain.strip():
                raise AppError("interview_pain_missing")
            before = _beside(change, version, row)
            if before is None:
                raise AppError("process_row_gone")
            if before.pain.is_there:
                raise AppError("interview_pain_there")
            # Its own source says where the row came from; that of the pain stands by the quote.
            source = sheet.source(self._session.language)
            pain = self._pain(line, " — ".join(filter(None, (line.quote.strip(), source))))
            editing.change_rows(change, version, [before._replace(pain=pain)], self._session.person)
            _note(change, sheet, line_place, row)

        self._write("process.line_to_pain", work)

    def _keep(self, change: Change, document: int, wanted: Interview) -> int:
        if not wanted.key:
            known = process_rows.listed(change.connection)
            if all(each.document != document for each in known):
                raise AppError("process_gone", name="")
            made = wanted._replace(lines=_named(wanted.lines, change.now))
            own = {"id": new_id(change.now), "document": document, "created_at": change.now}
            row = interviews.sheet_row(made) | own | {"person": self._session.person}
            return change.insert("interview", row)
        before = interviews.interview(change.connection, wanted.key)
        rows = {line.id: line.row for line in before.lines if line.id}
        lines = tuple(
            line._replace(row=rows.get(line.id, "")) for line in _named(wanted.lines, change.now)
        )
        kept = interviews.sheet_row(wanted._replace(lines=lines))
        change.update("interview", wanted.key, kept)
        return wanted.key

    def _row(self, sheet: Interview, line: Line, above: Row | None, now: int) -> Row:
        (identity,) = fresh_ids(1, now)
        hurts, quote = bool(line.pain.strip()), line.quote.strip()
        row = Row(
            identity,
            operation=self._said(line.what),
            pain=self._pain(line, quote) if hurts else Pain(),
            note=Bilingual() if hurts else self._said(quote),
            source=sheet.source(self._session.language),
        )
        return row._replace(stage=above.stage, lane=above.lane) if above else row

    def _pain(self, line: Line, evidence: str) -> Pain:
        return Pain(self._said(line.pain), line.severity, line.kind, self._said(evidence))

    def _said(self, text: str) -> Bilingual:
        return Bilingual(**{self._session.language: text.strip()})


def line_with(line: Line, column: str, text: str, language: str) -> Line:
    """Return a line with another text in one cell; an empty one empties it.

    Raises AppError("process_cell_means_nothing") where it is no such choice.
    """
    found: dict[str, Any] = {column: text.strip("\n")}
    if column in _CHOICES:
        chosen = with_text(Row(""), _CHOICES[column], text, Around({}, language)).pain
        found = {column: chosen.severity if column == "severity" else chosen.kind}
    return line._replace(**found)


def _line(change: Change, key: int, place: int, version: int) -> tuple[Interview, Line]:
    """Return a sheet and one of its lines that became nothing yet."""
    sheet = interviews.interview(change.connection, key)
    if documents.version(change.connection, version).document != sheet.document:
        raise AppError("interview_gone")
    if not 0 <= place < len(sheet.lines):
        raise AppError("interview_line_gone")
    line = sheet.lines[place]
    if line.row:
        raise AppError("interview_line_used")
    return sheet, line


def _beside(change: Change, version: int, row: str) -> Row | None:
    """Return a row as people see it: what it shows of a step is no edit of that step."""
    kept = process_rows.some_rows(change.connection, version, [row])
    found = links.shown_rows(change.connection, kept)
    return found[0].row if found else None


def _note(change: Change, sheet: Interview, place: int, row: str) -> None:
    lines = [*sheet.lines]
    lines[place] = lines[place]._replace(row=row)
    change.update("interview", sheet.key, {"lines": interviews.lines_text(lines)})


def _named(lines: Sequence[Line], now: int) -> tuple[Line, ...]:
    """Return lines of which each has an id of its own."""
    out: list[Line] = []
    for line, fresh in zip(lines, fresh_ids(len(lines), now), strict=True):
        taken = any(line.id == each.id for each in out)
        out.append(line._replace(id=fresh) if taken or not line.id else line)
    return tuple(out)
