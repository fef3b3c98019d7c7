"""Ctrl+Z and Ctrl+Shift+Z: what was taken back, in words."""

from PySide6.QtCore import QCoreApplication, QObject

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.undo import Act
from desktop.views.desk import Desk

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
    "view.keep": QT_TRANSLATE_NOOP("Act", "saving a view"),
    "view.change": QT_TRANSLATE_NOOP("Act", "changing a view"),
    "view.share": QT_TRANSLATE_NOOP("Act", "sharing a view"),
    "view.move": QT_TRANSLATE_NOOP("Act", "moving a view"),
    "view.remove": QT_TRANSLATE_NOOP("Act", "deleting a view"),
    "view.import": QT_TRANSLATE_NOOP("Act", "importing views"),
    "settings.set": QT_TRANSLATE_NOOP("Act", "changing a setting"),
    "person.add": QT_TRANSLATE_NOOP("Act", "adding a person"),
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
