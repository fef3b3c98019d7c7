"""The SOP by which a ticket is worked: attach, take off, answer, go over to a newer version."""

from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.records import Version
from desktop.domain.errors import AppError
from desktop.domain.sops.fitting import fitting
from desktop.domain.sops.records import MustAsk, Sop
from desktop.domain.sops.run_record import Cause, Ended, Run
from desktop.domain.sops.run_versions import carried
from desktop.services.base import action
from desktop.services.sop_runs import reading
from desktop.services.sop_runs import work as working
from desktop.services.sop_runs.attaching import attach, end
from desktop.services.sop_runs.reading import OpenRun
from desktop.services.sop_runs.steps import StepActs
from desktop.services.sop_runs.work import Work
from desktop.store import lookups
from desktop.store.change import Change
from desktop.store.library import documents, pointers, sop_runs, sop_texts

__all__ = ["OpenRun", "SopChoice", "SopRunService"]


class SopChoice(NamedTuple):
    """An SOP in force that a ticket could be worked by; `fits` says that the rule finds it."""

    document: int
    code: str
    title: Bilingual
    fits: bool


class SopRunService(StepActs):
    """One SOP goes on for a ticket at a time; those before it stay as history."""

    def read(self, ticket: int) -> OpenRun | None:
        """Return the run of a ticket with all that stands around it, None where there is none."""
        return reading.read(self._store.reader, ticket)

    def past(self, ticket: int) -> list[Run]:
        """Return all runs of a ticket, the newest first."""
        return sop_runs.of_ticket(self._store.reader, ticket)

    def choices(self, ticket: int) -> list[SopChoice]:
        """Return the SOPs in force, those that fit first, each by code."""
        reader = self._store.reader
        row = lookups.records(reader, "ticket", [ticket]).get(ticket)
        if row is None:
            raise AppError("ticket_gone")
        known = sop_runs.candidates(reader)
        path = sop_runs.category_path(reader, row["category"])
        fit = {each.document for each in fitting(known, row["service_type"], path)}
        titles = sop_runs.titles(reader)
        offered = [
            SopChoice(each.document, *titles[each.version], fits=each.document in fit)
            for each in known
        ]
        return sorted(offered, key=lambda each: not each.fits)

    @action("sop_run.attach")
    def attach(self, ticket: int, document: int) -> int:
        """Let a ticket be worked by an SOP instead of the one before; return the run's key.

        Raises AppError sop_not_in_force, sop_run_here, ticket_closed, ticket_in_bin.
        """

        def work(change: Change) -> int:
            now = self._session.clock()
            row = working.open_ticket(change, ticket)
            version = documents.effective(change.connection, document)
            if version is None:
                raise AppError("sop_not_in_force")
            before = sop_runs.active(change.connection, ticket)
            if before is not None and before.document == document:
                raise AppError("sop_run_here")
            what = (document, version.key, Cause.HAND)
            made = attach(change, ticket, what, (self._session.person, now), now)
            if before is not None:
                end(change, before, Ended.REPLACED, now, made)
            change.update("ticket", ticket, {"updated_at": now}, row)
            return made

        return self._write("sop_run.attach", work)

    @action("sop_run.detach")
    def detach(self, ticket: int, reason: str = "") -> None:
        """Take the SOP off a ticket; no rule will attach it to this ticket again."""

        def work(change: Change) -> None:
            now = self._session.clock()
            found = working.begin(change, ticket)
            end(change, found.run, Ended.REMOVED, now)
            working.touch(change, found, now)

        self._write("sop_run.detach", work, reason)

    @action("sop_run.answer")
    def answer(self, ticket: int, item: str, value: Any, before: Any = None) -> None:
        """Write down what was asked: into the item's field, or with the run where it has none.

        `before` is what the person saw. Raises AppError run_item_gone, changed_meanwhile.
        """

        def work(change: Change) -> None:
            now = self._session.clock()
            found = working.begin(change, ticket)
            asked = _item(found.text, item)
            name = asked.field or asked.id
            present = found.answers().get(name)
            if present not in (None, "", before, value):
                raise AppError("changed_meanwhile")
            kept = None if value in ("", None) else value
            if asked.field:
                fields = {f"extra.{name}": kept, "updated_at": now}
                change.update("ticket", ticket, fields, found.row)
            else:
                change.update("sop_run", found.run.key, {f"answers.{name}": kept})
                working.touch(change, found, now)

        self._write("sop_run.answer", work)

    @action("sop_run.move")
    def move(self, ticket: int) -> int:
        """Go on by the version in force; return how many steps are to be looked at again.

        Ticks go with their steps. Raises AppError("run_version_current") where nothing is newer.
        """

        def work(change: Change) -> int:
            found, newer = self._newer(change, ticket)
            text = sop_texts.sop(change.connection, newer.key)
            after = carried(found.marks, found.text, text)
            for step, kept in found.kept.items():
                if after[step] != kept.mark:
                    key = sop_texts.step_key(change.connection, step) or 0
                    sop_runs.write_mark(change, found.run.key, key, kept, after[step])
            change.update("sop_run", found.run.key, {"version": newer.key, "stayed": None})
            pointers.turn(change, "ticket", ticket, (found.run.version, newer.key))
            working.touch(change, found, self._session.clock())
            return sum(mark.look_again for mark in after.values())

        return self._write("sop_run.move", work)

    @action("sop_run.stay")
    def stay(self, ticket: int) -> None:
        """Go on by the older version although a newer one is in force; this is recorded."""

        def work(change: Change) -> None:
            found, newer = self._newer(change, ticket)
            change.update("sop_run", found.run.key, {"stayed": newer.key})
            working.touch(change, found, self._session.clock())

        self._write("sop_run.stay", work)

    def _newer(self, change: Change, ticket: int) -> tuple[Work, Version]:
        found = working.begin(change, ticket)
        newer = documents.effective(change.connection, found.run.document)
        if newer is None or newer.key == found.run.version:
            raise AppError("run_version_current")
        return found, newer


def _item(text: Sop, name: str) -> MustAsk:
    asked = (item for step in text.steps for item in step.must_ask)
    for item in (*text.head.must_ask, *asked):
        if item.id == name:
            return item
    raise AppError("run_item_gone")
