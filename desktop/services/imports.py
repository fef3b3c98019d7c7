"""Import tickets: look at a file, try it dry, take it in, take the whole import back."""

import json
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from desktop.domain.drafts import Reject, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.drafting import drafts
from desktop.exchange.guessing import guess_mapping
from desktop.exchange.mapping import Mapping
from desktop.exchange.opening import open_file
from desktop.exchange.rejects import write_rejects
from desktop.exchange.source import Source
from desktop.exchange.tally import Tally
from desktop.services.base import Service, action
from desktop.services.import_report import ImportReport, Words, build_report
from desktop.services.import_undo import ImportUndo, Undone
from desktop.services.intake import Intake, Taken
from desktop.services.zones import system_zone
from desktop.store import import_runs, lists, lookups
from desktop.store.change import Change, Intent
from desktop.store.import_runs import ImportRun

_SETTLE_FROM = 2000


class Plan(NamedTuple):
    """One table of a file and how it shall be read; the mapping may be changed before the run."""

    file: Path
    source: Source
    mapping: Mapping


class Inspected(NamedTuple):
    """What a file holds: plans for its tables, and what was refused of it."""

    plans: list[Plan]
    refused: list[AppError]


class ImportService(Service):
    """The way in for foreign tickets; nothing imported raises an alarm."""

    def inspect(self, file: Path, zone: str) -> Inspected:
        """Look at a file and guess how it is to be read; raises the AppErrors of reading."""
        opened = open_file(file)
        plans = [Plan(file, source, guess_mapping(source, zone)) for source in opened.sources]
        return Inspected(plans, opened.refused)

    def zone(self) -> str:
        """Return the zone of times without one: the desk's, or this machine's."""
        chosen = lists.settings(self._store.reader).get("time_zone", "")
        return str(chosen) or system_zone()

    def try_out(
        self, plan: Plan, progress: Progress = ignore_progress, _language: str = "zh"
    ) -> ImportReport:
        """Return the report of a dry run: nothing is written."""
        words, tally = Words(), Tally()
        for entry in drafts(plan.source, plan.mapping, progress, tally):
            if not isinstance(entry, Reject):
                words.note(entry)
        report = build_report(plan.file, plan.source, plan.mapping, tally)
        counts = words.counts(self._kinds(plan.mapping))
        return report.with_result(0, Taken(0, 0, 0, {}), counts, None)

    def preview(self, plan: Plan, limit: int = 200) -> list[TicketDraft | Reject]:
        """Return the first rows as they will become."""
        return list(islice(drafts(plan.source, plan.mapping), limit))

    def dry_run(
        self, plan: Plan, progress: Progress = ignore_progress, problems: int = 20
    ) -> tuple[Tally, list[Reject], int]:
        """Read everything, write nothing: the sums, the first problems, how many would update."""
        tally = Tally()
        rejects: list[Reject] = []
        numbers: list[str] = []
        for entry in drafts(plan.source, plan.mapping, progress, tally):
            if isinstance(entry, Reject):
                if len(rejects) < problems:
                    rejects.append(entry)
            elif entry.external_number:
                numbers.append(entry.external_number)
        known = self._known(plan.mapping.source, numbers)
        return tally, rejects, known

    @action("import.run")
    def run(
        self, plan: Plan, progress: Progress = ignore_progress, language: str = "zh"
    ) -> ImportReport:
        """Take a table in; on cancel everything of it is taken back, chunk by chunk."""
        key = self._start(plan)
        words, tally = Words(), Tally()
        rejects: list[Reject] = []
        mapping = plan.mapping
        self._define_fields(key, mapping)
        intake = Intake(
            self._store,
            lambda: self._import_intent(key),
            status_kinds=mapping.new_statuses,
        )
        total = plan.source.estimated_rows
        try:
            read = drafts(plan.source, mapping, progress, tally)
            taken = intake.take(_kept(read, rejects, words), total, progress)
        except Exception:
            self._take_back(key)
            raise
        rejects_file = self._write_rejects(plan, rejects, language)
        report = build_report(plan.file, plan.source, mapping, tally)
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
    def undo(
        self, run: int, *, keep_touched: bool = True, progress: Progress = ignore_progress
    ) -> Undone:
        """Take an import back: its tickets go, its merges come apart, unused names it made go."""
        return ImportUndo(self._store, self._intent).undo(run, progress, keep_touched=keep_touched)

    def unfinished(self) -> list[ImportRun]:
        """Return imports that the program was stopped in the middle of."""
        return [run for run in self.runs() if run.finished_at is None and run.undone_at is None]

    def _kinds(self, mapping: Mapping) -> dict[str, str]:
        return dict(mapping.new_statuses)

    def _known(self, source: str, numbers: Sequence[str]) -> int:
        known = 0
        for start in range(0, len(numbers), 500):
            part = numbers[start : start + 500]
            known += len(lookups.known_numbers(self._store.reader, source, part))
        return known

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

    def _define_fields(self, run: int, mapping: Mapping) -> None:
        """Make the extra fields that the table brings along and the workspace lacks."""

        def work(change: Change) -> None:
            known = lookups.field_ids(change.connection)
            for field in mapping.extra_fields:
                if field.id not in known:
                    values = {
                        "id": field.id,
                        "version": field.version,
                        "kind": str(field.kind),
                        "label_zh": field.label.zh,
                        "label_en": field.label.en,
                    }
                    change.insert("field_definition", values)

        self._store.write(self._import_intent(run), work)

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
