"""Words that several parts of the import say, in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from desktop.qtkit.formats import format_number
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

KINDS = {
    "csv": QT_TRANSLATE_NOOP("Import", "Text table"),
    "workbook": QT_TRANSLATE_NOOP("Import", "Workbook"),
    "json": QT_TRANSLATE_NOOP("Import", "JSON list"),
    "jsonl": QT_TRANSLATE_NOOP("Import", "JSON lines"),
    "mail": QT_TRANSLATE_NOOP("Import", "Mail"),
    "xes": QT_TRANSLATE_NOOP("Import", "XES event log"),
}
SEPARATORS = {
    ",": QT_TRANSLATE_NOOP("Import", "Comma"),
    ";": QT_TRANSLATE_NOOP("Import", "Semicolon"),
    "\t": QT_TRANSLATE_NOOP("Import", "Tab"),
    "|": QT_TRANSLATE_NOOP("Import", "Bar"),
}
# How sure a guess is: its word, its colour, how many of three bars.
CONFIDENCE = {
    "certain": (QT_TRANSLATE_NOOP("Import", "Certain"), "green", 3),
    "fair": (QT_TRANSLATE_NOOP("Import", "Fairly sure"), "blue", 2),
    "look": (QT_TRANSLATE_NOOP("Import", "Look at this"), "amber", 1),
    "none": (QT_TRANSLATE_NOOP("Import", "Not mapped"), "muted", 0),
}


def said(text: str) -> str:
    """Return a marked text in the language of the screen."""
    return QCoreApplication.translate("Import", text)


def grouped(text: str, number: int) -> str:
    """Return a sentence with its number written with thousands apart."""
    return text.replace(str(number), format_number(number), 1)
