"""Read quick actions."""

import json
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.quick_actions import QuickAction, from_json, to_json
from desktop.store import driver
from desktop.store.driver import Connection

_ROWS = "select key, owner, shared, name_zh, name_en, data from quick_action order by position, key"


@driver.reading
def every(connection: Connection) -> list[QuickAction]:
    """Return everybody's quick actions in their order."""
    return [_action(row) for row in connection.execute(_ROWS)]


def to_row(action: QuickAction) -> dict[str, Any]:
    """Return the columns of an action, identity, owner and place left out."""
    data = json.dumps(to_json(action), ensure_ascii=False)
    named = {"name_zh": action.name.zh, "name_en": action.name.en}
    return {"shared": int(action.shared), **named, "data": data}


def _action(row: tuple[Any, ...]) -> QuickAction:
    key, owner, shared, zh, en, data = row
    read = from_json(Bilingual(zh, en), json.loads(data))
    return read._replace(key=key, owner=owner, shared=bool(shared))
