"""What a value has to keep to, chosen in friendly words, with a box to try it out."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.field_rules import NUMBERS, OWN, SIGNS, TEXTS, problem, signs_of
from desktop.domain.fields import FieldDefinition
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.settings.field_words import number_text, problem_word, signs_word

_NUMBERS = {"longest": int, "low": float, "high": float}


class FieldLimits(QWidget):
    """Signs and length of a text, ends of a number's range; `edited` tells name and value."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self._field: FieldDefinition | None = None
        self._signs = ComboBox()
        self._edits = {name: LineEdit() for name in ("pattern", "longest", "low", "high", "try")}
        self._fields = {"signs": Field("", self._signs)}
        self._fields |= {name: Field("", edit) for name, edit in self._edits.items()}
        self._verdict = label("", "meta", "muted", wrap=True)
        self._verdict.setObjectName("limit_verdict")
        self._build()
        self._connect()

    def show_field(self, field: FieldDefinition) -> None:
        """Show the limits of a field."""
        self._field = field
        signs = signs_of(field.pattern)
        self._signs.setCurrentIndex(self._signs.findData(signs))
        values = {
            "pattern": field.pattern,
            "longest": str(field.longest or ""),
            "low": number_text(field.low),
            "high": number_text(field.high),
        }
        for name, value in values.items():
            if not self._edits[name].isModified():
                self._edits[name].setText(value)
            self._fields[name].set_error("")
        text, number = field.kind in TEXTS, field.kind in NUMBERS
        shown = {"signs": text, "pattern": text and signs == OWN, "longest": text}
        shown |= {"low": number, "high": number, "try": text or number}
        for name, on in shown.items():
            self._fields[name].setVisible(on)
        self._try()

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        texts = {
            "signs": self.tr("Signs allowed"),
            "pattern": self.tr("Rule (regular expression)"),
            "longest": self.tr("Longest, in characters"),
            "low": self.tr("From"),
            "high": self.tr("Up to"),
            "try": self.tr("Try it"),
        }
        for name, text in texts.items():
            self._fields[name].set_text(text)
        self._edits["longest"].setPlaceholderText(self.tr("no limit"))
        self._edits["try"].setPlaceholderText(self.tr("e.g. E-2107"))
        chosen = self._signs.currentData()
        self._signs.clear()
        for signs in (*SIGNS, OWN):
            self._signs.addItem(signs_word(signs), signs)
        self._signs.setCurrentIndex(self._signs.findData(chosen))

    def _build(self) -> None:
        row = QHBoxLayout()
        for name, field in self._fields.items():
            field.control.setObjectName(f"limit_{name}")
            row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self._verdict)

    def _connect(self) -> None:
        self._signs.activated.connect(lambda _: self._choose(self._signs.currentData()))
        self._edits["try"].textChanged.connect(lambda _: self._try())
        for name in ("pattern", *_NUMBERS):
            self._edits[name].editingFinished.connect(lambda n=name: self._typed(n))

    def _choose(self, signs: str) -> None:
        if signs == OWN:
            self._fields["pattern"].show()
            self._edits["pattern"].setFocus()
        else:
            self.edited.emit("pattern", SIGNS[signs])

    def _typed(self, name: str) -> None:
        edit = self._edits[name]
        if not edit.isModified():
            return
        edit.setModified(False)
        text = edit.text().strip()
        try:
            value: Any = _NUMBERS[name](text) if name in _NUMBERS and text else text
        except ValueError:
            self._fields[name].set_error(problem_word("number"))
            return
        if name in _NUMBERS and not text:
            value = 0 if name == "longest" else None
        self.edited.emit(name, value)

    def _try(self) -> None:
        text = self._edits["try"].text()
        if self._field is None or not text:
            self._fields["try"].set_error("")
            self._verdict.hide()
            return
        found = problem(self._field, text)
        self._verdict.setText(problem_word(found))
        self._verdict.setVisible(not found)
        self._fields["try"].set_error(problem_word(found) if found else "")
