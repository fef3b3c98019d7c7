"""The SOPs by which the sample's tickets were worked: which step was settled by whom and when."""

from functools import partial
from random import Random
from typing import Any

from desktop.domain.progress import Progress
from desktop.domain.sops.fitting import fitting
from desktop.domain.sops.records import Sop, Step, Way
from desktop.domain.sops.run import Frame, Mark, state_of
from desktop.domain.sops.run_acts import Act, Deed, fold
from desktop.domain.sops.run_record import Cause
from desktop.resources import load_toml
from desktop.services.sop_runs.attaching import attach
from desktop.store import lists, lookups
from desktop.store.change import Change, Intent
from desktop.store.library import documents, sop_runs, sop_texts
from desktop.store.store import Store
from desktop.store.ticket_ids import open_or_newest

_CHUNK, _MOST_ACTS = 40, 40
_PER_CENT, _SECOND, _MINUTE = 100, 1000, 60_000
_ON = frozenset({Way.NEXT, Way.STEP})
Row = dict[str, Any]


def work_by_sops(store: Store, intent: Intent, seed: int, progress: Progress) -> None:
    """Let the newest tickets have been worked by the SOP that fits each, in short transactions."""
    newest = load_toml("sample/runs.toml")["newest"]
    keys = open_or_newest(store.reader, newest)[-newest:]
    random = Random(seed)  # noqa: S311 - a sample, the same for the same seed
    for start in range(0, len(keys), _CHUNK):
        progress(start, len(keys))
        part = keys[start : start + _CHUNK]
        store.write(intent, partial(_work_all, keys=part, random=random))


def _work_all(change: Change, keys: list[int], random: Random) -> None:
    worker = _Worker(change, random)
    for key, row in lookups.records(change.connection, "ticket", keys).items():
        worker.work(key, row)


class _Worker:
    """Knows the SOPs in force while the runs of some tickets are written."""

    def __init__(self, change: Change, random: Random) -> None:
        self._change, self._random = change, random
        self._mix = load_toml("sample/runs.toml")
        self._candidates = sop_runs.candidates(change.connection)
        self._texts: dict[int, tuple[Sop, int]] = {}
        stages = lists.of_list(change.connection, "stage")
        self._stages = {item.key: place for place, item in enumerate(stages)}
        self._places = {item.code: place for place, item in enumerate(stages)}

    def work(self, key: int, row: Row) -> None:
        """Attach the one SOP in force that fits, and settle its steps as far as the ticket got."""
        path = sop_runs.category_path(self._change.connection, row["category"])
        found = fitting(self._candidates, row["service_type"], path)
        if len(found) != 1 or row["deleted_at"] is not None:
            return
        sop, since = self._text(found[0].version)
        if row["created_at"] < since:
            return
        started = row["first_response_at"] if row["assignee"] is not None else None
        by = (row["assignee"], row["created_at"])
        what = (found[0].document, found[0].version, Cause.RULE)
        run = attach(self._change, key, what, by, started)
        if started is None:
            return
        frame = Frame(started, row["created_at"], row["priority"])
        marks = fold(sop, self._timed(sop, self._acts(sop, row, frame), row, frame), frame)
        for step, mark in marks.items():
            self._write(run, step, mark)

    def _text(self, version: int) -> tuple[Sop, int]:
        if version not in self._texts:
            connection = self._change.connection
            since = documents.version(connection, version).effective_at or 0
            self._texts[version] = (sop_texts.sop(connection, version), since)
        return self._texts[version]

    def _acts(self, sop: Sop, row: Row, frame: Frame) -> list[Act]:
        """Return what was done to the steps, without times: all of it, or up to the stage."""
        acts: list[Act] = []
        stage = self._stages.get(row["stage"], 0)
        while len(acts) < _MOST_ACTS:
            state = state_of(sop, fold(sop, acts, frame), frame, row["created_at"])
            at = state.at(state.current)
            if at is None or (row["is_open"] and self._is_ahead(at.step.stage, stage)):
                break
            acts.append(self._act(at.step, row["assignee"]))
        return acts

    def _is_ahead(self, code: str, stage: int) -> bool:
        """Return whether a step is not done yet on an open ticket: half of those of its stage."""
        place = self._places.get(code, stage)
        return place > stage or (place == stage and self._random.random() < 1 / 3)

    def _act(self, step: Step, person: int | None) -> Act:
        if step.branches:
            on = [n for n, each in enumerate(step.branches) if each.lead.way in _ON]
            every = range(len(step.branches))
            branch = self._random.choice(on if on and self._hits("goes_on") else every)
            return Act(Deed.CHOOSE, step.id, person=person, branch=branch)
        if self._hits("skipped"):
            reason = self._random.choice(self._mix["reasons"])
            return Act(Deed.SKIP, step.id, person=person, text=reason)
        return Act(Deed.TICK, step.id, person=person)

    def _timed(self, sop: Sop, acts: list[Act], row: Row, frame: Frame) -> list[Act]:
        """Return the acts at their times; what is left over lies before the last of them."""
        lengths = [self._length(sop, act, frame) for act in acts]
        ended = row["resolved_at"] or row["updated_at"]
        room = max(0, ended - (frame.started_at or 0))
        whole = sum(lengths)
        shrunk = min(1.0, room / whole) if whole else 1.0
        at, timed = frame.started_at or 0, []
        for place, (act, length) in enumerate(zip(acts, lengths, strict=True), 1):
            at += int(length * shrunk)
            if place == len(acts) and row["resolved_at"] is not None:
                at = max(at, row["resolved_at"] - _SECOND)
            timed.append(act._replace(at=at))
        return timed

    def _length(self, sop: Sop, act: Act, frame: Frame) -> int:
        step = sop.steps[sop.position(act.step)]
        minutes = step.target.at(frame.priority) or self._mix["without_target_minutes"]
        low, high = self._mix["slow" if self._hits("slow_share") else "usual"]
        return int(minutes * _MINUTE * self._random.uniform(low, high))

    def _hits(self, share: str) -> bool:
        return self._random.random() * _PER_CENT < int(self._mix[share])

    def _write(self, run: int, step: str, mark: Mark) -> None:
        key = sop_texts.step_key(self._change.connection, step)
        if key is not None:
            sop_runs.write_mark(self._change, run, key, None, mark)
