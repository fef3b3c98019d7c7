"""Ctrl+Z and Ctrl+Shift+Z: what was taken back, in words, or what stands in the way."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.services.undo import Act, Collision
from desktop.views.desk import Desk
from desktop.views.shell.act_words import act_text

if TYPE_CHECKING:
    from desktop.views.history.collision_dialog import CollisionDialog


class UndoActs(QObject):
    """Walks my own acts of this session back and forth."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def undo(self) -> None:
        """Take back my last act."""
        self._desk.write(lambda my: my.undo.undo(), self._undone, self._not_undone)

    def redo(self) -> None:
        """Take back my last undo."""
        self._desk.write(lambda my: my.undo.redo(), self._redone, self._not_undone)

    def undo_act(self, key: int) -> None:
        """Take back any act of mine of the last days."""
        said = self.tr("Undone")
        self._desk.write(
            lambda my: my.undo.undo_set(key),
            lambda _: self._desk.say(said, "info", self.tr("Redo"), self.redo),
            self._not_undone,
        )

    def _undone(self, act: Act) -> None:
        said = self.tr("Undone: {what}").format(what=act_text(act.command))
        self._desk.say(said, "info", self.tr("Redo"), self.redo)

    def _redone(self, act: Act) -> None:
        said = self.tr("Done again: {what}").format(what=act_text(act.command))
        self._desk.say(said, "info", self.tr("Undo"), self.undo)

    def _not_undone(self, error: Exception) -> None:
        if not isinstance(error, AppError) or error.code != "changed_since":
            self._desk.fail(error)
            return
        change_set = error.params["change_set"]
        self._desk.read(
            lambda my, _p: my.undo.collisions(change_set),
            lambda found: self._show_collisions(change_set, found, error),
        )

    def _show_collisions(self, change_set: int, found: list[Collision], error: AppError) -> None:
        if not found:
            self._desk.fail(error)
            return
        made = import_module("desktop.views.history.collision_dialog").CollisionDialog
        dialog: CollisionDialog = made(self._desk, found, self._window)
        dialog.set_back_wanted.connect(lambda: self._set_back(change_set))
        dialog.open()

    def _set_back(self, change_set: int) -> None:
        said = self.tr("Set back to what it was before")
        self._desk.write(
            lambda my: my.undo.set_back(change_set),
            lambda _: self._desk.say(said, action=self.tr("Undo"), run=self.undo),
        )
