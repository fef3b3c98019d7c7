"""Rows that show a step of an SOP: what they show, and edits of it in the draft of that SOP."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, Row
from desktop.domain.process.to_sop import whole_minutes
from desktop.domain.sops.pairs import marked
from desktop.domain.sops.records import Step
from desktop.domain.vocabulary import ListName
from desktop.services.documents.making import revised
from desktop.services.sops import writing
from desktop.store import lists
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import process_rows, sop_texts, step_faces
from desktop.store.library.process_rows import KeptRow
from desktop.store.library.step_faces import StepFace


class Edit(NamedTuple):
    """A row as it is shown and as it shall be; `face` is None where it shows no step."""

    before: Row
    after: Row
    face: StepFace | None


def table(connection: Connection, version: int) -> ProcessTable:
    """Return a version of a process as people see it; raises AppError("document_gone")."""
    return shown(connection, process_rows.table(connection, version))


def shown(connection: Connection, table: ProcessTable) -> ProcessTable:
    """Return a table with what the steps say that its rows show.

    A step that is gone leaves what the row last kept.
    """
    faces = step_faces.faces(connection, (row.step for row in table.rows if row.step))
    return table._replace(rows=tuple(faced(row, faces.get(row.step)) for row in table.rows))


def rows(connection: Connection, version: int) -> list[KeptRow]:
    """Return the rows of a version as people see them, with their keys."""
    return shown_rows(connection, process_rows.rows(connection, version))


def shown_rows(connection: Connection, kept: Sequence[KeptRow]) -> list[KeptRow]:
    """Return rows with what the steps say that they show."""
    faces = step_faces.faces(connection, (each.row.step for each in kept if each.row.step))
    return [each._replace(row=faced(each.row, faces.get(each.row.step))) for each in kept]


def faced(row: Row, face: StepFace | None) -> Row:
    """Return a row that shows a step; the lane stays its own where the step has no role."""
    if face is None:
        return row
    lane = face.role if any(face.role) else row.lane
    return row._replace(operation=face.title, lane=lane, minutes=float(face.minutes) or None)


def edits(connection: Connection, kept: Sequence[KeptRow], wanted: Sequence[Row]) -> list[Edit]:
    """Return what rows shall become, in the order of `wanted`; each shows the step it showed."""
    faces = step_faces.faces(connection, (each.row.step for each in kept if each.row.step))
    known = {each.row.id: each.row for each in kept}
    found = ((known[row.id], row) for row in wanted)
    return [
        Edit(faced(own, faces.get(own.step)), row._replace(step=own.step), faces.get(own.step))
        for own, row in found
    ]


def write_steps(change: Change, wanted: Iterable[Edit], person: int | None) -> None:
    """Write what rows say otherwise than their steps into the drafts of the SOPs.

    Raises document_fixed where a version is in review or scheduled, process_lane_no_role for a lane
    that is the name of no role.
    """
    drafts: dict[int, int] = {}
    for edit in wanted:
        if edit.face is None or _said(edit.before) == _said(edit.after):
            continue
        document = edit.face.document
        if document not in drafts:
            drafts[document] = revised(change, document, person)
            writing.draft(change, drafts[document])
        row = sop_texts.row_of(change.connection, drafts[document], edit.face.step)
        after = _edited(change.connection, row.step, edit)
        writing.update_step(change, row, marked(row.step, after))


def entry_code(connection: Connection, name: ListName, said: Bilingual) -> str:
    """Return the code of the entry of a list that is called so, "" where none is."""
    for item in lists.of_list(connection, name):
        if item.retired_at is None and any(item.name.matches(part) for part in said):
            return item.code
    return ""


def _said(row: Row) -> tuple[Bilingual, Bilingual, float | None]:
    return row.operation, row.lane, row.minutes


def _edited(connection: Connection, step: Step, edit: Edit) -> Step:
    before, after = edit.before, edit.after
    if before.operation != after.operation:
        step = step._replace(title=after.operation)
    if before.lane != after.lane:
        step = step._replace(role=_role(connection, after.lane))
    if before.minutes != after.minutes:
        target = step.target._replace(minutes=whole_minutes(after.minutes))
        step = step._replace(target=target)
    return step


def _role(connection: Connection, lane: Bilingual) -> str:
    found = entry_code(connection, ListName.ROLE, lane)
    if any(lane) and not found:
        raise AppError("process_lane_no_role", name=lane.constant())
    return found
