"""Write the sample company into a new workspace: its lists, people, library and tickets."""

import json
from typing import Any

from desktop.domain.keys import new_id
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.documents.rulings import enact
from desktop.services.intake import Intake, Taken
from desktop.services.names import pinyin_keys, sort_name
from desktop.services.process.starting import begin
from desktop.services.sample import (
    ANCHOR_MS,
    SampleAgent,
    SampleRequester,
    desk_name,
    first_number,
    sample_lists,
    sample_people,
    sample_tickets,
)
from desktop.services.sample.escalations import write_escalations
from desktop.services.sample.follow_ups import write_calls
from desktop.services.sample.library_writing import SampleLibrary
from desktop.services.sample.promises import sample_calendars, start_clocks
from desktop.services.sample.question_writing import sample_questions, write_questions
from desktop.services.sample.quick_actions import write_quick_actions
from desktop.services.sample.runs import work_by_sops
from desktop.services.sample.training import write_training
from desktop.services.training.making import MakingService
from desktop.store import lookups
from desktop.store.change import Change

_DAY_MS = 86_400_000
_ZONE = "Asia/Shanghai"


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
        """Write lists, people, library and `count` tickets as they stand at `now_ms`."""
        self._write("sample.write", lambda change: _write_basis(change, now_ms))
        self._store.number_from(first_number())
        intake = Intake(self._store, lambda: self._intent("sample.write"), historical=False)
        taken = intake.take(sample_tickets(count, seed, now_ms), count, progress)
        start_clocks(self._store, self._intent("sample.write"), progress)
        work_by_sops(self._store, self._intent("sample.write"), seed, progress)
        self._write("sample.write", lambda change: write_escalations(change, now_ms))
        self._write("sample.write", write_calls)
        self._write("sample.write", write_quick_actions)
        self._write("sample.write", lambda change: begin(change, "it_desk", "", None))
        making = MakingService(self._store, self._session, Directory(self._store))
        wanted = sample_questions(making, self._store.reader)
        keys = self._write("sample.write", lambda change: write_questions(change, wanted))
        self._write("sample.write", lambda change: write_training(change, now_ms, keys))
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
    for trainee in people.trainees:
        change.insert("person", {**_named(trainee.zh, trainee.en), "role": "agent"})
    for requester in people.requesters:
        change.insert("person", _requester(requester, keys))
    SampleLibrary(change, now_ms).write()
    for table in sample_calendars():
        enact(change, table, None)
    for setting, value in (("desk_name", desk_name().zh), ("time_zone", _ZONE)):
        change.insert("setting", {"name": setting, "value": json.dumps(value, ensure_ascii=False)})


def _agent(agent: SampleAgent, keys: dict[tuple[str, str], int], now_ms: int) -> dict[str, Any]:
    away = None if agent.away_until is None else now_ms + agent.away_until * _DAY_MS
    return {
        **_named(agent.name.zh, agent.name.en),
        "staff_no": agent.staff_no,
        "role": agent.role,
        "team": keys.get((ListName.TEAM, agent.team)),
        "away_until": away,
    }


def _requester(who: SampleRequester, keys: dict[tuple[str, str], int]) -> dict[str, Any]:
    person = who.person
    return {
        **_named(person.name_zh, person.name_en),
        "staff_no": person.staff_no,
        "contact": person.contact,
        "department": person.department,
        "customer_group": keys.get((ListName.CUSTOMER_GROUP, person.customer_group)),
        "form_of_address": person.form_of_address,
        "role": "requester",
    }


def _named(zh: str, en: str) -> dict[str, Any]:
    return {
        "id": new_id(0),
        "name_zh": zh,
        "name_en": en,
        "pinyin": pinyin_keys(zh),
        "sort_name": sort_name(zh or en),
    }
