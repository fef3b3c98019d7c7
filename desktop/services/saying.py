"""One message written to a ticket inside a change set, with the times and clocks that follow."""

from typing import Any, NamedTuple

from desktop.domain.closed_rule import is_shut
from desktop.domain.errors import AppError
from desktop.domain.vocabulary import MessageKind
from desktop.services.sla import follow
from desktop.services.sla.follow import By
from desktop.services.ticket_edit import Statuses
from desktop.store import merges
from desktop.store.change import Change


class Saying(NamedTuple):
    """What is said, by whom, when, and over which channel."""

    kind: MessageKind
    body: str
    person: int | None
    at: int
    channel: int | None = None


def say(change: Change, key: int, saying: Saying) -> int:
    """Write a message to a ticket and return its key; raises AppError ticket_gone, ticket_closed.

    A closed or void ticket takes notes only.
    """
    at, origin = landing(change, key)
    row = change.row("ticket", at)
    if row is None:
        raise AppError("ticket_gone")
    shut = is_shut(Statuses.of(change).kind(row["status"]))
    if shut and saying.kind is not MessageKind.NOTE:
        raise AppError("ticket_closed")
    message = change.insert(
        "message",
        {
            "ticket": at,
            "kind": int(saying.kind),
            "author": saying.person,
            "channel": saying.channel,
            "body": saying.body,
            "created_at": saying.at,
            "origin": origin,
        },
    )
    times: dict[str, Any] = {"updated_at": saying.at}
    replies = saying.kind is MessageKind.REPLY
    if replies and row["first_response_at"] is None:
        times["first_response_at"] = saying.at
    change.update("ticket", at, times, row)
    if replies:
        follow.answered(change, at, row, By(saying.person))
    return message


def landing(change: Change, key: int) -> tuple[int, int | None]:
    """Return the ticket on which words to a ticket land, and what they remember of the way.

    Whoever writes to a ticket that was merged into another one is heard there.
    """
    at = merges.lies_in(change.connection, key)
    return at, None if at == key else key
