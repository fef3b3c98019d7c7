"""Asks which system has been updated, and to which version."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.documents.records import System
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import open_at

_WIDTH, _HEIGHT = 440, 230


class SystemSheet(QDialog):
    """`given` carries the system; those that documents are about are offered."""

    given = Signal(tuple)

    def __init__(self, known: Sequence[tuple[str, int]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("system_sheet")
        self.setWindowTitle(self.tr("A system was updated"))
        self._system = ComboBox(self.tr("e.g. ERP"))
        self._system.setObjectName("system_name")
        self._version = LineEdit(self.tr("e.g. 8.3"))
        self._version.setObjectName("system_version")
        self._mark = Button(self.tr("Mark the documents"), "primary", keys="Enter")
        self._mark.setObjectName("system_mark")
        self._leave = Button(self.tr("Cancel"), keys="Esc")
        self._fill(known)
        self._build()

    def _fill(self, known: Sequence[tuple[str, int]]) -> None:
        for name, count in known:
            said = self.tr("{system} · {count} document(s)").format(system=name, count=count)
            self._system.addItem(said, name)
        self._system.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._system.setCurrentIndex(0 if known else -1)
        none = "" if known else self.tr("No document names a system yet.")
        self._mark.set_off(none)
        self._version.setEnabled(bool(known))

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(label(self.tr("A system was updated"), "heading"))
        fact = self.tr("Every document about it is marked to be reviewed; one undo takes it back.")
        column.addWidget(label(fact, "meta", "muted", wrap=True))
        column.addWidget(Field(self.tr("System"), self._system))
        column.addWidget(Field(self.tr("Version it has now"), self._version))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._leave.setAutoDefault(False)
        self._mark.setDefault(True)
        foot.addWidget(self._leave)
        foot.addWidget(self._mark)
        column.addLayout(foot)
        self._mark.clicked.connect(lambda _checked: self._give())
        self._leave.clicked.connect(lambda _checked: self.reject())
        open_at(self, _WIDTH, _HEIGHT)

    def _give(self) -> None:
        name = self._system.currentData()
        if name:
            self.given.emit(System(name, self._version.text().strip()))
            self.accept()
