"""The sample's quick actions: everybody's, with the steps of its SOPs."""

from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.keys import new_id
from desktop.domain.quick_actions import Tick, from_json
from desktop.domain.sops.run_ways import USUAL
from desktop.resources import load_toml
from desktop.store import quick_actions
from desktop.store.change import Change
from desktop.store.library import documents, sop_texts


def write_quick_actions(change: Change) -> None:
    """Write them in their order, for everybody."""
    for position, data in enumerate(load_toml("sample/quick_actions.toml")["action"], start=1):
        ticks = tuple(_tick(change, *each) for each in data.get("ticks", ()))
        read = from_json(Bilingual(**data["name"]), data | {"ticks": ()})
        row = quick_actions.to_row(read._replace(ticks=ticks, shared=True))
        own: dict[str, Any] = {"id": new_id(0), "owner": None, "position": position}
        change.insert("quick_action", own | row)


def _tick(change: Change, code: str, number: int, branch: int = USUAL) -> Tick:
    (document,) = documents.by_code(change.connection, code)
    version = documents.effective(change.connection, document.key)
    if version is None:
        message = f"no version of {code} is in force"
        raise LookupError(message)
    steps = sop_texts.sop(change.connection, version.key).steps
    return Tick(steps[number - 1].id, branch)
