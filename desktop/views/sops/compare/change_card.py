"""One step of a comparison as a card: number before and after, title, what became of it, how."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy

from desktop.domain.sops.comparing import Fate, StepChange
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.views.sops.compare.change_lines import Line
from desktop.views.sops.compare.fates import FatePills, fate_pills
from desktop.views.sops.compare.runs_label import RunsLabel, WrappedLabel

_NAME_WIDTH = 84


class ChangeCard(Card):
    """Removed steps are struck through; the chosen change has an accent border."""

    def __init__(self, title: str, number: str, pills: FatePills | None) -> None:
        super().__init__()
        self.body.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        self._number = label(number, "meta_strong", "muted")
        if not number:
            self._number.hide()
        self.heading = WrappedLabel(title, "section")
        head.addWidget(self._number)
        head.addWidget(self.heading, 1)
        if pills is not None:
            head.addWidget(pills)
        self.body.addLayout(head)
        self._lines: list[RunsLabel] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show what differs, the field's name before each first line of it."""
        if not lines:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(1, 1)
        before = ""
        for row, line in enumerate(lines):
            name = label(line.name if line.name != before else "", "meta_strong", "text2")
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            said = RunsLabel(line)
            self._lines.append(said)
            grid.addWidget(said, row, 1)
            before = line.name
        self.body.addLayout(grid)

    def strike(self) -> None:
        """Strike the title through: the step is gone."""
        font = self.heading.font()
        font.setStrikeOut(True)
        self.heading.setFont(font)


def step_card(change: StepChange, language: str, lines: Sequence[Line]) -> ChangeCard:
    """Return the card of a step."""
    card = ChangeCard(change.step.title.text(language), number_of(change), fate_pills(change))
    card.show_lines(lines)
    card.setObjectName("change_card")
    if change.fate is Fate.REMOVED:
        card.strike()
    return card


def number_of(change: StepChange) -> str:
    """Return where a step stands, and where it stood if that was elsewhere: "3 → 5"."""
    if change.before and change.after and change.before != change.after:
        return f"{change.before} → {change.after}"
    return str(change.after or change.before)
