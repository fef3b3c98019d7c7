"""Fields that are chosen: yes or no, one of several, some of several."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.fields.editor import FieldEditor

_OPEN, _YES, _NO = "open", "yes", "no"
_ANSWERS = (
    (_OPEN, QT_TRANSLATE_NOOP("FieldEditor", "Not asked")),
    (_YES, QT_TRANSLATE_NOOP("FieldEditor", "Yes")),
    (_NO, QT_TRANSLATE_NOOP("FieldEditor", "No")),
)
_NOTHING = QT_TRANSLATE_NOOP("FieldEditor", "Nothing chosen")
_IN_A_ROW = 3


class YesNoEditor(FieldEditor):
    """Yes, no, or not asked yet."""

    def __init__(self, definition: FieldDefinition, language: str) -> None:
        self._answers = SegmentedControl("", [(key, "") for key, _ in _ANSWERS])
        super().__init__(definition, self._answers, language)
        self._answers.chosen.connect(lambda _key: self.edited.emit())
        self._translate()

    def value(self) -> Any:
        """Return yes or no as True or False."""
        return {_YES: True, _NO: False}.get(self._answers.choice())

    def show_value(self, value: Any) -> None:
        """Show an answer."""
        self._answers.choose(_OPEN if value is None else _YES if value else _NO)

    def _translate(self) -> None:
        self._answers.rename([_said(text) for _, text in _ANSWERS])


class ChoiceEditor(FieldEditor):
    """One of the options; a value that is no option any more is offered beside them."""

    def __init__(self, definition: FieldDefinition, language: str) -> None:
        self._box = ComboBox()
        super().__init__(definition, self._box, language)
        self._fill([])
        self._box.activated.connect(lambda _index: self.edited.emit())

    def value(self) -> Any:
        """Return the option's constant name."""
        return self._box.currentData() or None

    def show_value(self, value: Any) -> None:
        """Choose an option, by its name in either language."""
        found = next((o for o in self.definition.options if o.matches(str(value))), None)
        wanted = found.constant() if found else "" if value is None else str(value)
        self._fill([wanted] if wanted and found is None else [])
        self._box.setCurrentIndex(self._box.findData(wanted) if wanted else -1)

    def _translate(self) -> None:
        self._fill([])

    def _fill(self, more: list[str]) -> None:
        self._box.clear()
        self._box.setPlaceholderText(_said(_NOTHING))
        self._box.addItem("–", "")
        for option in (*self.definition.options, *(Bilingual(each, each) for each in more)):
            self._box.addItem(option.text(self.language), option.constant())
        self._box.setCurrentIndex(-1)


class ChoicesEditor(FieldEditor):
    """Some of the options, each with its own box."""

    def __init__(self, definition: FieldDefinition, language: str) -> None:
        self._checks = {option.constant(): QCheckBox() for option in definition.options}
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, check in enumerate(self._checks.values()):
            grid.addWidget(check, place // _IN_A_ROW, place % _IN_A_ROW)
            check.clicked.connect(lambda _on: self.edited.emit())
        super().__init__(definition, holder, language)
        self._others: list[Any] = []
        self._translate()

    def value(self) -> Any:
        """Return the constant names of what is ticked."""
        ticked = [name for name, check in self._checks.items() if check.isChecked()]
        return [*ticked, *self._others] or None

    def show_value(self, value: Any) -> None:
        """Tick these; what is no option any more stays among the values."""
        wanted = value if isinstance(value, list) else [] if value is None else [value]
        for name, check in self._checks.items():
            check.setChecked(name in wanted)
        self._others = [each for each in wanted if each not in self._checks]

    def _translate(self) -> None:
        for option, check in zip(self.definition.options, self._checks.values(), strict=True):
            check.setText(option.text(self.language))


def _said(text: str) -> str:
    return QCoreApplication.translate("FieldEditor", text)
