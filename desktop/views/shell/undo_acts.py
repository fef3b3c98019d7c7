"""Ctrl+Z and Ctrl+Shift+Z: what was taken back, in words."""

from PySide6.QtCore import QCoreApplication, QObject

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.undo import Act
from desktop.views.desk import Desk

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
}


class UndoActs(QObject):
    """Walks my own acts of this session back and forth."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def undo(self) -> None:
        """Take back my last act."""
        self._desk.write(lambda my: my.undo.undo(), self._undone)

    def redo(self) -> None:
        """Take back my last undo."""
        self._desk.write(lambda my: my.undo.redo(), self._redone)

    def _undone(self, act: Act) -> None:
        said = self.tr("Undone: {what}").format(what=self._what(act))
        self._desk.say(said, "info", self.tr("Redo"), self.redo)

    def _redone(self, act: Act) -> None:
        said = self.tr("Done again: {what}").format(what=self._what(act))
        self._desk.say(said, "info", self.tr("Undo"), self.undo)

    @staticmethod
    def _what(act: Act) -> str:
        return QCoreApplication.translate("Act", _WORDS.get(act.command, act.command))
