"""Write many drafts: chunk by chunk, each a whole transaction, histories and search included."""

import json
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from functools import partial
from typing import Any, NamedTuple

from desktop.domain.drafts import HistoryDraft, TicketDraft
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.vocabulary import ListName, MessageKind
from desktop.services.intake_update import merge_into
from desktop.services.resolve import Resolver
from desktop.services.ticket_rows import ticket_values
from desktop.store import files, lookups
from desktop.store.change import Change, Intent
from desktop.store.kinds import KINDS
from desktop.store.store import Store

CHUNK_SECONDS = 0.08
_SMALLEST, _LARGEST = 20, 1000
# Imported tickets have no clocks: what was promised elsewhere is no promise of this desk.
_TICKET = ("key", *(name for name in KINDS["ticket"].columns if not name.startswith("sla_")))
_MESSAGE = ("key", *KINDS["message"].columns)
_LISTED = {
    "status": ListName.STATUS,
    "stage": ListName.STAGE,
    "team": ListName.TEAM,
    "service_type": ListName.SERVICE_TYPE,
    "channel": ListName.CHANNEL,
}
_PATHS = {"category": ListName.CATEGORY, "place": ListName.PLACE}


class Taken(NamedTuple):
    """What an intake wrote."""

    created: int
    updated: int
    history_rows: int
    made: dict[str, int]


class Intake:
    """Takes drafts in on the writer thread, leaving gaps for an agent's own saves.

    Chunks grow and shrink so that none holds the writer much longer than 0.1 s.
    """

    def __init__(
        self,
        store: Store,
        intent: Callable[[], Intent],
        *,
        historical: bool = True,
        status_kinds: Mapping[str, str] | None = None,
    ) -> None:
        self._store = store
        self._intent = intent
        self._historical = int(historical)
        self._status_kinds = status_kinds
        self._resolver: Resolver | None = None
        self._size = _SMALLEST * 5
        self._last_set = 0
        self._created = self._updated = self._history = 0

    def take(
        self, drafts: Iterable[TicketDraft], total: int = 0, progress: Progress = ignore_progress
    ) -> Taken:
        """Write all drafts; a Cancelled from `progress` stops between two chunks."""
        done = 0
        for chunk in self._chunks(drafts):
            progress(done, total)
            started = time.perf_counter()
            self._store.write(self._intent(), partial(self._write, chunk))
            spent = max(time.perf_counter() - started, 1e-4)
            wanted = int(self._size * CHUNK_SECONDS / spent)
            self._size = min(max(wanted, _SMALLEST), _LARGEST)
            done += len(chunk)
        progress(done, total or done)
        made = self._resolver.made if self._resolver else {}
        return Taken(self._created, self._updated, self._history, dict(made))

    def _chunks(self, drafts: Iterable[TicketDraft]) -> Iterator[list[TicketDraft]]:
        chunk: list[TicketDraft] = []
        numbers: set[tuple[str, str]] = set()
        for draft in drafts:
            number = (draft.source, draft.external_number)
            # The same number again in one file updates the ticket that the first row made.
            if chunk and (len(chunk) >= self._size or (number[1] and number in numbers)):
                yield chunk
                chunk = []
                numbers = set()
            chunk.append(draft)
            numbers.add(number)
        if chunk:
            yield chunk

    def _write(self, chunk: list[TicketDraft], change: Change) -> None:
        resolver = self._resolver = self._up_to_date(change)
        known = _known(change, chunk)
        keys = [draft.ticket or known.get((draft.source, draft.external_number)) for draft in chunk]
        fresh = [draft for draft, key in zip(chunk, keys, strict=True) if key is None]
        again = [(draft, key) for draft, key in zip(chunk, keys, strict=True) if key is not None]
        if fresh:
            self._create(change, fresh)
        for draft, key in again:
            change.begin(self._intent()._replace(command="import.update"))
            known_times = merge_into(change, resolver, key, draft)
            self._attachments(change, key, draft)
            self._history += self._keep_history(change, key, draft, known_times)
        self._last_set = change.set_key
        self._created += len(fresh)
        self._updated += len(again)

    def _up_to_date(self, change: Change) -> Resolver:
        """Return the names met so far, read anew where somebody else wrote between two chunks."""
        if self._resolver is None:
            return Resolver(change, self._status_kinds)
        if change.set_key != self._last_set + 1:
            fresh = Resolver(change, self._status_kinds)
            fresh.made = self._resolver.made
            return fresh
        self._resolver.change = change
        return self._resolver

    @property
    def _names(self) -> Resolver:
        if self._resolver is None:
            message = "names are known only while a chunk is written"
            raise RuntimeError(message)
        return self._resolver

    def _create(self, change: Change, drafts: list[TicketDraft]) -> None:
        numbers = lookups.take_numbers(change.connection, len(drafts))
        rows: list[tuple[Any, ...]] = []
        talk: list[tuple[Any, ...]] = []
        tagged: list[tuple[int, TicketDraft]] = []
        intent = self._intent()
        for draft, (station, counter) in zip(drafts, numbers, strict=True):
            values = ticket_values(draft, self._names, change.now)
            key = change.keys.take("ticket", values["created_at"])
            values |= {
                "key": key,
                "station": station,
                "counter": counter,
                "deleted_at": None,
                "merged_into": None,
                "historical": self._historical,
                "import_id": intent.import_id,
                "is_open": change.derived.is_open(values["status"]),
                "chases": sum(each.kind is MessageKind.CHASE for each in draft.messages),
            }
            rows.append(tuple([values[name] for name in _TICKET]))
            change.note("ticket", key, "", None, 1)
            talk.extend(self._messages(change, key, draft, values["created_at"]))
            if draft.tags or draft.attachments or draft.history:
                tagged.append((key, draft))
        change.insert_rows("ticket", _TICKET, rows)
        change.insert_rows("message", _MESSAGE, talk)
        change.derived.created(row[0] for row in rows)
        for key, draft in tagged:
            change.derived.tag(key, draft.tags)
            self._attachments(change, key, draft)
        for key, draft in tagged:
            self._history += self._keep_history(change, key, draft)

    def _messages(
        self, change: Change, key: int, draft: TicketDraft, created: int
    ) -> Iterator[tuple[Any, ...]]:
        for message in draft.messages:
            at = created if message.at is None else message.at
            own = change.keys.take("message", at)
            author = self._names.known_agent(message.author)
            name = "" if author else message.author
            channel = self._names.item(ListName.CHANNEL, message.channel)
            change.note("message", own, "", None, 1)
            yield (own, key, int(message.kind), author, name, channel, message.body, at, None)

    def _attachments(self, change: Change, key: int, draft: TicketDraft) -> None:
        if not draft.attachments:
            return
        there = lookups.files_of(change.connection, key)
        for file in draft.attachments:
            digest = files.keep(self._store.folder, file.data)
            if (file.name, digest) in there:
                continue
            values = {
                "ticket": key,
                "name": file.name,
                "media_type": file.media_type,
                "bytes": len(file.data),
                "sha256": digest,
                "created_at": draft.created_at or change.now,
            }
            change.insert("attachment", values)

    def _keep_history(
        self, change: Change, key: int, draft: TicketDraft, known: Collection[int] = ()
    ) -> int:
        """Write the draft's history as change sets of their own times; return how many.

        What happened at a known time is kept already: it only tells what the next change began at.
        """
        state: dict[str, Any] = {}
        intent = self._intent()
        kept = 0
        for event in draft.history:
            if event.at in known:
                state |= {name: self._stored(name, value) for name, value in event.fields.items()}
                continue
            kept += 1
            who = self._names.agent(event.who) if event.who else None
            change.begin(
                intent._replace(
                    command="ticket.change", person=who, happened_at=event.at, reason=event.note
                )
            )
            self._note_event(change, key, event, state)
        return kept

    def _note_event(
        self, change: Change, key: int, event: HistoryDraft, state: dict[str, Any]
    ) -> None:
        noted = False
        for name, value in event.fields.items():
            after = self._stored(name, value)
            if name in state and state[name] == after:
                continue
            change.note("ticket", key, name, state.get(name), after)
            state[name] = after
            noted = True
        if not noted:
            change.note("ticket", key, "activity", None, event.note)

    def _stored(self, name: str, value: Any) -> Any:
        if name in _LISTED:
            return self._names.item(_LISTED[name], value) if value else None
        if name in _PATHS:
            return self._names.path(_PATHS[name], tuple(value)) if value else None
        if name == "assignee":
            return self._names.agent(value) if value else None
        if name == "requester":
            return self._names.requester(value)
        if isinstance(value, (list, tuple, dict)) or name.startswith("extra."):
            return json.dumps(value, ensure_ascii=False)
        return value if value is None or isinstance(value, str) else int(value)


def _known(change: Change, chunk: list[TicketDraft]) -> dict[tuple[str, str], int]:
    """Return the tickets that are there already, by source and number."""
    numbers: dict[str, list[str]] = {}
    for draft in chunk:
        if draft.external_number:
            numbers.setdefault(draft.source, []).append(draft.external_number)
    known: dict[tuple[str, str], int] = {}
    for source, wanted in numbers.items():
        known |= lookups.known_numbers(change.connection, source, wanted)
    return known
