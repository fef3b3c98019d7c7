"""The mark sheet on the screen: a line for everything that is ticked, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.exams.live import Section
from desktop.domain.questions.grading.grade import Grade
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.keycap import KeyCap
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.services.training.live_words import SheetLine, section_marks
from desktop.views.exams.words import number

# Digits first, then letters; letters that lead on from anywhere are left out.
KEYS = "1234567890ABCDEFHIJKLMNOPQRSTUVWXYZ"
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class MarkLine(QWidget):
    """One line: its key, its box, its words; the number of its turn where order counts."""

    pressed = Signal(str)
    walked = Signal(int)

    def __init__(self, line: SheetLine, key: str) -> None:
        super().__init__()
        self.line, self.key = line, key
        self.box = LineBox(line.text)
        self.box.setObjectName(f"exam_mark_{line.line.id.replace(':', '_')}")
        self.box.setAccessibleDescription(key)
        self._turn = QLabel()
        self._turn.setProperty("role", "strong")
        text = label(line.text, "body", wrap=True)
        text.setProperty("data", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(KeyCap(key) if key else QWidget(), 0, middle)
        row.addWidget(self.box, 0, middle)
        row.addWidget(text, 1)
        row.addWidget(self._turn, 0, middle)
        self.box.clicked.connect(lambda _on: self.pressed.emit(line.line.id))
        self.box.walked.connect(self.walked)

    def show_tick(self, *, ticked: bool, turn: int) -> None:
        """Show whether it is ticked, and as which step; 0 is no step."""
        self.box.setChecked(ticked)
        self._turn.setText(str(turn) if turn else "")


class LineBox(CheckBox):
    """A box from which arrows lead to its neighbours."""

    walked = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.walked.emit(step)
        else:
            super().keyPressEvent(event)


class MarkLines(QWidget):
    """`pressed` carries the id of a line."""

    pressed = Signal(str)

    def __init__(self, lines: Sequence[SheetLine], marks: float) -> None:
        super().__init__()
        self._marks = marks
        self.setObjectName("exam_mark_lines")
        set_look(self, "surface", "canvas")
        self._heads: dict[Section, QLabel] = {}
        self.lines = [
            MarkLine(line, KEYS[at] if at < len(KEYS) else "") for at, line in enumerate(lines)
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for section in Section:
            mine = [each for each in self.lines if each.line.line.section is section]
            if mine:
                column.addWidget(self._card(section, mine))
        for at, each in enumerate(self.lines):
            each.pressed.connect(self.pressed)
            each.walked.connect(lambda by, at=at: self._walk(at + by))

    def line_of(self, key: str) -> str:
        """Return the id of the line of a key, "" for none."""
        return next((each.line.line.id for each in self.lines if key and each.key == key), "")

    def widget_of(self, line: str) -> QWidget | None:
        """Return the line of an id."""
        return next((each for each in self.lines if each.line.line.id == line), None)

    def show_ticks(self, ticks: Sequence[str], grade: Grade) -> None:
        """Show what is ticked, and what each section comes to."""
        steps = [each for each in ticks if each.startswith("step:")]
        for each in self.lines:
            name = each.line.line.id
            turn = steps.index(name) + 1 if name in steps else 0
            each.show_tick(ticked=name in ticks, turn=turn)
        for section, head in self._heads.items():
            got, of = section_marks(grade, self._marks, section)
            head.setText(f"{number(got)} / {number(of)}" if of else "")

    def enter(self) -> None:
        """Put the focus on the first line."""
        if self.lines:
            self.lines[0].box.setFocus()

    def _card(self, section: Section, lines: Sequence[MarkLine]) -> Card:
        card = Card()
        card.body.setSpacing(6)
        head = QHBoxLayout()
        tone = "red" if section is Section.KNOCK_OUT else ""
        head.addWidget(label(self._name(section), "section", tone), 1)
        self._heads[section] = label("", "meta_strong", "text2")
        head.addWidget(self._heads[section])
        card.body.addLayout(head)
        for line in lines:
            card.body.addWidget(line)
        return card

    def _name(self, section: Section) -> str:
        return {
            Section.ASK: self.tr("Information gathering"),
            Section.TRIAGE: self.tr("Triage"),
            Section.FIRST: self.tr("First action"),
            Section.ORDER: self.tr("Order of steps, as they are done"),
            Section.ESCALATION: self.tr("Escalation"),
            Section.LANGUAGE: self.tr("Language"),
            Section.RECORD: self.tr("Record quality"),
            Section.KNOCK_OUT: self.tr("Knock-outs"),
        }[section]

    def _walk(self, at: int) -> None:
        self.lines[at % len(self.lines)].box.setFocus(Qt.FocusReason.TabFocusReason)
