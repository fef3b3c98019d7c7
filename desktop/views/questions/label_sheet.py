"""The sheet that gives questions other labels: category, tags, difficulty, many at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.domain.questions.bank import Labels
from desktop.domain.questions.facets import Facets
from desktop.models.question_words import MOST_DIFFICULT
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.sheet import Sheet

_SIZE = (480, 520)
_AS_IT_IS = "as_it_is"
_PARTS = str.maketrans({"，": " ", "、": " ", ",": " ", ";": " ", "；": " "})

Edit = Callable[[Labels], Labels]


class LabelSheet(Sheet):
    """`given` carries what is done to the labels of each; what is not touched stays."""

    given = Signal(object)

    def __init__(self, labels: Sequence[Labels], known: Facets, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("label_sheet")
        self._labels = labels
        self._category, self._add, self._remove = LineEdit(), LineEdit(), LineEdit()
        self._difficulty = SegmentedControl("", self._levels())
        self.name(self.tr("Labels of %n question(s)", "", len(labels)), self.tr("Set labels"))
        self._build(known)
        self._show()
        self.listen(self._category, self._add, self._remove)
        for field in (self._category, self._add, self._remove):
            field.textChanged.connect(lambda _text: self._look())
        self._difficulty.chosen.connect(lambda _key: self._look())
        self.acted.connect(lambda: self.given.emit(self.edit()))
        self._category.setFocus()
        self._look()

    def edit(self) -> Edit:
        """Return what is done to the labels of each question."""
        typed, touched = self._category.text().strip(" /"), self._category.isModified()
        add, remove = tags_of(self._add.text()), set(tags_of(self._remove.text()))
        level = self._difficulty.choice()

        def edited(before: Labels) -> Labels:
            kept = [tag for tag in before.tags if tag not in remove]
            return Labels(
                typed if touched else before.category,
                tuple(dict.fromkeys((*kept, *add))),
                before.difficulty if level == _AS_IT_IS else int(level),
            )

        return edited

    def _build(self, known: Facets) -> None:
        for field, name, words in (
            (self._category, "label_category", known.categories),
            (self._add, "label_add", known.tags),
            (self._remove, "label_remove", known.tags),
        ):
            field.setObjectName(name)
            completer = QCompleter(list(words), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        self._difficulty.setObjectName("label_difficulty")
        self.add(Field(self.tr("Category, parts divided by /"), self._category))
        self.add(Field(self.tr("Tags to add"), self._add))
        self.add(Field(self.tr("Tags to take off"), self._remove))
        self.add(Field(self.tr("Difficulty"), self._difficulty))
        self.add(
            label(
                self.tr("Labels are no part of a version: nothing has to be approved again."),
                "note",
                "muted",
                wrap=True,
            )
        )

    def _levels(self) -> list[tuple[str, str]]:
        levels = [(str(level), str(level)) for level in range(1, MOST_DIFFICULT + 1)]
        return [(_AS_IT_IS, self.tr("As it is")), ("0", self.tr("None")), *levels]

    def _show(self) -> None:
        categories = {each.category for each in self._labels}
        if len(categories) == 1:
            self._category.setText(categories.pop())
        else:
            self._category.setPlaceholderText(self.tr("Different ones; they stay as they are"))
        tags = sorted({tag for each in self._labels for tag in each.tags})
        self._remove.setPlaceholderText(" ".join(tags) or self.tr("They have no tags"))
        self._add.setPlaceholderText(self.tr("vpn printer"))
        self._category.setModified(False)

    def _look(self) -> None:
        edit = self.edit()
        self.act.setEnabled(any(edit(each) != each for each in self._labels))


def tags_of(text: str) -> list[str]:
    """Return tags as they are typed, each once."""
    return list(dict.fromkeys(text.translate(_PARTS).split()))
