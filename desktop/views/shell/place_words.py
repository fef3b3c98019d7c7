"""What a pane is called at the top, and which keys matter there at the foot."""

from PySide6.QtCore import QCoreApplication

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_PLACES = {
    "ticket": QT_TRANSLATE_NOOP("PlaceWords", "Ticket"),
    "new": QT_TRANSLATE_NOOP("PlaceWords", "New ticket"),
    "settings": QT_TRANSLATE_NOOP("PlaceWords", "Settings"),
    "help": QT_TRANSLATE_NOOP("PlaceWords", "Help"),
    "import": QT_TRANSLATE_NOOP("PlaceWords", "Import tickets"),
}
_COMMON = (
    ("Ctrl Z", QT_TRANSLATE_NOOP("PlaceWords", "undo")),
    ("?", QT_TRANSLATE_NOOP("PlaceWords", "keys")),
)
_KEYS = {
    "queue": (
        ("J K", QT_TRANSLATE_NOOP("PlaceWords", "move")),
        ("Enter", QT_TRANSLATE_NOOP("PlaceWords", "open")),
    ),
    "new": (
        ("Alt 1–9", QT_TRANSLATE_NOOP("PlaceWords", "switch")),
        ("F4", QT_TRANSLATE_NOOP("PlaceWords", "park")),
        ("Ctrl ⏎", QT_TRANSLATE_NOOP("PlaceWords", "create")),
        ("Ctrl ⇧ ⏎", QT_TRANSLATE_NOOP("PlaceWords", "solved")),
    ),
    "ticket": (
        ("J K", QT_TRANSLATE_NOOP("PlaceWords", "next, previous")),
        ("Esc", QT_TRANSLATE_NOOP("PlaceWords", "back")),
    ),
}
_SHOWN = 4
_ELSEWHERE = (
    ("Esc", QT_TRANSLATE_NOOP("PlaceWords", "back")),
    ("Ctrl K", QT_TRANSLATE_NOOP("PlaceWords", "commands")),
)


def place_name(pane: str) -> str:
    """Return what a pane is called; the queue is called by its view."""
    return QCoreApplication.translate("PlaceWords", _PLACES[pane]) if pane in _PLACES else ""


def keys_of(pane: str) -> list[tuple[str, str]]:
    """Return the four keys shown at the foot of a pane, with their words."""
    pairs = (*_KEYS.get(pane, _ELSEWHERE), *_COMMON)[:_SHOWN]
    return [(key, QCoreApplication.translate("PlaceWords", word)) for key, word in pairs]
