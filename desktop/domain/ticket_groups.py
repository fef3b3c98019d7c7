"""How an order of tickets is cut into groups, and what each group is."""

from array import array
from typing import NamedTuple

# More groups than this are shown as a list of groups, each opened by itself.
MOST_GROUPS = 200
GROUPS = ("sla", "status", "priority", "assignee", "service_type", "category", "requester", "day")
# The first group by SLA state: what is overdue or due soon, whatever its status.
HOT = "hot"
LATE, SOON = -1, -2

GroupValue = str | int | None


class Bucket(NamedTuple):
    """A group there may be: what it stands for and the values it gathers."""

    value: GroupValue
    members: tuple[int | None, ...]


class Grouping(NamedTuple):
    """By what is grouped and in which order the groups come; `days` are starts of days."""

    field: str
    buckets: tuple[Bucket, ...] = ()
    now: int = 0
    running: tuple[int, ...] = ()
    days: tuple[int, ...] = ()


class Group(NamedTuple):
    """One group of an order: where it begins, how many it has (None: not counted yet)."""

    value: GroupValue
    start: int
    size: int | None
    late: int = 0


class Order(NamedTuple):
    """Keys in the order to show, the groups they stand in, and when a group changes by itself."""

    keys: "array[int]"
    groups: tuple[Group, ...] = ()
    turns_at: int | None = None
    whole: bool = True
