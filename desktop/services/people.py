"""The people of the workspace: who works here, who asks, who is at the keyboard."""

import json
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.drafts import PersonDraft
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.ticket import Person
from desktop.domain.ticket_query import Condition, QueueRow, TicketQuery
from desktop.services.base import Service, action
from desktop.services.names import pinyin_keys, sort_name
from desktop.store import lists, search, tickets
from desktop.store.change import Change

_CANDIDATES = 64
_LATELY_MS = 30 * 86_400_000
_OPEN_SHOWN, _LAST_SHOWN, _LOOKED_AT = 20, 5, 25
_ASSET, _SATISFACTION, _ASSETS = "asset_no", "satisfaction", 3


class Caller(NamedTuple):
    """Somebody who asks: open tickets (20 at most), the last five others, how many lately.

    `assets` are those their last tickets named, `satisfaction` what they gave last (1 to 5).
    """

    person: Person
    open_rows: tuple[QueueRow, ...] = ()
    last_rows: tuple[QueueRow, ...] = ()
    open_count: int = 0
    in_30_days: int = 0
    assets: tuple[str, ...] = ()
    satisfaction: int | None = None


class PeopleService(Service):
    """Finds and adds people."""

    def agents(self) -> list[Person]:
        """Return everybody who works at the desk and is still there, by name."""
        return [p for p in lists.agents(self._store.reader) if p.retired_at is None]

    def get(self, keys: Sequence[int]) -> dict[int, Person]:
        """Return people by key."""
        return lists.people(self._store.reader, list(keys))

    def find(self, text: str, limit: int = 8) -> list[Person]:
        """Return people by name, pinyin, initials, staff number, extension or department.

        Who is meant exactly comes first: extension 60 before all that begin with it.
        """
        keys = search.people(self._store.reader, text, max(limit, _CANDIDATES))
        found = lists.people(self._store.reader, keys)
        wanted = unicodedata.normalize("NFKC", text).strip().casefold()
        known = [found[key] for key in keys if key in found]
        return sorted(known, key=lambda person: _distance(person, wanted))[:limit]

    def caller(self, key: int) -> Caller | None:
        """Return who asks with their open tickets and the last ones; None for one who is gone."""
        person = self.get([key]).get(key)
        if person is None:
            return None
        reader = self._store.reader
        theirs = TicketQuery((Condition("requester", "is", key),))
        still_open = TicketQuery((*theirs.conditions, Condition("is_open", "is", value=True)))
        since = Condition("created_at", "after", self._session.clock() - _LATELY_MS)
        opened = tickets.first_page(reader, still_open, _OPEN_SHOWN) or []
        last = tickets.first_page(reader, theirs, _LOOKED_AT) or []
        rows = tickets.rows(reader, [*opened, *last])
        rest = [rows[each] for each in last if each in rows and each not in opened]
        return Caller(
            person,
            tuple(rows[each] for each in opened if each in rows),
            tuple(rest[:_LAST_SHOWN]),
            tickets.count(reader, still_open),
            tickets.count(reader, TicketQuery((*theirs.conditions, since))),
            *self._told(last),
        )

    def _told(self, keys: Sequence[int]) -> tuple[tuple[str, ...], int | None]:
        """Return which assets these tickets name, and the satisfaction told last."""
        wide = tickets.wide_rows(self._store.reader, keys)
        extras = [json.loads(wide[key].extra) for key in keys if key in wide]
        assets = [str(extra[_ASSET]) for extra in extras if extra.get(_ASSET)]
        given = (extra.get(_SATISFACTION) for extra in extras)
        rating = next((value for value in given if isinstance(value, int)), None)
        return tuple(dict.fromkeys(assets))[:_ASSETS], rating

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


def _distance(person: Person, wanted: str) -> int:
    """Return 0 where one of the person's own signs is what was typed, 1 where one begins so."""
    numbers = (person.staff_no, person.extension, person.mobile, *person.contact.split())
    signs = (*numbers, *person.name, *person.pinyin.split())
    told = [sign.casefold() for sign in signs if sign]
    if wanted in told:
        return 0
    return 1 if any(sign.startswith(wanted) for sign in told) else 2
