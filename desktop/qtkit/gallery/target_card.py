"""Cards of things to export, in every state."""

from PySide6.QtWidgets import QGridLayout

from desktop.qtkit.gallery.held import focused, hovered
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.targetcard import TargetCard


class TargetSamples(Card):
    """Ready, under the mouse, in use, outdated, queued, running, failed, not approved."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Export targets"))
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, card in enumerate((*self._resting(), *self._working())):
            card.more.show()
            grid.addWidget(card, number // 2, number % 2)
            grid.setColumnStretch(number % 2, 1)
        self.body.addLayout(grid)

    def _resting(self) -> tuple[TargetCard, ...]:
        name, setting = self.tr("PDF manual"), self.tr("A4 · both languages · 48 pages")
        ready = TargetCard("pdf", name, "red")
        lit = hovered(TargetCard("pdf", name, "red"))
        in_use = focused(TargetCard, "pdf", name, "red")
        for card, state in ((ready, ""), (lit, self.tr("hover")), (in_use, self.tr("focus"))):
            card.set_texts(name, state or setting)
            card.show_ready(self.tr("Ready · 3.1 MB · made 09:38"), self.tr("Open"))
        old = TargetCard("open_folder", self.tr("Shared folder"), "amber")
        old.set_texts(self.tr("Shared folder"), self.tr("IT handbook · published 09:40"))
        old.show_outdated(self.tr("3 changes to publish"), self.tr("Publish"))
        return ready, lit, in_use, old

    def _working(self) -> tuple[TargetCard, ...]:
        running = TargetCard("image", self.tr("Wall posters"), "violet")
        running.set_texts(self.tr("Wall posters"), self.tr("A3 · one for the desk"))
        running.show_running(0.62, self.tr("Laying out stage 4 of 5 · about 4 s left"))
        queued = TargetCard("training", self.tr("Training pack"), "blue")
        queued.set_texts(self.tr("Training pack"), self.tr("8 simulated tickets"))
        queued.show_queued(self.tr("Queued after posters"))
        failed = TargetCard("printer", self.tr("3F copier"))
        failed.set_texts(self.tr("3F copier"), self.tr("2 controlled copies, double-sided"))
        failed.show_failed(self.tr("Printer offline. Nothing was printed."), self.tr("Save as PDF"))
        blocked = TargetCard("pdf", self.tr("PDF manual"))
        blocked.set_texts(self.tr("PDF manual"), self.tr("v3 is a draft"))
        blocked.show_blocked(self.tr("Export"))
        return running, queued, failed, blocked
