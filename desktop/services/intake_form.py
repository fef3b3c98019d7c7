"""Holds a new ticket against the form of its type: what must be asked before it is kept."""

import json
from collections.abc import Mapping
from typing import Any

from desktop.domain.arrows import is_filled
from desktop.domain.errors import AppError
from desktop.domain.forms import required_of
from desktop.services.arrows.table import asked
from desktop.services.arrows.words import joined
from desktop.store import lists
from desktop.store.change import Change

_STAGES = ("intake",)


def check_intake(change: Change, values: Mapping[str, Any]) -> None:
    """Raise AppError("intake_missing") where the columns of a new ticket lack what is required.

    The type may have been chosen by a person or by a rule.
    """
    if values["service_type"] is None:
        return
    item = lists.item(change.connection, values["service_type"])
    fields = asked(change.connection, item, values["created_at"])
    held = json.loads(values["extra"])
    lacking = [f for f in required_of(fields, _STAGES) if not is_filled(held.get(f.id))]
    if lacking:
        about = joined([field.label for field in lacking])
        raise AppError("intake_missing", about=about, type=item.name)
