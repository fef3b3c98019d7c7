"""The banner for one thing that two people changed: both versions side by side, never a loss."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label

_SIDE, _DOWN, _GAP = 12, 8, 8


class Versions(QFrame):
    """Says what differs, shows mine and theirs, and lets the person choose one."""

    chosen = Signal(str)

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setProperty("banner", "amber")
        self._text = label(text, "strong", wrap=True)
        self._who = {key: label("", "meta_strong", wrap=True) for key in ("mine", "theirs")}
        self._said = {key: label("", "body", wrap=True) for key in ("mine", "theirs")}
        self._take = {key: Button("") for key in ("mine", "theirs")}
        self._build()
        self._retranslate()
        self.setAccessibleName(text)

    def show_versions(self, text: str, mine: tuple[str, str], theirs: tuple[str, str]) -> None:
        """Show one sentence, and of each side who wrote when and the text itself."""
        self._text.setText(text)
        self.setAccessibleName(text)
        for key, (who, said) in (("mine", mine), ("theirs", theirs)):
            self._who[key].setText(who)
            self._said[key].setText(said)
            self._take[key].setAccessibleDescription(f"{who} {said}")
        self.show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(_SIDE, _DOWN, _SIDE, _DOWN)
        grid.setHorizontalSpacing(_SIDE)
        grid.setVerticalSpacing(_GAP // 2)
        grid.addWidget(IconLabel("compare", "amber"), 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._text, 0, 1, 1, 2)
        for place, key in enumerate(self._take, start=1):
            # The texts are people's own: on the plain ground, in the plain colour.
            side = QWidget()
            side.setProperty("surface", "surface")
            column = QGridLayout(side)
            column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
            for row, part in enumerate((self._who[key], self._said[key])):
                part.setProperty("side", "true")
                column.addWidget(part, row, 0)
            self._take[key].set_height("control_row")
            self._take[key].setObjectName(f"take_{key}")
            self._take[key].clicked.connect(lambda _checked, key=key: self.chosen.emit(key))
            column.addWidget(self._take[key], 2, 0, Qt.AlignmentFlag.AlignLeft)
            column.setRowStretch(1, 1)
            grid.addWidget(side, 1, place)
            grid.setColumnStretch(place, 1)

    def _retranslate(self) -> None:
        self._take["mine"].setText(self.tr("Keep mine"))
        self._take["theirs"].setText(self.tr("Take theirs"))
