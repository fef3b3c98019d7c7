"""Durable writes: the services beside the bare driver, which writes the very same rows."""

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

from desktop.bench import limits
from desktop.bench.figures import Figure, timed
from desktop.bench.readback import ChunkRecorder, documents_of, last_set, rows_between
from desktop.bench.service_layer import open_keys, sample_keys
from desktop.bench.workspace import Bench, opened, scratch
from desktop.domain.drafts import TicketDraft
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services.sample import sample_people

_ROUNDS = 320
_WARM = 20
_BULK = 5000
_SOP = "SW-01"
_NOTE = "Called back; the new toner is in, the test page is clean. 已回电，测试页正常。"


def measure(root: Path) -> list[Figure]:
    """Measure creating, changing with a note, and an edit of 5,000 tickets, on copies."""
    with scratch(root) as mine, scratch(root) as other, opened(mine) as bench:
        limit = limits.connect(other / bench.database.name, write=True)
        try:
            return [
                _rounds("write_create", bench, limit, create),
                _rounds("write_change_note", bench, limit, change_and_note),
                _rounds("write_status", bench, limit, change_status, with_steps),
                _bulk(bench, limit),
            ]
        finally:
            limit.close()


def draft(turn: int) -> TicketDraft:
    """Return a ticket as an agent takes it down on the telephone."""
    return TicketDraft(
        subject=f"打印机卡纸，二楼财务 printer jam {turn}",
        description="每次打印双面都会卡纸，已重启两次。Paper jams on every duplex job.",
        requester=sample_people().requesters[0].person,
        channel="phone",
        service_type="HWF",
        tags=("printer",),
    )


Act = Callable[[], object]
Acts = Callable[[Bench, int, int], list[tuple[int, Act]]]


def create(bench: Bench, turn: int, _key: int) -> list[tuple[int, Act]]:
    """Return the act of taking a ticket in; 0 stands for a ticket that isn't there yet."""
    return [(0, lambda: bench.my.tickets.create(draft(turn)))]


def change_and_note(bench: Bench, _turn: int, key: int) -> list[tuple[int, Act]]:
    """Return the two acts of changing a ticket and saying why."""
    priority = 1 + (bench.my.queue.rows([key])[key].priority % 4)
    return [
        (key, lambda: bench.my.tickets.change([key], {"priority": priority}, reason="定级")),
        (key, lambda: bench.my.tickets.note(key, _NOTE)),
    ]


def with_steps(bench: Bench, keys: list[int]) -> None:
    """Let tickets be in progress, worked by an SOP of which one step is settled."""
    runs = bench.my.sop_runs
    working = _status(bench, StatusKind.WORKING)
    bench.my.moves.move(keys, working)
    choices = {choice.code: choice.document for choice in runs.choices(keys[0])}
    for key in keys:
        if runs.read(key) is None:
            runs.attach(key, choices[_SOP])
        opened_run = runs.read(key)
        current = opened_run.state(0).current if opened_run else ""
        if current:
            runs.skip(key, current, _NOTE)


def change_status(bench: Bench, _turn: int, key: int) -> list[tuple[int, Act]]:
    """Return the act of letting a ticket wait, or go on: clocks pause, rules and steps follow."""
    status = bench.my.queue.rows([key])[key].status
    waiting = _status(bench, StatusKind.WAITING_REQUESTER)
    wanted = _status(bench, StatusKind.WORKING) if status == waiting else waiting
    return [(key, lambda: bench.my.moves.move([key], wanted))]


def _status(bench: Bench, kind: StatusKind) -> int:
    items = bench.my.directory.of(ListName.STATUS)
    return next(item.key for item in items if item.kind == kind)


def _rounds(
    name: str,
    bench: Bench,
    limit: Any,
    acts: Acts,
    prepare: Callable[[Bench, list[int]], object] = lambda _bench, _keys: None,
) -> Figure:
    keys = open_keys(bench, _WARM + _ROUNDS)
    _both(bench, limit, lambda: prepare(bench, list(dict.fromkeys(keys))))
    ours: list[float] = []
    best: list[float] = []
    for turn in range(-_WARM, _ROUNDS):
        steps = acts(bench, turn, keys[_WARM + turn])
        spent = [play(bench, limit, *step) for step in steps]
        if turn >= 0:
            ours.append(sum(mine for mine, _ in spent))
            best.append(sum(least for _, least in spent))
    return Figure(name, tuple(ours), tuple(best))


def play(bench: Bench, limit: Any, ticket: int, act: Act) -> tuple[float, float]:
    """Let the program act and the limit write the rows that this left; return both times."""
    reader = bench.workspace.store.reader
    old = documents_of(reader, [ticket])
    after = last_set(reader)
    mine = timed(act)
    if last_set(reader) == after:
        message = "an act that changes nothing measures nothing"
        raise RuntimeError(message)
    rows = rows_between(reader, after, last_set(reader), old)
    if rows.documents == [(key, "ticket", key, text) for key, text in old]:
        rows = rows._replace(dropped=(), documents=())
    return mine, timed(lambda: limits.write(limit, rows))


def _bulk(bench: Bench, limit: Any) -> Figure:
    keys = list(dict.fromkeys(sample_keys(bench, _BULK * 2)))[:_BULK]
    resolved = bench.my.directory.by_code(ListName.STATUS, StatusKind.RESOLVED)
    # Most of them are closed, and refuse what is measured here until they are opened again.
    _together(bench, limit, keys, {"status": resolved.key if resolved else 0})
    mine, least = _together(bench, limit, keys, {"impact": 2, "urgency": 1})
    return Figure("write_bulk", (mine,), (least,))


def _together(
    bench: Bench, limit: Any, keys: list[int], fields: dict[str, int]
) -> tuple[float, float]:
    """Change tickets by the program, then by the limit; return both times."""
    return _both(bench, limit, lambda: bench.my.tickets.change(keys, fields))


def _both(bench: Bench, limit: Any, act: Act) -> tuple[float, float]:
    """Let the program act, then the limit write what that left; return both times."""
    reader = bench.workspace.store.reader
    after = last_set(reader)
    recorder = ChunkRecorder(bench.workspace)
    mine = timed(act)
    ends = sorted({after, *(end for end in recorder.ends if end > after)})
    ready = [rows_between(reader, *span) for span in pairwise(ends)]
    started = time.perf_counter()
    for rows in ready:
        limits.write(limit, rows)
    return mine, (time.perf_counter() - started) * 1000
