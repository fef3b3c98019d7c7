"""How long tickets stayed in each stage and how long each step of an SOP took, beside targets.

What counts is defined in metrics.toml: a stage from entering to leaving it, a step when it was
settled. Tickets still in a stage are counted apart.
"""

from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.sops.run import Settled
from desktop.domain.stage_course import Stay, course
from desktop.domain.stages import facts_of
from desktop.domain.statistics import Summary, summary
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.store import elapsed, stays
from desktop.store.stays import StepTime
from desktop.store.store import Store

_COLUMNS = ("key", "created_at", "stage", "is_open", "sla_calendar")
_MS_A_MINUTE, _SECONDS_A_MINUTE = 60_000, 60
_DECIMALS = 6


class StageFigure(NamedTuple):
    """One stage: lengths in minutes; `within` counts those that kept the target (minutes).

    `working` holds only tickets with a calendar, `within` those of them that left the stage.
    """

    code: str
    name: Bilingual
    target: int | None
    there: int
    within: int
    elapsed: Summary
    working: Summary


class StepFigure(NamedTuple):
    """One step of an SOP by its id for life; lengths in minutes, `over` counts missed targets."""

    sop: str
    step: str
    title: Bilingual
    skipped: int
    with_target: int
    over: int
    minutes: Summary


class StageFigures(Service):
    """Reads the courses of tickets a chunk at a time; keeps 8 bytes of each length."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def stages(self, query: TicketQuery, progress: Progress = ignore_progress) -> list[StageFigure]:
        """Return the stages of the desk in their order, over what a query finds."""
        items = self._directory.of(ListName.STAGE)
        found = {item.key: _Stage() for item in items}

        def take(rows: Sequence[tuple[Any, ...]]) -> None:
            moved = stays.changes(self._store.reader, [row[0] for row in rows])
            for key, created_at, stage, is_open, calendar in rows:
                been = course(created_at, stage, moved.get(key, ()), None)
                counts = self._directory.work_time(calendar).between if calendar else None
                _count(found, been, counts, is_open=bool(is_open))

        elapsed.each(self._store.reader, query, _COLUMNS, take, progress)
        return [
            found[item.key].figure(item.code, item.name, facts_of(item).target_minutes)
            for item in items
        ]

    def steps(self, query: TicketQuery, progress: Progress = ignore_progress) -> list[StepFigure]:
        """Return the steps that were settled, by SOP and in the order of its newest version."""
        found: dict[tuple[str, str], _Step] = {}

        def take(rows: Sequence[tuple[Any, ...]]) -> None:
            for each in stays.steps(self._store.reader, [row[0] for row in rows]):
                found.setdefault((each.sop, each.step), _Step()).add(each)

        elapsed.each(self._store.reader, query, ("key",), take, progress)
        places = sorted(found, key=lambda at: (at[0], found[at].position, at[1]))
        return [found[at].figure(*at) for at in places]


class _Stage:
    """Lengths of one stage so far, in milliseconds."""

    def __init__(self) -> None:
        self.there = 0
        self.elapsed, self.working = array("q"), array("q")

    def figure(self, code: str, name: Bilingual, target: int | None) -> StageFigure:
        most = None if target is None else target * _MS_A_MINUTE
        within = 0 if most is None else sum(length <= most for length in self.working)
        sums = (summary(each, _MS_A_MINUTE) for each in (self.elapsed, self.working))
        return StageFigure(code, name, target, self.there, within, *sums)


def _count(
    found: dict[int, _Stage],
    been: Iterable[Stay],
    counts: Callable[[int, int], int] | None,
    *,
    is_open: bool,
) -> None:
    """Add what one ticket stayed where; in which stage it is now is not over yet."""
    elapsed_: dict[int, int] = {}
    working: dict[int, int] = {}
    for stay in been:
        if stay.stage not in found:
            continue
        if stay.until is None:
            found[stay.stage].there += is_open
            if is_open:
                elapsed_.pop(stay.stage, None)
            continue
        until = max(stay.until, stay.since)
        elapsed_[stay.stage] = elapsed_.get(stay.stage, 0) + until - stay.since
        if counts is not None:
            working[stay.stage] = working.get(stay.stage, 0) + counts(stay.since, until)
    for stage, length in elapsed_.items():
        found[stage].elapsed.append(length)
        if counts is not None:
            found[stage].working.append(working[stage])


class _Step:
    """What became of one step so far."""

    def __init__(self) -> None:
        self.position, self.title = 0, Bilingual("", "")
        self._skipped = self._with_target = self._over = 0
        self._seconds = array("q")

    def add(self, each: StepTime) -> None:
        """Count a settled step; place and title are those of the newest version that was met."""
        self.position, self.title = each.position, each.title
        if each.state == Settled.SKIPPED:
            self._skipped += 1
        elif each.seconds is not None:
            self._seconds.append(each.seconds)
            self._with_target += bool(each.target)
            self._over += bool(each.target) and each.seconds > each.target * _SECONDS_A_MINUTE

    def figure(self, sop: str, step: str) -> StepFigure:
        """Return what it comes to."""
        counted = (self._skipped, self._with_target, self._over)
        return StepFigure(
            sop, step, self.title, *counted, summary(self._seconds, _SECONDS_A_MINUTE)
        )


def stages_json(found: Iterable[StageFigure]) -> dict[str, Any]:
    """Return the object that scripts read; lengths are minutes."""
    return {
        "stages": [
            {
                "code": each.code,
                "name_zh": each.name.zh,
                "name_en": each.name.en,
                "still_there": each.there,
                "target_minutes": each.target,
                "within_target": each.within,
                "elapsed_minutes": _numbers(each.elapsed),
                "working_minutes": _numbers(each.working),
            }
            for each in found
        ]
    }


def steps_json(found: Iterable[StepFigure]) -> dict[str, Any]:
    """Return the object that scripts read; lengths are minutes."""
    return {
        "steps": [
            {
                "sop": each.sop,
                "step": each.step,
                "title_zh": each.title.zh,
                "title_en": each.title.en,
                "skipped": each.skipped,
                "with_target": each.with_target,
                "over_target": each.over,
                "elapsed_minutes": _numbers(each.minutes),
            }
            for each in found
        ]
    }


def _numbers(found: Summary) -> dict[str, float | None]:
    return {
        name: None if value is None else round(value, _DECIMALS)
        for name, value in found._asdict().items()
    }
