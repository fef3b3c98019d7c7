"""Results, score sheets and certificates as files: of an exam, a cohort, one attempt."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.exams.attempt import Attempt
from desktop.domain.file_names import safe_name
from desktop.domain.progress import Progress
from desktop.services.services import Services
from desktop.services.training.records import ResultFormat, Wish
from desktop.views.desk import Desk
from desktop.views.print_shown import preview

_ENDINGS = {
    "CSV (*.csv)": ResultFormat.CSV,
    "Excel (*.xlsx)": ResultFormat.XLSX,
    "xAPI (*.jsonl)": ResultFormat.XAPI,
}


class ResultsOut(QObject):
    """Prints are shown in their preview first; files are written whole or not at all."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over

    def print_scores(self, wish: Wish, title: str) -> None:
        """Print the score sheets of the newest attempts."""

        def make(my: Services, path: Path, progress: Progress) -> Any:
            keys = _keys(my.training_records.best(wish))
            return my.training_prints.scores(keys, path, progress=progress)

        self._show(make, self.tr("Score sheets: {title}").format(title=title))

    def print_certificates(self, wish: Wish, title: str) -> None:
        """Print the certificates of those who passed."""

        def make(my: Services, path: Path, progress: Progress) -> Any:
            keys = _keys(my.training_records.passed(wish))
            return my.training_prints.certificates(keys, path, progress=progress)

        self._show(make, self.tr("Certificates: {title}").format(title=title))

    def print_score(self, attempt: int, title: str) -> None:
        """Print the score sheet of an attempt."""
        self._show(
            lambda my, path, progress: my.training_prints.scores(
                [attempt], path, progress=progress
            ),
            self.tr("Score sheet: {title}").format(title=title),
        )

    def print_certificate(self, attempt: int, title: str) -> None:
        """Print the certificate of an attempt that passed."""
        self._show(
            lambda my, path, progress: my.training_prints.certificates(
                [attempt], path, progress=progress
            ),
            self.tr("Certificate: {title}").format(title=title),
        )

    def print_mark_sheets(self, attempt: int, title: str) -> None:
        """Print the mark sheets of an attempt."""
        self._show(
            lambda my, path, progress: my.training_prints.mark_sheets(
                attempt, path, progress=progress
            ),
            self.tr("Mark sheets: {title}").format(title=title),
        )

    def export(self, wish: Wish, title: str) -> None:
        """Ask for a place and write the results there; the ending says in which format."""
        start = self._desk.workspace.root / "exports" / f"{safe_name(title)}.csv"
        chosen, kind = QFileDialog.getSaveFileName(
            self._over.window(), self.tr("Export results"), str(start), ";;".join(_ENDINGS)
        )
        if chosen:
            self.write(Path(chosen), kind, wish)

    def write(self, path: Path, kind: str, wish: Wish) -> None:
        """Write results to a file, with a card that can cancel it."""
        by_ending = {".csv": ResultFormat.CSV, ".xlsx": ResultFormat.XLSX}
        by_ending |= {".jsonl": ResultFormat.XAPI, ".json": ResultFormat.XAPI}
        known = _ENDINGS.get(kind, ResultFormat.CSV)
        wanted = by_ending.get(path.suffix.lower(), known)

        def work(my: Services, progress: Progress) -> int:
            path.parent.mkdir(parents=True, exist_ok=True)
            return my.training_records.write(path, wanted, wish, progress)

        def told(count: int) -> None:
            said = self.tr("%n result(s) written to {file}", "", count)
            self._desk.say(said.format(file=path.name))

        self._desk.follow(self.tr("Writing {file}").format(file=path.name), work, told)

    def _show(self, make: Callable[[Services, Path, Progress], Any], title: str) -> None:
        preview(self._desk, self._over, make, title)


def _keys(attempts: Sequence[Attempt]) -> list[int]:
    return [each.key for each in attempts]
