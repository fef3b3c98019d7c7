"""Who a team or role is at the desk, as the directory knows people and lists."""

from collections.abc import Iterable

from desktop.domain.escalations import Addressee, Group, Member, belongs
from desktop.domain.ticket import Person
from desktop.domain.vocabulary import ListName
from desktop.services.directory import Directory

GROUPS = (ListName.TEAM, ListName.ROLE)


def group_of(directory: Directory, entry: int | None) -> Group | None:
    """Return the team or role of a list entry, None where it is neither."""
    item = directory.items.get(entry) if entry is not None else None
    if item is None or item.list not in GROUPS:
        return None
    return Group(item.key, item.list, item.code, (item.data or {}).get("line"))


def members_of(directory: Directory, to: Addressee) -> frozenset[int]:
    """Return who at the desk is meant by an addressee."""
    if to.person is not None:
        return frozenset({to.person})
    group = group_of(directory, to.entry)
    if group is None:
        return frozenset()
    there = _there(directory.agents.values())
    return frozenset(p.key for p in there if belongs(_member(directory, p), group))


def groups_with(directory: Directory, person: int | None) -> tuple[int, ...]:
    """Return the teams and roles that somebody is of."""
    found = directory.agents.get(person or 0)
    if found is None:
        return ()
    member = _member(directory, found)
    groups = (group_of(directory, key) for key in directory.items)
    return tuple(group.key for group in groups if group is not None and belongs(member, group))


def _there(people: Iterable[Person]) -> Iterable[Person]:
    return (person for person in people if person.retired_at is None)


def _member(directory: Directory, person: Person) -> Member:
    team = directory.items.get(person.team) if person.team is not None else None
    line = (team.data or {}).get("line") if team is not None else None
    return Member(person.key, person.role, person.team, line)
