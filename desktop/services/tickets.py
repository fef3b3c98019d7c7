"""What is done with tickets: take in, answer, change, hand over, bin."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.drafts import Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.lists import is_open_kind
from desktop.domain.numbers import TicketNumber
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.vocabulary import ListName, MessageKind, StatusKind
from desktop.services.base import Service, action
from desktop.services.resolve import Resolver
from desktop.services.solving import record_solution, with_solution
from desktop.services.ticket_rows import ticket_values
from desktop.store import files, lookups
from desktop.store.change import Change

_CHUNK = 500
EDITABLE = frozenset(
    (
        *("subject", "description", "requester", "channel", "service_type", "category", "impact"),
        *("urgency", "priority", "status", "stage", "team", "assignee", "place", "tags"),
        *("language", "due_at", "escalated_at"),
    )
)


class Report(NamedTuple):
    """What a change to several tickets did: changed ones, and those that were so already."""

    changed: tuple[int, ...]
    unchanged: tuple[int, ...]
    gone: tuple[int, ...]


class TicketService(Service):
    """The desk's acts on tickets; each is one change set, several at once one undo."""

    @action("ticket.create")
    def create(self, draft: TicketDraft) -> int:
        """Keep a new ticket and return its key; raises AppError("subject_missing")."""
        _need_subject(draft)
        return self._write("ticket.create", lambda change: self._insert(change, draft))

    @action("ticket.create_solved")
    def create_solved(self, draft: TicketDraft, solution: Solution) -> int:
        """Keep a ticket solved on the spot: made, answered and resolved in one act.

        Raises AppError subject_missing or solution_missing.
        """
        _need_subject(draft)
        if not solution.how.strip():
            raise AppError("solution_missing")

        def work(change: Change) -> int:
            key = self._insert(change, with_solution(draft, solution))
            now = self._session.clock()
            record_solution(change, key, solution, self._session.person, now)
            return key

        return self._write("ticket.create_solved", work)

    def next_number(self) -> TicketNumber:
        """Return the number that the next ticket of this station will get, as things stand."""
        return TicketNumber(*lookups.next_number(self._store.reader))

    @action("ticket.change")
    def change(
        self,
        keys: Sequence[int],
        fields: Mapping[str, Any],
        progress: Progress = ignore_progress,
    ) -> Report:
        """Set fields of tickets; extra fields are named extra.<id>.

        Times that follow from a status (resolved, closed) follow it. More than 500 tickets are
        written in several transactions of one batch, which is undone as one.
        """
        unknown = {name for name in fields if not name.startswith("extra.")} - EDITABLE
        if unknown:
            message = f"not fields to edit: {sorted(unknown)}"
            raise KeyError(message)
        changed: list[int] = []
        gone: list[int] = []
        batch: int | None = None
        for start in range(0, len(keys), _CHUNK):
            progress(start, len(keys))
            part = keys[start : start + _CHUNK]
            intent = self._intent("ticket.change")._replace(batch=batch)

            def work(change: Change, part: Sequence[int] = part) -> int:
                for key in part:
                    self._change_one(change, key, fields, changed, gone)
                return 0 if change.is_empty else change.set_key

            set_key = self._store.write(intent, work)
            if len(keys) > _CHUNK:
                batch = batch or set_key or None
        rest = set(keys) - set(changed) - set(gone)
        return Report(tuple(changed), tuple(key for key in keys if key in rest), tuple(gone))

    @action("ticket.reply")
    def reply(self, key: int, body: str, channel: int | None = None) -> int:
        """Record an answer to the requester and how it was given; Deskbook itself sends nothing."""
        return self._say("ticket.reply", key, MessageKind.REPLY, body, channel)

    @action("ticket.note")
    def note(self, key: int, body: str) -> int:
        """Add a note that only the desk reads."""
        return self._say("ticket.note", key, MessageKind.NOTE, body, None)

    @action("ticket.attach")
    def attach(self, key: int, name: str, media_type: str, content: bytes) -> int:
        """Keep a file with a ticket."""

        def work(change: Change) -> int:
            if change.row("ticket", key) is None:
                raise AppError("ticket_gone")
            return self._attach(change, key, name, media_type, content)

        return self._write("ticket.attach", work)

    def save_attachment(self, digest: str, target: str) -> None:
        """Copy a kept file to a place of the person's choice."""
        files.copy_out(self._store.folder, digest, target)

    @action("ticket.link")
    def link(self, key: int, other: int, kind: str = "related") -> int:
        """Link two tickets; raises AppError link_to_itself, ticket_gone or not_unique."""
        if key == other:
            raise AppError("link_to_itself")

        def work(change: Change) -> int:
            if change.row("ticket", key) is None or change.row("ticket", other) is None:
                raise AppError("ticket_gone")
            return change.insert("ticket_link", {"ticket": key, "other": other, "kind": kind})

        return self._write("ticket.link", work)

    @action("ticket.link")
    def unlink(self, link: int) -> None:
        """Take a link away."""
        self._write("ticket.link", lambda change: change.remove("ticket_link", link))

    @action("ticket.bin")
    def bin(self, keys: Sequence[int]) -> None:
        """Put tickets into the bin; they can be taken out again."""
        self._set_binned("ticket.bin", keys, self._session.clock())

    @action("ticket.restore")
    def restore(self, keys: Sequence[int]) -> None:
        """Take tickets out of the bin."""
        self._set_binned("ticket.restore", keys, None)

    def _set_binned(self, command: str, keys: Sequence[int], at: int | None) -> None:
        def work(change: Change) -> None:
            for key in keys:
                row = change.row("ticket", key)
                # Binned once more it would lose the time at which it was first binned.
                if row is not None and (row["deleted_at"] is None) != (at is None):
                    change.update("ticket", key, {"deleted_at": at}, row)

        self._write(command, work)

    def _change_one(
        self,
        change: Change,
        key: int,
        fields: Mapping[str, Any],
        changed: list[int],
        gone: list[int],
    ) -> None:
        row = change.row("ticket", key)
        if row is None:
            gone.append(key)
            return
        wanted = dict(fields)
        if "tags" in wanted:
            wanted["tags"] = json.dumps(list(dict.fromkeys(wanted["tags"])), ensure_ascii=False)
        now = self._session.clock()
        if "status" in fields:
            wanted |= _status_times(change, row, fields["status"], now)
        if _differs(row, wanted):
            change.update("ticket", key, {**wanted, "updated_at": now}, row)
            changed.append(key)

    def _insert(self, change: Change, draft: TicketDraft) -> int:
        now = self._session.clock()
        draft.created_at = draft.created_at or now
        values = ticket_values(draft, Resolver(change), now)
        ((values["station"], values["counter"]),) = lookups.take_numbers(change.connection, 1)
        key = change.insert("ticket", values)
        for file in draft.attachments:
            self._attach(change, key, file.name, file.media_type, file.data)
        return key

    def _say(
        self, command: str, key: int, kind: MessageKind, body: str, channel: int | None
    ) -> int:
        if not body.strip():
            raise AppError("message_empty")

        def work(change: Change) -> int:
            row = change.row("ticket", key)
            if row is None:
                raise AppError("ticket_gone")
            now = self._session.clock()
            message = change.insert(
                "message",
                {
                    "ticket": key,
                    "kind": int(kind),
                    "author": self._session.person,
                    "channel": channel,
                    "body": body,
                    "created_at": now,
                },
            )
            times: dict[str, Any] = {"updated_at": now}
            if kind is MessageKind.REPLY and row["first_response_at"] is None:
                times["first_response_at"] = now
            change.update("ticket", key, times, row)
            return message

        return self._write(command, work)

    def _attach(self, change: Change, key: int, name: str, media_type: str, content: bytes) -> int:
        digest = files.keep(self._store.folder, content)
        return change.insert(
            "attachment",
            {
                "ticket": key,
                "name": name,
                "media_type": media_type,
                "bytes": len(content),
                "sha256": digest,
                "created_at": self._session.clock(),
            },
        )


def _need_subject(draft: TicketDraft) -> None:
    if not draft.subject.strip():
        raise AppError("subject_missing")


def _status_times(
    change: Change, row: Mapping[str, Any], status: int, now: int
) -> dict[str, int | None]:
    """Return the times that follow from entering a status; reopening clears them."""
    found = change.row("list_item", status)
    if found is None or found["list"] != ListName.STATUS:
        raise AppError("unknown_status")
    kind = found["kind"]
    if is_open_kind(kind):
        return {"resolved_at": None, "closed_at": None}
    times: dict[str, int | None] = {}
    if row["resolved_at"] is None and kind != StatusKind.VOID:
        times["resolved_at"] = now
    if kind != StatusKind.RESOLVED:
        times["closed_at"] = row["closed_at"] or now
    else:
        times["closed_at"] = None
    return times


def _differs(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    extra = json.loads(row["extra"])
    return any(
        extra.get(name.removeprefix("extra.")) != value
        if name.startswith("extra.")
        else row[name] != value
        for name, value in wanted.items()
    )
