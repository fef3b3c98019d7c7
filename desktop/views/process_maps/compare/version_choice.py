"""The choice of a version at the head of each side of a comparison."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.services.process.maps import Listed
from desktop.views.desk import Desk
from desktop.views.process_maps.version_names import VersionNames

_LEAST = 12


class VersionChoice(ComboBox):
    """Offers every version of both lines; `activated` follows a choice by hand."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__()
        self._names = VersionNames(desk, self)
        self._shown: object = None
        self.setObjectName(name)
        self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_versions(self, history: Sequence[Listed], chosen: int) -> None:
        """Offer these versions; the chosen one is shown."""
        lines = [(self._names.whole(each), each.version) for each in history]
        if lines != self._shown:
            self._shown = lines
            self.clear()
            for text, version in lines:
                self.addItem(text, version)
        self.setCurrentIndex(self.findData(chosen))
        self.setToolTip(self.currentText())

    @override
    def minimumSizeHint(self) -> QSize:
        # As wide as its words where there is room, cut in the middle where there is none.
        least = self.fontMetrics().averageCharWidth() * _LEAST
        return super().minimumSizeHint().boundedTo(QSize(least, super().minimumSizeHint().height()))

    def chosen(self) -> int:
        """Return the key of the version that is chosen."""
        return int(self.currentData() or 0)
