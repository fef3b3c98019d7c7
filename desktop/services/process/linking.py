"""Link rows of a to-be process with steps of SOPs, pull them from one, make one of them."""

from collections.abc import Mapping, Sequence

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents import approval
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.process.from_sop import EntryNames, rows_of
from desktop.domain.process.table import ProcessTable, State
from desktop.domain.process.to_sop import EntryCodes, steps_of
from desktop.domain.sops.records import Sop, SopHead
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.documents.making import NewText, start
from desktop.services.process import editing, links, writing
from desktop.services.sops import writing as sop_writing
from desktop.store import lists
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import documents, process_rows, sop_texts, step_faces
from desktop.store.library.process_rows import KeptRow
from desktop.store.library.step_faces import StepChoice

__all__ = ["LinkService", "StepChoice"]


class LinkService(Service):
    """Each act is one change set of a to-be draft.

    All raise document_fixed, process_not_to_be, those that name rows process_row_gone.
    """

    def steps(self) -> list[StepChoice]:
        """Return the steps that rows can show: of every SOP, as it is worked on."""
        return step_faces.choices(self._store.reader)

    @action("process.link")
    def link(self, version: int, row: str, step: str) -> None:
        """Let a row show a step of an SOP; raises process_step_gone where no version has it."""

        def work(change: Change) -> None:
            _to_be(change, version)
            (kept,) = _rows(change, version, (row,))
            _link(change, [kept], {kept.row.id: step})
            writing.point(change, version)

        self._write("process.link", work)

    @action("process.unlink")
    def unlink(self, version: int, row: str) -> None:
        """Let a row show no step; it keeps what it showed as its own."""

        def work(change: Change) -> None:
            _to_be(change, version)
            (kept,) = _rows(change, version, (row,))
            (shown,) = links.shown_rows(change.connection, [kept])
            writing.update_row(change, kept, shown.row._replace(step=""))
            writing.point(change, version)

        self._write("process.unlink", work)

    @action("process.pull_steps")
    def pull(self, version: int, document: int, after: str = "") -> tuple[str, ...]:
        """Put a row behind a row for each step of an SOP, linked with it; return their ids.

        Raises process_sop_empty where that is no SOP with steps on its way or in force.
        """

        def work(change: Change) -> tuple[str, ...]:
            _to_be(change, version)
            sop = _sop(change.connection, document)
            stages, roles = (_names(change, name) for name in (ListName.STAGE, ListName.ROLE))
            rows = rows_of(sop, EntryNames(stages, roles))
            return editing.add_rows(change, version, rows, after)

        return self._write("process.pull_steps", work)

    @action("process.make_sop")
    def make_sop(
        self, version: int, rows: Sequence[str], code: str, title: Bilingual
    ) -> tuple[int, int]:
        """Make an SOP draft of rows and link them with its steps; return document and version.

        Raises process_row_linked for a row that shows a step already, process_rows_unchosen,
        document_code_*.
        """
        if not rows:
            raise AppError("process_rows_unchosen")
        known = approval.clean_code(code)

        def work(change: Change) -> tuple[int, int]:
            _to_be(change, version)
            kept = _rows(change, version, rows)
            _check_free(links.shown_rows(change.connection, kept))
            table = links.table(change.connection, version)
            chosen = frozenset(each.row.id for each in kept)
            steps = steps_of(table, chosen, _codes(change.connection, table))
            wanted = NewText(DocumentKind.SOP, known, Sop(SopHead(title), steps))
            document, made = self._draft(change, wanted)
            _link(change, kept, _steps_by_row(change, kept, made))
            writing.point(change, version)
            return document, made

        return self._write("process.make_sop", work)

    def _draft(self, change: Change, wanted: NewText) -> tuple[int, int]:
        taken = documents.by_code(change.connection, wanted.code)
        if any(each.kind is wanted.kind for each in taken):
            raise AppError("document_code_taken", name=wanted.code)
        document, version = start(change, wanted, self._session.person)
        sop_writing.write_text(change, document, version, wanted.sop)
        return document, version


def _to_be(change: Change, version: int) -> None:
    if sop_writing.draft(change, version).line != State.TO_BE:
        raise AppError("process_not_to_be")


def _rows(change: Change, version: int, ids: Sequence[str]) -> list[KeptRow]:
    """Return rows by their ids, in the order in which they stand."""
    kept = process_rows.some_rows(change.connection, version, ids)
    if len(kept) != len(set(ids)):
        raise AppError("process_row_gone")
    return sorted(kept, key=lambda each: (each.position, each.key))


def _link(change: Change, kept: Sequence[KeptRow], steps: Mapping[str, str]) -> None:
    """Let rows show steps, and keep what they show."""
    faces = step_faces.faces(change.connection, steps.values())
    for each in kept:
        face = faces.get(steps[each.row.id])
        if face is None:
            raise AppError("process_step_gone")
        row = links.faced(each.row, face)._replace(step=face.step)
        writing.update_row(change, each, row)


def _steps_by_row(change: Change, kept: Sequence[KeptRow], version: int) -> dict[str, str]:
    steps = sop_texts.sop(change.connection, version).steps
    return {each.row.id: step.id for each, step in zip(kept, steps, strict=True)}


def _check_free(kept: Sequence[KeptRow]) -> None:
    linked = next((each.row for each in kept if each.row.step), None)
    if linked is not None:
        raise AppError("process_row_linked", name=linked.operation.constant())


def _sop(connection: Connection, document: int) -> Sop:
    known = documents.document(connection, document)
    shown = step_faces.version(connection, document) if known.kind is DocumentKind.SOP else None
    if shown is not None:
        sop = sop_texts.sop(connection, shown)
        if sop.steps:
            return sop
    raise AppError("process_sop_empty", name=known.code)


def _names(change: Change, name: ListName) -> dict[str, Bilingual]:
    return {item.code: item.name for item in lists.of_list(change.connection, name)}


def _codes(connection: Connection, table: ProcessTable) -> EntryCodes:
    """Return the codes of stages and roles where rows stand, each looked for once."""
    places = table.places()
    stages = {place.stage: "" for place in places.values()}
    roles = {place.lane: "" for place in places.values()}
    for said in stages:
        stages[said] = links.entry_code(connection, ListName.STAGE, said)
    for said in roles:
        roles[said] = links.entry_code(connection, ListName.ROLE, said)
    return EntryCodes(
        {row: stages[place.stage] for row, place in places.items()},
        {row: roles[place.lane] for row, place in places.items()},
    )
