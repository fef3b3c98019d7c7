"""The people of the workspace: who works here, who asks, who is at the keyboard."""

from collections.abc import Sequence

from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.ticket import Person
from desktop.services.base import Service, action
from desktop.services.names import pinyin_keys, sort_name
from desktop.store import lists, search
from desktop.store.change import Change


class PeopleService(Service):
    """Finds and adds people."""

    def agents(self) -> list[Person]:
        """Return everybody who works at the desk and is still there, by name."""
        return [p for p in lists.agents(self._store.reader) if p.retired_at is None]

    def get(self, keys: Sequence[int]) -> dict[int, Person]:
        """Return people by key."""
        return lists.people(self._store.reader, list(keys))

    def find(self, text: str, limit: int = 8) -> list[Person]:
        """Return people by name, pinyin, initials, staff number, extension or department."""
        keys = search.people(self._store.reader, text, limit)
        found = lists.people(self._store.reader, keys)
        return [found[key] for key in keys if key in found]

    @action("person.add")
    def add_agent(self, name_zh: str, name_en: str, role: str = "agent") -> int:
        """Add somebody who works at the desk; raises AppError("name_missing")."""
        draft = PersonDraft(name_zh.strip(), name_en.strip())
        if not (draft.name_zh or draft.name_en):
            raise AppError("name_missing")

        def work(change: Change) -> int:
            return change.insert(
                "person",
                {
                    "id": new_id(change.now),
                    "name_zh": draft.name_zh,
                    "name_en": draft.name_en,
                    "pinyin": pinyin_keys(draft.name_zh),
                    "sort_name": sort_name(draft.name_zh or draft.name_en),
                    "role": role,
                },
            )

        return self._write("person.add", work)

    @action("session.start")
    def start_work(self, person: int) -> None:
        """Record that somebody took the keyboard."""
        now = self._session.clock()
        self._write(
            "session.start", lambda change: change.update("person", person, {"last_worked_at": now})
        )
