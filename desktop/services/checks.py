"""Check a workspace: the file, references, derived rows against rebuilt ones, attachments."""

from collections.abc import Iterator
from functools import partial
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.services.base import Service, action
from desktop.store import check, files
from desktop.store.check import Fault
from desktop.store.training import questions

__all__ = ["CheckReport", "CheckService", "Fault"]

_CHUNK = check.CHUNK


class CheckReport(NamedTuple):
    """What a check found: how much there is, what is wrong; and whether derived rows are new.

    Kinds of fault: file, reference, is_open, chases, ticket_tag, sla_clock, sla_mark,
    search_text, search_index, attachment_missing, attachment_changed. Those of a rebuild are what
    it left.
    """

    counts: dict[str, int]
    faults: tuple[Fault, ...]
    rebuilt: int = 0

    @property
    def is_sound(self) -> bool:
        """Return whether nothing is wrong."""
        return not self.faults


class CheckService(Service):
    """Looks the whole workspace over; writes only where a rebuild is asked for."""

    def run(
        self,
        rebuild: bool = False,  # noqa: FBT001, FBT002 - the one switch of the command
        progress: Progress = ignore_progress,
    ) -> CheckReport:
        """Check everything, after writing the derived rows anew where asked to."""
        rebuilt = self.rebuild(progress) if rebuild else 0
        try:
            return self._look(progress)._replace(rebuilt=rebuilt)
        except AppError as error:
            if error.code != "workspace_damaged":
                raise
            return CheckReport({}, (Fault("file", "", str(error.params["detail"])),), rebuilt)

    @action("check.rebuild")
    def rebuild(self, progress: Progress = ignore_progress) -> int:
        """Write open flags, tags, clocks and the search index anew; return for how many tickets."""
        tickets = check.ticket_keys(self._store.reader)
        progress(0, len(tickets))
        self._store.derive(check.clear_search)
        self._store.derive(check.rebuild_people)
        self._store.derive(check.rebuild_library)
        for start in range(0, len(tickets), _CHUNK):
            part = tickets[start : start + _CHUNK]
            self._store.derive(partial(check.rebuild_tickets, tickets=part))
            # Once begun it goes through: a cleared index with half of the tickets is no way out.
        progress(len(tickets), len(tickets))
        return len(tickets)

    def _look(self, progress: Progress) -> CheckReport:
        reader = self._store.reader
        faults = check.file_faults(reader)
        tickets = check.ticket_keys(reader)
        for start in range(0, len(tickets), _CHUNK):
            progress(start, len(tickets))
            faults.extend(check.derived_faults(reader, tickets[start : start + _CHUNK]))
        faults.extend(check.people_faults(reader))
        faults.extend(check.library_faults(reader))
        plain = self._store.plain_reader()
        try:
            faults.extend(check.index_faults(plain))
        finally:
            plain.close()
        faults.extend(self._attachment_faults(progress))
        return CheckReport(check.counts(reader), tuple(faults))

    def _kept_files(self) -> list[tuple[str, str]]:
        reader = self._store.reader
        kept = check.attachments(reader) + check.document_files(reader)
        return kept + questions.every_file(reader)

    def _attachment_faults(self, progress: Progress) -> Iterator[Fault]:
        seen: dict[str, str] = {}
        for done, (digest, number) in enumerate(self._kept_files()):
            progress(done, 0)
            if digest not in seen:
                seen[digest] = files.fault_of(self._store.folder, digest)
            if seen[digest]:
                yield Fault(seen[digest], number, digest)
