"""Receipts of clocks as text and as objects."""

from typing import Any

from desktop.domain.sla.offsets import instant
from desktop.domain.sla.receipt import Line
from desktop.domain.sla.worktime import MINUTE
from desktop.services.sla.account import Account
from desktop.services.sla.receipt_words import ReceiptWords


def receipt_object(account: Account, words: ReceiptWords) -> dict[str, Any]:
    """Return a receipt; lengths are minutes of working time, moments ISO 8601 in UTC."""
    clock = account.clock
    return {
        "clock": str(clock.kind),
        "cycle": clock.cycle,
        "state": str(clock.state),
        "target_minutes": clock.minutes,
        "used_minutes": clock.used / MINUTE,
        "left_minutes": clock.left / MINUTE,
        "paused_minutes": clock.paused / MINUTE,
        "due": _iso(clock.due_at),
        "due_without_pauses": _iso(account.plain_due_at),
        "stopped": _iso(clock.stopped_at),
        "met": clock.mark.name.lower() if clock.stopped_at is not None else None,
        "lines": [_line(line) for line in account.lines],
        "targets_version": account.targets.number if account.targets else None,
        "calendars": [each.title.text("en") for each in account.calendars],
        "zone": account.zone,
        "code": account.code,
        "summary": words.sum(),
    }


def _line(line: Line) -> dict[str, Any]:
    return {
        "kind": str(line.kind),
        "from": _iso(line.start),
        "to": _iso(line.end),
        "counted_minutes": line.counted / MINUTE,
        "total_minutes": line.total / MINUTE,
        "left_out_minutes": line.left_out / MINUTE,
        "cause": line.cause,
        "why": line.why or line.name,
    }


def _iso(at: int | None) -> str | None:
    return None if at is None else instant(at).isoformat(timespec="seconds")
