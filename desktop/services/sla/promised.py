"""What is promised for a ticket: the line of the targets that fits it best."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.sla.targets import Promise
from desktop.services.sla import tables
from desktop.store import lookups
from desktop.store.change import Change


def promise_for(change: Change, row: Mapping[str, Any]) -> Promise:
    """Return the line of the targets in force for a ticket as it stands."""
    targets = tables.targets_in_force(change).targets
    group = ""
    if targets.names_groups() and row["requester"] is not None:
        group = _code(change, lookups.customer_group(change.connection, row["requester"]))
    return targets.of(row["priority"], _code(change, row["service_type"]), group)


def _code(change: Change, key: int | None) -> str:
    found = change.memory.list_item(change.connection, key)
    return "" if found is None else found.code
