"""Buttons in every state."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from desktop.qtkit.gallery.held import focused, hovered, line
from desktop.qtkit.widgets.busybutton import BusyButton
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label

_NAMES_WIDE = 92


class ButtonCard(Card):
    """Three kinds of buttons in four states, work in progress, removal, sizes."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Buttons"))
        self.body.addLayout(self._states())
        self.body.addLayout(self._busy())
        self.body.addLayout(self._others())

    def _states(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        kinds = {
            "primary": self.tr("primary"),
            "default": self.tr("default"),
            "ghost": self.tr("ghost"),
        }
        names = (self.tr("default"), self.tr("hover"), self.tr("focus"), self.tr("disabled"))
        for row, (kind, name) in enumerate(kinds.items()):
            grid.addWidget(label(name, "meta", "muted"), 2 * row, 0)
            save = self.tr("Save")
            off = Button(save, kind, icon="check")
            off.set_off(self.tr("Only the duty lead may save this"))
            shown = (
                Button(save, kind, icon="check"),
                hovered(Button(save, kind, icon="check")),
                focused(Button, save, kind, icon="check"),
                off,
            )
            for place, (button, caption) in enumerate(zip(shown, names, strict=True), start=1):
                grid.addWidget(button, 2 * row, place)
                grid.addWidget(label(caption, "note", "muted"), 2 * row + 1, place)
        grid.setColumnMinimumWidth(0, _NAMES_WIDE)
        grid.setColumnStretch(5, 1)
        return grid

    def _busy(self) -> QHBoxLayout:
        busy = BusyButton(self.tr("Export"))
        busy.show_work(self.tr("Exporting 62 %"))
        removal = Button(self.tr("Remove"), "danger", icon="remove")
        return line(label(self.tr("busy"), "meta", "muted"), busy, removal)

    def _others(self) -> QHBoxLayout:
        in_pane = Button(self.tr("In a pane"), icon="note", keys="N")
        in_pane.set_height("control_pane")
        in_row = Button(self.tr("In a row"))
        in_row.set_height("control_row")
        chosen = Button(self.tr("Chosen"))
        chosen.setCheckable(True)
        chosen.setChecked(True)
        return line(
            Button(self.tr("New ticket"), "primary", icon="add", keys="C"),
            in_pane,
            in_row,
            chosen,
            IconButton("more", self.tr("More")),
        )
