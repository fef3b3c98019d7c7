"""The ledger of pains: what hurts in a process, how each pain ended, which are open."""

from collections.abc import Mapping

from desktop.domain.errors import AppError
from desktop.domain.process.pains import EndKind, PainEnd, PainLine
from desktop.domain.process.table import State
from desktop.services.base import Service, action
from desktop.services.process import links
from desktop.services.process.opened import pain_lines
from desktop.store.change import Change
from desktop.store.library import documents, pains, process_rows

__all__ = ["EndKind", "LedgerService", "PainEnd", "PainLine"]


class LedgerService(Service):
    """A pain belongs to its row for life, so its end is the same in every version."""

    def ledger(self, version: int) -> list[PainLine]:
        """Return the pains of a version in the order of its rows.

        Raises AppError("document_gone").
        """
        reader = self._store.reader
        ended = pains.ends(reader, documents.version(reader, version).document)
        return list(pain_lines(links.rows(reader, version), ended))

    def open_pains(self) -> int:
        """Return how many pains of the newest as-is versions have no end yet."""
        newest: dict[int, int] = {}
        for each in process_rows.listed(self._store.reader):
            if each.state is State.AS_IS:
                newest[each.document] = each.version
        return sum(line.end is None for found in newest.values() for line in self.ledger(found))

    @action("process.end_pains")
    def end(self, version: int, ends: Mapping[str, PainEnd | None]) -> None:
        """Say how pains of rows ended, or that they are open again (None), as one act.

        Raises AppError process_row_gone, pain_reason_missing where a rejected one has no reason.
        """
        for wanted in ends.values():
            if wanted is not None and wanted.kind is EndKind.REJECTED and not wanted.note.strip():
                raise AppError("pain_reason_missing")

        def work(change: Change) -> None:
            known = {each.row.id: each for each in process_rows.rows(change.connection, version)}
            for row, wanted in ends.items():
                if row not in known or not known[row].row.pain.is_there:
                    raise AppError("process_row_gone")
                self._end(change, known[row].step, wanted)

        self._write("process.end_pains", work)

    def _end(self, change: Change, step: int, wanted: PainEnd | None) -> None:
        before = pains.ends_of(change.connection, step)
        if wanted is None:
            for key in before:
                change.remove("pain_end", key)
            return
        said = {"kind": str(wanted.kind), "target": wanted.target, "note": wanted.note}
        own = said | {"person": self._session.person, "at": change.now}
        if before:
            change.update("pain_end", before[0], own)
        else:
            change.insert("pain_end", {"step": step, **own})
