"""What the form of a ticket's type asks, and how much of it has an answer."""

import json
from typing import Any, NamedTuple

from desktop.domain.arrows import is_filled
from desktop.domain.fields import FieldDefinition
from desktop.domain.moves import Asked, AskedField
from desktop.services.arrows.table import asked
from desktop.services.base import Service
from desktop.store import lists, lookups


class AskedOfTicket(NamedTuple):
    """The fields that are asked, in the order of the form, and what the ticket holds of them."""

    fields: tuple[FieldDefinition, ...] = ()
    held: dict[str, Any] = {}  # noqa: RUF012 - never written to

    @property
    def missing(self) -> tuple[FieldDefinition, ...]:
        """Return the fields that hold nothing."""
        return tuple(field for field in self.fields if not is_filled(self.held.get(field.id)))

    @property
    def done(self) -> int:
        """Return how many have an answer."""
        return len(self.fields) - len(self.missing)

    def rest(self) -> Asked:
        """Return what a sheet has to ask for the rest; none of it has to be answered now."""
        return Asked(tuple(AskedField(field, False, None) for field in self.missing))  # noqa: FBT003


class AskedFormService(Service):
    """Reads only: answers are written as fields of the ticket."""

    def of_ticket(self, ticket: int) -> AskedOfTicket:
        """Return what is asked of a ticket; nothing of one that is gone or has no type."""
        reader = self._store.reader
        row = lookups.records(reader, "ticket", [ticket]).get(ticket)
        if row is None or row["service_type"] is None:
            return AskedOfTicket()
        item = lists.item(reader, row["service_type"])
        fields = asked(reader, item, row["created_at"])
        return AskedOfTicket(fields, json.loads(row["extra"]))
