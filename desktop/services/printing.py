"""Print tickets, blank forms and SOPs as PDF, whole or not at all."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Version
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.escalations.paper import EscalationPaper
from desktop.services.filled_forms import FilledFormService
from desktop.services.handovers import HandoverService
from desktop.services.print_process import Printed, print_document, write_whole
from desktop.services.printed.checklist import with_checklist
from desktop.services.printed.desk_names import desk_names
from desktop.services.printed.form import filled_document, form_document
from desktop.services.printed.handover import handover_document
from desktop.services.printed.names import Names, Revision, unnamed
from desktop.services.printed.receipt import receipt_document
from desktop.services.printed.sop import sop_document
from desktop.services.printed.sop_chart import sop_chart
from desktop.services.printed.ticket import ticket_document
from desktop.services.printed.tongue import BOTH
from desktop.services.sla.accounts import SlaService
from desktop.services.sop_runs import reading
from desktop.store import files, lists, tickets
from desktop.store.library import documents, short_texts, sop_runs, sop_texts
from desktop.store.store import Store

__all__ = ["USUAL", "PrintOptions", "PrintService", "Printed"]

_FILE = re.compile(r"file:([0-9a-f]{64})")


class PrintOptions(NamedTuple):
    """Language ("zh", "en", "both"; the session's where empty) and paper ("A4", "Letter")."""

    language: str = ""
    paper: str = "A4"


USUAL = PrintOptions()


class PrintService(Service):
    """Reads, and writes nothing but the file named."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def ticket(
        self,
        key: int,
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print one ticket; raises AppError("ticket_gone")."""
        reader = self._store.reader
        ticket = tickets.get(reader, key, events=False)
        wanted = {ticket.requester, ticket.assignee, *(m.author for m in ticket.messages)}
        wanted |= set(sop_runs.people(reader, key))
        people = lists.people(reader, [each for each in wanted if each is not None])
        language = self._language(options, both=False)
        names = self._names(language, {key: person.name for key, person in people.items()})
        prefix = str(lists.settings(reader).get("number_prefix", "DB"))
        known = self._directory.all_fields
        document = ticket_document(
            ticket, people.get(ticket.requester or 0), known, names._replace(house=prefix), language
        )
        run = reading.read(reader, key)
        if run is not None:
            document = with_checklist(document, run, names, language)
        document = self._escalations().behind(document, ticket, names, language)
        return print_document(document._replace(paper=options.paper), path, progress)

    def escalation(
        self,
        key: int,
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print an escalation on its template; raises AppError escalation_gone, form_unknown."""
        language = self._language(options, both=True)
        document = self._escalations().alone(key, self._names(language, {}), language)
        return print_document(document._replace(paper=options.paper), path, progress)

    def _escalations(self) -> EscalationPaper:
        return EscalationPaper(self._store, self._session, self._directory)

    def handover(
        self,
        path: Path,
        to: int | None = None,
        keys: Sequence[int] | None = None,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print my open tickets, or these of them, for whoever takes them over."""
        shift = HandoverService(self._store, self._session, self._directory)
        works = [w for w in shift.mine() if keys is None or w.row.key in keys]
        language = self._language(options, both=False)
        agents = self._directory.agents
        people = [agents.get(key or 0) for key in (self._session.person, to)]
        by, taker = (person.name.text(language) if person else "" for person in people)
        names = self._names(language, {})
        document = handover_document(works, (by, taker), names, language)
        return print_document(document._replace(paper=options.paper), path, progress)

    def receipt(
        self,
        key: int,
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print the receipts of a ticket's clocks; raises AppError ticket_gone or no_clock."""
        language = self._language(options, both=False)
        sla = SlaService(self._store, self._session, self._directory)
        kinds = [clock.kind for clock in sla.clocks(key)]
        if not kinds:
            raise AppError("no_clock")
        sheets = [sla.sheet(key, language, kind) for kind in kinds]
        document = receipt_document(sheets, self._names(language, {}), language)
        return print_document(document._replace(paper=options.paper), path, progress)

    def form(
        self,
        code: str,
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print a template as a blank form; raises AppError("form_unknown")."""
        item = self._directory.by_code(ListName.TEMPLATE, code.upper())
        if item is None:
            known = [each.code for each in self._directory.of(ListName.TEMPLATE)]
            raise AppError("form_unknown", wanted=code, known=", ".join(known))
        language = self._language(options, both=True)
        asked = self._directory.all_fields
        document = form_document(item, asked, self._names(language, {}), language)
        return print_document(document._replace(paper=options.paper), path, progress)

    def filled_form(
        self,
        key: int,
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print a form filled in on a ticket; raises AppError("filled_form_gone")."""
        forms = FilledFormService(self._store, self._session, self._directory)
        language = self._language(options, both=True)
        document = filled_document(forms.filled(key), self._names(language, {}), language)
        return print_document(document._replace(paper=options.paper), path, progress)

    def sop(
        self,
        version: int,
        path: Path,
        options: PrintOptions = USUAL,
        progress: Progress = ignore_progress,
    ) -> Printed:
        """Print a version of an SOP; raises AppError("document_gone")."""
        reader = self._store.reader
        known = documents.version(reader, version)
        revisions = self._revisions(known)
        signed = {k for each in revisions for k in each.signed()}
        people = lists.people(reader, list(signed))
        language = self._language(options, both=True)
        names = self._names(language, {key: each.name for key, each in people.items()})
        scripts = {script.code: script.title for script in short_texts.scripts(reader)}
        sop, document = sop_texts.sop(reader, version), documents.document(reader, known.document)
        names = names._replace(
            reviewers=revisions[-1].reviewers,
            document=self._title,
            script=lambda code: scripts.get(code) or unnamed(code),
            image=self._image,
            chart=sop_chart(sop, names._replace(document=self._title), language),
            revisions=revisions,
        )
        made = sop_document(sop, document, known, names, language)
        return print_document(made._replace(paper=options.paper), path, progress)

    def _revisions(self, until: Version) -> tuple[Revision, ...]:
        """Return the versions of a document up to one of them, the oldest first."""
        reader = self._store.reader
        found = [v for v in documents.versions(reader, until.document) if v.number <= until.number]
        return tuple(
            Revision(version, self._accepted(version.key))
            for version in sorted(found, key=lambda version: version.number)
        )

    def _accepted(self, version: int) -> tuple[int, ...]:
        reviews = documents.reviews(self._store.reader, version)
        return tuple(dict.fromkeys(r.reviewer for r in reviews if r.decision == "accepted"))

    def version_of(self, code: str) -> int:
        """Return the version to print of the SOP people say this code of: in force, else newest.

        Raises AppError("sop_unknown").
        """
        reader = self._store.reader
        found = [d for d in documents.by_code(reader, code) if d.kind is DocumentKind.SOP]
        if not found:
            raise AppError("sop_unknown", name=code)
        key = found[0].key
        effective = documents.effective(reader, key)
        return (effective or documents.versions(reader, key)[0]).key

    def _title(self, code: str) -> Bilingual:
        reader = self._store.reader
        found = documents.by_code(reader, code)
        if not found:
            return unnamed(code)
        key = found[0].key
        return (documents.effective(reader, key) or documents.versions(reader, key)[0]).title

    @staticmethod
    def keep(pdf: bytes, path: Path) -> None:
        """Write a PDF that was made for a preview, whole or not at all."""
        write_whole(pdf, path)

    def _language(self, options: PrintOptions, *, both: bool) -> str:
        language = options.language or self._session.language
        return self._session.language if language == BOTH and not both else language

    def _names(self, language: str, people: dict[int, Bilingual]) -> Names:
        return desk_names(self._store, self._session, self._directory, language, people)

    def _image(self, name: str) -> bytes | None:
        """Return the bytes of a kept file; None for what is no such name, or is gone."""
        found = _FILE.fullmatch(name)
        if found is None:
            return None
        try:
            return files.path_of(self._store.folder, found[1]).read_bytes()
        except OSError:
            return None
