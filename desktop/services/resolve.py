"""Turn names in drafts into keys inside a transaction; make what the workspace doesn't know yet."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.drafts import PersonDraft
from desktop.domain.keys import new_id
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services.names import pinyin_keys, sort_name
from desktop.store import lookups
from desktop.store.change import Change


class Resolver:
    """Remembers every name it has met; lives as long as one import or one act."""

    def __init__(self, change: Change, status_kinds: Mapping[str, str] | None = None) -> None:
        self.change = change
        self._status_kinds = status_kinds or {}
        self.made: dict[str, int] = {}
        self._items: dict[tuple[str, int | None, str], int] = {}
        self._positions: dict[str, int] = {}
        self._by_code: dict[tuple[str, str], int | None] = {}
        self._people: dict[Any, int] = {}
        self._agents: dict[str, int] = {}
        self._all_people = False

    def item(self, name: ListName, text: str) -> int | None:
        """Return the key of a list entry by code or name in either language."""
        if not text:
            return None
        if name not in self._positions and (name, text) not in self._by_code:
            # One ticket taken in says its words as codes; their whole lists need not be read.
            self._by_code[name, text] = self.change.memory.list_code(
                self.change.connection, name, text
            )
        return self._by_code.get((name, text)) or self._child(name, None, text)

    def path(self, name: ListName, parts: tuple[str, ...]) -> int | None:
        """Return the key of the last part of a path in a tree; a single code names any node."""
        key: int | None = None
        for part in parts:
            if part:
                key = self._child(name, key, part)
        return key

    def requester(self, draft: PersonDraft | None) -> int | None:
        """Return the key of a person who asks."""
        if draft is None:
            return None
        if draft.key is not None and self.change.row("person", draft.key) is not None:
            return draft.key
        if not (draft.name_zh or draft.name_en or draft.contact):
            return None
        key = self._known_requester(draft)
        if key is not None:
            return key
        key = self._make_person(draft, "requester")
        for sign in _signs(draft):
            self._people.setdefault(sign, key)
        return key

    def agent(self, name: str) -> int | None:
        """Return the key of somebody of the desk; an unknown name becomes one who has left."""
        if not name:
            return None
        self._load_people()
        key = self._agents.get(name.casefold())
        if key is None:
            key = self._make_person(PersonDraft(name_zh=name), "agent", retired=True)
            self._agents[name.casefold()] = key
        return key

    def known_agent(self, name: str) -> int | None:
        """Return the key of somebody of the desk, None for a name that isn't theirs."""
        if not name:
            return None
        self._load_people()
        return self._agents.get(name.casefold())

    def _known_requester(self, draft: PersonDraft) -> int | None:
        for sign in _signs(draft):
            if (key := self._people.get(sign)) is not None:
                return key
        if self._all_people:
            return None
        if draft.staff_no:
            # One ticket taken in must not read everybody there is.
            key = lookups.requester_by_staff_no(self.change.connection, draft.staff_no)
            if key is not None:
                self._people["staff_no", draft.staff_no] = key
                return key
        self._load_people()
        return self._known_requester(draft)

    def _load_list(self, name: str) -> None:
        if name in self._positions:
            return
        self._positions[name] = 0
        for key, code, zh, en, parent, position in lookups.list_entries(
            self.change.connection, name
        ):
            self._remember(name, parent, key, (code, zh, en))
            self._positions[name] = max(position, self._positions[name])

    def _load_people(self) -> None:
        if self._all_people:
            return
        self._all_people = True
        people = lookups.people_names(self.change.connection)
        for key, zh, en, staff_no, contact, department, role in people:
            draft = PersonDraft(zh, en, staff_no, contact, department)
            if role == "requester":
                for sign in _signs(draft):
                    self._people.setdefault(sign, key)
            else:
                for text in filter(None, (zh, en, staff_no)):
                    self._agents.setdefault(text.casefold(), key)

    def _remember(
        self, name: str, parent: int | None, key: int, texts: tuple[str, str, str]
    ) -> None:
        code, *names = texts
        # A code is unique in its list, a name only below its parent.
        self._items.setdefault((name, -1, code.casefold()), key)
        for text in filter(None, names):
            self._items.setdefault((name, parent, text.casefold()), key)

    def _child(self, name: ListName, parent: int | None, text: str) -> int:
        self._load_list(name)
        wanted = text.casefold()
        key = self._items.get((name, parent, wanted), self._items.get((name, -1, wanted)))
        return self._make_item(name, parent, text) if key is None else key

    def _make_item(self, name: ListName, parent: int | None, text: str) -> int:
        position = self._positions.get(name, 0) + 1
        self._positions[name] = position
        code = f"{name}-{position}"
        key = self.change.insert(
            "list_item",
            {
                "list": str(name),
                "code": code,
                "name_zh": text,
                "name_en": "" if not text.isascii() else text,
                "kind": self._kind(name, text),
                "parent": parent,
                "position": position,
            },
        )
        self._remember(name, parent, key, (code, text, ""))
        self.made[name] = self.made.get(name, 0) + 1
        return key

    def _kind(self, name: ListName, text: str) -> str:
        if name is not ListName.STATUS:
            return ""
        return self._status_kinds.get(text, StatusKind.WAITING_OTHER)

    def _make_person(self, draft: PersonDraft, role: str, *, retired: bool = False) -> int:
        self.made["person"] = self.made.get("person", 0) + 1
        return self.change.insert(
            "person",
            {
                "id": new_id(self.change.now),
                "name_zh": draft.name_zh or ("" if draft.name_en else draft.contact),
                "name_en": draft.name_en,
                "pinyin": pinyin_keys(draft.name_zh),
                "sort_name": sort_name(draft.name_zh or draft.name_en or draft.contact),
                "staff_no": draft.staff_no,
                "contact": draft.contact,
                "department": draft.department,
                "customer_group": self.item(ListName.CUSTOMER_GROUP, draft.customer_group),
                "form_of_address": draft.form_of_address,
                "role": role,
                "retired_at": self.change.now if retired else None,
            },
        )


def _signs(draft: PersonDraft) -> list[tuple[str, ...]]:
    """Return what a person is known again by, the surest first."""
    signs: list[tuple[str, ...]] = []
    if draft.staff_no:
        return [("staff_no", draft.staff_no)]
    name = (draft.name_zh or draft.name_en).casefold()
    if "@" in draft.contact:
        signs.append(("mail", draft.contact.casefold()))
    contact = draft.contact.casefold()
    if name:
        signs.append(("name", name, draft.department.casefold()))
    # Somebody of whom only the contact was known is kept under it as a name.
    if contact and name in ("", contact):
        signs.append(("contact", contact))
    return signs
