"""One setting: its label, the control of its kind, its hint, and what is wrong with a value."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.services.error_texts import error_text
from desktop.services.settings import Setting, check

_SEGMENTS = 4
_FIELD_WIDTH = 320


class SettingRow(QWidget):
    """Tells a valid value when the field is left; an invalid one gets a sentence below."""

    edited = Signal(str, object)

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        self.setting = setting
        self._value: Any = setting.default
        self._label = label("", "meta_strong", "text2")
        self._hint = label("", "meta", "muted", wrap=True)
        self._error = label("", "meta", "red", wrap=True)
        self._control = self._make()
        self._control.setObjectName(f"setting_{setting.name}")
        self._build()
        self.show_texts()

    def show_value(self, value: Any) -> None:
        """Show what is kept, in place of what was being typed."""
        self._value = value
        control = self._control
        if isinstance(control, SegmentedControl):
            control.choose(value)
        elif isinstance(control, QComboBox):
            control.setCurrentIndex(control.findData(value))
        elif isinstance(control, CheckBox):
            control.setChecked(bool(value))
        elif isinstance(control, LineEdit) and not (control.hasFocus() and control.isModified()):
            control.setText(str(value))
        self._show_error("")

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        language = languages().language or "zh"
        setting, control = self.setting, self._control
        self._label.setText(setting.label.text(language))
        self._hint.setText(setting.hint.text(language))
        control.setAccessibleName(setting.label.text(language))
        control.setAccessibleDescription(setting.hint.text(language))
        words = [words.text(language) for _, words in setting.options]
        if isinstance(control, SegmentedControl):
            control.rename(words)
        elif isinstance(control, QComboBox):
            for number, word in enumerate(words):
                control.setItemText(number, word)
        elif isinstance(control, CheckBox):
            control.setText(setting.label.text(language))
        self._show_error("")

    def _make(self) -> QWidget:
        if self.setting.kind == "yes_no":
            return self._make_check()
        if self.setting.kind == "choice":
            few = len(self.setting.options) <= _SEGMENTS
            return self._make_segments() if few else self._make_combo()
        field = LineEdit()
        field.editingFinished.connect(lambda: self._take(field.text().strip()))
        field.textEdited.connect(lambda _: self._show_error(""))
        field.setMaximumWidth(current_theme().px(_FIELD_WIDTH))
        return field

    def _make_check(self) -> CheckBox:
        box = CheckBox()
        box.clicked.connect(lambda checked: self._take(bool(checked)))
        return box

    def _make_segments(self) -> SegmentedControl:
        segments = SegmentedControl("", [(value, "") for value, _ in self.setting.options])
        segments.chosen.connect(self._take)
        return segments

    def _make_combo(self) -> QComboBox:
        combo = QComboBox()
        for value, _ in self.setting.options:
            combo.addItem("", value)
        combo.activated.connect(lambda _: self._take(combo.currentData()))
        combo.setMaximumWidth(current_theme().px(_FIELD_WIDTH))
        return combo

    def _build(self) -> None:
        for data in (self._label, self._hint, self._error, self._control):
            data.setProperty("data", "true")
        self._error.setObjectName(f"error_{self.setting.name}")
        self._label.setBuddy(self._control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["label_gap"])
        for part in (self._label, self._control, self._error, self._hint):
            column.addWidget(part)
        if self.setting.kind == "yes_no":  # a check says its label itself
            self._label.hide()

    def _take(self, value: Any) -> None:
        if value == self._value:
            self._show_error("")
            return
        try:
            check(self.setting, value)
        except AppError as error:
            self._show_error(error_text(error, languages().language or "zh"))
            return
        self._value = value
        if isinstance(self._control, LineEdit):
            self._control.setModified(False)
        self._show_error("")
        self.edited.emit(self.setting.name, value)

    def _show_error(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        if isinstance(self._control, LineEdit):
            self._control.set_error(wrong=bool(sentence))
