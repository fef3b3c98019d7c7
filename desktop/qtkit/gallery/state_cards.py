"""Waiting, emptiness, errors; notices and progress."""

from PySide6.QtWidgets import QHBoxLayout

from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.errorstate import ErrorState
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.qtkit.widgets.skeleton import Skeleton
from desktop.qtkit.widgets.toast import Toast
from desktop.qtkit.widgets.versions import Versions


class StateCard(Card):
    """What a pane shows while it reads, where there is nothing, and where it could not be had."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Loading · empty · error"))
        waiting = Card()
        waiting.body.addWidget(Skeleton(3))
        self.body.addWidget(waiting)
        empty = EmptyState("queue", self.tr("No tickets match"), self.tr("3 filters are on"))
        empty.add_action(Button(self.tr("Clear filters")))
        away = ErrorState(
            self.tr("Shared folder unavailable"),
            self.tr("Saved locally. Publish when it is back"),
            icon="offline",
        )
        failed = ErrorState(
            self.tr("The list could not be read"), self.tr("Nothing was changed on the disk")
        )
        failed.add_action(Button(self.tr("Open a backup")))
        row = QHBoxLayout()
        for state in (empty, away, failed):
            frame = Card()
            frame.body.addWidget(state)
            row.addWidget(frame, 1)
        self.body.addLayout(row)


class NoticeCard(Card):
    """What is said beside the work and never stops it."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Notices and progress (never modal)"))
        review = self.tr("A newer version of this SOP is in review")
        self.body.addWidget(Banner(review, "amber", self.tr("Compare")))
        self.body.addWidget(Banner(self.tr("Two reviews are overdue"), "red", self.tr("Show")))
        self.body.addWidget(self._versions())
        for toast in (
            Toast(self.tr("Step 3 removed"), "done", self.tr("Undo  Ctrl Z")),
            Toast(self.tr("2 tickets due soon"), "warning", self.tr("Show")),
            Toast(self.tr("Disk full. Nothing was saved."), "error"),
        ):
            toast.pause()
            self.body.addWidget(toast)
        self.body.addLayout(self._progress())

    def _versions(self) -> Versions:
        both = Versions()
        both.show_versions(
            self.tr("Luo Bin changed the subject while you were typing"),
            (self.tr("Mine, 09:40"), self.tr("Screen flickers on laptop dock")),
            (self.tr("Luo Bin, 09:41"), self.tr("Dock: screen flickers since update")),
        )
        return both

    def _progress(self) -> QHBoxLayout:
        running = ProgressCard(self.tr("Importing 800 tickets"))
        running.set_progress(62, 100, self.tr("4 s used, about 3 s left · keep working"))
        failed = ProgressCard(self.tr("Exporting 120 tickets"))
        failed.set_progress(40, 100)
        failed.fail(self.tr("The folder is gone. Nothing was written. Retry, or choose another."))
        row = QHBoxLayout()
        row.addWidget(running, 1)
        row.addWidget(failed, 1)
        return row
