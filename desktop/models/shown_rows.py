"""Which rows a grouped order becomes: group rows between tickets, folded groups without theirs."""

from array import array

from desktop.domain.ticket_groups import MOST_GROUPS, Group, GroupValue, Order

# Group rows carry numbers that no ticket can have.
_FIRST_MARK = -(2**62)


class ShownRows:
    """Turns orders into rows; which groups are folded is remembered by what they stand for.

    `field` is what the order is grouped by.
    """

    def __init__(self) -> None:
        self.order = Order(array("q"))
        self.field = ""
        self._turned: set[tuple[str, GroupValue]] = set()
        self._marks: dict[tuple[str, GroupValue], int] = {}
        self._groups: dict[int, Group] = {}

    @property
    def lists_groups(self) -> bool:
        """Return whether there are so many groups that each is opened by itself."""
        return len(self.order.groups) > MOST_GROUPS

    def take(self, order: Order) -> "array[int]":
        """Take another order and return its rows."""
        self.order = order
        return self.rows()

    def rows(self) -> "array[int]":
        """Return the keys of the rows to show, group rows by their marks."""
        order = self.order
        if not order.groups:
            self._groups = {}
            return order.keys
        out = array("q")
        # A new dictionary each time: rows still standing may ask for a group that goes.
        groups = {}
        ends = [*(group.start for group in order.groups[1:]), len(order.keys)]
        for group, end in zip(order.groups, ends, strict=True):
            mark = self._mark(group.value)
            groups[mark] = group
            out.append(mark)
            if not self.is_folded(group.value):
                out.extend(order.keys[group.start : end])
        self._groups = self._groups | groups
        return out

    def group(self, key: int) -> Group | None:
        """Return the group whose row carries this key, None for a ticket."""
        return self._groups.get(key) if is_mark(key) else None

    def mark(self, value: GroupValue) -> int | None:
        """Return the key of a group's row."""
        return self._marks.get((self.field, value))

    def is_folded(self, value: GroupValue) -> bool:
        """Return whether a group shows its row only."""
        return ((self.field, value) in self._turned) != self.lists_groups

    def fold(self, value: GroupValue, *, folded: bool) -> None:
        """Fold a group or open it."""
        if self.is_folded(value) != folded:
            self._turned ^= {(self.field, value)}

    def _mark(self, value: GroupValue) -> int:
        return self._marks.setdefault((self.field, value), _FIRST_MARK - len(self._marks))


def is_mark(key: int) -> bool:
    """Return whether a key stands for a group row."""
    return key <= _FIRST_MARK
