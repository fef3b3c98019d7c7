"""Import tickets: look at a file, try it dry, take it in, take the whole import back."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.keys import new_id
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.vocabulary import ListName
from desktop.exchange.delimited import SEPARATORS
from desktop.exchange.drafting import drafts
from desktop.exchange.encoding import ENCODINGS
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.handkept import Reading
from desktop.exchange.mapping import Mapping
from desktop.exchange.opening import read_as as read_source_as
from desktop.exchange.opening import read_with as read_source_with
from desktop.exchange.rejects import write_rejects
from desktop.exchange.tally import Tally
from desktop.services.base import Service, action
from desktop.services.import_batch import (
    Outcome,
    Steady,
    behind,
    checks,
    copy_rejects,
    left_out,
    within,
)
from desktop.services.import_fields import define_fields
from desktop.services.import_files import inspect_files
from desktop.services.import_names import known_names
from desktop.services.import_plans import Inspected, Look, Plan, look, zone_names
from desktop.services.import_presets import with_preset
from desktop.services.import_rehearsal import Rehearsal, Rehearser
from desktop.services.import_report import ImportReport, Words, build_report
from desktop.services.import_undo import ImportUndo, Undone
from desktop.services.intake import Intake, Taken
from desktop.services.mail_threads import MailThreads
from desktop.services.zones import desk_zone
from desktop.store import import_runs, lists, lookups
from desktop.store.change import Change, Intent
from desktop.store.import_proof import stored
from desktop.store.import_runs import ImportRun

__all__ = ["ENCODINGS", "SEPARATORS", "ImportService", "Inspected", "Plan"]

_SETTLE_FROM = 2000


class ImportService(Service):
    """The way in for foreign tickets; nothing imported raises an alarm."""

    def inspect(self, file: Path, zone: str) -> Inspected:
        """Look at a file and guess how it is to be read; raises the AppErrors of reading."""
        found = inspect_files([file], zone)
        if not found.plans:
            raise found.refused[0]
        return found

    def inspect_all(self, files: Sequence[Path], zone: str) -> Inspected:
        """Look at several files; those that cannot be read are told as refused."""
        return inspect_files(files, zone)

    def zone(self) -> str:
        """Return the zone of times without one: the desk's, or this machine's."""
        return desk_zone(self._store.reader)

    def try_out(
        self, plan: Plan, progress: Progress = ignore_progress, _language: str = "zh"
    ) -> ImportReport:
        """Return the report of a dry run: nothing is written."""
        words, tally = Words(), Tally()
        read = drafts(plan.source, plan.mapping, progress, tally)
        for entry in self._threads().follow(read):
            if not isinstance(entry, Reject):
                words.note(entry)
        report = build_report(plan, tally)
        counts = words.counts(self._kinds(plan.mapping))
        return report.with_result(0, Taken(0, 0, 0, {}), counts, None)

    def open_all(self, files: Sequence[Path]) -> Inspected:
        """Look at several files; presets are taken up, files that cannot be read are refused."""
        zone_names()  # read here, so that the window has them at hand
        found = inspect_files(files, self.zone())
        plans = [with_preset(self._store.reader, plan) for plan in found.plans]
        return found._replace(plans=plans)

    def read_as(self, plan: Plan, encoding: str, separator: str) -> Plan:
        """Read a table with another encoding or separator, and guess anew."""
        source = read_source_as(plan.file, plan.source, encoding, separator)
        fresh = Plan(plan.file, source, guess_mapping(source, plan.mapping.zone))
        return with_preset(self._store.reader, fresh)

    def look(self, plan: Plan, progress: Progress = ignore_progress) -> Look:
        """Return the first 200 rows as they will become, and the words to be understood."""
        return look(plan, progress=progress, names=known_names(self._store.reader))

    def with_preset(self, plan: Plan, name: str = "") -> Plan:
        """Read a table by the preset named, or by the one that was made for its columns."""
        return with_preset(self._store.reader, plan, name)

    def without_preset(self, plan: Plan) -> Plan:
        """Guess anew how a table is read, as if no preset were kept."""
        return Plan(plan.file, plan.source, guess_mapping(plan.source, plan.mapping.zone))

    def read_with(self, plan: Plan, reading: Reading) -> Plan:
        """Read a hand-kept table with another header, other sheets or rows, and guess anew."""
        source = read_source_with(plan.file, plan.source, reading)
        fresh = Plan(plan.file, source, guess_mapping(source, plan.mapping.zone))
        return with_preset(self._store.reader, fresh)

    def rehearse(
        self, plans: Sequence[Plan], progress: Progress = ignore_progress, language: str = "zh"
    ) -> Rehearsal:
        """Read everything, write nothing: sums, problems by reason, how many would update."""
        started = self._session.clock()
        rehearser = Rehearser(self._known, self._status_kinds(), language, self._threads())
        total, done = sum(plan.source.estimated_rows for plan in plans), 0
        for plan in plans:
            rehearser.read(plan, behind(progress, done, total))
            done += plan.source.estimated_rows
        dry = rehearser.result()
        dry.seconds = (self._session.clock() - started) / 1000
        return dry

    @action("import.run")
    def run_all(
        self, plans: Sequence[Plan], dry: Rehearsal, progress: Progress, language: str = "zh"
    ) -> Outcome:
        """Take several tables in; on cancel or failure all of them are taken back."""
        started = self._session.clock()
        reports: list[ImportReport] = []
        done = 0
        try:
            for plan in plans:
                reports.append(self.run(plan, within(progress, done, dry.tickets), language))
                done += reports[-1].tickets_created + reports[-1].tickets_updated
        except Exception:
            for report in reversed(reports):
                self._take_back(report.run)
            raise
        kept = stored(self._store.reader, [report.run for report in reports], dry.known)
        files = [Path(each.rejects_file) for each in reports if each.rejects_file]
        seconds = (self._session.clock() - started) / 1000
        return Outcome(reports, checks(dry, reports, kept), left_out(files), seconds)

    def copy_rejects(self, files: Sequence[Path], target: Path) -> None:
        """Copy rejects files elsewhere."""
        copy_rejects(files, target)

    @action("import.run")
    def run(
        self, plan: Plan, progress: Progress = ignore_progress, language: str = "zh"
    ) -> ImportReport:
        """Take a table in; on cancel everything of it is taken back, chunk by chunk."""
        key = self._start(plan)
        words, tally = Words(), Tally()
        rejects: list[Reject] = []
        mapping = plan.mapping
        self._store.write(self._import_intent(key), lambda change: define_fields(change, mapping))
        intake = Intake(
            self._store,
            lambda: self._import_intent(key),
            status_kinds=mapping.new_statuses,
        )
        steady = Steady(progress, plan.source.estimated_rows)
        try:
            read = self._threads().follow(drafts(plan.source, mapping, steady.reading, tally))
            taken = intake.take(_kept(read, rejects, words), steady.total, steady.writing)
        except Exception:
            self._take_back(key)
            raise
        rejects_file = self._write_rejects(plan, rejects, language)
        report = build_report(plan, tally)
        report = report.with_result(key, taken, words.counts(self._kinds(mapping)), rejects_file)
        self._finish(key, report)
        if tally.tickets >= _SETTLE_FROM:
            self._store.settle()
        return report

    def runs(self) -> list[ImportRun]:
        """Return all imports, newest first."""
        return import_runs.runs(self._store.reader)

    def touched(self, run: int) -> int:
        """Return how many tickets of an import somebody has worked on since."""
        return ImportUndo(self._store, self._intent).count_touched(run)

    @action("import.undo")
    def undo_all(
        self, runs: Sequence[int], progress: Progress, *, keep_touched: bool = True
    ) -> list[Undone]:
        """Take several imports back, in this order."""
        return [self.undo(run, keep_touched=keep_touched, progress=progress) for run in runs]

    @action("import.undo")
    def undo(
        self, run: int, *, keep_touched: bool = True, progress: Progress = ignore_progress
    ) -> Undone:
        """Take an import back: its tickets go, its merges come apart, unused names it made go."""
        return ImportUndo(self._store, self._intent).undo(run, progress, keep_touched=keep_touched)

    def _threads(self) -> MailThreads:
        return MailThreads(lambda: self._store.reader)

    def _kinds(self, mapping: Mapping) -> dict[str, str]:
        return dict(mapping.new_statuses)

    def _known(self, source: str, numbers: Sequence[str]) -> list[str]:
        known: list[str] = []
        for start in range(0, len(numbers), 500):
            part = numbers[start : start + 500]
            found = lookups.known_numbers(self._store.reader, source, part)
            known.extend(number for _, number in found)
        return known

    def _status_kinds(self) -> dict[str, str]:
        """Return the kind of every status by its code and its names."""
        return {
            word.casefold(): item.kind
            for item in lists.items(self._store.reader)
            if item.list == ListName.STATUS
            for word in (item.code, *item.name)
            if word
        }

    def _import_intent(self, run: int) -> Intent:
        return self._intent("import.run")._replace(import_id=run)

    def _start(self, plan: Plan) -> int:
        def work(change: Change) -> int:
            return change.insert(
                "import_run",
                {
                    "id": new_id(change.now),
                    "source": plan.source.name or plan.file.name,
                    "started_at": change.now,
                },
            )

        return self._write("import.start", work)

    def _write_rejects(self, plan: Plan, rejects: list[Reject], language: str) -> str | None:
        if not rejects:
            return None
        stem = Path(plan.source.name or plan.file.name).stem
        stamp = self._session.clock()
        target = self._store.folder.exports / f"rejects-{stem}-{stamp}.csv"
        write_rejects(target, rejects, plan.source.columns, language)
        return str(target)

    def _finish(self, run: int, report: ImportReport) -> None:
        text = json.dumps(report.as_json(), ensure_ascii=False)
        values = {"finished_at": self._session.clock(), "report": text}
        self._write("import.finish", lambda change: change.update("import_run", run, values))

    def _take_back(self, run: int) -> None:
        ImportUndo(self._store, self._intent).undo(run, ignore_progress, keep_touched=False)


def _kept(
    entries: Iterator[TicketDraft | Reject], rejects: list[Reject], words: Words
) -> Iterator[TicketDraft]:
    for entry in entries:
        if isinstance(entry, Reject):
            rejects.append(entry)
        else:
            words.note(entry)
            yield entry
