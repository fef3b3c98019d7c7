"""Short fields of the key of a question: numbers, shares in per cent, words divided by commas."""

from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.search_text import normalise
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit

_WIDE, _PERCENT = 92, 100
_PARTS = str.maketrans(dict.fromkeys("，、；;", ","))
_LONGEST = 18


class NumberField(QWidget):
    """A number as typed, in any width; what is not touched stays to the last digit."""

    changed = Signal()

    def __init__(self, name: str, value: Decimal | None, unit: str = "") -> None:
        super().__init__()
        self._value, self._shown = value, _plain(value)
        self.line = LineEdit()
        self.line.setText(self._shown)
        self.line.setAccessibleName(name)
        self.line.setMaximumWidth(current_theme().px(_WIDE))
        self.line.textChanged.connect(self._typed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(label(name, "meta", "text2"))
        row.addWidget(self.line)
        if unit:
            row.addWidget(label(unit, "meta", "muted"))

    def value(self) -> Decimal | None:
        """Return the number; None where nothing is typed or it is none."""
        text = self.line.text()
        return self._value if text == self._shown else _number(text)

    def is_wrong(self) -> bool:
        """Return whether something is typed that is no number."""
        return bool(self.line.text().strip()) and self.value() is None

    def _typed(self) -> None:
        self.line.set_error(wrong=self.is_wrong())
        self.changed.emit()


class ShareField(NumberField):
    """A share of the mark, shown in per cent."""

    def __init__(self, name: str, share: float) -> None:
        self._share = share
        super().__init__(name, Decimal(f"{share * _PERCENT:.7g}"), "%")

    def share(self) -> float:
        """Return the share; what cannot be read is worth what it was."""
        value = self.value()
        if value is None or self.line.text() == self._shown:
            return self._share
        return float(value) / _PERCENT


class FloatField(NumberField):
    """A number of marks."""

    def __init__(self, name: str, marks: float) -> None:
        self._marks = marks
        super().__init__(name, Decimal(f"{marks:.7g}"))

    def marks(self) -> float:
        """Return the marks; what cannot be read, or is below zero, stays what it was."""
        value = self.value()
        if value is None or value < 0 or self.line.text() == self._shown:
            return self._marks
        return float(value)


def words_of(text: str) -> tuple[str, ...]:
    """Return words that commas of either width divide, each once."""
    parts = (part.strip() for part in text.translate(_PARTS).split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def _plain(value: Decimal | None) -> str:
    return "" if value is None else f"{value.normalize():f}"


def _number(text: str) -> Decimal | None:
    plain = normalise(text).strip().replace("−", "-").removesuffix("%").strip()
    try:
        found = Decimal(plain) if len(plain) <= _LONGEST else None
    except InvalidOperation:
        return None
    return found if found is not None and found.is_finite() else None
