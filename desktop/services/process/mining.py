"""The processes that really happened: found in a log file or in tickets, written as a log."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.bilingual import Bilingual, said
from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.process.discovery import Discovered, Discovery, discover
from desktop.domain.process.from_log import LogDraft, Named, draft
from desktop.domain.process.log import Case, Event
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.stage_course import Stay, course
from desktop.domain.ticket_query import TicketQuery
from desktop.exchange.log_writer import LogFormat, log_writer
from desktop.exchange.opening import open_file
from desktop.exchange.processlog import LogReader
from desktop.exchange.wholefile import whole_file
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.store import elapsed, stays
from desktop.store.store import Store

__all__ = ["LogDraft", "LogFormat", "MiningService", "cases_of_log", "draft_of_log", "of_log"]

_COLUMNS = ("key", "station", "counter", "created_at", "stage")
_TOLD_EVERY = 500
_TICKETS = Bilingual("工单实际走法", "How tickets really went")


class MiningService(Service):
    """What the desk's own tickets did; nothing is written."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def of_tickets(self, query: TicketQuery, progress: Progress = ignore_progress) -> Discovered:
        """Return how tickets went from stage to stage."""
        discovery = Discovery()
        self._each(query, discovery.add, progress)
        return discovery.found()

    def draft_of_tickets(
        self, query: TicketQuery, progress: Progress = ignore_progress
    ) -> LogDraft:
        """Return a first draft of the process that tickets followed, for `processes.create`.

        Raises process_no_cases where none has been in a stage.
        """
        return self.drafted(self.of_tickets(query, progress))

    def drafted(self, found: Discovered) -> LogDraft:
        """Return the draft of what tickets did; raises process_no_cases."""
        if not found.cases:
            raise AppError("process_no_cases")
        language = self._session.language
        names = {each.name.text(language): each.name for each in self._directory.items.values()}
        named = Named(_TICKETS, word=lambda name: names.get(name) or said(name))
        return draft(found, named, entered=True)

    def write_log(
        self,
        path: Path,
        query: TicketQuery,
        style: LogFormat,
        progress: Progress = ignore_progress,
    ) -> int:
        """Write the courses of tickets as an event log, whole or not at all; return how many."""
        count = 0
        with whole_file(path) as part, part.open("w", encoding="utf-8", newline="") as file:
            writer = log_writer(file, style)

            def take(case: Case) -> None:
                nonlocal count
                count += 1
                writer.add(case)

            self._each(query, take, progress)
            writer.end()
        return count

    def _each(self, query: TicketQuery, take: Callable[[Case], object], progress: Progress) -> None:
        """Hand over the course of every ticket that has been in a stage, in no order."""

        def some(rows: Sequence[tuple[Any, ...]]) -> None:
            moved = stays.changes(self._store.reader, [row[0] for row in rows])
            for key, station, counter, created_at, stage in rows:
                been = course(created_at, stage, moved.get(key, ()), None)
                if been:
                    events = tuple(map(self._event, been))
                    take(Case(short_number(station, counter), events))

        elapsed.each(self._store.reader, query, _COLUMNS, some, progress)

    def _event(self, stay: Stay) -> Event:
        language = self._session.language
        person = self._directory.agents.get(stay.person or 0)
        who = person.name.text(language) if person else ""
        return Event(self._directory.name(stay.stage).text(language), stay.since, who)


def of_log(path: Path, zone: str = "UTC", progress: Progress = ignore_progress) -> Discovered:
    """Return what the log of a file did, without a workspace; `zone` is that of naive times.

    Raises AppError as every import does, or log_columns for a table that is no log.
    """
    found = discover(cases_of_log(path, zone, progress))
    if not found.cases:
        raise AppError("import_empty", name=path.name)
    return found


def draft_of_log(found: Discovered, path: Path) -> LogDraft:
    """Return a first draft of the process that the log of a file followed."""
    title = said(path.name.removesuffix(".gz").rpartition(".")[0] or path.name)
    return draft(found, Named(title, path.name))


def cases_of_log(
    path: Path, zone: str = "UTC", progress: Progress = ignore_progress
) -> Iterator[Case]:
    """Yield the cases of a file one by one; raises AppError as `of_log`."""
    done = 0
    for reader in [LogReader(source, zone) for source in open_file(path).sources]:
        for case in reader.cases():
            if done % _TOLD_EVERY == 0:
                progress(done, 0)
            done += 1
            yield case
