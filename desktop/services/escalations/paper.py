"""Escalations on paper: the records of a ticket read, and filled into their template."""

from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import ListName
from desktop.drawing.pages.content import PrintedDocument
from desktop.services.directory import Directory
from desktop.services.escalations.records import EscalationService
from desktop.services.filled_forms import FilledFormService, FormToFill
from desktop.services.printed.escalation import TEMPLATE, EscalationForms
from desktop.services.printed.names import Names
from desktop.store import escalations, tickets
from desktop.store.store import Store


class EscalationPaper:
    """Reads, and writes nothing."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        self._reader, self._directory = store.reader, directory
        self._records = EscalationService(store, session, directory)
        self._forms = FilledFormService(store, session, directory)

    def alone(self, key: int, names: Names, language: str) -> PrintedDocument:
        """Return one record as a document; raises AppError escalation_gone, form_unknown."""
        record = escalations.one(self._reader, key)
        if record is None:
            raise AppError("escalation_gone")
        ticket = tickets.get(self._reader, record.ticket, events=False)
        forms = EscalationForms(self._directory, names, language)
        return forms.document(self._blank(ticket.key), self._records.standing(record), ticket)

    def behind(
        self, document: PrintedDocument, ticket: Ticket, names: Names, language: str
    ) -> PrintedDocument:
        """Return the pages of a ticket with its records behind all else."""
        found = self._records.of_ticket(ticket.key)
        if not found:
            return document
        forms = EscalationForms(self._directory, names, language)
        stands = [(self._records.standing(record), ticket) for record in found]
        return forms.behind(document, self._blank(ticket.key), stands)

    def _blank(self, ticket: int) -> FormToFill:
        item = self._directory.by_code(ListName.TEMPLATE, TEMPLATE)
        if item is None:
            known = [each.code for each in self._directory.of(ListName.TEMPLATE)]
            raise AppError("form_unknown", wanted=TEMPLATE, known=", ".join(known))
        return self._forms.blank(ticket, item.key)
