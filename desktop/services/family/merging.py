"""Merges one ticket into another inside a change set, and takes it out again as it was."""

import json
from collections.abc import Mapping
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.ticket_merge import (
    TAGS,
    Wrote,
    as_json,
    gained,
    kept_since,
    side_of,
    taken_apart,
    wrote,
)
from desktop.domain.vocabulary import StatusKind
from desktop.services.arrows.guards import Guards
from desktop.services.sla import merging as clocks
from desktop.services.sla.follow import By
from desktop.services.sla.merging import Numbers
from desktop.services.stage_following import StageFollower
from desktop.services.ticket_edit import Plan, Statuses
from desktop.services.ticket_writing import TicketWriter
from desktop.store import lookups, merges
from desktop.store.change import Change

Row = Mapping[str, Any]
# What a source gives up while it lies in another ticket, besides its pointer.
_OF_THE_END = ("status", "stage", "resolved_at", "closed_at")


class Merging:
    """One act on a target; `by` says who and why, which the arrow into void may ask for."""

    def __init__(self, change: Change, role: str, by: By, now: int) -> None:
        self._change, self._by, self._now = change, by, now
        self._writer = TicketWriter(change, by, now)
        self._guards = Guards(change.connection, role, by.why)

    def merge(self, source: int, target: int, winners: Mapping[str, int]) -> None:
        """Merge one ticket; `winners` names who wins each field in which they differ.

        Raises AppError ticket_gone, merge_ended or what guards the way of the source.
        """
        row, held = self._living(source), self._living(target)
        if not held["is_open"]:
            raise AppError("merge_ended", number=_number(held))
        # Read first: the clocks of the source go on in the target as they stand now.
        end = self._end_of(source, row)
        fields = self._win(source, target, winners)
        self._move(source, target)
        self._change.update("ticket", source, {**end, "merged_into": target}, row)
        kept = {name: Wrote(row[name], value) for name, value in end.items() if name in _OF_THE_END}
        numbers = Numbers(_number(row), _number(held))
        clocks.merged(self._change, source, target, self._by.person, numbers)
        self._change.insert(
            "ticket_merge",
            {
                "ticket": source,
                "person": self._by.person,
                "merged_at": self._now,
                "source_fields": _text(kept),
                "target_fields": _text(fields),
            },
        )
        self._change.update("ticket", target, {"updated_at": self._now})

    def part(self, source: int) -> tuple[str, ...]:
        """Take a ticket out again; return the fields that the target keeps, set anew since.

        Raises AppError ticket_gone, not_merged or merge_inner.
        """
        row = self._row(source)
        target, left = row["merged_into"], merges.merge_of(self._change.connection, source)
        if target is None or left is None:
            raise AppError("not_merged", number=_number(row))
        held = self._row(target)
        if held["merged_into"] is not None:
            raise AppError("merge_inner", number=_number(held))
        self._move_back(source, target)
        now = side_of(target, held).values
        self._edit(target, held, taken_apart(left.target, now))
        back = {name: each.before for name, each in left.source.items()}
        self._change.update("ticket", source, {**back, "merged_into": None})
        numbers = Numbers(_number(row), _number(held))
        clocks.parted(self._change, source, target, self._by.person, numbers)
        self._change.remove("ticket_merge", left.key)
        for key in (source, target):
            self._change.update("ticket", key, {"updated_at": self._now})
        return kept_since(left.target, now)

    def _win(self, source: int, target: int, winners: Mapping[str, int]) -> dict[str, Wrote]:
        """Give the target what it takes from the source; return what that changed."""
        mine, theirs = side_of(target, self._row(target)), side_of(source, self._row(source))
        self._edit(target, self._row(target), gained(mine, theirs, winners))
        return wrote(mine.values, side_of(target, self._row(target)).values)

    def _edit(self, key: int, row: Row, wanted: Mapping[str, Any]) -> None:
        planned = {n: _as_column(v) if n == TAGS else v for n, v in wanted.items()}
        if not planned:
            return
        written = self._writer.write(key, row, planned)
        if written.refusal:
            raise AppError(written.refusal)

    def _end_of(self, source: int, row: Row) -> dict[str, Any]:
        """Return what a source becomes: void, by the arrow that leads there."""
        status = lookups.status_of_kind(self._change.connection, StatusKind.VOID)
        if status is None:
            raise AppError("unknown_status")
        plan = self._guards.held(source, row, Plan({"status": status}))
        if plan.refusal:
            raise AppError(plan.refusal, **plan.params)
        if Statuses.of(self._change).kind(row["status"]) == StatusKind.VOID:
            raise AppError("merge_ended", number=_number(row))
        ended = {"status": status, "closed_at": row["closed_at"] or self._now}
        staged = StageFollower(self._change).with_stage(row, ended)
        return {**staged, "updated_at": self._now}

    def _move(self, source: int, target: int) -> None:
        """Let messages and files go over; each remembers where it was said first."""
        for kind, key, origin in merges.belongings(self._change.connection, source):
            self._change.update(kind, key, {"ticket": target, "origin": origin or source})

    def _move_back(self, source: int, target: int) -> None:
        connection = self._change.connection
        theirs = {source, *merges.inside(connection, source)}
        for kind, key, origin in merges.belongings(connection, target):
            if origin in theirs:
                first = None if origin == source else origin
                self._change.update(kind, key, {"ticket": source, "origin": first})

    def _living(self, key: int) -> Row:
        row = self._row(key)
        if row["deleted_at"] is not None:
            raise AppError("ticket_in_bin")
        return row

    def _row(self, key: int) -> dict[str, Any]:
        row = self._change.row("ticket", key)
        if row is None:
            raise AppError("ticket_gone")
        return row


def _number(row: Row) -> str:
    return short_number(row["station"], row["counter"])


def _as_column(tags: Any) -> str:
    return json.dumps(list(tags), ensure_ascii=False)


def _text(written: Mapping[str, Wrote]) -> str:
    return json.dumps(as_json(written), ensure_ascii=False)
