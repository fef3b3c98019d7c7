"""The record of an escalation as it was sent: reason, what was tried, the four parts, files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.escalations import Escalation, Part, Tried
from desktop.domain.ticket import Attachment
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.desk import Desk
from desktop.views.files.file_words import shown_name, size_text, type_icon
from desktop.views.files.looking import KeptFileLook
from desktop.views.tickets.escalations.words import EscalationWords


class RecordCard(QWidget):
    """Made for one record; another one is another card."""

    def __init__(self, desk: Desk, record: Escalation, files: Sequence[Attachment]) -> None:
        super().__init__()
        self.setObjectName("escalation_record")
        self._words = EscalationWords(desk.my.directory, desk.language)
        self._now = desk.session.clock()
        self._record, self._look = record, KeptFileLook(desk, self)
        self._files = [file for file in files if file.key in record.asked.files]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(self._tiles())
        self._column.addWidget(label(self.tr("What was tried"), "meta_strong", "text2"))
        self._column.addWidget(self._table(record.asked.tried))
        self._column.addWidget(label(self.tr("Four required parts"), "meta_strong", "text2"))
        self._column.addLayout(self._parts())
        if self._files:
            row = WrapRow()
            row.show_parts([self._file(file) for file in self._files])
            self._column.addWidget(row)

    def _tiles(self) -> QHBoxLayout:
        asked = self._record.asked
        last = (self.tr("Business deadline"), asked.deadline)
        if not asked.deadline:
            last = (self.tr("Answer by"), self._words.when(asked.expected_at, self._now))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_tile(self.tr("Reason"), asked.reason), 3)
        row.addWidget(_tile(*last), 2)
        return row

    def _table(self, lines: Sequence[Tried]) -> QFrame:
        table = QFrame()
        table.setProperty("card", "true")
        grid = QGridLayout(table)
        grid.setContentsMargins(10, 6, 10, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(5)
        heads = ("", self.tr("What was done"), self.tr("Result"), self.tr("At"))
        for column, text in enumerate(heads):
            grid.addWidget(label(text, "meta_strong", "text2"), 0, column)
        for number, line in enumerate(lines, 1):
            self._line(grid, number, line)
        grid.setColumnStretch(1, 4)
        grid.setColumnStretch(2, 5)
        return table

    def _line(self, grid: QGridLayout, number: int, line: Tried) -> None:
        row = 2 * number
        hairline = QFrame()
        hairline.setProperty("line", "true")
        grid.addWidget(hairline, row - 1, 0, 1, 5)
        done = line.at is not None
        sign = IconLabel("check" if done else "dash", "green" if done else "muted", 14)
        cells = (
            label(str(number), "body", "muted"),
            _data(line.what, "strong"),
            _data(line.result or "—", "body", "text2"),
            label(self._words.when(line.at, self._now) if done else "–", "meta", "muted"),
            sign,
        )
        for column, cell in enumerate(cells):
            grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignVCenter)

    def _parts(self) -> QVBoxLayout:
        asked = self._record.asked
        shown = [self.tr("%n file(s)", "", len(self._files))] if self._files else []
        said = {
            Part.SYMPTOM: asked.symptom,
            Part.TRIED: self.tr("%n line(s) above", "", len(asked.tried)),
            Part.PROMISE: asked.promise,
            Part.EVIDENCE: " · ".join([*filter(None, (asked.evidence,)), *shown]),
        }
        column = QVBoxLayout()
        column.setSpacing(5)
        for part, text in said.items():
            lacks = part in self._record.missing
            row = QHBoxLayout()
            row.setSpacing(8)
            tone, icon = ("red", "error") if lacks else ("green", "done")
            row.addWidget(IconLabel(icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
            name = label(self._words.part(part), "strong", "red" if lacks else "")
            name.setProperty("data", "true")
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(_data(text, "body", "text2"), 1)
            column.addLayout(row)
        return column

    def _file(self, file: Attachment) -> Button:
        text = f"{shown_name(file.name)} · {size_text(file.bytes)}"
        button = Button(text, icon=type_icon(file.name, file.media_type))
        button.setObjectName("escalation_file")
        button.setProperty("data", "true")
        button.set_height("control_row")
        button.setAccessibleName(self.tr("Open a copy of {name}").format(name=text))
        button.clicked.connect(lambda _on: self._look.look(file.sha256, file.name))
        return button


class RecordHead(QWidget):
    """The line above a record: its number, kind, who sent it and when."""

    def __init__(self, words: EscalationWords, record: Escalation, now: int) -> None:
        super().__init__()
        name = self.tr("Escalation record {number}").format(number=record.number)
        sent = self.tr("sent {time} by {name}").format(
            time=words.when(record.asked_at, now), name=words.person(record.asked_by)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel("escalate", "orange"))
        row.addWidget(label(name, "section"))
        row.addWidget(label(words.kind(record.asked.kind), "meta_strong", "orange"))
        end = ElidedLabel(sent, "meta", "text2")
        end.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(end, 1)
        self.setAccessibleName(f"{name}, {sent}")


def _tile(name: str, text: str) -> QFrame:
    tile = QFrame()
    tile.setProperty("bubble", "subtle")
    column = QVBoxLayout(tile)
    column.setContentsMargins(12, 7, 12, 7)
    column.setSpacing(1)
    column.addWidget(label(name, "meta", "text2"))
    column.addWidget(_data(text, "strong"))
    column.addStretch(1)
    return tile


def _data(text: str, role: str, tone: str = "") -> QWidget:
    shown = label(text, role, tone, wrap=True)
    shown.setProperty("data", "true")
    return shown
