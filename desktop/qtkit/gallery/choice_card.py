"""Checks, radio buttons, segments, chips and the matrix, in every state."""

from PySide6.QtWidgets import QHBoxLayout

from desktop.domain.vocabulary import Priority
from desktop.qtkit.gallery.held import focused, focused_kind, hovered, line
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import CheckBox, RadioButton
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.flow import Flow
from desktop.qtkit.widgets.matrix import Matrix, Promise
from desktop.qtkit.widgets.segmented import Segment, SegmentedControl

_TARGETS = {
    Priority.P1: "15 min · 4 h",
    Priority.P2: "30 min · 8 h",
    Priority.P3: "2 h · 3 d",
    Priority.P4: "4 h · 5 d",
}
_RANKS = {(i, u): Priority(min(4, i + u + 1)) for i in range(3) for u in range(3)}


class ChoiceCard(Card):
    """Each way to choose: untouched, under the mouse, in use, locked, wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Choices and chips"))
        self.body.addLayout(self._checks())
        self.body.addLayout(self._radios())
        self.body.addLayout(self._segments())
        self.body.addLayout(self._chips())
        self.body.addLayout(self._matrix())

    def _checks(self) -> Flow:
        partial = CheckBox(self.tr("partial"))
        partial.show_share(2, 5)
        on, off = CheckBox(self.tr("checked")), CheckBox(self.tr("locked"))
        on.setChecked(True)
        off.setEnabled(False)
        wrong = CheckBox(self.tr("must be ticked"))
        wrong.set_error(wrong=True)
        row = Flow()
        for box in (
            on,
            CheckBox(self.tr("unchecked")),
            partial,
            hovered(CheckBox(self.tr("hover"))),
            focused(CheckBox, self.tr("focus")),
            off,
            wrong,
        ):
            row.addWidget(box)
        return row

    def _radios(self) -> Flow:
        on, off = RadioButton(self.tr("chosen")), RadioButton(self.tr("locked"))
        on.setChecked(True)
        off.setEnabled(False)
        wrong = RadioButton(self.tr("choose one"))
        wrong.set_error(wrong=True)
        row = Flow()
        for button in (
            on,
            RadioButton(self.tr("not chosen")),
            hovered(RadioButton(self.tr("hover"))),
            focused(RadioButton, self.tr("focus")),
            off,
            wrong,
        ):
            row.addWidget(button)
        return row

    def _segments(self) -> Flow:
        plain, held, off = (SegmentedControl(self.tr("Process version")) for _ in range(3))
        in_use = focused_kind(Segment)
        held.make_segment = lambda key, *more: (in_use if key == "as_is" else Segment)(key, *more)
        row = Flow()
        for control in (plain, held, off):
            control.set_choices(
                [
                    ("as_is", self.tr("As-is")),
                    ("to_be", self.tr("To-be")),
                    ("compare", self.tr("Compare")),
                ]
            )
            control.choose("to_be")
            row.addWidget(control)
        off.setEnabled(False)
        return row

    def _chips(self) -> Flow:
        name, value = self.tr("Service type"), self.tr("Network fault")
        chosen, wrong = Chip(name, value), Chip(self.tr("Team"), self.tr("dissolved team"))
        chosen.setCheckable(True)
        chosen.setChecked(True)
        wrong.set_wrong(wrong=True)
        priority = self.tr("Priority")
        row = Flow()
        for chip in (
            chosen,
            Chip(priority, "P1–P2"),
            hovered(Chip(priority, "P3")),
            focused(Chip, priority, "P4"),
            wrong,
            Chip(self.tr("Filter")),
        ):
            row.addWidget(chip)
        return row

    def _matrix(self) -> QHBoxLayout:
        levels = (self.tr("high"), self.tr("medium"), self.tr("low"))
        free, locked = Matrix(), Matrix()
        for matrix in (free, locked):
            matrix.show_levels(levels, levels)
            matrix.show_promises(
                {place: Promise(rank, _TARGETS[rank]) for place, rank in _RANKS.items()}
            )
            matrix.choose((1, 1))
        free.preset((0, 1))
        hovered(free.cells[2, 0])
        locked.lock(self.tr("Locked: the rule for servers sets the priority"))
        return line(free, locked, gap=20, stretch=False)
