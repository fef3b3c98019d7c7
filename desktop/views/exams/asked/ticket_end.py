"""The second page of a simulated ticket: the order of its steps and the note that closes it."""

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop.domain.exams.shown import shown
from desktop.domain.questions.case import Part
from desktop.domain.questions.responses import Played
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.views.exams.asked.asked import Given
from desktop.views.exams.asked.order_lists import OrderLists
from desktop.views.exams.asked.part_page import PartPage
from desktop.views.exams.asked.wording import plain_words


class EndPage(PartPage):
    """Steps that don't belong may be left where they are."""

    def __init__(self, given: Given, played: Played, marks: Mapping[Part, float]) -> None:
        super().__init__(given, marks)
        blocks = self.body.order.blocks
        steps = [
            (at, plain_words(blocks[at].text, given.language))
            for at in shown(self.body, given.seed)
        ]
        self.lists = OrderLists(steps, played.order)
        self.closing = GrowingText(3, 8)
        self.closing.setObjectName("exam_closing")
        self.closing.setAccessibleName(self.tr("Closing note"))
        self.closing.setPlaceholderText(self.tr("What it was, what was done, who knows"))
        self.closing.setPlainText(played.closing)
        self.add_part(Part.ORDER, self.lists)
        self.add_part(Part.CLOSING, self.closing)
        self.lists.changed.connect(self._tell)
        self.closing.textChanged.connect(self._typed)
        self._look()

    def into(self, played: Played) -> Played:
        """Return what was done with what this page knows."""
        closing = self.closing.toPlainText().strip()
        return played._replace(order=self.lists.put(), closing=closing)

    def first(self) -> QWidget | None:
        """Return where an answer begins."""
        if Part.ORDER not in self.heads:
            return self.closing
        return self.lists.rest if self.lists.rest.count() else self.lists.order

    def _tell(self) -> None:
        self._look()
        self.changed.emit()

    def _typed(self) -> None:
        self._look()
        self.typed.emit()

    def _look(self) -> None:
        played = self.into(Played())
        self.tick(Part.ORDER, done=bool(played.order))
        self.tick(Part.CLOSING, done=bool(played.closing))
