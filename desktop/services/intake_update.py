"""The same source and number again: bring the kept ticket up to the draft, doubling nothing."""

import json
from typing import Any

from desktop.domain.drafts import TicketDraft
from desktop.domain.vocabulary import ListName
from desktop.exchange.maildrafts import MAIL_IDS
from desktop.services.resolve import Resolver
from desktop.services.ticket_rows import ticket_values
from desktop.store import lookups
from desktop.store.change import Change

# A draft that is silent about these leaves the ticket as it is.
_NEVER = frozenset({"id", "created_at", "source", "external_number"})


def merge_into(change: Change, resolver: Resolver, key: int, draft: TicketDraft) -> set[int]:
    """Set what the draft says and the ticket says otherwise; add messages that are new.

    Returns the times of the history that the ticket has already.
    """
    row = change.row("ticket", key) or {}
    times = lookups.event_times(change.connection, key)
    values = ticket_values(draft, resolver, change.now)
    fields: dict[str, Any] = {
        name: value
        for name, value in values.items()
        if name not in _NEVER and name != "extra" and _said(draft, name)
    }
    if draft.updated_at is not None:
        fields["updated_at"] = max(draft.updated_at, row["created_at"])
    fields |= {f"extra.{name}": value for name, value in draft.extra.items()}
    if MAIL_IDS in draft.extra:
        there = json.loads(row["extra"]).get(MAIL_IDS, [])
        fields[f"extra.{MAIL_IDS}"] = list(dict.fromkeys((*there, *draft.extra[MAIL_IDS])))
    change.update("ticket", key, fields)
    _add_messages(change, resolver, key, draft)
    return times


def _said(draft: TicketDraft, name: str) -> bool:
    # A subject that the reader had to make up must not push out a real one.
    if name == "subject" and draft.extra.get("_subject_made"):
        return False
    value = getattr(draft, name)
    return value is not None and value not in ("", ())


def _add_messages(change: Change, resolver: Resolver, key: int, draft: TicketDraft) -> None:
    row = change.row("ticket", key) or {}
    there = lookups.said_in(change.connection, key)
    for message in draft.messages:
        at = row["created_at"] if message.at is None else message.at
        if (int(message.kind), message.body, at) in there:
            continue
        author = resolver.known_agent(message.author)
        values = {
            "ticket": key,
            "kind": int(message.kind),
            "author": author,
            "author_name": "" if author else message.author,
            "channel": resolver.item(ListName.CHANNEL, message.channel),
            "body": message.body,
            "created_at": at,
        }
        change.insert("message", values)
