"""Rows pasted from a spreadsheet: what each would become, and the tickets once it is agreed to."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.exchange.clipboard import pasted_source, table_text
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.mapping import EXTRA, Confidence, Mapping
from desktop.exchange.rejects import explained
from desktop.exchange.source import Row, Source, as_line, original_cells
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.import_fields import define_fields
from desktop.services.import_plans import Plan, choose_target, targets
from desktop.services.resolve import Resolver
from desktop.services.sla import follow
from desktop.services.sop_runs.attaching import Fitter
from desktop.services.stage_following import first_stage
from desktop.services.ticket_rows import ticket_values
from desktop.services.zones import system_zone
from desktop.store import lists, lookups
from desktop.store.change import Change
from desktop.store.store import Store

# One change set and one look: what is more is an import.
MOST_ROWS = 2000
MOST_CHARS = 8_000_000
_SOURCE, _NUMBER = "clipboard", "external_number"


class PastedColumn(NamedTuple):
    """A column of the paste, what it is taken for, and how surely."""

    header: str
    target: str
    sureness: str


class LeftOut(NamedTuple):
    """A row that is not taken: its line, the reason and the way out, its cells."""

    line: int
    reason: str
    advice: str
    cells: tuple[str, ...]


class Pasted(NamedTuple):
    """What a paste would become."""

    columns: tuple[PastedColumn, ...]
    drafts: tuple[TicketDraft, ...]
    left_out: tuple[LeftOut, ...]
    mapping: Mapping

    def left_out_text(self) -> str:
        """Return the rows left out as they came, to be copied back."""
        return table_text([[*out.cells, out.reason] for out in self.left_out])


class PasteService(Service):
    """Reads pastes with the importer's own recognition and keeps their tickets as one act."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def read(self, text: str, markup: str = "") -> Pasted:
        """Return what rows would become; raises AppError paste_empty, paste_too_large."""
        source = self._source(text, markup)
        mapping = self._mapping(source)
        kept: list[TicketDraft] = []
        out = [self._title(at, line) for at, line in enumerate(source.preamble)]
        rows = {row.line: as_line(row.cells) for row in source.rows() if isinstance(row, Row)}
        seen: set[str] = set()
        for entry in drafts(source, mapping):
            refused = entry if isinstance(entry, Reject) else self._refused(entry, seen, rows)
            if refused is not None:
                out.append(self._left_out(refused))
            elif isinstance(entry, TicketDraft):
                kept.append(entry)
        if len(kept) + len(out) > MOST_ROWS:
            raise AppError("paste_too_large", limit=MOST_ROWS)
        return Pasted(tuple(self._columns(mapping)), tuple(kept), tuple(out), mapping)

    @staticmethod
    def _source(text: str, markup: str) -> Source:
        if len(text) > MOST_CHARS or len(markup) > 4 * MOST_CHARS:
            raise AppError("paste_too_large", limit=MOST_ROWS)
        try:
            return pasted_source(text, markup)
        except AppError as error:
            raise AppError("paste_empty") from error

    def _mapping(self, source: Source) -> Mapping:
        plan = Plan(Path(source.name), source, guess_mapping(source, self._zone()))
        for column in plan.mapping.columns:
            # In a few rows any number looks like the ticket's own; a paste is too short to tell.
            if column.target == _NUMBER and column.confidence is Confidence.LOOK:
                plan = choose_target(plan, column.index, EXTRA)
        plan.mapping.source = _SOURCE
        return plan.mapping

    @action("ticket.paste")
    def take(self, pasted: Pasted) -> list[int]:
        """Keep the tickets of a paste as one change set; return their keys."""

        def work(change: Change) -> list[int]:
            define_fields(change, pasted.mapping)
            resolver = Resolver(change, pasted.mapping.new_statuses)
            numbers = lookups.take_numbers(change.connection, len(pasted.drafts))
            fitter = Fitter(self._session.person, self._session.clock())
            keys = []
            for draft, (station, counter) in zip(pasted.drafts, numbers, strict=True):
                values = ticket_values(draft, resolver, self._session.clock())
                row = {**values, "station": station, "counter": counter}
                row["stage"] = row["stage"] or first_stage(change, row["status"])
                keys.append(change.insert("ticket", row))
                self._messages(change, keys[-1], draft)
                fitter.created(change, keys[-1], row)
                follow.begun(change, keys[-1], row, self._session.person)
            return keys

        return self._write("ticket.paste", work) if pasted.drafts else []

    def _messages(self, change: Change, key: int, draft: TicketDraft) -> None:
        for message in draft.messages:
            values: dict[str, Any] = {
                "ticket": key,
                "kind": int(message.kind),
                "author_name": message.author,
                "body": message.body,
                "created_at": message.at or draft.created_at or self._session.clock(),
            }
            change.insert("message", values)

    def _refused(self, draft: TicketDraft, seen: set[str], rows: dict[int, str]) -> Reject | None:
        number = draft.external_number
        if not number:
            return None
        again = number in seen or bool(lookups.known_numbers(self._store.reader, _SOURCE, [number]))
        seen.add(number)
        cells = rows.get(draft.line, number)
        return Reject(draft.line, "row_pasted_before", {"number": number}, cells) if again else None

    def _left_out(self, reject: Reject) -> LeftOut:
        reason, advice = explained(reject, self._session.language)
        return LeftOut(reject.line, reason, advice, tuple(original_cells(reject)))

    def _title(self, at: int, line: str) -> LeftOut:
        return self._left_out(Reject(at + 1, "row_above_header", {}, line))

    def _columns(self, mapping: Mapping) -> Iterator[PastedColumn]:
        names = {target.id: target.name.text(self._session.language) for target in targets()}
        for column in mapping.columns:
            name = names.get(column.target, column.target)
            yield PastedColumn(column.header, name, str(column.confidence))

    def _zone(self) -> str:
        return str(lists.settings(self._store.reader).get("time_zone", "")) or system_zone()
