"""The backups of the workspace: listed, made, restored into a folder beside."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QListWidget

from desktop.domain.errors import AppError, Cancelled
from desktop.qtkit.formats import format_when
from desktop.qtkit.i18n import languages
from desktop.qtkit.jobs import Job
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import by_pixels
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.qtkit.zone import local
from desktop.services.backups import BackupFile
from desktop.services.error_texts import error_text
from desktop.services.services import Services
from desktop.views.desk import Desk, Work

_ROWS, _GAP = 6, 8
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
_MEGABYTE = 1024 * 1024


class BackupsPart(Card):
    """Long work shows how far it is; nothing here touches the open workspace."""

    restored = Signal(Path)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job[Services] | None = None
        self._last: Work | None = None
        self._paths: list[Path] = []
        self._hint = label("", "meta", "muted", wrap=True)
        self._none = label("", "body", "muted", wrap=True)
        self._list = QListWidget()
        by_pixels(self._list)
        self._make = Button("", "primary", icon="backup")
        self._restore = Button("", icon="reopen")
        self._folder = Button("", "ghost", icon="open_folder")
        self._progress = ProgressCard()
        self._acts = QBoxLayout(_DOWN)
        self._build()
        self._connect()
        self._show_texts()

    def refresh(self) -> None:
        """Read the list anew."""
        chosen = self._chosen()
        self._list.clear()
        backups = self._desk.my.backups.listed()
        for backup in backups:
            self._list.addItem(self._described(backup))
        self._paths = [backup.path for backup in backups]
        self._list.setCurrentRow(self._paths.index(chosen) if chosen in self._paths else 0)
        rows = max(1, min(len(backups), _ROWS))
        self._list.setFixedHeight(rows * current_theme().height("tree_row") + 2)
        self._none.setVisible(not backups)
        self._list.setVisible(bool(backups))
        self._restore.setVisible(bool(backups))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Down is the smaller demand, so that a narrow page never has to be scrolled sideways.
        buttons = (self._make, self._restore, self._folder)
        needed = sum(each.sizeHint().width() + _GAP for each in buttons)
        self._acts.setDirection(_ACROSS if needed <= self.contentsRect().width() - 32 else _DOWN)

    def _build(self) -> None:
        names = {"backup_make": self._make, "backup_restore": self._restore}
        names["backup_folder"] = self._folder
        self._acts.setSpacing(_GAP)
        for name, button in names.items():
            button.setObjectName(name)
            self._acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self._acts.addStretch(1)
        self._list.setObjectName("backups")
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        for part in (self._hint, self._none, self._list):
            self.body.addWidget(part)
        self.body.addLayout(self._acts)
        self.body.addWidget(self._progress)
        self._progress.hide()

    def _connect(self) -> None:
        self._make.clicked.connect(self._back_up)
        self._restore.clicked.connect(self._restore_beside)
        self._folder.clicked.connect(self._open_folder)
        self._progress.cancelled.connect(self._cancel)
        self._progress.retried.connect(self._again)

    def _back_up(self) -> None:
        self._progress.show_work(self.tr("Backing up"))
        self._run(lambda my, progress: my.backups.make(progress))

    def _restore_beside(self) -> None:
        path = self._chosen()
        if path is not None:
            self._progress.show_work(self.tr("Restoring into a folder beside"))
            self._run(lambda my, progress: my.backups.restore(path, progress))

    def _run(self, work: Work) -> None:
        self._last = work
        self._allow(on=False)
        self._progress.show()
        self._job = self._desk.long(work, self._end, self._fail, self._progress.set_progress)

    def _again(self) -> None:
        if self._last is not None:
            self._run(self._last)

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _end(self, made: Path) -> None:
        self._progress.hide()
        self._allow(on=True)
        self.refresh()
        if made.is_dir():
            said = self.tr("Restored into {folder}").format(folder=made)
            self._desk.say(said, "done", self.tr("Open it"), lambda: self.restored.emit(made))
        else:
            self._desk.say(self.tr("Backed up and verified: {name}").format(name=made.name))

    def _fail(self, error: Exception) -> None:
        self._allow(on=True)
        if isinstance(error, AppError) and not isinstance(error, Cancelled):
            self._progress.fail(error_text(error, languages().language or "zh"))
            return
        self._progress.hide()
        self._desk.fail(error)

    def _allow(self, *, on: bool) -> None:
        self._make.setEnabled(on)
        self._restore.setEnabled(on)

    def _open_folder(self) -> None:
        folder = self._desk.workspace.root
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _chosen(self) -> Path | None:
        row = self._list.currentRow()
        return self._paths[row] if 0 <= row < len(self._paths) else None

    def _described(self, backup: BackupFile) -> str:
        now = local(self._desk.session.clock())
        when = format_when(local(backup.made_at), now, languages().language or "zh")
        return f"{when}  ·  {backup.bytes / _MEGABYTE:,.1f} MB"

    def _show_texts(self) -> None:
        self.set_title(self.tr("Backups"))
        self._hint.setText(
            self.tr("The last ten are kept, then one a day for a month and one a month for a year.")
        )
        self._none.setText(self.tr("There is no backup yet."))
        self._list.setAccessibleName(self.tr("Backups, newest first"))
        self._make.setText(self.tr("Back up now"))
        self._restore.setText(self.tr("Restore beside"))
        self._folder.setText(self.tr("Show the folder"))
        self.refresh()
