"""Labels and fields one below the other; what is wrong with a field stands below it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.sops.paths import BLOCKING, Fault
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.views.sops.editor.fields.part_field import PartField

_GAP, _LABEL = 10, 76


class Complaint(QWidget):
    """A sentence about a field, red where it holds the version back, else amber."""

    def __init__(self) -> None:
        super().__init__()
        self._sign = IconLabel("error", "red", 14)
        self._said = label("", "meta", "red", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        self.hide()

    def say(self, faults: list[tuple[Fault, str]]) -> None:
        """Say what is wrong, or nothing."""
        self.setVisible(bool(faults))
        if not faults:
            return
        tone = "red" if any(fault in BLOCKING for fault, _ in faults) else "amber"
        self._sign.set_icon("error" if tone == "red" else "warning", tone)
        set_look(self._said, "tone", tone)
        self._said.setText(" ".join(text for _, text in faults))
        self.setAccessibleName(self._said.text())


class FormRows(QWidget):
    """A grid of labels and fields."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnMinimumWidth(0, current_theme().px(_LABEL))
        self._rows = 0

    def add_short(self, fields: Sequence[tuple[str, PartField]]) -> None:
        """Add fields that need little room side by side, the first one's label before them."""
        line = QWidget()
        wraps(line)
        flow = Flow(line, _GAP)
        for at, (text, field) in enumerate(fields):
            field.name_parts(text)
            if at:
                said = label(text, "meta_strong", "text2")
                said.setBuddy(field)
                flow.addWidget(said)
            flow.addWidget(field)
        first = label(fields[0][0], "meta_strong", "text2", wrap=True)
        first.setBuddy(fields[0][1])
        first.setContentsMargins(0, current_theme().px(6), 0, 0)
        self._grid.addWidget(first, self._rows, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(line, self._rows, 1)
        self._rows += 2

    def add_field(self, text: str, field: PartField) -> Complaint:
        """Add a field below a label's line; return the place of what is wrong with it."""
        complaint = Complaint()
        said = label(text, "meta_strong", "text2", wrap=True)
        said.setBuddy(field)
        field.name_parts(text)
        top = Qt.AlignmentFlag.AlignTop
        said.setContentsMargins(0, current_theme().px(6), 0, 0)
        self._grid.addWidget(said, self._rows, 0, top)
        self._grid.addWidget(field, self._rows, 1)
        self._grid.addWidget(complaint, self._rows + 1, 1)
        # A complaint belongs to its field, not to the row below.
        self._rows += 2
        return complaint
