"""What kinds of fields, signs and parts of a field are called."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.field_rules import OWN, signs_of
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_WORDS = {
    "text": QT_TRANSLATE_NOOP("FieldWords", "text"),
    "long_text": QT_TRANSLATE_NOOP("FieldWords", "several lines"),
    "number": QT_TRANSLATE_NOOP("FieldWords", "number"),
    "duration": QT_TRANSLATE_NOOP("FieldWords", "length of time"),
    "date": QT_TRANSLATE_NOOP("FieldWords", "day"),
    "datetime": QT_TRANSLATE_NOOP("FieldWords", "day and time"),
    "yes_no": QT_TRANSLATE_NOOP("FieldWords", "yes or no"),
    "choice": QT_TRANSLATE_NOOP("FieldWords", "one of a list"),
    "choices": QT_TRANSLATE_NOOP("FieldWords", "several of a list"),
    "label": QT_TRANSLATE_NOOP("FieldWords", "name"),
    "hint": QT_TRANSLATE_NOOP("FieldWords", "example"),
    "kind": QT_TRANSLATE_NOOP("FieldWords", "kind"),
    "options": QT_TRANSLATE_NOOP("FieldWords", "options"),
    "exceptions": QT_TRANSLATE_NOOP("FieldWords", "exceptions"),
    "pattern": QT_TRANSLATE_NOOP("FieldWords", "signs allowed"),
    "longest": QT_TRANSLATE_NOOP("FieldWords", "longest"),
    "low": QT_TRANSLATE_NOOP("FieldWords", "from"),
    "high": QT_TRANSLATE_NOOP("FieldWords", "up to"),
    "required_at": QT_TRANSLATE_NOOP("FieldWords", "required at"),
    "sortable": QT_TRANSLATE_NOOP("FieldWords", "sorted by"),
    "added": QT_TRANSLATE_NOOP("FieldWords", "asked anew"),
    "gone": QT_TRANSLATE_NOOP("FieldWords", "asked no more"),
    "moved": QT_TRANSLATE_NOOP("FieldWords", "moved"),
    "optional": QT_TRANSLATE_NOOP("FieldWords", "optional"),
}
_SIGNS = {
    "": QT_TRANSLATE_NOOP("FieldWords", "anything"),
    "letters": QT_TRANSLATE_NOOP("FieldWords", "letters"),
    "digits": QT_TRANSLATE_NOOP("FieldWords", "digits"),
    "letters_digits": QT_TRANSLATE_NOOP("FieldWords", "letters and digits"),
    "letters_digits_hyphen": QT_TRANSLATE_NOOP("FieldWords", "letters, digits, hyphen"),
    "digits_points": QT_TRANSLATE_NOOP("FieldWords", "digits and points"),
    OWN: QT_TRANSLATE_NOOP("FieldWords", "a rule of its own"),
}
_PROBLEMS = {
    "": QT_TRANSLATE_NOOP("FieldWords", "Fits."),
    "signs": QT_TRANSLATE_NOOP("FieldWords", "Holds signs that are not allowed."),
    "long": QT_TRANSLATE_NOOP("FieldWords", "Too long."),
    "number": QT_TRANSLATE_NOOP("FieldWords", "Not a number."),
    "range": QT_TRANSLATE_NOOP("FieldWords", "Outside of the range."),
}


def field_word(name: str) -> str:
    """Return what a kind or a part of a field is called."""
    return _said(_WORDS.get(name, name))


def signs_word(signs: str) -> str:
    """Return which signs a text may hold."""
    return _said(_SIGNS[signs])


def problem_word(problem: str) -> str:
    """Return what is wrong with a value, or that it fits."""
    return _said(_PROBLEMS[problem])


def kind_text(field: FieldDefinition) -> str:
    """Return kind and limits of a field in a few words."""
    parts = [field_word(field.kind)]
    if field.kind in (FieldKind.CHOICE, FieldKind.CHOICES):
        parts.append(str(len(field.options)))
    elif field.pattern:
        parts.append(signs_word(signs_of(field.pattern)))
    if field.low is not None or field.high is not None:
        low, high = (number_text(value) for value in (field.low, field.high))
        parts.append(f"{low}–{high}")
    return " · ".join(parts)


def number_text(value: float | None) -> str:
    """Return a limit as it is typed; nothing where there is none."""
    return "" if value is None else f"{value:g}"


def joined(texts: Iterable[str], language: str) -> str:
    """Return several texts in a row."""
    return ("、" if language == "zh" else ", ").join(texts)


def named(name: str, text: str, language: str) -> str:
    """Return what something is called and what is said of it."""
    return f"{name}：{text}" if language == "zh" else f"{name}: {text}"


def value_text(value: Any, language: str) -> str:
    """Return a part of a field as one line."""
    if isinstance(value, Bilingual):
        return " / ".join(filter(None, value)) or "–"
    if isinstance(value, tuple):
        return joined((value_text(each, language) for each in value), language) or "–"
    if isinstance(value, FieldKind):
        return field_word(value)
    if isinstance(value, bool):
        return "✓" if value else "–"
    return (
        "–" if value in (None, "", 0) else f"{value:g}" if isinstance(value, float) else str(value)
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("FieldWords", text)
