"""How tickets, or the cases of a log, really followed a drawn process; nothing is written."""

from collections.abc import Iterable, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.process.activities import Activities, by_operation, by_stage, key_of, lookup
from desktop.domain.process.conformance import Conformance
from desktop.domain.process.conformity import CaseRef, Conformity, Deviation
from desktop.domain.process.log import Case, Event
from desktop.domain.process.table import ProcessTable
from desktop.domain.process.verdict import Kind, Sign
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.stage_course import course
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.process import links
from desktop.services.process.mining import cases_of_log
from desktop.store import elapsed, stays
from desktop.store.store import Store

__all__ = ["CaseRef", "Conformity", "Deviation", "Kind", "RealityService", "Sign"]

_COLUMNS = ("key", "station", "counter", "created_at", "stage", "status")
_LOOKED_AT = 1_000


class RealityService(Service):
    """Cases held against a version of a process; of the sign that is `wanted` all are kept.

    Of any other deviation the first cases are kept, as domain/process/conformance.py says.
    """

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def of_tickets(
        self,
        version: int,
        query: TicketQuery,
        progress: Progress = ignore_progress,
        wanted: Sign | None = None,
    ) -> Conformity:
        """Return how tickets went through the stages of a process.

        Closed tickets have ended; others are under way, void ones for ever. Stages that the desk
        does not have are passed through. Raises document_gone, process_stages_foreign.
        """
        table = links.table(self._store.reader, version)
        activities, named = self._stages(table)
        unseen = set(activities) - set(named.values())
        conformance = Conformance(table, activities, unseen, wanted)
        words = {key: name.constant() for key, name in named.items()}
        closed = self._directory.keys_of_kind(ListName.STATUS, frozenset({StatusKind.CLOSED}))

        def some(rows: Sequence[tuple[Any, ...]]) -> None:
            moved = stays.changes(self._store.reader, [row[0] for row in rows])
            for key, station, counter, created_at, stage, status in rows:
                been = course(created_at, stage, moved.get(key, ()), None)
                events = tuple(Event(self._word(words, at), since) for at, since, *_ in been)
                case = Case(short_number(station, counter), events)
                conformance.add(case, key, ended=status in closed)

        elapsed.each(self._store.reader, query, _COLUMNS, some, progress)
        return conformance.found()

    def of_log(
        self,
        version: int,
        path: Path,
        progress: Progress = ignore_progress,
        wanted: Sign | None = None,
    ) -> Conformity:
        """Return how the cases of a log followed the operations of a process.

        The first cases decide where whole stages stand for their operations: where they name the
        stage. Raises document_gone, and what `mining.of_log` does.
        """
        table = links.table(self._store.reader, version)
        cases = cases_of_log(path, progress=progress)
        first = list(islice(cases, _LOOKED_AT))
        if not first:
            raise AppError("import_empty", name=path.name)
        seen = {event.activity for case in first for event in case.events}
        conformance = Conformance(table, by_operation(table, seen), wanted=wanted)
        for case in chain(first, cases):
            conformance.add(case)
        return conformance.found()

    def _stages(self, table: ProcessTable) -> tuple[Activities, dict[int, Bilingual]]:
        """Return the activities of a process, and which of them each stage of the desk is.

        Where no stage of the process is one of the desk its operations may be, as in a draft of
        what tickets did.
        """
        items = [item for item in self._directory.items.values() if item.list == ListName.STAGE]
        names = [name for item in items for name in (*item.name, item.code)]
        for activities in (by_stage(table), by_operation(table, names)):
            known = lookup(activities)
            found = {
                item.key: name
                for item in items
                if (name := _first(known, (*item.name, item.code))) is not None
            }
            if found:
                return activities, found
        raise AppError("process_stages_foreign", name=table.title.text(self._session.language))

    def _word(self, words: dict[int, str], stage: int) -> str:
        return words.get(stage) or self._directory.name(stage).text(self._session.language)


def _first(known: dict[str, Bilingual], names: Iterable[str]) -> Bilingual | None:
    return next((known[key_of(name)] for name in names if key_of(name) in known), None)
