"""Questions made from SOPs in force and from the matrix, looked at first and then kept."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.escalations import EscalationState
from desktop.domain.masking import Mask
from desktop.domain.moves import CAUSE
from desktop.domain.numbers import short_number
from desktop.domain.questions.bank import About, AboutKind
from desktop.domain.questions.case import Way
from desktop.domain.session import Session
from desktop.domain.sops.fitting import fitting
from desktop.domain.sops.records import Sop
from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.people_of_ticket import names_of
from desktop.services.training.from_matrix import cell_question
from desktop.services.training.from_sop import Around, made_of
from desktop.services.training.from_ticket import Closed, frozen
from desktop.services.training.made import Made
from desktop.services.training.writing import New, insert
from desktop.services.triage.tables import MATRIX_CODE, for_reader
from desktop.store import escalations, lists, lookups, tickets
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import documents, sop_runs, sop_texts
from desktop.store.store import Store
from desktop.store.training import questions

__all__ = ["FromTicket", "Made", "MakingService"]

_ENDED = frozenset({StatusKind.RESOLVED, StatusKind.CLOSED})
_UPHELD = frozenset({EscalationState.ACCEPTED, EscalationState.HANDED_BACK, EscalationState.ASKED})
_OF_ONE_MACHINE = ("asset_no",)


class FromTicket(NamedTuple):
    """A simulated ticket that was made, and what was taken out of the texts it came from."""

    made: Made
    masks: tuple[Mask, ...]


class MakingService(Service):
    """Making writes nothing; what a person wants of it is kept as drafts.

    What stands in the bank to the letter is not made again.
    """

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def sops(self) -> list[tuple[str, Bilingual]]:
        """Return codes and titles of the SOPs in force, by code."""
        reader = self._store.reader
        in_force = documents.in_force(reader, DocumentKind.SOP)
        return sorted(
            (code, documents.version(reader, key).title) for key, code in in_force.items()
        )

    def from_sop(self, code: str) -> list[Made]:
        """Return the questions that an SOP in force gives; raises question_no_sop."""
        in_force = documents.in_force(self._store.reader, DocumentKind.SOP)
        version = next((key for key, each in in_force.items() if each == code), None)
        if version is None:
            raise AppError("question_no_sop", name=code)
        sops = sop_texts.sops(self._store.reader, list(in_force))
        return self._new(made_of(sops[version], self._around(code, version, sops)))

    def from_ticket(self, key: int) -> FromTicket:
        """Return the simulated ticket of a closed ticket, and what was taken out of its texts.

        Its key is that of the SOP by which it was worked, or that fits, in the version in force.
        Raises question_ticket_open, ticket_gone.
        """
        closed = self._closed(key)
        found = frozen(closed)
        steps = closed.sop.steps if closed.sop else ()
        about = About()
        if steps:
            about = About(AboutKind.STEP, steps[0].id, closed.around.version)
        return FromTicket(Made(found.question, about), found.masks)

    def from_matrix(self) -> list[Made]:
        """Return one question for each cell of the matrix in force."""
        tables = for_reader(self._store.reader)
        about = About(AboutKind.MATRIX, MATRIX_CODE, tables.matrix_version)
        levels = tables.matrix.levels
        made = [
            cell_question(tables.matrix, (row, column), about)
            for row in levels
            for column in levels
        ]
        return self._new(made)

    @action("question.keep_made")
    def keep(self, wanted: Sequence[Made]) -> list[int]:
        """Keep made questions as drafts; return their keys."""

        def work(change: Change) -> list[int]:
            person = self._session.person
            return [insert(change, New(each.question, each.about), (), person) for each in wanted]

        return self._write("question.keep_made", work)

    def _closed(self, key: int) -> Closed:
        reader = self._store.reader
        record = tickets.get(reader, key, events=False)
        kind = self._directory.items[record.status].kind
        if kind not in _ENDED:
            number = short_number(record.station, record.counter)
            raise AppError("question_ticket_open", number=number)
        in_force = documents.in_force(reader, DocumentKind.SOP)
        version = self._version(key)
        sops = sop_texts.sops(reader, list(in_force))
        return Closed(
            record,
            [*names_of(reader, record), *_numbers(record)],
            self._code(record.service_type),
            self._code(record.category),
            self._code(record.channel),
            str(record.extra.get(CAUSE) or ""),
            _way(reader, key),
            sops.get(version or 0),
            self._around(in_force.get(version or 0, ""), version or 0, sops),
        )

    def _version(self, ticket: int) -> int | None:
        """Return the version in force of the SOP that a ticket was worked by, or that fits it."""
        reader = self._store.reader
        worked = [run.document for run in sop_runs.of_ticket(reader, ticket)]
        row = lookups.records(reader, "ticket", [ticket])[ticket]
        path = sop_runs.category_path(reader, row["category"])
        fit = fitting(sop_runs.candidates(reader), row["service_type"], path)
        for document in (*worked, *(each.document for each in fit)):
            version = documents.effective(reader, document)
            if version is not None:
                return version.key
        return None

    def _around(self, code: str, version: int, sops: Mapping[int, Sop]) -> Around:
        others = [sop for key, sop in sops.items() if key != version]
        roles = lists.of_list(self._store.reader, ListName.ROLE)
        return Around(
            code,
            version,
            {each.code: each.name for each in roles if each.retired_at is None},
            tuple(step.title for sop in others for step in sop.steps),
            tuple(text for sop in others for text in _asks(sop)),
        )

    def _code(self, item: int | None) -> str:
        return self._directory.items[item].code if item is not None else ""

    def _new(self, made: Sequence[Made]) -> list[Made]:
        known = questions.contents(self._store.reader)
        return [each for each in made if questions.content(each.question) not in known]


def _asks(sop: Sop) -> list[Bilingual]:
    items = [*sop.head.must_ask, *(item for step in sop.steps for item in step.must_ask)]
    return [item.text for item in items]


def _numbers(record: Ticket) -> list[str]:
    """Return what names one machine or person in the fields of a ticket: inventory numbers."""
    return [str(record.extra[name]) for name in _OF_ONE_MACHINE if record.extra.get(name)]


def _way(reader: Connection, ticket: int) -> Way:
    found = [each for each in escalations.of_ticket(reader, ticket) if each.state in _UPHELD]
    return Way(found[-1].asked.kind) if found else Way.NONE
