"""The page of components: cards in two columns."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.gallery.button_card import ButtonCard
from desktop.qtkit.gallery.chart_card import ChartSamples
from desktop.qtkit.gallery.choice_card import ChoiceCard
from desktop.qtkit.gallery.input_card import InputCard
from desktop.qtkit.gallery.row_cards import RowCard, TreeCard
from desktop.qtkit.gallery.sample_cards import KeyCard, MarkCard, TokenCard, TypeCard
from desktop.qtkit.gallery.sheet_card import SheetSamples
from desktop.qtkit.gallery.stage_cards import StageSamples, StepSamples
from desktop.qtkit.gallery.state_cards import NoticeCard, StateCard
from desktop.qtkit.gallery.target_card import TargetSamples

_PAGE, _GAP = 20, 14


class Gallery(QWidget):
    """Every component once; the focus stands in one of the fields."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setProperty("surface", "canvas")
        inputs = InputCard()
        left = (
            ButtonCard(),
            inputs,
            ChoiceCard(),
            RowCard(),
            TypeCard(),
            KeyCard(),
            StepSamples(),
            ChartSamples(),
        )
        right = (
            MarkCard(),
            StateCard(),
            NoticeCard(),
            TreeCard(),
            TokenCard(),
            StageSamples(),
            SheetSamples(),
            TargetSamples(),
        )
        self._page = page = QHBoxLayout(self)
        page.setContentsMargins(_PAGE, _GAP, _PAGE, _GAP)
        page.setSpacing(_GAP)
        for cards in (left, right):
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            page.addLayout(column, 1)
        QTimer.singleShot(0, inputs.focused, inputs.focused.setFocus)

    def show_whole(self, width: int) -> None:
        """Take a width and whatever height all cards need at it."""
        width = max(width, self._page.minimumSize().width())
        self.resize(width, self._page.totalHeightForWidth(width))
        self.show()
