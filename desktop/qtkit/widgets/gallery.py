"""Every component in every state on one page, for the tour and for looking at a change."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.chip import Chip
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.gallery_samples import MarkSample, RowSample, Swatches, mark_rows
from desktop.qtkit.widgets.keycap import StatusKeys
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.skeleton import Skeleton
from desktop.qtkit.widgets.toast import Toast

_PAGE, _GAP = 20, 14


class StillButton(Button):
    """A button that looks as under the mouse or with focus, to be looked at."""

    def __init__(self, text: str, kind: str, state: str) -> None:
        super().__init__(text, kind, icon="check")
        self._state = state
        self.setEnabled(state != "disabled")

    @override
    def underMouse(self) -> bool:
        return self._state == "hover" or super().underMouse()

    @override
    def hasFocus(self) -> bool:
        return self._state == "focus" or super().hasFocus()


class Gallery(QWidget):
    """The page of components."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("gallery")
        self.setProperty("surface", "canvas")
        page = QHBoxLayout(self)
        page.setContentsMargins(_PAGE, _GAP, _PAGE, _GAP)
        page.setSpacing(_GAP)
        for cards in (self._left(), self._right()):
            column = QVBoxLayout()
            column.setSpacing(_GAP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
            page.addLayout(column, 1)
        QTimer.singleShot(0, self.focused.setFocus)

    def _left(self) -> list[QWidget]:
        return [self._buttons(), self._inputs(), self._rows(), self._type()]

    def _right(self) -> list[QWidget]:
        return [self._marks(), self._states(), self._notices(), self._tokens()]

    def _buttons(self) -> QWidget:
        card = Card(self.tr("Buttons"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        states = {
            "default": self.tr("default"),
            "hover": self.tr("hover"),
            "focus": self.tr("focus"),
            "disabled": self.tr("disabled"),
        }
        kinds = {"primary": self.tr("primary"), "default": self.tr("default")}
        for line, (kind, name) in enumerate(kinds.items()):
            grid.addWidget(label(name, "meta", "muted"), 2 * line, 0)
            for place, (state, caption) in enumerate(states.items(), start=1):
                grid.addWidget(StillButton(self.tr("Save"), kind, state), 2 * line, place)
                grid.addWidget(label(caption, "note", "muted"), 2 * line + 1, place)
        grid.setColumnMinimumWidth(0, 92)
        grid.setColumnStretch(5, 1)
        card.body.addLayout(grid)
        card.body.addLayout(self._busy_row())
        return card

    def _busy_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        busy = Button(self.tr("Export"), "primary")
        busy.set_busy(self.tr("Exporting 62 %"))
        row.addWidget(label(self.tr("busy"), "meta", "muted"))
        row.addWidget(busy)
        row.addWidget(Button(self.tr("Cancel"), keys="Esc"))
        row.addWidget(Button(self.tr("Remove"), "danger", icon="remove"))
        row.addWidget(Button(self.tr("New ticket"), "primary", icon="add", keys="C"))
        row.addWidget(Button(self.tr("Only look"), "ghost", icon="lock"))
        row.addStretch(1)
        return row

    def _inputs(self) -> QWidget:
        card = Card(self.tr("Inputs"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        self.focused = LineEdit()
        self.focused.setText("WH-PC-0")
        locked = ComboBox()
        locked.addItem(self.tr("Locked"))
        locked.setEnabled(False)
        search = LineEdit(self.tr("Filter this view"), icon="search", keys="/")
        names = (self.tr("default"), self.tr("focus"), self.tr("disabled"))
        for place, control in enumerate((search, self.focused, locked)):
            grid.addWidget(control, 0, place)
            grid.addWidget(label(names[place], "note", "muted"), 1, place)
            control.setAccessibleName(names[place])
        card.body.addLayout(grid)
        card.body.addWidget(self._wrong_field())
        card.body.addLayout(self._choices())
        card.body.addLayout(self._chips())
        return card

    def _wrong_field(self) -> QWidget:
        cause = ComboBox(self.tr("Choose root cause…"))
        field = Field(self.tr("Root cause"), cause, required=True)
        field.set_error(self.tr("Fill in the root cause to resolve"))
        return field

    def _choices(self) -> QHBoxLayout:
        row = QHBoxLayout()
        checked, partial = QCheckBox(self.tr("checked")), QCheckBox(self.tr("partial"))
        checked.setChecked(True)
        partial.setTristate(True)
        partial.setCheckState(partial.checkState().PartiallyChecked)
        off = QCheckBox(self.tr("locked"))
        off.setEnabled(False)
        radio = QRadioButton(self.tr("radio"))
        radio.setChecked(True)
        other = QRadioButton(self.tr("radio"))
        unchecked = QCheckBox(self.tr("unchecked"))
        for widget in (checked, unchecked, partial, off, radio, other):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        choices = [
            ("as_is", self.tr("As-is")),
            ("to_be", self.tr("To-be")),
            ("compare", self.tr("Compare")),
        ]
        segments = SegmentedControl(self.tr("Process version"), choices)
        segments.choose("to_be")
        chosen = Chip(self.tr("Service type"), self.tr("Network fault"))
        chosen.setCheckable(True)
        chosen.setChecked(True)
        row.addWidget(segments)
        row.addSpacing(8)
        row.addWidget(chosen)
        row.addWidget(Chip(self.tr("Priority"), "P1–P2"))
        row.addWidget(Chip(self.tr("Filter")))
        row.addStretch(1)
        return row

    def _rows(self) -> QWidget:
        card = Card(self.tr("Table rows"))
        column = QVBoxLayout()
        column.setSpacing(0)
        subject = self.tr("Screen flickers on laptop dock")
        for state, name in (
            ("default", self.tr("default")),
            ("hover", self.tr("hover")),
            ("selected", self.tr("selected")),
            ("focus", self.tr("keyboard focus")),
            ("unread", self.tr("unread")),
        ):
            column.addWidget(RowSample(state, subject, name))
        card.body.addLayout(column)
        return card

    def _type(self) -> QWidget:
        card = Card(self.tr("Type"))
        for roles in (("title", "heading", "section"), ("body", "meta", "note")):
            row = QHBoxLayout()
            row.setSpacing(24)
            names = {
                "title": self.tr("Title"),
                "heading": self.tr("Heading"),
                "section": self.tr("Section"),
                "body": self.tr("Body: intake, triage, diagnosis"),
                "meta": self.tr("Meta"),
                "note": self.tr("Note"),
            }
            for role in roles:
                row.addWidget(label(names[role], role, "text2" if role == "meta" else ""))
            row.addStretch(1)
            card.body.addLayout(row)
        card.body.addLayout(self._people())
        return card

    def _people(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for name, key in (("罗斌", "p1"), ("Tian Xiaohe", "p2"), ("", "")):
            row.addWidget(Avatar(name, key))
        row.addWidget(
            ElidedLabel(self.tr("A long text ends in dots where it is too narrow") * 3), 1
        )
        keys = StatusKeys()
        keys.show_keys([("J K", self.tr("move")), ("Enter", self.tr("open"))])
        row.addWidget(keys)
        return row

    def _marks(self) -> QWidget:
        card = Card(self.tr("Priority · status · SLA (colour + shape + text)"))
        for samples in mark_rows():
            row = QHBoxLayout()
            row.setSpacing(14)
            for sample in samples:
                row.addWidget(MarkSample(sample))
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _states(self) -> QWidget:
        card = Card(self.tr("Loading · empty · error"))
        card.body.addWidget(Skeleton(3))
        row = QHBoxLayout()
        empty = EmptyState("queue", self.tr("No tickets match"), self.tr("3 filters are on"))
        empty.add_action(Button(self.tr("Clear filters")))
        away = EmptyState(
            "offline",
            self.tr("Shared folder unavailable"),
            self.tr("Saved locally. Publish when it is back"),
            colour="orange",
        )
        away.add_action(Button(self.tr("Retry"), icon="retry"))
        for state in (empty, away):
            frame = Card()
            frame.body.addWidget(state)
            row.addWidget(frame, 1)
        card.body.addLayout(row)
        return card

    def _notices(self) -> QWidget:
        card = Card(self.tr("Notices and progress (never modal)"))
        banner = Banner(
            self.tr("A newer version of this SOP is in review"), "amber", self.tr("Compare")
        )
        card.body.addWidget(banner)
        undo = Toast(self.tr("Step 3 removed"), "done", self.tr("Undo  Ctrl Z"))
        show = Toast(self.tr("2 tickets due soon"), "warning", self.tr("Show"))
        for toast in (undo, show):
            toast.pause()
            card.body.addWidget(toast)
        progress = ProgressCard(self.tr("Importing 800 tickets"))
        progress.set_progress(62, 100, self.tr("4 s used, about 3 s left · keep working"))
        card.body.addWidget(progress)
        return card

    def _tokens(self) -> QWidget:
        card = Card(self.tr("Tokens"))
        card.body.addWidget(Swatches())
        return card
