"""Write the sample company into a new workspace: its lists, people and tickets."""

import json
from typing import Any

from desktop.domain.keys import new_id
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.intake import Intake, Taken
from desktop.services.names import pinyin_keys, sort_name
from desktop.services.sample import (
    ANCHOR_MS,
    SampleAgent,
    SampleRequester,
    desk_name,
    sample_lists,
    sample_people,
    sample_tickets,
)
from desktop.store import lookups
from desktop.store.change import Change
from desktop.store.kinds import KINDS

_DAY_MS = 86_400_000


class DemoService(Service):
    """Fills an empty workspace with the sample."""

    @action("sample.write")
    def write(
        self,
        count: int = 800,
        seed: int = 1,
        now_ms: int = ANCHOR_MS,
        progress: Progress = ignore_progress,
    ) -> Taken:
        """Write lists, people and `count` tickets as they stand at `now_ms`."""
        self._write("sample.write", lambda change: _write_basis(change, now_ms))
        intake = Intake(self._store, lambda: self._intent("sample.write"), historical=False)
        taken = intake.take(sample_tickets(count, seed, now_ms), count, progress)
        self._store.settle()
        return taken


def _write_basis(change: Change, now_ms: int) -> None:
    keys = {(name, code): key for key, name, code, *_ in lookups.list_names(change.connection)}
    for item in sample_lists():
        found = keys.get((item.list, item.code))
        values = {
            "name_zh": item.zh,
            "name_en": item.en,
            "kind": item.kind,
            "parent": keys.get((item.list, item.parent)),
            "position": item.position,
            "data": json.dumps(item.data, ensure_ascii=False),
        }
        if found is None:
            own = {"list": str(item.list), "code": item.code, **values}
            keys[item.list, item.code] = change.insert("list_item", own)
        else:
            change.update("list_item", found, values)
    people = sample_people()
    for agent in people.agents:
        change.insert("person", _agent(agent, keys, now_ms))
    for requester in people.requesters:
        change.insert("person", _requester(requester, keys))
    name = json.dumps(desk_name().zh, ensure_ascii=False)
    change.insert("setting", {"name": "desk_name", "value": name})
