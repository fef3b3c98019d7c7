"""Values of conditions as another workspace can take them: codes, staff numbers, names for keys.

What is unknown there stays as it came, so that the view shows what it lacks.
"""

from collections.abc import Callable
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.filters import FilterField, FilterKind
from desktop.domain.ticket import Person
from desktop.domain.ticket_query import Condition, ViewState
from desktop.services.directory import Directory
from desktop.services.filter_fields import field_of
from desktop.store import lists, lookups
from desktop.store.store import Store

_PEOPLE = frozenset({FilterKind.AGENT, FilterKind.PERSON})


class PortableViews:
    """Turns the keys of one workspace into names and back."""

    def __init__(self, store: Store, directory: Directory) -> None:
        self._store = store
        self._directory = directory

    def packed(self, state: ViewState) -> ViewState:
        """Return a state with names for keys."""
        return self._each_value(state, self._pack)

    def unpacked(self, state: ViewState) -> ViewState:
        """Return a state with this workspace's keys for names it knows."""
        return self._each_value(state, self._unpack)

    def _each_value(self, state: ViewState, turn: Callable[[FilterField, Any], Any]) -> ViewState:
        conditions = tuple(self._condition(each, turn) for each in state.conditions)
        return state._replace(conditions=conditions)

    def _condition(
        self, condition: Condition, turn: Callable[[FilterField, Any], Any]
    ) -> Condition:
        field = field_of(self._directory, condition.field)
        by_key = field is not None and (field.kind is FilterKind.ITEM or field.kind in _PEOPLE)
        if field is None or not by_key:
            return condition
        value = condition.value
        several = isinstance(value, tuple)
        turned = tuple(turn(field, each) for each in (value if several else (value,)))
        return condition._replace(value=turned if several else turned[0])

    def _pack(self, field: FilterField, value: Any) -> Any:
        if not isinstance(value, int):
            return value
        if field.kind is FilterKind.ITEM:
            item = self._directory.items.get(value)
            return {"code": item.code, **item.name._asdict()} if item else value
        person = lists.people(self._store.reader, [value]).get(value)
        return {"staff_no": person.staff_no, **person.name._asdict()} if person else value

    def _unpack(self, field: FilterField, value: Any) -> Any:
        if isinstance(value, int) and not isinstance(value, bool):
            # Another workspace's key means something else here.
            return {"zh": "", "en": f"#{value}"}
        if not isinstance(value, dict):
            return value
        name = Bilingual(str(value.get("zh", "")), str(value.get("en", "")))
        if field.kind is FilterKind.ITEM:
            found = self._item(field.list, str(value.get("code", "")), name)
        else:
            found = self._person(str(value.get("staff_no", "")), name, field)
        return value if found is None else found

    def _item(self, name: str, code: str, called: Bilingual) -> int | None:
        item = self._directory.by_code(name, code)
        # A code that an import made up counts on in each workspace: there the name decides.
        if item is not None and not code.startswith(f"{name}-"):
            return item.key
        items = self._directory.of(name, retired=True)
        return next((item.key for item in items if _same(item.name, called)), None)

    def _person(self, staff_no: str, called: Bilingual, field: FilterField) -> int | None:
        if field.kind is FilterKind.AGENT:
            known: list[Person] = list(self._directory.agents.values())
        else:
            keys = lookups.people_like(self._store.reader, staff_no, called.zh, called.en)
            known = list(lists.people(self._store.reader, keys).values())
        by_number = (p.key for p in known if staff_no and p.staff_no == staff_no)
        by_name = (p.key for p in known if _same(p.name, called))
        return next(by_number, None) or next(by_name, None)


def _same(name: Bilingual, other: Bilingual) -> bool:
    return any(part and name.matches(part) for part in other)
