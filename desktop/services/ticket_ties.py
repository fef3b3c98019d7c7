"""How tickets are tied to each other: linked, duplicates that end together, known problems."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from desktop.domain.bulk import BulkEdit
from desktop.domain.errors import AppError
from desktop.domain.family import check_parent
from desktop.domain.vocabulary import LinkKind, StatusKind
from desktop.services import ticket_edit
from desktop.services.base import Service, action
from desktop.services.escalations.ending import end_open
from desktop.services.follow_ups.ending import Endings
from desktop.services.sla import follow
from desktop.services.sla.follow import By
from desktop.services.ticket_edit import Statuses
from desktop.store import ties
from desktop.store.change import Change

_ENDED = frozenset({StatusKind.RESOLVED, StatusKind.CLOSED})


class Tie(NamedTuple):
    """How a ticket that is being made hangs together with another one."""

    other: int
    kind: LinkKind = LinkKind.RELATED


class TicketTies(Service):
    """Acts on two tickets or more, each one change set."""

    @action("ticket.link")
    def link(self, key: int, other: int, kind: str = LinkKind.RELATED) -> int:
        """Link two tickets; raises AppError link_to_itself, ticket_gone or not_unique."""
        return self._write("ticket.link", lambda change: _link(change, key, other, kind))

    @action("ticket.link")
    def unlink(self, link: int) -> None:
        """Take a link away."""
        self._write("ticket.link", lambda change: change.remove("ticket_link", link))

    @action("ticket.mark_duplicate")
    def mark_duplicate(self, keys: Sequence[int], original: int) -> None:
        """Make tickets duplicates of another one, with which they are resolved from now on.

        Where that one is resolved already, so are they at once. Raises AppError link_to_itself,
        duplicate_circle or ticket_gone.
        """
        self._each("ticket.mark_duplicate", keys, original, self._make_duplicate)

    @action("ticket.make_child")
    def make_children(self, keys: Sequence[int], parent: int) -> None:
        """Make tickets children of another one; a parent that they had is theirs no more.

        Raises AppError link_to_itself, family_circle or ticket_gone.
        """
        self._each("ticket.make_child", keys, parent, self._make_child)

    @action("ticket.join_problem")
    def join_problem(self, keys: Sequence[int], problem: int) -> None:
        """Count tickets among those of a known problem.

        Raises AppError link_to_itself, not_a_known_problem or ticket_gone.
        """
        self._each("ticket.join_problem", keys, problem, self._join)

    def _each(
        self,
        command: str,
        keys: Sequence[int],
        other: int,
        tie: Callable[[Change, int, int], object],
    ) -> None:
        def work(change: Change) -> None:
            for key in keys:
                tie(change, key, other)

        self._write(command, work)

    def _tie(self, change: Change, key: int, tie: Tie) -> None:
        """Tie a ticket as the form of it said."""
        acts = {
            LinkKind.DUPLICATE: self._make_duplicate,
            LinkKind.PROBLEM: self._join,
            LinkKind.CHILD: self._make_child,
        }
        if tie.kind in acts:
            acts[tie.kind](change, key, tie.other)
        else:
            _link(change, key, tie.other, tie.kind)

    def _make_duplicate(self, change: Change, key: int, other: int) -> None:
        original = _original(change, key, other)
        present = ties.links_from(change.connection, key, LinkKind.DUPLICATE)
        if [to for _, to in present] == [original]:
            return
        for link, _ in present:
            change.remove("ticket_link", link)
        # What was a duplicate of this one is one of the other now: there are no chains.
        for link, ticket in ties.links_to(change.connection, key, LinkKind.DUPLICATE):
            change.remove("ticket_link", link)
            _link(change, ticket, original, LinkKind.DUPLICATE)
        _link(change, key, original, LinkKind.DUPLICATE)
        self._touch(change, key)
        self._end_with(change, original)

    def _end_with(self, change: Change, original: int) -> None:
        row = change.row("ticket", original)
        statuses = Statuses.of(change)
        if row is not None and statuses.kind(row["status"]) in _ENDED:
            end_along(change, original, row["status"], By(self._session.person))

    def _make_child(self, change: Change, key: int, parent: int) -> None:
        parents = ties.parents_above(change.connection, parent)
        check_parent(parents, key, parent)
        present = ties.links_from(change.connection, key, LinkKind.CHILD)
        if [to for _, to in present] == [parent]:
            return
        for link, _ in present:
            change.remove("ticket_link", link)
        _link(change, key, parent, LinkKind.CHILD)
        self._touch(change, key)

    def _join(self, change: Change, key: int, problem: int) -> None:
        row = change.row("ticket", problem)
        if row is None:
            raise AppError("ticket_gone")
        if row["known_problem_at"] is None:
            raise AppError("not_a_known_problem")
        present = ties.links_from(change.connection, key, LinkKind.PROBLEM)
        if problem not in [to for _, to in present]:
            _link(change, key, problem, LinkKind.PROBLEM)
            self._touch(change, key)

    def _touch(self, change: Change, key: int) -> None:
        change.update("ticket", key, {"updated_at": self._session.clock()})


def end_along(
    change: Change, ticket: int, status: int, by: By, *, children: bool = False
) -> list[int]:
    """Give open duplicates of a ticket the status with which it ended; return which.

    Open `children` too where they end together, and their duplicates and children in turn.
    """
    statuses = Statuses.of(change)
    if statuses.kind(status) not in _ENDED:
        return []
    ended: list[int] = []
    for at in (waiting := [ticket]):
        found = ties.open_duplicates(change.connection, at)
        found += ties.open_children(change.connection, at) if children else []
        done = [key for key in found if _end(change, key, status, by)]
        ended += done
        waiting += done
    return ended


def _end(change: Change, key: int, status: int, by: By) -> bool:
    row = change.row("ticket", key)
    if row is None:
        return False
    plan = ticket_edit.plan(row, BulkEdit({"status": status}), Statuses.of(change), change.now)
    if plan.wanted:
        change.update("ticket", key, {**plan.wanted, "updated_at": change.now}, row)
        follow.changed(change, key, row, plan.wanted, by)
        end_open(change, key, row, (by.person, change.now))
        kinds = Statuses.of(change).kind(row["status"]), Statuses.of(change).kind(status)
        Endings(change).moved(key, {**row, **plan.wanted}, kinds, change.now)
    return bool(plan.wanted)


def _link(change: Change, key: int, other: int, kind: str) -> int:
    if key == other:
        raise AppError("link_to_itself")
    if change.row("ticket", key) is None or change.row("ticket", other) is None:
        raise AppError("ticket_gone")
    return change.insert("ticket_link", {"ticket": key, "other": other, "kind": str(kind)})


def _original(change: Change, key: int, other: int) -> int:
    """Return the ticket that another one is itself a duplicate of, else that one."""
    if key == other:
        raise AppError("link_to_itself")
    further = ties.links_from(change.connection, other, LinkKind.DUPLICATE)
    original = further[0][1] if further else other
    if original == key:
        raise AppError("duplicate_circle")
    return original
