"""An escalation on the template of its record, as a form that was filled in."""

from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.escalations import Addressee, Escalation, EscalationKind, EscalationState
from desktop.domain.sla.worktime import MINUTE
from desktop.domain.ticket import Ticket
from desktop.drawing.pages.content import Block, Heading, PrintedDocument, Signatures
from desktop.services.directory import Directory
from desktop.services.escalations.records import Standing
from desktop.services.filled_forms import FormToFill
from desktop.services.printed.form import filled_document
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue

TEMPLATE = "T06"
_KINDS = {
    EscalationKind.FUNCTIONAL: Bilingual("职能升级", "Functional"),
    EscalationKind.MANAGEMENT: Bilingual("管理升级", "Management"),
}


class EscalationForms:
    """Fills records into the template, in the language of a print."""

    def __init__(self, directory: Directory, names: Names, language: str) -> None:
        self._directory, self._names = directory, names
        self._language, self._tongue = language, Tongue(language)

    def document(self, blank: FormToFill, standing: Standing, ticket: Ticket) -> PrintedDocument:
        """Return one record as a document of its own."""
        return filled_document(self._filled(blank, standing, ticket), self._names, self._language)

    def behind(
        self, document: PrintedDocument, blank: FormToFill, found: list[tuple[Standing, Ticket]]
    ) -> PrintedDocument:
        """Return the pages of a ticket with its escalations behind all else."""
        blocks: list[Block] = []
        for standing, ticket in found:
            form = self.document(blank, standing, ticket)
            blocks.append(Heading(f"{form.head.title} {standing.record.number}"))
            # Nobody signs a copy that goes with the ticket.
            blocks += [block for block in form.blocks if not isinstance(block, Signatures)]
        return document._replace(blocks=(*document.blocks, *blocks))

    def _filled(self, blank: FormToFill, standing: Standing, ticket: Ticket) -> FormToFill:
        said = self._sent(standing.record, ticket) | self._answered(standing)
        return blank._replace(answers={**blank.answers, **said})

    def _sent(self, record: Escalation, ticket: Ticket) -> dict[str, Any]:
        asked, separator = record.asked, self._tongue.words["separator"]
        files = [file.name for file in ticket.attachments if file.key in asked.files]
        lines = [
            " — ".join(filter(None, (self._names.moment(line.at), line.what, line.result)))
            for line in asked.tried
        ]
        return {
            "t06_escalation_no": record.number,
            "t06_from": self._from(record.asked_by),
            "t06_to": self._to(asked.to),
            "t06_kind": self._tongue.text(_KINDS[asked.kind]),
            "t06_reason": asked.reason,
            "t06_trigger": asked.trigger,
            "t06_at": record.asked_at,
            "t06_done": "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)),
            "reproduce_steps": asked.symptom,
            "t06_logs": separator.join(filter(None, (asked.evidence, *files))),
            "t06_impact": asked.deadline,
            "t06_promise": asked.promise,
            "t06_answer_by": asked.expected_at,
        }

    def _answered(self, standing: Standing) -> dict[str, Any]:
        record = standing.record
        accepted = record.answered_at if record.state is not EscalationState.RETURNED else None
        spent = standing.waited.elapsed + (standing.held.elapsed if standing.held else 0)
        return {
            "t06_receiver": self._person(record.answered_by),
            "t06_accepted_at": accepted,
            "t06_result": record.said,
            "t06_returned_at": record.ended_at if accepted else record.answered_at,
            "t06_total": None if record.is_open else round(spent / MINUTE),
        }

    def _from(self, key: int | None) -> str:
        """Return the team of who asked, by which the template chooses, else the name."""
        person = self._directory.agents.get(key or 0)
        team = self._directory.name(person.team if person else None)
        return self._tongue.text(team) or self._person(key)

    def _to(self, to: Addressee) -> str:
        if to.person is not None:
            return self._person(to.person)
        return self._tongue.text(self._directory.name(to.entry))

    def _person(self, key: int | None) -> str:
        found = self._directory.agents.get(key or 0)
        return self._tongue.text(found.name) if found is not None else ""
