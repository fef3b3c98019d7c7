"""The import as it goes: files, plans, looks, the dry run, the run; every read is a job."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.errors import AppError
from desktop.qtkit.jobs import Job
from desktop.services import import_plans
from desktop.services.import_batch import Outcome
from desktop.services.import_plans import Look, Plan
from desktop.services.import_rehearsal import Rehearsal
from desktop.services.imports import Inspected
from desktop.services.services import Services
from desktop.views.desk import Desk, Work


class ImportFlow(QObject):
    """Knows what was chosen and read so far; the parts of the wizard show it and change it."""

    plans_changed = Signal()
    looked = Signal()
    dry_changed = Signal()
    told = Signal(int, int)
    ended = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job[Services] | None = None
        self._look_job: Job[Services] | None = None
        self.plans: list[Plan] = []
        self.refused: list[AppError] = []
        self.looks: dict[int, Look] = {}
        self.at = 0
        self.reading = False
        self.dry: Rehearsal | None = None
        self.outcome: Outcome | None = None

    @property
    def plan(self) -> Plan | None:
        """Return the table that is worked on."""
        return self.plans[self.at] if self.plans else None

    @property
    def look(self) -> Look | None:
        """Return the newest look at the table that is worked on."""
        return self.looks.get(self.at)

    @property
    def running(self) -> bool:
        """Whether a dry run or an import is under way."""
        return self._job is not None and not self._job.finished

    def open_order(self) -> int | None:
        """Return the first table of which the order of day and month has to be asked."""
        open_ones = (at for at, plan in enumerate(self.plans) if import_plans.order_open(plan))
        return next(open_ones, None)

    def open_files(self, paths: list[Path]) -> None:
        """Look into files and add their tables."""
        self.reading = True
        self.plans_changed.emit()
        self._desk.long(
            lambda my, _progress: my.imports.open_all(paths),
            self._take_files,
            self._fail_reading,
            lambda _done, _total: None,
        )

    def remove(self, at: int) -> None:
        """Leave a table out."""
        del self.plans[at]
        looks = [look for place, look in sorted(self.looks.items()) if place != at]
        places = [place - (place > at) for place in sorted(self.looks) if place != at]
        self.looks = dict(zip(places, looks, strict=True))
        self.at = max(0, min(self.at, len(self.plans) - 1))
        self._forget_dry()
        self.plans_changed.emit()

    def select(self, at: int) -> None:
        """Work on another table."""
        if at != self.at:
            self.at = at
            self.plans_changed.emit()
            self.look_again()

    def choose_target(self, index: int, target: str) -> None:
        """Map a column to something else."""
        self._change(lambda plan: import_plans.choose_target(plan, index, target))

    def choose_meaning(self, field: str, word: str, meaning: str) -> None:
        """Let a word mean something else."""
        self._change(lambda plan: import_plans.choose_meaning(plan, field, word, meaning))

    def choose_order(self, at: int, order: str) -> None:
        """Say whether day or month comes first."""
        self._replace(at, import_plans.choose_order(self.plans[at], order))

    def choose_zone(self, at: int, zone: str) -> None:
        """Say of which zone the times are."""
        self._replace(at, import_plans.choose_zone(self.plans[at], zone))

    def read_as(self, at: int, encoding: str, separator: str) -> None:
        """Read a table with another encoding or separator."""
        self._read_anew(at, lambda my, plan: my.imports.read_as(plan, encoding, separator))

    def read_with(self, at: int, reading: import_plans.Reading) -> None:
        """Read a hand-kept table with another header, other sheets or rows."""
        self._read_anew(at, lambda my, plan: my.imports.read_with(plan, reading))

    def without_preset(self, at: int) -> None:
        """Read a table as if no preset were kept."""
        self._read_anew(at, lambda my, plan: my.imports.without_preset(plan))

    def choose_year(self, at: int, year: int) -> None:
        """Say of which year the dates are that name none."""
        self._replace(at, import_plans.choose_year(self.plans[at], year))

    def look_again(self) -> None:
        """Read the first rows as they will become; a newer look drops the one before."""
        if self._look_job is not None:
            self._look_job.drop()
        if self.plan is not None:
            self._look_job = self._look_at(self.plan)

    def rehearse(self) -> None:
        """Read everything and write nothing."""
        self._forget_dry()
        plans, language = list(self.plans), self._desk.language
        self._start(lambda my, tell: my.imports.rehearse(plans, tell, language), self._take_dry)

    def run(self) -> None:
        """Take everything in."""
        dry = self.dry
        if dry is None:
            return
        plans, language = list(self.plans), self._desk.language
        self._start(
            lambda my, tell: my.imports.run_all(plans, dry, tell, language), self._take_outcome
        )

    def cancel(self) -> None:
        """Stop what runs; what it wrote is taken back."""
        if self._job is not None:
            self._job.cancel()

    def start_over(self) -> None:
        """Forget files and result."""
        self.plans, self.refused, self.looks, self.at = [], [], {}, 0
        self.outcome = None
        self._forget_dry()
        self.plans_changed.emit()

    def _read_anew(self, at: int, read: Callable[[Services, Plan], Plan]) -> None:
        plan = self.plans[at]

        def take(changed: Plan) -> None:
            # The table may have gone, or have been changed, while it was read.
            place = next((at for at, each in enumerate(self.plans) if each is plan), None)
            if place is not None:
                self._replace(place, changed)

        self._desk.long(
            lambda my, _progress: read(my, plan), take, self._fail, lambda _done, _total: None
        )

    def _start(self, work: Work, done: Callable[[Any], object]) -> None:
        self._job = self._desk.long(work, done, self._fail, self.told.emit)

    def _take_files(self, found: Inspected) -> None:
        first = not self.plans
        self.reading = False
        known = {(plan.file, plan.source.name) for plan in self.plans}
        fresh = [plan for plan in found.plans if (plan.file, plan.source.name) not in known]
        self.plans.extend(fresh)
        self.refused = found.refused
        self._forget_dry()
        if not first and fresh:
            self.at = len(self.plans) - len(fresh)
        self.plans_changed.emit()
        self.look_again()
        for plan in self.plans:
            # A question of dates is asked before its table is worked on.
            if import_plans.order_open(plan) and plan is not self.plan:
                self._look_at(plan)

    def _look_at(self, plan: Plan) -> Job[Services]:
        return self._desk.long(
            lambda my, progress: my.imports.look(plan, progress),
            lambda look: self._take_look(plan, look),
            self._fail,
            lambda _done, _total: None,
        )

    def _take_look(self, plan: Plan, look: Look) -> None:
        place = next((at for at, each in enumerate(self.plans) if each is plan), None)
        if place is None:
            return
        self.plans[place] = look.plan
        self.looks[place] = look
        self.looked.emit()

    def _take_dry(self, dry: Rehearsal) -> None:
        self.dry = dry
        self.dry_changed.emit()

    def _take_outcome(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.ended.emit()

    def _change(self, change: Callable[[Plan], Plan]) -> None:
        if self.plan is not None:
            self._replace(self.at, change(self.plan))

    def _replace(self, at: int, plan: Plan) -> None:
        self.plans[at] = plan
        self._forget_dry()
        if at != self.at:
            self.at = at
        self.plans_changed.emit()
        self.look_again()

    def _forget_dry(self) -> None:
        if self.running and self._job is not None and self.outcome is None:
            self._job.drop()
            self._job = None
        self.dry = None
        self.dry_changed.emit()

    def _fail_reading(self, error: Exception) -> None:
        self.reading = False
        self.plans_changed.emit()
        self._fail(error)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, AppError):
            self.failed.emit(error)
        else:
            self._desk.fail(error)
            self.failed.emit(None)
