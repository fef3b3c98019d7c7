"""What phases, roles and the guard of an arrow are called on the page of arrows."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.arrows import Guard, Phase
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_PHASES = {
    Phase.NEW: QT_TRANSLATE_NOOP("ArrowWords", "New"),
    Phase.WORKING: QT_TRANSLATE_NOOP("ArrowWords", "In progress"),
    Phase.WAITING: QT_TRANSLATE_NOOP("ArrowWords", "Waiting"),
    Phase.RESOLVED: QT_TRANSLATE_NOOP("ArrowWords", "Resolved"),
    Phase.CLOSED: QT_TRANSLATE_NOOP("ArrowWords", "Closed"),
    Phase.VOID: QT_TRANSLATE_NOOP("ArrowWords", "Void"),
}
IMPOSSIBLE = QT_TRANSLATE_NOOP("ArrowWords", "Not possible")
FREE = QT_TRANSLATE_NOOP("ArrowWords", "Free")
GUARDED = QT_TRANSLATE_NOOP("ArrowWords", "Guarded")
_ROLES = QT_TRANSLATE_NOOP("ArrowWords", "role")
_FORM = QT_TRANSLATE_NOOP("ArrowWords", "form")
_NOTE = QT_TRANSLATE_NOOP("ArrowWords", "note")
_CHECKLIST = QT_TRANSLATE_NOOP("ArrowWords", "steps")


def phase_word(phase: Phase) -> str:
    """Return what a phase is called."""
    return said(_PHASES[phase])


def state_word(guard: Guard | None) -> str:
    """Return whether an arrow is there, and whether something guards it."""
    if guard is None:
        return said(IMPOSSIBLE)
    return said(FREE if guard == Guard() else GUARDED)


def guard_words(guard: Guard | None, fields: str) -> Sequence[str]:
    """Return what guards an arrow, a word for each part; `fields` says how many it wants."""
    if guard is None:
        return ()
    parts = (
        (guard.roles, said(_ROLES)),
        (guard.fields, fields),
        (guard.stages, said(_FORM)),
        (guard.note, said(_NOTE)),
        (guard.checklist, said(_CHECKLIST)),
    )
    return [word for held, word in parts if held]


def said(text: str) -> str:
    """Return a word of this page in the language of the screen."""
    return QCoreApplication.translate("ArrowWords", text)
