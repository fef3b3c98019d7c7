"""Keep the people of the workspace: requesters and those of the desk, with undo for each act."""

from array import array
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.list_rules import LONGEST_NAME, clean
from desktop.domain.search_text import match_expression
from desktop.domain.ticket import Person
from desktop.services.base import Service, action
from desktop.services.names import pinyin_keys, sort_name
from desktop.store import lists, people, usage
from desktop.store.change import Change

ROLES = ("requester", "agent", "lead", "trainer")
TEXTS = (
    *("name_zh", "name_en", "pinyin", "staff_no", "department", "extension", "mobile", "contact"),
    *("seat", "form_of_address"),
)
_KEYS = ("customer_group", "team", "away_until", "superior", "vip")
_NAMES = frozenset({"name_zh", "name_en"})


class Wanted(NamedTuple):
    """Which people a list shows: "all", "desk" or "requester", words, retired ones too."""

    who: str = "all"
    text: str = ""
    retired: bool = False


class PeopleEdits(Service):
    """Adds, edits, retires and deletes people; merging stands in services/merging.py."""

    def keys(self, wanted: Wanted) -> "array[int]":
        """Return the keys of everybody wanted by name; to be asked in a job."""
        if wanted.text.strip() and not match_expression(wanted.text):
            return array("q")
        return people.keys(self._store.reader, *wanted)

    def count(self) -> int:
        """Return how many people there are that were not retired."""
        return people.count(self._store.reader)

    def uses(self, keys: Sequence[int]) -> dict[int, int]:
        """Return how many living tickets these people asked for or have."""
        return usage.people(self._store.reader, keys)

    def like(self, person: Person) -> list[Person]:
        """Return others who may be the same: the same staff number, or name in either language."""
        found = people.like(self._store.reader, person)
        known = lists.people(self._store.reader, found)
        return [known[key] for key in found if key in known]

    @action("person.add")
    def add(self, fields: Mapping[str, Any], role: str = "requester") -> int:
        """Add a person; raises AppError("list_name_missing" or "person_field_long")."""
        row = {"name_zh": "", "name_en": "", "role": role, **_checked(fields)}
        name = Bilingual(row["name_zh"], row["name_en"])
        if not any(name):
            raise AppError("list_name_missing")
        row.setdefault("pinyin", pinyin_keys(name.zh))
        row["sort_name"] = sort_name(name.constant())

        def work(change: Change) -> int:
            return change.insert("person", {"id": new_id(change.now), **row})

        return self._write("person.add", work)

    @action("person.change")
    def change(self, key: int, fields: Mapping[str, Any]) -> None:
        """Set facts of a person; pinyin follows the name unless it is given or was typed.

        Raises AppError list_name_missing, person_field_long, person_role_last, list_entry_gone.
        """
        wanted = _checked(fields)

        def work(change: Change) -> None:
            row = _row(change, key)
            if wanted.get("superior") == key:
                raise AppError("person_own_superior", name=_name(row))
            if "role" in wanted:
                _check_role(change, key, row, wanted["role"])
            change.update("person", key, {**wanted, **_sounds(row, wanted)}, row)

        self._write("person.change", work)

    @action("person.retire")
    def retire(self, keys: Sequence[int]) -> None:
        """Offer people no more for new tickets; raises AppError("person_role_last")."""

        def work(change: Change) -> None:
            for key in keys:
                row = _row(change, key)
                _check_role(change, key, row, "")
                if row["retired_at"] is None:
                    change.update("person", key, {"retired_at": change.now}, row)

        self._write("person.retire", work)

    @action("person.restore")
    def bring_back(self, keys: Sequence[int]) -> None:
        """Offer retired people again."""

        def work(change: Change) -> None:
            for key in keys:
                change.update("person", key, {"retired_at": None}, _row(change, key))

        self._write("person.restore", work)

    @action("person.delete")
    def delete(self, keys: Sequence[int]) -> None:
        """Take people away for good to whom nothing points; raises AppError("person_in_use")."""

        def work(change: Change) -> None:
            for key in keys:
                row = _row(change, key)
                _check_role(change, key, row, "")
                if usage.is_used(change.connection, "person", key):
                    raise AppError("person_in_use", name=_name(row))
                change.remove("person", key)

        self._write("person.delete", work)


def _row(change: Change, key: int) -> dict[str, Any]:
    row = change.row("person", key)
    if row is None:
        raise AppError("list_entry_gone")
    return row


def _name(row: Mapping[str, Any]) -> Bilingual:
    return Bilingual(row["name_zh"], row["name_en"])


def _checked(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields fit to keep; only those that a person may edit."""
    unknown = set(fields) - {*TEXTS, *_KEYS, "role"}
    if unknown:
        message = f"not fields of a person to edit: {sorted(unknown)}"
        raise KeyError(message)
    out = dict(fields)
    for name in set(TEXTS) & set(out):
        out[name] = clean(out[name])
        if len(out[name]) > LONGEST_NAME:
            raise AppError("person_field_long", length=len(out[name]), limit=LONGEST_NAME)
    if "vip" in out:
        out["vip"] = int(bool(out["vip"]))
    return out


def _sounds(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, str]:
    """Return what follows from a new name: what it is sorted by and can be typed as."""
    name = Bilingual(*(wanted.get(each, row[each]) for each in ("name_zh", "name_en")))
    if not any(name):
        raise AppError("list_name_missing")
    if not _NAMES & set(wanted):
        return {}
    out = {"sort_name": sort_name(name.constant())}
    if "pinyin" not in wanted and row["pinyin"] == pinyin_keys(row["name_zh"]):
        out["pinyin"] = pinyin_keys(name.zh)
    return out


def _check_role(change: Change, key: int, row: Mapping[str, Any], role: str) -> None:
    """Raise AppError("person_role_last") where nobody would lead the desk any more."""
    leads = row["role"] == "lead" and row["retired_at"] is None and role != "lead"
    if leads and not people.other_leads(change.connection, key):
        raise AppError("person_role_last", name=_name(row))
