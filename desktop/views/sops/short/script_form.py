"""What a script is made of: code, place, title and body in both languages side by side."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.scripts import Script
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.desk import Desk
from desktop.views.sops.short.variable_marks import VariableMarks

_LEAST, _MOST = 5, 14


class ScriptForm(QWidget):
    """`left` follows each field that is left with something else in it; `typed` every key."""

    left = Signal()
    typed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._code = LineEdit()
        self._stage, self._type = ComboBox(), ComboBox()
        self._titles = (LineEdit(), LineEdit())
        self._bodies = (GrowingText(_LEAST, _MOST), GrowingText(_LEAST, _MOST))
        self._marks = [VariableMarks(body.document()) for body in self._bodies]
        controls = (self._code, self._stage, self._type, *self._titles, *self._bodies)
        self._fields = [Field("", control) for control in controls]
        self._shows = False
        self._build()
        self.show_texts()

    def show_texts(self) -> None:
        """Name the fields and places in the language of the screen."""
        for field, said in zip(
            self._fields,
            (
                self.tr("Code"),
                self.tr("Stage"),
                self.tr("Service type"),
                self.tr("Title, Chinese"),
                self.tr("Title, English"),
                self.tr("Text, Chinese"),
                self.tr("Text, English"),
            ),
            strict=True,
        ):
            field.set_text(said)
        for box, name in ((self._stage, "stage"), (self._type, "service_type")):
            self._fill(box, name)

    def show_script(self, script: Script) -> None:
        """Show a script; what is just being typed stays."""
        self._shows = True
        _put(self._code, script.code)
        for box, key in ((self._stage, script.stage), (self._type, script.service_type)):
            box.setCurrentIndex(max(box.findData(key), 0))
        for line, text in zip(self._titles, script.title, strict=True):
            _put(line, text)
        for body, text in zip(self._bodies, script.body, strict=True):
            if body.toPlainText() != text:
                body.setPlainText(text)
        for field in self._fields:
            field.set_error("")
        self._shows = False

    def values(self) -> dict[str, Any]:
        """Return what stands in the fields."""
        return {
            "code": self._code.text().strip(),
            "title": Bilingual(*(line.text().strip() for line in self._titles)),
            "body": Bilingual(*(body.toPlainText().strip() for body in self._bodies)),
            "stage": self._stage.currentData(),
            "service_type": self._type.currentData(),
        }

    def body(self) -> Bilingual:
        """Return the text as it is typed now."""
        return Bilingual(*(body.toPlainText() for body in self._bodies))

    def show_error(self, error: AppError) -> None:
        """Say what is wrong at the field it is about."""
        taken = error.code == "short_text_taken" or not self._code.text().strip()
        self._fields[0 if taken else 5].set_error(self._desk.sentence(error))

    def start(self) -> None:
        """Put the cursor into the code."""
        self._code.setFocus()
        self._code.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        spots = ((0, 0, 2), (0, 2, 2), (0, 4, 2), (1, 0, 3), (1, 3, 3), (2, 0, 3), (2, 3, 3))
        for field, (row, column, span) in zip(self._fields, spots, strict=True):
            grid.addWidget(field, row, column, 1, span)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        names = ("code", "stage", "type", "title_zh", "title_en", "body_zh", "body_en")
        for field, name in zip(self._fields, names, strict=True):
            field.control.setObjectName(f"script_{name}")
        for part in (self._code, *self._titles, *self._bodies):
            part.installEventFilter(self)
        for line in (self._code, *self._titles):
            line.returnPressed.connect(self.left)
        for body in self._bodies:
            body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            body.textChanged.connect(self._tell)
        for box in (self._stage, self._type):
            box.activated.connect(lambda _index: self.left.emit())

    def _tell(self) -> None:
        if not self._shows:
            self.typed.emit()

    def _fill(self, box: ComboBox, name: str) -> None:
        kept = box.currentData()
        box.clear()
        box.addItem(self.tr("Everywhere"), None)
        for item in self._desk.my.directory.of(name):
            box.addItem(item.name.text(self._desk.language), item.key)
        box.setCurrentIndex(max(box.findData(kept), 0))


def _put(line: LineEdit, text: str) -> None:
    if line.text() != text:
        line.setText(text)
