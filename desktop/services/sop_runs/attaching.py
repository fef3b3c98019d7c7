"""Attach SOPs to tickets and end them, inside the change set in which the ticket changes."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.sops.fitting import Candidate, fitting
from desktop.domain.sops.run_record import Cause, Ended, Run
from desktop.domain.vocabulary import StatusKind
from desktop.store.change import Change
from desktop.store.library import pointers, sop_runs
from desktop.store.library.pointers import Place

_FIT_BY = frozenset({"service_type", "category"})
_TAKEN_BY = frozenset({"assignee", "status"})


class Fitter:
    """Keeps the SOPs of tickets true while tickets are written; one for each transaction."""

    def __init__(self, person: int | None, now: int) -> None:
        self._person, self._now = person, now
        self._candidates: dict[int, list[Candidate]] = {}

    def created(self, change: Change, ticket: int, row: Mapping[str, Any]) -> None:
        """Attach the SOP that fits a new ticket."""
        self._fit(change, ticket, row)

    def changed(
        self, change: Change, ticket: int, row: Mapping[str, Any], wanted: Mapping[str, Any]
    ) -> None:
        """Follow a change: `row` is the ticket before it, `wanted` what it has become."""
        if not (_FIT_BY | _TAKEN_BY) & wanted.keys():
            return
        now = {**row, **wanted}
        if _FIT_BY & wanted.keys():
            self._fit(change, ticket, now)
        if _TAKEN_BY & wanted.keys() and _is_taken(change, now):
            run = sop_runs.active(change.connection, ticket)
            if run is not None and run.started_at is None:
                change.update("sop_run", run.key, {"started_at": self._now})

    def _fit(self, change: Change, ticket: int, row: Mapping[str, Any]) -> None:
        if not _may_have_one(change, row):
            return
        past = sop_runs.of_ticket(change.connection, ticket)
        run = next((each for each in past if not each.ended), None)
        if run is not None and not self._gives_way(change, run):
            return
        found = self._fitting(change, row)
        if run is not None and any(each.document == run.document for each in found):
            return
        removed = {each.document for each in past if each.ended is Ended.REMOVED}
        (fit,) = found if len(found) == 1 else (None,)
        if fit is None or fit.document in removed:
            if run is not None:
                end(change, run, Ended.UNFIT, self._now)
            return
        made = self._attach(change, ticket, fit, row)
        if run is not None:
            end(change, run, Ended.REPLACED, self._now, made)

    def _attach(self, change: Change, ticket: int, fit: Candidate, row: Mapping[str, Any]) -> int:
        started = self._now if _is_taken(change, row) else None
        by = (self._person, self._now)
        return attach(change, ticket, (fit.document, fit.version, Cause.RULE), by, started)

    def _gives_way(self, change: Change, run: Run) -> bool:
        """Return whether a run may be exchanged: it came by rule and nobody has touched it."""
        untouched = not run.answers and not sop_runs.marks(change.connection, run.key)
        return run.cause is Cause.RULE and untouched

    def _fitting(self, change: Change, row: Mapping[str, Any]) -> list[Candidate]:
        wanted = row["service_type"]
        if wanted is None:
            return []
        if wanted not in self._candidates:
            self._candidates[wanted] = sop_runs.candidates(change.connection, wanted)
        known = self._candidates[wanted]
        if not known:
            return []
        return fitting(known, wanted, sop_runs.category_path(change.connection, row["category"]))


def attach(
    change: Change,
    ticket: int,
    what: tuple[int, int, Cause],
    by: tuple[int | None, int],
    started: int | None,
) -> int:
    """Add a run of a document and version by a cause, and let the ticket point to it."""
    document, version, cause = what
    person, now = by
    made = change.insert(
        "sop_run",
        {
            "ticket": ticket,
            "document": document,
            "version": version,
            "cause": str(cause),
            "attached_at": now,
            "attached_by": person,
            "started_at": started,
        },
    )
    pointers.add(change, "ticket", ticket, Place(document, version))
    return made


def end(change: Change, run: Run, why: Ended, now: int, followed_by: int | None = None) -> None:
    """End a run; the ticket points to its document no more."""
    fields = {"ended": str(why), "ended_at": now, "followed_by": followed_by}
    change.update("sop_run", run.key, fields)
    pointers.drop(change, "ticket", run.ticket, run.version)


def _may_have_one(change: Change, row: Mapping[str, Any]) -> bool:
    """Return whether SOPs come by rule at all: not to history, nor to what is over."""
    return not row.get("historical") and bool(change.derived.is_open(row["status"]))


def _is_taken(change: Change, row: Mapping[str, Any]) -> bool:
    kind, _ = change.memory.status_kinds(change.connection).get(row["status"], ("", None))
    return row["assignee"] is not None or kind != StatusKind.NEW
