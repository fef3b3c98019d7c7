"""What the wizard shows after an import: checks of file against store, and what was left out."""

import csv
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress
from desktop.exchange.rejects import REJECT_HEADER
from desktop.services.import_rehearsal import Rehearsal
from desktop.services.import_report import ImportReport
from desktop.store.import_proof import Stored

_TOLD = len(REJECT_HEADER)


class Check(NamedTuple):
    """One fact of the files beside the same fact of the store; None is a fact they lack.

    `agrees` is None where the two may differ: rows without a date got one on the way.
    """

    name: str
    in_file: int | tuple[int, int] | None
    in_store: int | tuple[int, int] | None
    agrees: bool | None


class LeftOut(NamedTuple):
    """One row of a rejects file; `place` is its sheet or file where there are several."""

    table: str
    line: str
    text: str
    reason: str
    advice: str
    place: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """A finished import of one or more tables."""

    reports: list[ImportReport]
    checks: list[Check]
    left_out: list[LeftOut]
    seconds: float

    @property
    def runs(self) -> list[int]:
        """Return the runs that undo takes back, the last one first."""
        return [report.run for report in reversed(self.reports)]

    @property
    def created(self) -> int:
        """Return how many tickets are new."""
        return sum(report.tickets_created for report in self.reports)

    @property
    def updated(self) -> int:
        """Return how many tickets were there before."""
        return sum(report.tickets_updated for report in self.reports)

    @property
    def rejected(self) -> int:
        """Return how many rows were left out."""
        return sum(report.rejected for report in self.reports)

    @property
    def rows(self) -> int:
        """Return how many rows came in."""
        return sum(each.rows_read - each.empty_rows - each.rejected for each in self.reports)

    @property
    def rejects_files(self) -> list[Path]:
        """Return the files of what was left out."""
        return [Path(each.rejects_file) for each in self.reports if each.rejects_file]

    def made(self, *kinds: str) -> int:
        """Return how many entries of these lists came into being on the way."""
        return sum(report.made.get(kind, 0) for report in self.reports for kind in kinds)


def checks(dry: Rehearsal, reports: Sequence[ImportReport], kept: Stored) -> list[Check]:
    """Hold what a dry run read in the files against what the store holds now."""
    read = sum(report.rows_read for report in reports)
    parts = sum(each.rows_read - each.empty_rows - each.rejected for each in reports)
    out = sum(report.rejected for report in reports)
    dates = _check("dates", _span(dry), _span(kept))
    found = [
        _check("rows", dry.rows_read, read),
        _check("parts", dry.rows_read - dry.empty, parts + out),
        _check("tickets", dry.tickets, kept.tickets),
        dates._replace(agrees=None) if dry.undated else dates,
        _check("open", dry.open_tickets, kept.open_tickets),
    ]
    if dry.minutes:
        found.append(_check("minutes", dry.minutes, kept.minutes))
    return found


def left_out(files: Sequence[Path], limit: int = 20) -> list[LeftOut]:
    """Return the first rows of rejects files."""
    found: list[LeftOut] = []
    for file in files:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            for row in islice(csv.reader(opened), 1, 1 + limit - len(found)):
                text = " · ".join(cell for cell in row[_TOLD:] if cell.strip())
                found.append(LeftOut(file.stem, row[0], text[:200], *row[1:_TOLD]))
    return found


def copy_rejects(files: Sequence[Path], target: Path) -> None:
    """Copy a rejects file to a place, or several into a folder; raises AppError."""
    try:
        for file in files:
            shutil.copyfile(file, target / file.name if target.is_dir() else target)
    except OSError as error:
        raise AppError("export_cannot_write", name=target.name, cause=str(error)) from error


def behind(progress: Progress, done_before: int, total: int) -> Callable[[int, int], None]:
    """Return a progress for one of several tables that tells how far all of them are."""

    def tell(done: int, of: int, /) -> None:
        progress(done_before + done, max(total, done_before + of) if of else total)

    return tell


def within(progress: Progress, done_before: int, total: int) -> Callable[[int, int], None]:
    """Return a progress for one of several tables of which the sum of tickets is known."""

    def tell(done: int, _of: int, /) -> None:
        progress(done_before + done, total)

    return tell


class Steady:
    """Tells how far the writing is, and lets the reading beside it be stopped as well."""

    def __init__(self, progress: Progress, total: int) -> None:
        self.total = total
        self._progress = progress
        self._written = 0

    def reading(self, _done: int, _total: int, /) -> None:
        """Repeat how far the writing is; raises Cancelled."""
        self._progress(self._written, self.total)

    def writing(self, done: int, total: int, /) -> None:
        """Tell how far the writing is; raises Cancelled."""
        self._written = done
        self._progress(done, total)


def _check(
    name: str, in_file: int | tuple[int, int] | None, in_store: int | tuple[int, int] | None
) -> Check:
    return Check(name, in_file, in_store, in_file == in_store)


def _span(of: Rehearsal | Stored) -> tuple[int, int] | None:
    if of.first_created is None or of.last_created is None:
        return None
    return of.first_created, of.last_created
