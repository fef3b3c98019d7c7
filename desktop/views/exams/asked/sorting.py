"""Sorting a simulated ticket: the category from the desk's list, the priority by its matrix."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.lists import ListItem
from desktop.domain.vocabulary import Level, ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.services.directory import Directory
from desktop.views.exams.asked.chip_row import ChipRow
from desktop.views.exams.asked.part_head import PriorityMark
from desktop.views.tickets.choices import Choices

_LETTERS, _BESIDE = 12, 700


def category_box(directory: Directory, language: str, code: str) -> ComboBox:
    """Return a box with the categories of the desk, each by its whole path."""
    box = ComboBox(QCoreApplication.translate("ExamTicket", "Category…"))
    box.setObjectName("exam_category")
    box.setAccessibleName(QCoreApplication.translate("ExamTicket", "Category"))
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_LETTERS)
    for item in directory.of(ListName.CATEGORY):
        box.addItem(path_words(directory, item, language), item.code)
    box.setCurrentIndex(box.findData(code) if code else -1)
    return box


def path_words(directory: Directory, item: ListItem, language: str) -> str:
    """Return an entry of a tree with what it stands under."""
    return " › ".join(part.name.text(language) for part in directory.path(item.key))


class SortingRow(QWidget):
    """Service types beside the category, or above it where there is little room."""

    def __init__(self, types: QWidget, category: QWidget) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(8)
        self._line.addWidget(types, 3)
        self._line.addWidget(category, 2, Qt.AlignmentFlag.AlignTop)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = event.size().width() >= current_theme().px(_BESIDE)
        way = QBoxLayout.Direction
        self._line.setDirection(way.LeftToRight if beside else way.TopToBottom)


class PriorityRow(QWidget):
    """Impact and urgency are chosen; the priority follows from the matrix in force."""

    chosen = Signal()

    def __init__(self, directory: Directory, language: str, levels: tuple[int, int]) -> None:
        super().__init__()
        self._matrix = directory.matrix
        impact, urgency = levels
        offered = [(str(each.value), each.text) for each in Choices(directory, language).levels()]
        self._impact = ChipRow("exam_impact", offered, str(impact))
        self._urgency = ChipRow("exam_urgency", offered, str(urgency))
        self._mark = PriorityMark()
        self._build()
        for row in (self._impact, self._urgency):
            row.chosen.connect(lambda _key: self._choose())
        self._show()

    def levels(self) -> tuple[int, int]:
        """Return impact and urgency, 0 where none is chosen."""
        impact, urgency = (row.choice() for row in (self._impact, self._urgency))
        return int(impact or 0), int(urgency or 0)

    def _build(self) -> None:
        names = (self.tr("Impact"), self.tr("Urgency"))
        grid = QGridLayout()
        grid.setSpacing(6)
        for row, (name, chips) in enumerate(zip(names, (self._impact, self._urgency), strict=True)):
            chips.tell(name)
            for button in chips.buttons():
                button.setAccessibleName(f"{name}: {button.text()}")
            grid.addWidget(label(name, "meta", "muted"), row, 0)
            grid.addWidget(chips, row, 1)
        result = QVBoxLayout()
        result.addStretch(1)
        result.addWidget(self._mark)
        result.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addLayout(grid)
        whole.addWidget(IconLabel("right", "muted", 14))
        whole.addLayout(result)
        whole.addStretch(1)

    def _choose(self) -> None:
        self._show()
        self.chosen.emit()

    def _show(self) -> None:
        impact, urgency = self.levels()
        known = impact and urgency
        found = self._matrix.priority(Level(impact), Level(urgency)) if known else None
        self._mark.show_priority(found)
