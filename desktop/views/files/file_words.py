"""What a file is called, how large it is, which mark it has, and what to be wary of."""

from datetime import datetime
from mimetypes import guess_type

from PySide6.QtCore import QCoreApplication

from desktop.domain.file_names import risk
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_KILO = 1000
_RISKS = {
    "program": QT_TRANSLATE_NOOP(
        "File", "{name} can run a program. It is never opened from here; save a copy and check it."
    ),
    "double": QT_TRANSLATE_NOOP(
        "File",
        "{name} is a program dressed as a document. Save a copy only if it is expected.",
    ),
    "direction": QT_TRANSLATE_NOOP(
        "File", "The name of this file hides its real ending. Save a copy only if it is expected."
    ),
}
_ICONS = {"image": "image", "audio": "phone", "video": "image", "text": "text"}
_TABLES = ("csv", "sheet", "excel")


def size_text(size: int) -> str:
    """Return a size as people read it: "184 KB", "2.4 MB"."""
    if size < _KILO:
        return f"{size} B"
    if size < _KILO * _KILO:
        return f"{round(size / _KILO):,} KB"
    return f"{size / _KILO / _KILO:,.1f} MB"


def media_type(name: str) -> str:
    """Return the media type that a name stands for, empty where it is unknown."""
    return guess_type(name)[0] or ""


def type_icon(name: str, kind: str) -> str:
    """Return the icon of a file by what it is."""
    if risk(name):
        return "warning"
    if any(word in kind or name.casefold().endswith(word) for word in _TABLES):
        return "table"
    return _ICONS.get(kind.partition("/")[0], "document")


def shown_name(name: str) -> str:
    """Return a name with signs that would turn its writing round made visible."""
    return "".join(f"[U+{ord(c):04X}]" if _is_hidden(c) else c for c in name)


def risk_text(name: str) -> str:
    """Return what to be wary of with a file of this name, empty where there is nothing."""
    found = risk(name)
    if not found:
        return ""
    return QCoreApplication.translate("File", _RISKS[found]).format(name=shown_name(name))


def pasted_name(at: datetime, ending: str) -> str:
    """Return the name of what was pasted at a time: "2026-11-14 09-41-05.png"."""
    return f"{at:%Y-%m-%d %H-%M-%S}.{ending}"


def _is_hidden(letter: str) -> bool:
    return risk(letter) == "direction" or not (letter.isprintable() or letter == " ")
