"""The sheet that asks what an act on a version needs: reviewers, a reason, what changed."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label
from desktop.services.base import rights
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet

_SIZE = (460, 420)


class Asked(NamedTuple):
    """What is asked: title, act, what the text is; whether it must be there, whether for whom."""

    title: str
    act: str
    text: str
    needed: bool = False
    reviewers: bool = False


class VersionSheet(Sheet):
    """`given` carries reviewers and text."""

    given = Signal(tuple, str)

    def __init__(self, desk: Desk, asked: Asked, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("version_sheet")
        self._needed = asked.needed
        self._boxes: dict[int, CheckBox] = {}
        self._text = GrowingText(2)
        self.name(asked.title, asked.act)
        self._text.setObjectName("version_text")
        self._text.setAccessibleName(asked.text)
        self.add(Field(asked.text, self._text))
        if asked.reviewers:
            self._offer_reviewers(desk)
        self._text.textChanged.connect(self._look)
        self._text.setFocus()
        self.listen(self._text)
        self.acted.connect(lambda: self.given.emit(self._reviewers(), self._words()))
        self._look()

    def _offer_reviewers(self, desk: Desk) -> None:
        self.add(label(self.tr("Who reviews it"), "meta_strong", "text2"))
        may = rights()["document.accept"]
        for key, person in desk.my.directory.agents.items():
            if key != desk.session.person and person.role in may and person.retired_at is None:
                box = self._boxes[key] = CheckBox(person.name.text(desk.language))
                box.setProperty("data", "true")
                self.add(box)

    def _reviewers(self) -> tuple[int, ...]:
        return tuple(key for key, box in self._boxes.items() if box.isChecked())

    def _words(self) -> str:
        return self._text.toPlainText().strip()

    def _look(self) -> None:
        self.act.setEnabled(not self._needed or bool(self._words()))
