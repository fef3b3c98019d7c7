"""What becomes of the open children of a ticket that is solved."""

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from desktop.domain.family import ChildrenAnswer
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.labels import label


class ChildrenPart(QWidget):
    """Arrow keys choose; solved together unless something else is said."""

    def __init__(self, numbers: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("children_part")
        said = self.tr("Its children are still open: {numbers}").format(numbers=", ".join(numbers))
        self._radios = {
            ChildrenAnswer.TOGETHER: RadioButton(self.tr("Solve them together with it")),
            ChildrenAnswer.LEFT: RadioButton(self.tr("Leave them open")),
        }
        group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label(said, "meta_strong", "text2", wrap=True))
        for answer, radio in self._radios.items():
            radio.setObjectName(f"children_{answer}")
            group.addButton(radio)
            column.addWidget(radio)
        self.show_value(ChildrenAnswer.TOGETHER)

    def value(self) -> ChildrenAnswer:
        """Return what is chosen."""
        return next(answer for answer, radio in self._radios.items() if radio.isChecked())

    def show_value(self, answer: str) -> None:
        """Show what was chosen before."""
        self._radios[ChildrenAnswer(answer)].setChecked(True)
