"""The sheet of labels: tags, category and difficulty of one question or of several at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bank import Labels
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.training.questions import Listed
from desktop.views.sheet import Sheet

_SIZE = (460, 400)
_LEVELS = 5
_STAYS = -1

Edit = Callable[[Labels], Labels]


class LabelsSheet(Sheet):
    """`labelled` carries the edit; a field that was left as it is changes nothing."""

    labelled = Signal(object)

    def __init__(self, rows: Sequence[Listed], categories: Sequence[str], over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("labels_sheet")
        self.name(self.tr("Labels of %n question(s)", "", len(rows)), self.tr("Keep"))
        self._tags, self._off = LineEdit(), LineEdit()
        self._category, self._difficulty = ComboBox(), ComboBox()
        alike = {each.labels.category for each in rows}
        shared = set.intersection(*(set(each.labels.tags) for each in rows))
        self._fill(categories, alike)
        self._lay_out(sorted(shared))
        self.listen(self._tags, self._off)
        self.acted.connect(lambda: self.labelled.emit(self._edit()))
        self._tags.setFocus()

    def _fill(self, categories: Sequence[str], alike: set[str]) -> None:
        box = self._category
        box.setEditable(True)
        box.addItem(self.tr("as it is"), None)
        for each in sorted({*categories, *alike} - {""}):
            box.addItem(each, each)
        self._difficulty.addItem(self.tr("as it is"), _STAYS)
        self._difficulty.addItem(self.tr("not said"), 0)
        for level in range(1, _LEVELS + 1):
            self._difficulty.addItem(f"{level}  {'●' * level}", level)

    def _lay_out(self, shared: Sequence[str]) -> None:
        for part, name in (
            (self._tags, "labels_add"),
            (self._off, "labels_remove"),
            (self._category, "labels_category"),
            (self._difficulty, "labels_difficulty"),
        ):
            part.setObjectName(name)
        self._tags.setPlaceholderText(self.tr("several with spaces between"))
        self.add(Field(self.tr("Add tags"), self._tags))
        self.add(Field(self.tr("Take tags off"), self._off))
        if shared:
            said = self.tr("All of them have: {tags}").format(tags=" ".join(shared))
            self.add(label(said, "meta", "muted", wrap=True))
        self.add(Field(self.tr("Category"), self._category))
        self.add(Field(self.tr("Difficulty"), self._difficulty))

    def _edit(self) -> Edit:
        plus, minus = self._tags.text().split(), set(self._off.text().split())
        stays = self._category.currentIndex() == 0
        stays = stays and self._category.currentText() == self._category.itemText(0)
        category = None if stays else self._category.currentText().strip()
        level = int(self._difficulty.currentData())

        def edit(before: Labels) -> Labels:
            kept = [tag for tag in before.tags if tag not in minus]
            return Labels(
                before.category if category is None else category,
                tuple(dict.fromkeys((*kept, *plus))),
                before.difficulty if level == _STAYS else level,
            )

        return edit
