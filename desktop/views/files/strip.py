"""The strip of files beside a text: dropped, pasted or chosen, read in the background, removable.

Used wherever a message or a ticket is written: `staged()` is what goes along when it is recorded.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress
from desktop.qtkit.jobs import Job
from desktop.qtkit.overriding import override
from desktop.qtkit.placed import placed_widgets
from desktop.qtkit.theme import current_theme
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.services.ticket_talk import StagedFile
from desktop.views.desk import Desk, Work
from desktop.views.files.file_row import FileRow
from desktop.views.files.file_words import media_type, pasted_name
from desktop.views.files.thumbnails import MOST_PASTED_BYTES, png_bytes, read_thumbnail

_ROWS_SHOWN, _ROW = 3, 36
_FIRST_LINES, _FIRST_LETTERS = 12, 2000
_LANE = "files"


class AttachmentStrip(QScrollArea):
    """`changed` follows every file that is kept or removed; hidden while there is none."""

    changed = Signal()
    fitted = Signal()
    text_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs: dict[FileRow, Job[Services]] = {}
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._build()

    def staged(self) -> tuple[StagedFile, ...]:
        """Return the files that are kept, in their order."""
        return tuple(row.file for row in self._all() if row.file is not None)

    def is_busy(self) -> bool:
        """Return whether a file is still being read."""
        return bool(self._jobs)

    def set_files(self, files: Sequence[StagedFile]) -> None:
        """Show these files in place of what there is; what is being read is given up."""
        for row in self._all():
            self._take_away(row)
        for file in files:
            self._kept(self._add(file.name), file)
        self._fit()

    def clear(self) -> None:
        """Take all files off."""
        self.set_files(())

    def add_paths(self, paths: Sequence[str]) -> None:
        """Read files from outside; each that can't be taken says why and hinders no other."""
        for path in paths:
            self._read(Path(path).name, partial(_stage, path), path)

    def add_image(self, image: QImage) -> None:
        """Keep a pasted picture as PNG, named by date and time."""
        name = pasted_name(local(self._desk.session.clock()), "png")
        if image.sizeInBytes() > MOST_PASTED_BYTES:
            size, limit = f"{image.sizeInBytes() / 1e6:,.1f}", f"{MOST_PASTED_BYTES // 1_000_000}"
            self._refused(
                self._add(name),
                AppError("attachment_too_large", name=name, size=size, limit=limit),
                "",
            )
            return
        self._read(name, lambda my, _p: my.tickets.stage(name, "image/png", png_bytes(image)))

    def add_text(self, text: str) -> str:
        """Keep a long text as a file and return the name it gets."""
        name = pasted_name(local(self._desk.session.clock()), "txt")
        content = text.encode("utf-8", "replace")
        self._read(name, lambda my, _p: my.tickets.stage(name, "text/plain", content))
        return name

    def shorten(self, text: str) -> str:
        """Keep a very long text as a file, say so, and return its beginning with where it is."""
        name = self.add_text(text)
        first = "\n".join(text[:_FIRST_LETTERS].splitlines()[:_FIRST_LINES])
        said = self.tr("(The whole text is in {name}.)").format(name=name)
        self._desk.say(
            self.tr("The text is longer than 1 MB: it was attached as {name}.").format(name=name),
            "info",
        )
        return f"{first}\n…\n{said}\n"

    def choose(self) -> None:
        """Let the person choose files."""
        paths, _filter = QFileDialog.getOpenFileNames(self, self.tr("Attach files"))
        self.add_paths(paths)

    def _build(self) -> None:
        self.setObjectName("attachments")
        self.setAccessibleName(self.tr("Attached files"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._body)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.setAccessibleName(self.tr("Attached files"))
        super().changeEvent(event)

    def _all(self) -> list[FileRow]:
        return [row for row in placed_widgets(self._rows) if isinstance(row, FileRow)]

    def _add(self, name: str) -> FileRow:
        row = FileRow(name)
        row.removed.connect(lambda: self._removed(row))
        self._rows.addWidget(row)
        self._fit()
        return row

    def _read(self, name: str, work: Work, path: str = "") -> None:
        row = self._add(name)
        self._jobs[row] = self._desk.jobs.start(
            self._desk.bound(work),
            done=_of(row, lambda file: self._kept(row, file, told=True)),
            failed=_of(row, lambda error: self._refused(row, error, path)),
            progress=lambda done, total: row.show_progress(done, total),
            lane=_LANE,
        )

    def _kept(self, row: FileRow, file: StagedFile, *, told: bool = False) -> None:
        self._jobs.pop(row, None)
        row.show_kept(file)
        if told:
            self.changed.emit()
        if file.media_type.startswith("image/"):
            room = FileRow.room()
            self._desk.jobs.start(
                lambda my, _p: read_thumbnail(my.kept_files.path(file.sha256), room),
                done=_of(row, row.show_picture),
                failed=lambda _error: None,
                lane=_LANE,
            )

    def _refused(self, row: FileRow, error: Exception, path: str) -> None:
        self._jobs.pop(row, None)
        if isinstance(error, Cancelled):
            return
        if not isinstance(error, AppError):
            self._take_away(row)
            self._desk.fail(error)
            return
        offers = error.code == "attachment_too_large" and bool(path)
        row.show_refused(self._desk.sentence(error), offers_place=offers)
        row.path_wanted.connect(lambda: self._keep_place(row, path))
        self._fit()

    def _keep_place(self, row: FileRow, path: str) -> None:
        self.text_wanted.emit(path)
        self._take_away(row)

    def _removed(self, row: FileRow) -> None:
        self._take_away(row)
        self.changed.emit()

    def _take_away(self, row: FileRow) -> None:
        job = self._jobs.pop(row, None)
        if job is not None:
            job.drop()
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._fit()

    def _fit(self) -> None:
        rows = self._all()
        height = current_theme().px(_ROW)
        wanted = sum(max(height, row.sizeHint().height()) + 4 for row in rows)
        self.setFixedHeight(max(1, min(wanted, _ROWS_SHOWN * (height + 4))))
        self.setVisible(bool(rows))
        self.fitted.emit()


def _stage(path: str, my: Services, progress: Progress) -> StagedFile:
    return my.tickets.stage_file(path, media_type(path), progress)


def _of(row: FileRow, call: Callable[[Any], object]) -> Callable[[Any], object]:
    """Return `call` for as long as its row is there."""
    return lambda value: call(value) if isValid(row) else None
