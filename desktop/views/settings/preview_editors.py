"""The control of each kind of field as the intake form shows it, for the preview."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP, languages
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.widgets.wraprow import WrapRow

_LINES = 3
_ANSWERS = (
    ("open", QT_TRANSLATE_NOOP("FieldPreview", "Not asked")),
    ("yes", QT_TRANSLATE_NOOP("FieldPreview", "Yes")),
    ("no", QT_TRANSLATE_NOOP("FieldPreview", "No")),
)


def preview_control(field: FieldDefinition, language: str) -> QWidget:
    """Return the control; it takes no focus and keeps nothing, it is only looked at."""
    make = _MAKERS.get(field.kind, _line)
    control = make(field, language)
    control.setObjectName(f"preview_{field.id}")
    return control


def _line(field: FieldDefinition, language: str) -> QWidget:
    return LineEdit(field.hint.text(language))


def _area(field: FieldDefinition, language: str) -> QWidget:
    area = QPlainTextEdit()
    area.setPlaceholderText(field.hint.text(language))
    area.setFixedHeight(area.fontMetrics().lineSpacing() * _LINES)
    return area


def _yes_no(field: FieldDefinition, language: str) -> QWidget:
    # The preview may be in another language than the screen.
    said = languages().text_in
    answers = [(key, said(language, "FieldPreview", text)) for key, text in _ANSWERS]
    return SegmentedControl(field.label.text(language), answers)


def _choice(field: FieldDefinition, language: str) -> QWidget:
    box = ComboBox(field.hint.text(language))
    for option in field.options:
        box.addItem(option.text(language))
    box.setCurrentIndex(-1)
    return box


def _choices(field: FieldDefinition, language: str) -> QWidget:
    row = WrapRow()
    row.show_parts([QCheckBox(option.text(language)) for option in field.options])
    return row


_MAKERS: dict[FieldKind, Callable[[FieldDefinition, str], QWidget]] = {
    FieldKind.LONG_TEXT: _area,
    FieldKind.YES_NO: _yes_no,
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
}
