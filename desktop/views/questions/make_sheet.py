"""The sheet of made questions: each with what it asks; what is ticked is kept as a draft."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.masking import Mask
from desktop.qtkit.widgets.checkline import CheckLine
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import label
from desktop.services.training.making import Made
from desktop.views.questions.words import kind_word
from desktop.views.sheet import Sheet

_SIZE = (640, 620)
_LONGEST = 240


class MakeSheet(Sheet):
    """`wanted` carries the questions that are kept; of a ticket it shows what was masked."""

    wanted = Signal(object)

    def __init__(
        self, made: Sequence[Made], masks: Sequence[Mask], language: str, over: QWidget
    ) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("make_sheet")
        self._made = list(made)
        title = self.tr("%n new question(s)", "", len(made))
        self.name(title, self.tr("Keep as drafts"))
        said = self.tr("Nothing is kept yet. Untick what you do not want.")
        none = self.tr("There is nothing new: all of it stands in the bank already.")
        self.add(label(said if made else none, "meta", "muted", wrap=True))
        self._show_masks(masks)
        self._boxes: list[CheckBox] = []
        for place, each in enumerate(made):
            line = self._line(each, language)
            line.box.setObjectName(f"made_{place}")
            line.box.toggled.connect(lambda _on: self._look())
            self._boxes.append(line.box)
            self.add(line)
        self.acted.connect(lambda: self.wanted.emit(self._chosen()))
        self._look()

    def _line(self, made: Made, language: str) -> CheckLine:
        asked = " ".join(made.question.text.text(language).split())
        short = asked if len(asked) <= _LONGEST else f"{asked[: _LONGEST - 1]}…"
        line = CheckLine(f"{kind_word(made.question.kind)} · {short}")
        line.box.setChecked(True)
        return line

    def _show_masks(self, masks: Sequence[Mask]) -> None:
        if not masks:
            return
        self.add(label(self.tr("Taken out of the ticket"), "section"))
        for mask in masks:
            self.add(label(f"{mask.before} → {mask.after}", "meta", "text2", wrap=True))

    def _chosen(self) -> list[Made]:
        pairs = zip(self._made, self._boxes, strict=True)
        return [made for made, box in pairs if box.isChecked()]

    def _look(self) -> None:
        self.act.setEnabled(any(box.isChecked() for box in self._boxes))
