"""Edit marked tickets together: what is wanted and its preview side by side, then the result."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.bulk import BulkPreview, BulkReport
from desktop.domain.progress import Progress
from desktop.qtkit.jobs import Job
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.services.services import Services
from desktop.views.bulk.bulk_form import BulkForm
from desktop.views.bulk.bulk_lists import (
    BulkList,
    Grouped,
    counts_text,
    preview_groups,
    report_groups,
)
from desktop.views.bulk.kept_note import KeptNote
from desktop.views.competence_words import warn
from desktop.views.desk import Desk
from desktop.views.tickets.queue_table import QueueTable

_QUIET_MS = 250
_WIDTH, _HEIGHT, _FORM = 980, 640, 430
_MARGIN = 40


class BulkSheet(QDialog):
    """`refused_wanted` asks the queue to mark the tickets that were refused."""

    refused_wanted = Signal(list)

    def __init__(self, desk: Desk, keys: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._keys = list(keys)
        self._seen: int | None = None
        self._hurried = False
        self._job: Job[Services] | None = None
        self._report = BulkReport((), (), ())
        self._title = label("", "heading")
        self.form = BulkForm(desk)
        self._said = label("", "strong", wrap=True)
        self._list = BulkList()
        self._progress = ProgressCard()
        self._apply = Button(kind="primary", icon="done", keys="Ctrl ⏎")
        self._undo = Button(icon="undo")
        self._show = Button(icon="mark")
        self._again = Button(icon="retry")
        self._close = Button(keys="Esc")
        self._reads = desk.latest()
        self._quiet = QTimer(self)
        self._note = KeptNote(desk, self.form.note, self)
        self._build()
        self._connect()
        self._start()

    def apply(self) -> None:
        """Change the tickets; what is typed last counts too."""
        self.form.finish()
        edit, keys, seen = self.form.edit(), self._keys, self._seen
        if edit.is_empty() or self._job is not None or self._apply.isHidden():
            return
        if self._quiet.isActive() or not self._apply.isEnabled():
            # Quicker than the preview: it is made first, then the change.
            self._hurried = True
            self._quiet.stop()
            self._preview()
            return

        def work(my: Services, progress: Progress) -> tuple[BulkReport, Grouped]:
            report = my.tickets.bulk_edit(keys, edit, seen, progress)
            return report, report_groups(report, my, self._desk)

        self._quiet.stop()
        self._reads.drop()
        self._progress.show_work(self.tr("Changing %n ticket(s)", "", len(keys)))
        self._progress.show()
        self.form.setEnabled(False)
        self._apply.setEnabled(False)
        self._job = self._desk.long(
            work, self._show_result, self._failed, self._progress.set_progress
        )

    def _build(self) -> None:
        self.setObjectName("bulk_sheet")
        self.setWindowTitle(self.tr("Edit together"))
        theme, parent = current_theme(), self.parentWidget()
        room = parent.size() if parent is not None else self.size()
        wide, high = theme.px(_WIDTH), theme.px(_HEIGHT)
        self.resize(min(wide, room.width() - _MARGIN), min(high, room.height() - _MARGIN))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.form)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 0, 0, 0)
        column.addWidget(self._said)
        column.addWidget(self._list, 1)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(area)
        split.addWidget(right)
        split.setSizes([theme.px(_FORM), theme.px(_WIDTH - _FORM)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._title)
        layout.addWidget(split, 1)
        layout.addWidget(self._progress)
        layout.addLayout(self._build_foot())
        self._name()

    def _build_foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self._close, self._undo, self._show, self._again, self._apply):
            button.setAutoDefault(False)
            foot.addWidget(button)
        return foot

    def _name(self) -> None:
        for button, name in (
            (self._apply, "bulk_apply"),
            (self._undo, "bulk_undo"),
            (self._show, "bulk_show"),
            (self._again, "bulk_again"),
            (self._close, "bulk_close"),
        ):
            button.setObjectName(name)
        self._said.setObjectName("bulk_said")

    def _connect(self) -> None:
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_QUIET_MS)
        self._quiet.timeout.connect(self._preview)
        self.form.changed.connect(self._quiet.start)
        self.form.note.sent.connect(self.apply)
        self.form.note.left.connect(self.reject)
        self._apply.clicked.connect(lambda _checked: self.apply())
        self._undo.clicked.connect(lambda _checked: self._take_back())
        self._show.clicked.connect(lambda _checked: self._mark_refused())
        self._again.clicked.connect(lambda _checked: self._try_again())
        self._close.clicked.connect(lambda _checked: self.reject())
        self._progress.cancelled.connect(self._stop)

    def _start(self) -> None:
        count = len(self._keys)
        self._title.setText(self.tr("Edit %n ticket(s) together", "", count))
        self._said.setText(self.tr("Choose what shall change. The preview shows it here."))
        self._list.clear()
        self.form.setEnabled(True)
        self._apply.setText(self.tr("Change the tickets"))
        self._close.setText(self.tr("Leave"))
        self._apply.setEnabled(False)
        self._apply.show()
        for part in (self._progress, self._undo, self._show, self._again):
            part.hide()
        self._preview()

    def _preview(self) -> None:
        edit, keys = self.form.edit(), self._keys
        if edit.is_empty():
            self._reads.drop()
            self._apply.setEnabled(False)
            return

        def work(my: Services, progress: Progress) -> tuple[BulkPreview, Grouped]:
            found = my.tickets.bulk_preview(keys, edit, progress)
            return found, preview_groups(found, my, self._desk)

        self._reads.start(work, self._show_preview)

    def _show_preview(self, result: tuple[BulkPreview, Grouped]) -> None:
        found, grouped = result
        if self._job is not None:
            return
        self._seen = found.seen
        self._said.setText(counts_text(grouped.groups))
        self._list.show_groups(grouped)
        self._apply.setEnabled(bool(found.changes))
        self._apply.setText(self.tr("Change %n ticket(s)", "", len(found.changes)))
        hurried, self._hurried = self._hurried, False
        if hurried and found.changes:
            self.apply()

    def _show_result(self, result: tuple[BulkReport, Grouped]) -> None:
        self._report, grouped = result
        self._job = None
        if self._report.done:
            self._note.forget()
        self._progress.hide()
        self._said.setText(counts_text(grouped.groups))
        self._list.show_groups(grouped)
        self._title.setText(self.tr("What became of the tickets"))
        refused = len(self._report.refused) + len(self._report.left)
        self._apply.hide()
        self._undo.setText(self.tr("Undo all of it"))
        self._undo.setVisible(bool(self._report.done))
        self._show.setText(self.tr("Mark the refused ones in the queue"))
        self._again.setText(self.tr("Fix the %n left", "", refused))
        self._show.setVisible(bool(self._report.refused))
        self._again.setVisible(bool(refused))
        self._close.setText(self.tr("Close"))
        assignee = self.form.edit().fields.get("assignee")
        if assignee and self._report.done:
            warn(self._desk, assignee, self._report.done)
        (self._again if refused else self._close).setFocus()

    def _failed(self, error: Exception) -> None:
        self._job = None
        self._progress.hide()
        self.form.setEnabled(True)
        self._apply.setEnabled(True)
        self._desk.fail(error)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _take_back(self) -> None:
        self._desk.commands.run("undo")
        self.accept()

    def _mark_refused(self) -> None:
        self.refused_wanted.emit([each.key for each in self._report.refused])
        self.accept()

    def _try_again(self) -> None:
        self._keys = [*(each.key for each in self._report.refused), *self._report.left]
        self._start()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "\r" and event.modifiers():
            self.apply()
        elif event.text() != "\r":
            super().keyPressEvent(event)

    @override
    def reject(self) -> None:
        # What runs is stopped first; the result then says how far it came.
        if self._job is not None:
            self._stop()
            return
        self._note.keep()
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._stop()
            event.ignore()
            return
        super().closeEvent(event)


def open_sheet(desk: Desk, keys: Sequence[int], table: QueueTable) -> None:
    """Open the sheet for these tickets over the window of a queue."""
    sheet = BulkSheet(desk, keys, table.window())
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.refused_wanted.connect(table.mark_keys)
    sheet.open()
