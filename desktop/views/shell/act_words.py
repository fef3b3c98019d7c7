"""Acts in words, for undo and for the history."""

from PySide6.QtCore import QCoreApplication

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_WORDS = {
    "ticket.create": QT_TRANSLATE_NOOP("Act", "creating a ticket"),
    "ticket.create_solved": QT_TRANSLATE_NOOP("Act", "creating a solved ticket"),
    "ticket.paste": QT_TRANSLATE_NOOP("Act", "pasting rows as tickets"),
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
    "view.keep": QT_TRANSLATE_NOOP("Act", "saving a view"),
    "view.change": QT_TRANSLATE_NOOP("Act", "changing a view"),
    "view.share": QT_TRANSLATE_NOOP("Act", "sharing a view"),
    "view.move": QT_TRANSLATE_NOOP("Act", "moving a view"),
    "view.remove": QT_TRANSLATE_NOOP("Act", "deleting a view"),
    "view.import": QT_TRANSLATE_NOOP("Act", "importing views"),
    "settings.set": QT_TRANSLATE_NOOP("Act", "changing a setting"),
    "person.add": QT_TRANSLATE_NOOP("Act", "adding a person"),
    "list.add": QT_TRANSLATE_NOOP("Act", "adding entries to a list"),
    "list.rename": QT_TRANSLATE_NOOP("Act", "renaming an entry"),
    "list.kind": QT_TRANSLATE_NOOP("Act", "changing the meaning of an entry"),
    "list.move": QT_TRANSLATE_NOOP("Act", "moving an entry"),
    "list.retire": QT_TRANSLATE_NOOP("Act", "retiring entries"),
    "list.restore": QT_TRANSLATE_NOOP("Act", "bringing entries back"),
    "list.delete": QT_TRANSLATE_NOOP("Act", "deleting entries"),
    "list.merge": QT_TRANSLATE_NOOP("Act", "merging two entries"),
    "person.change": QT_TRANSLATE_NOOP("Act", "changing facts of a person"),
    "person.retire": QT_TRANSLATE_NOOP("Act", "retiring a person"),
    "person.restore": QT_TRANSLATE_NOOP("Act", "bringing a person back"),
    "person.delete": QT_TRANSLATE_NOOP("Act", "deleting a person"),
    "person.merge": QT_TRANSLATE_NOOP("Act", "merging two people"),
    "person.import": QT_TRANSLATE_NOOP("Act", "importing a staff list"),
    "stage.change": QT_TRANSLATE_NOOP("Act", "changing a stage"),
    "stage.split": QT_TRANSLATE_NOOP("Act", "splitting a stage"),
    "tag.rename": QT_TRANSLATE_NOOP("Act", "renaming a tag"),
    "tag.delete": QT_TRANSLATE_NOOP("Act", "taking a tag off"),
    "field.add": QT_TRANSLATE_NOOP("Act", "adding a field"),
    "field.change": QT_TRANSLATE_NOOP("Act", "changing a field"),
    "field.retire": QT_TRANSLATE_NOOP("Act", "retiring a field"),
    "field.restore": QT_TRANSLATE_NOOP("Act", "bringing a field back"),
    "field.delete": QT_TRANSLATE_NOOP("Act", "deleting a field"),
    "form.change": QT_TRANSLATE_NOOP("Act", "changing the fields of a form"),
    "form.release": QT_TRANSLATE_NOOP("Act", "putting a form in force"),
    "form.discard": QT_TRANSLATE_NOOP("Act", "discarding a draft of a form"),
    "history.undo": QT_TRANSLATE_NOOP("Act", "undoing"),
    "history.set_back": QT_TRANSLATE_NOOP("Act", "setting fields back"),
}


def act_text(command: str) -> str:
    """Return an act as a phrase: "changing fields"."""
    return QCoreApplication.translate("Act", _WORDS.get(command, command))
