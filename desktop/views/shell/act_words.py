"""Acts in words, for undo and for the history."""

from PySide6.QtCore import QCoreApplication

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_WORDS = {
    "ticket.create": QT_TRANSLATE_NOOP("Act", "creating a ticket"),
    "ticket.create_solved": QT_TRANSLATE_NOOP("Act", "creating a solved ticket"),
    "ticket.change": QT_TRANSLATE_NOOP("Act", "changing fields"),
    "ticket.reply": QT_TRANSLATE_NOOP("Act", "recording a reply"),
    "ticket.note": QT_TRANSLATE_NOOP("Act", "keeping a note"),
    "ticket.attach": QT_TRANSLATE_NOOP("Act", "adding a file"),
    "ticket.link": QT_TRANSLATE_NOOP("Act", "linking tickets"),
    "ticket.bin": QT_TRANSLATE_NOOP("Act", "putting tickets into the bin"),
    "ticket.restore": QT_TRANSLATE_NOOP("Act", "taking tickets out of the bin"),
    "preset.save": QT_TRANSLATE_NOOP("Act", "keeping an import preset"),
    "preset.rename": QT_TRANSLATE_NOOP("Act", "renaming an import preset"),
    "preset.delete": QT_TRANSLATE_NOOP("Act", "deleting an import preset"),
    "settings.set": QT_TRANSLATE_NOOP("Act", "changing a setting"),
    "person.add": QT_TRANSLATE_NOOP("Act", "adding a person"),
    "history.undo": QT_TRANSLATE_NOOP("Act", "undoing"),
    "history.set_back": QT_TRANSLATE_NOOP("Act", "setting fields back"),
}


def act_text(command: str) -> str:
    """Return an act as a phrase: "changing fields"."""
    return QCoreApplication.translate("Act", _WORDS.get(command, command))
