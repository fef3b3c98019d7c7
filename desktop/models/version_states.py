"""What the states of a document's version are called, and the colour of each."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.documents.states import State
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

STATES = {
    State.DRAFT: (QT_TRANSLATE_NOOP("VersionStates", "Draft"), "violet"),
    State.IN_REVIEW: (QT_TRANSLATE_NOOP("VersionStates", "In review"), "blue"),
    State.APPROVED: (QT_TRANSLATE_NOOP("VersionStates", "Approved"), "green"),
    State.SCHEDULED: (QT_TRANSLATE_NOOP("VersionStates", "Scheduled"), "blue"),
    State.EFFECTIVE: (QT_TRANSLATE_NOOP("VersionStates", "In force"), "green"),
    State.SUPERSEDED: (QT_TRANSLATE_NOOP("VersionStates", "Superseded"), "gray"),
    State.RETIRED: (QT_TRANSLATE_NOOP("VersionStates", "Retired"), "gray"),
}


def state_words(state: State) -> tuple[str, str]:
    """Return words and tone of a version's state."""
    words, tone = STATES[state]
    return QCoreApplication.translate("VersionStates", words), tone
