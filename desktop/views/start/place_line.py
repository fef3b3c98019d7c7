"""Where a new workspace goes, and a way to put it elsewhere."""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.views.start.pickers import Picker

_NAME = "desk"
_INDENT, _GAP = 2, 8


class PlaceLine(QWidget):
    """Shows the folder that new workspaces are made in."""

    def __init__(self, place: Path, picker: Picker) -> None:
        super().__init__()
        self._place = place
        self._picker = picker
        self._text = ElidedLabel("", "meta", "muted")
        self._change = Button("", "ghost")
        self._build()
        self._change.clicked.connect(self._choose)
        self._show_texts()

    def new_folder(self) -> Path:
        """Return a folder below the place that does not exist yet."""
        number = 1
        while (folder := self._place / (_NAME if number == 1 else f"{_NAME}-{number}")).exists():
            number += 1
        return folder

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        self._change.setObjectName("another_place")
        self._change.set_height("control_row")
        row = QHBoxLayout(self)
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(IconLabel("folder", "muted", 14))
        row.addWidget(self._text, 1)
        row.addWidget(self._change)

    def _show_texts(self) -> None:
        self._text.setText(self.tr("New workspaces go to {folder}").format(folder=self._place))
        self._change.setText(self.tr("Choose another place"))
        self._change.updateGeometry()

    def _choose(self) -> None:
        chosen = self._picker.folder(self, self.tr("Folder for new workspaces"), self._place)
        if chosen is not None:
            self._place = chosen
            self._show_texts()
