"""The targets of a document at each priority, side by side with the marks of the priorities."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.sops.records import Target
from desktop.domain.vocabulary import Priority
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.views.sops.reader.step_words import StepWords

_SIDE, _DOWN, _GAP = 14, 8, 6


class _Badge(QWidget):
    """The mark of one priority."""

    def __init__(self, priority: Priority) -> None:
        super().__init__()
        self._priority = priority
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return priority_size(current_theme())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_priority(painter, QRect(self.rect()), self._priority, current_theme())


class TargetStrip(QFrame):
    """P1 to P4, each with its minutes."""

    def __init__(self, target: Target, words: StepWords) -> None:
        super().__init__()
        self.setProperty("card", "strip")
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _DOWN, _SIDE, _DOWN)
        row.setSpacing(_GAP)
        said = []
        for priority in Priority:
            minutes = target.at(priority)
            time = words.minutes(minutes) if minutes else "—"
            row.addWidget(_Badge(priority), 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label(time, "strong"))
            row.addSpacing(_SIDE)
            said.append(f"P{priority} {time}")
        row.addStretch(1)
        self.setAccessibleName(", ".join(said))
