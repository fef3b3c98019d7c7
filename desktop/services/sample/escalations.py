"""The escalation records of the sample's escalated tickets, each accepted by its team."""

from typing import Any

from desktop.domain.escalations import Addressee, Asked, EscalationKind, EscalationState, Tried
from desktop.domain.ticket import Attachment
from desktop.resources import load_toml
from desktop.services.escalations.records import calendar_of
from desktop.services.sample.written import Moments
from desktop.store import escalations, lookups, tickets
from desktop.store.change import Change


def write_escalations(change: Change, now_ms: int) -> None:
    """Write the records of those of the tickets that are there."""
    found = escalations.escalated(change.connection)
    lists = {(row[1], row[2]): row[0] for row in lookups.list_names(change.connection)}
    people = {row[1]: row[0] for row in lookups.people_names(change.connection)}
    moments = Moments(now_ms)
    for row in load_toml("sample/escalations.toml")["escalation"]:
        ticket = found.get(row["number"])
        if ticket is None:
            continue
        files = tickets.get(change.connection, ticket, events=False).attachments
        asked = _asked(row, moments, lists[tuple(row["to"])], files)
        values = {
            **escalations.columns_of(asked),
            "ticket": ticket,
            "state": str(EscalationState.ACCEPTED),
            "calendar": calendar_of(change, ticket),
        }
        for what in ("asked", "answered"):
            at, who = row[what]
            values |= {f"{what}_at": moments.moment(at), f"{what}_by": people[who]}
        change.insert("escalation", values)


def _asked(row: dict[str, Any], moments: Moments, to: int, files: tuple[Attachment, ...]) -> Asked:
    texts = ("reason", "symptom", "evidence", "promise", "deadline", "trigger")
    return Asked(
        kind=EscalationKind(row["kind"]),
        to=Addressee(None, to),
        tried=tuple(Tried(what, came, moments.moment(at)) for what, came, at in row["tried"]),
        files=tuple(file.key for file in files),
        expected_at=moments.moment(row["expected"]),
        **{name: row[name] for name in texts},
    )
