"""Calls after the sample's solutions: made ones with their marks, and those that are due."""

import json
from typing import Any

from desktop.domain.callbacks import Rule, State, Why, why_called
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.store import lists, lookups
from desktop.store.change import Change
from desktop.store.ticket_ids import open_or_newest

_NEWEST = 2000
_UNREACHED, _MOST = "未接通", 3
Row = dict[str, Any]


def write_calls(change: Change) -> None:
    """Write the calls about the newest tickets, as the usual rule plans them."""
    connection = change.connection
    keys = open_or_newest(connection, _NEWEST)[-_NEWEST:]
    statuses = {item.key: item.kind for item in lists.of_list(connection, ListName.STATUS)}
    types = {item.key: item.kind for item in lists.of_list(connection, ListName.SERVICE_TYPE)}
    for key, row in lookups.records(connection, "ticket", keys).items():
        kind = statuses[row["status"]]
        made = _made(row)
        if made is not None and kind == StatusKind.CLOSED:
            change.insert("call_back", {"ticket": key, **made})
        elif kind == StatusKind.RESOLVED and row["deleted_at"] is None:
            # By the number: the ids of the sample's tickets are others each time.
            drawn_by = str(row["counter"]).encode()
            why = why_called(Rule(), drawn_by, row["priority"], types.get(row["service_type"], ""))
            if why is not None:
                due = {"why": str(why), "state": str(State.DUE), "due_at": row["resolved_at"]}
                change.insert("call_back", {"ticket": key, **due})


def _made(row: Row) -> Row | None:
    """Return the call that a ticket's own fields tell of, None where it tells of none."""
    extra = json.loads(row["extra"])
    marks = extra.get("satisfaction")
    at = row["closed_at"] or row["resolved_at"]
    if at is None or (marks is None and extra.get("called_back") != _UNREACHED):
        return None
    state, attempts = (State.UNREACHED, _MOST) if marks is None else (State.CONFIRMED, 1)
    values = {"why": str(Why.SAMPLE), "state": str(state), "due_at": row["resolved_at"] or at}
    return {
        **values,
        "attempts": attempts,
        "marks": marks,
        "called_by": row["assignee"],
        "called_at": at,
    }
