"""What taking in a staff list would do: who is new, changed, leaving; compared, nothing written."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain.ticket import Person
from desktop.exchange.people_table import PeopleTable, PersonRow, Refused

__all__ = [
    "Chains",
    "ChangedPerson",
    "NewPerson",
    "PeoplePlan",
    "Refused",
    "Remark",
    "Superior",
    "depth",
    "plan",
]


class NewPerson(NamedTuple):
    """Somebody whom the workspace doesn't know yet."""

    row: PersonRow
    fields: dict[str, Any]


class ChangedPerson(NamedTuple):
    """Somebody of whom the list says otherwise: fields with what is kept and what the list says."""

    row: PersonRow
    person: Person
    fields: dict[str, tuple[Any, Any]]


class Superior(NamedTuple):
    """Whose superior the list names: by key where known, else by the staff number of a new one."""

    row: PersonRow
    person: Person | None
    key: int | None
    staff_no: str = ""


class Remark(NamedTuple):
    """Something in a row that could not be followed, though the row itself comes in."""

    line: int
    code: str
    params: dict[str, Any]


class PeoplePlan(NamedTuple):
    """All that would be done; whoever leaves is listed, though only a whole list retires them."""

    table: PeopleTable
    added: tuple[NewPerson, ...]
    changed: tuple[ChangedPerson, ...]
    leaving: tuple[Person, ...]
    unchanged: int
    superiors: tuple[Superior, ...]
    remarks: tuple[Remark, ...]

    @property
    def refused(self) -> tuple[Refused, ...]:
        """Return the rows that are left out."""
        return self.table.refused

    @property
    def seems_whole(self) -> bool:
        """Return whether the list names at least as many of the known people as it leaves out."""
        return len(self.leaving) <= len(self.changed) + self.unchanged

    def touched(self, *, whole: bool) -> int:
        """Return how many people would be touched."""
        leaving = len(self.leaving) if whole else 0
        return len(self.added) + len(self.changed) + leaving


def plan(table: PeopleTable, people: Iterable[Person]) -> PeoplePlan:
    """Compare a staff list with the people there are; who has no staff number is known by name."""
    known = _Known(people, table)
    added: list[NewPerson] = []
    changed: dict[int, ChangedPerson] = {}
    same = 0
    for row in table.rows:
        person = known.of(row)
        if person is None:
            added.append(NewPerson(row, {"staff_no": row.staff_no, **_values(row)}))
            continue
        fields = _differences(row, person)
        if fields:
            changed[person.key] = ChangedPerson(row, person, fields)
        else:
            same += 1
    superiors, remarks = _superiors(table, known)
    for each in superiors:
        person = each.person
        if person is not None and person.key not in changed:
            changed[person.key] = ChangedPerson(each.row, person, {})
            same -= 1
    return PeoplePlan(
        table,
        tuple(added),
        tuple(_with_superiors(changed, superiors)),
        tuple(known.leaving(table)),
        same,
        tuple(superiors),
        tuple(remarks),
    )


class Chains:
    """Who stands above whom, by key or by the staff number of a new one, without circles."""

    def __init__(
        self,
        people: Iterable[Person],
        table: PeopleTable,
        known: Callable[[PersonRow], Person | None],
    ) -> None:
        self._above: dict[int | str, int | str | None] = {p.key: p.superior for p in people}
        # What a list says anew doesn't count as it was: the order of its rows must not matter.
        for row in table.rows:
            person = known(row)
            if row.superior is not None and person is not None:
                self._above[person.key] = None

    def put(self, superior: Superior) -> bool:
        """Take a superior in; return whether that is possible without a circle."""
        own = superior.person.key if superior.person else superior.row.staff_no
        above = superior.key if superior.key is not None else superior.staff_no or None
        seen: set[int | str] = set()
        each = above
        while each is not None and each not in seen:
            if each == own:
                return False
            seen.add(each)
            each = self._above.get(each)
        self._above[own] = above
        return True


class _Known:
    """The people there are, by staff number and by name."""

    def __init__(self, people: Iterable[Person], table: PeopleTable) -> None:
        self._by_number: dict[str, Person] = {}
        self._by_name: dict[str, list[Person]] = {}
        self.people = list(people)
        for person in self.people:
            if person.staff_no:
                self._prefer(person)
            for name in {text for text in person.name if text}:
                self._by_name.setdefault(name, []).append(person)
        self._named: dict[str, list[PersonRow]] = {}
        for row in table.rows:
            for name in _names(row):
                self._named.setdefault(name, []).append(row)
        self._numbers = {row.staff_no: row for row in table.rows}
        self._found: dict[str, Person | None] = {}
        self._taken: set[int] = set()
        # Numbers first: nobody is taken by name whom another row names by number.
        for row in sorted(table.rows, key=lambda row: row.staff_no not in self._by_number):
            found = self._find(row)
            self._found[row.staff_no] = found
            if found is not None:
                self._taken.add(found.key)

    def of(self, row: PersonRow) -> Person | None:
        """Return who is meant by a row."""
        return self._found[row.staff_no]

    def superior(self, row: PersonRow, words: str) -> Superior | None:
        """Return who is named as a superior; None for nobody known, or for several of one name."""
        meant = self._numbers.get(words)
        if meant is None:
            rows = self._named.get(words, [])
            meant = rows[0] if len(rows) == 1 else None
            if len(rows) > 1:
                return None
        person = self._found[meant.staff_no] if meant else self._other(words)
        if meant is None and person is None:
            return None
        key = None if person is None else person.key
        return Superior(row, self.of(row), key, meant.staff_no if meant else "")

    def leaving(self, table: PeopleTable) -> list[Person]:
        """Return who has a staff number that the list doesn't name, those of the desk apart."""
        if not table.rows:
            return []  # an empty list is no list of whom there is
        named = {row.staff_no for row in table.rows} | {each.staff_no for each in table.refused}
        stays = {person.key for person in self._found.values() if person is not None}
        return [
            person
            for person in self.people
            if person.staff_no
            and person.staff_no not in named
            and person.key not in stays
            and person.role == "requester"
            and person.retired_at is None
        ]

    def _prefer(self, person: Person) -> None:
        # Of two with one number the one who is still there counts.
        other = self._by_number.get(person.staff_no)
        if other is None or (other.retired_at is not None and person.retired_at is None):
            self._by_number[person.staff_no] = person

    def _find(self, row: PersonRow) -> Person | None:
        if row.staff_no in self._by_number:
            return self._by_number[row.staff_no]
        for name in _names(row):
            unnumbered = [each for each in self._by_name.get(name, ()) if not each.staff_no]
            alone = len(unnumbered) == 1 and len(self._named[name]) == 1
            if alone and unnumbered[0].key not in self._taken:
                return unnumbered[0]
        return None

    def _other(self, words: str) -> Person | None:
        if words in self._by_number:
            return self._by_number[words]
        living = [each for each in self._by_name.get(words, ()) if each.retired_at is None]
        return living[0] if len(living) == 1 else None


def _names(row: PersonRow) -> list[str]:
    return [row.facts[name] for name in ("name_zh", "name_en") if row.facts.get(name)]


def _values(row: PersonRow) -> dict[str, Any]:
    return {name: int(text) if name == "vip" else text for name, text in row.facts.items()}


def _differences(row: PersonRow, person: Person) -> dict[str, tuple[Any, Any]]:
    kept = facts_of(person)
    wanted = {"staff_no": row.staff_no, **_values(row)}
    fields = {name: (kept[name], new) for name, new in wanted.items() if kept[name] != new}
    # Who has left the desk stays so until somebody of the desk says otherwise.
    if person.retired_at is not None and person.role == "requester":
        fields["retired_at"] = (person.retired_at, None)
    return fields


def facts_of(person: Person) -> dict[str, Any]:
    """Return what is kept of a person, by the names of its columns."""
    return {**person._asdict(), "name_zh": person.name.zh, "name_en": person.name.en}


def _superiors(table: PeopleTable, known: _Known) -> tuple[list[Superior], list[Remark]]:
    out: list[Superior] = []
    remarks: list[Remark] = []
    chains = Chains(known.people, table, known.of)
    for row in table.rows:
        if row.superior is None:
            continue
        found = known.superior(row, row.superior) if row.superior else _nobody(row, known)
        if found is None:
            params = {"name": row.superior}
            remarks.append(Remark(row.line, "people_row_superior", params))
        elif not chains.put(found):
            remarks.append(Remark(row.line, "people_row_superior_circle", {}))
        elif _is_other(found):
            out.append(found)
    return out, remarks


def depth(staff_no: str, above: Mapping[str, Superior]) -> int:
    """Return how many new people stand above somebody; nobody stands above themselves."""
    count = 0
    while (superior := above.get(staff_no)) is not None and superior.staff_no:
        staff_no, count = superior.staff_no, count + 1
    return count


def _nobody(row: PersonRow, known: _Known) -> Superior:
    return Superior(row, known.of(row), None)


def _is_other(found: Superior) -> bool:
    """Return whether the superior is another one than is kept."""
    kept = found.person.superior if found.person is not None else None
    return kept != found.key or (found.key is None and bool(found.staff_no))


def _with_superiors(
    changed: Mapping[int, ChangedPerson], superiors: Iterable[Superior]
) -> list[ChangedPerson]:
    named = {each.person.key: each for each in superiors if each.person is not None}
    return [
        each
        if key not in named
        else each._replace(
            fields={**each.fields, "superior": (each.person.superior, named[key].row.superior)}
        )
        for key, each in changed.items()
    ]
