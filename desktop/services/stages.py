"""The stages of the lifecycle: what each says of itself, and one stage made into two."""

import json

from desktop.domain import list_rules, stages
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.stages import StageFacts, facts_of, with_facts
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.list_entries import insert_entry
from desktop.services.list_places import Places
from desktop.store import lists
from desktop.store.change import Change


class StageService(Service):
    """Names, order, retiring and deleting of stages are acts on lists (list_entries.py)."""

    def facts(self, key: int) -> StageFacts:
        """Return what a stage says of itself; raises AppError("list_entry_gone")."""
        return facts_of(_stage(lists.item(self._store.reader, key)))

    @action("stage.change")
    def change(self, key: int, facts: StageFacts) -> None:
        """Set what comes in, what goes out, when it is done, who answers, how long it may take.

        Raises AppError list_entry_gone, stage_role_unknown, stage_target_wrong, stage_text_long.
        """
        _check_facts(facts)

        def work(change: Change) -> None:
            item = _stage(lists.item(change.connection, key))
            roles = {each.code for each in lists.of_list(change.connection, ListName.ROLE)}
            if facts.role and facts.role not in roles:
                raise AppError("stage_role_unknown", role=facts.role)
            _set(change, item, facts)

        self._write("stage.change", work)

    @action("stage.split")
    def split(self, key: int, name: Bilingual) -> int:
        """Add a stage right behind one, which takes over its end; return the new one's key."""

        def work(change: Change) -> int:
            item = _stage(lists.item(change.connection, key))
            first, second = stages.split(facts_of(item))
            places = Places(change.connection, item.list)
            made = insert_entry(change, places, list_rules.clean_name(name), with_facts({}, second))
            places.put(change, made, item.parent, after=key)
            _set(change, item, first)
            return made

        return self._write("stage.split", work)


def _stage(item: ListItem) -> ListItem:
    if item.list != ListName.STAGE:
        raise AppError("list_entry_gone")
    return item


def _set(change: Change, item: ListItem, facts: StageFacts) -> None:
    text = json.dumps(with_facts(item.data or {}, facts), ensure_ascii=False)
    change.update("list_item", item.key, {"data": text})


def _check_facts(facts: StageFacts) -> None:
    longest = max(len(text) for name in stages.TEXTS for text in getattr(facts, name))
    if longest > stages.LONGEST_TEXT:
        raise AppError("stage_text_long", length=longest, limit=stages.LONGEST_TEXT)
    if not 0 <= (facts.target_minutes or 0) <= stages.LONGEST_TARGET:
        raise AppError("stage_target_wrong", limit=stages.LONGEST_TARGET)
