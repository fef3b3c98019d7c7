"""What is done with views: keep, rename, share, move, duplicate, delete, to a file and back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.ticket_query import ViewState
from desktop.qtkit.widgets.look import below
from desktop.services.saved_views import ViewDraft
from desktop.services.views import SAVED, ListedView, saved_id
from desktop.views.desk import Desk
from desktop.views.filters.save_view import NamedLook, SaveView

_FILES = "Deskbook (*.json)"


class ViewActs(QObject):
    """Acts on the view that is shown; `shown` carries the id of a view to be shown next."""

    shown = Signal(str)

    def __init__(self, desk: Desk, state: Any, near: QWidget) -> None:
        super().__init__(near)
        self._desk, self._state, self._near = desk, state, near

    @property
    def view(self) -> ListedView:
        """Return the view that is shown."""
        found: ListedView = self._state.view
        return found

    def is_own(self) -> bool:
        """Return whether the view is this person's to change."""
        return self._desk.my.saved_views.may_change(self.view)

    def is_saved(self) -> bool:
        """Return whether the view is a kept one."""
        return self.view.section == SAVED

    def is_stale(self) -> bool:
        """Return whether an own view shows something else than was kept."""
        return self.is_own() and bool(self._state.is_changed())

    def save_as(self) -> None:
        """Keep what is shown as a new view."""
        changed = self._state.is_changed() or not self.is_saved()
        name = "" if changed else self.view.name.text(self._desk.language)
        look = NamedLook(name, "", shared=False)
        self._ask(self.tr("Save view"), look, lambda said: self._keep(said, self._shown_state()))

    def update(self) -> None:
        """Keep what is shown now as the view that it was changed from."""
        if not self.is_stale():
            return
        key, draft = self.view.key, self._draft(self.view.name.text(self._desk.language))
        self._write(lambda my: my.saved_views.change(key, draft), self.tr("View saved"))

    def rename(self) -> None:
        """Give the view another name, icon or reach."""
        view = self.view
        look = NamedLook(view.name.text(self._desk.language), view.icon, view.shared)
        self._ask(self.tr("Save changes"), look, lambda said: self._change(view, said))

    def share(self) -> None:
        """Share the view with everybody, or keep it to its owner again."""
        key, shared = self.view.key, not self.view.shared
        said = self.tr("View shared with everybody") if shared else self.tr("View is yours alone")
        self._write(lambda my: my.saved_views.share(key, shared=shared), said)

    def move(self, by: int) -> None:
        """Move the view up or down among the kept ones."""
        keys = [view.key for view in self._desk.my.saved_views.kept()]
        key = self.view.key
        to = keys.index(key) + by
        if 0 <= to < len(keys):
            self._desk.write(lambda my: my.saved_views.move(key, to))

    def duplicate(self) -> None:
        """Keep a copy of the view under a name of its own."""
        name = self.tr("{name} (copy)").format(name=self.view.name.text(self._desk.language))
        icon = self.view.icon if self.is_saved() else ""
        self._keep(NamedLook(name, icon, shared=False), self.view.state)

    def remove(self) -> None:
        """Take the view away."""
        key, name = self.view.key, self.view.name.text(self._desk.language)
        said = self.tr("View “{name}” deleted").format(name=name)
        self._write(lambda my: my.saved_views.remove(key), said)

    def export(self, *, every: bool) -> None:
        """Write the view, or all kept ones, to a file."""
        name = self.tr("views") if every else self.view.name.text(self._desk.language)
        start = self._desk.workspace.root / "exports" / f"{name}.json"
        title = self.tr("Export views")
        chosen, _kind = QFileDialog.getSaveFileName(self._near, title, str(start), _FILES)
        if chosen:
            self.write_file(Path(chosen), () if every else (self.view.id,))

    def write_file(self, path: Path, views: tuple[str, ...]) -> None:
        """Write views to a file; without any all kept ones."""
        self._desk.read(
            lambda my, _progress: my.saved_views.write_file(path, views),
            lambda count: self._desk.say(
                self.tr("%n view(s) written to {file}", "", count).format(file=path.name)
            ),
        )

    def import_file(self) -> None:
        """Keep the views of a file as one's own."""
        title = self.tr("Import views")
        folder = str(self._desk.workspace.root / "exports")
        chosen, _kind = QFileDialog.getOpenFileName(self._near, title, folder, _FILES)
        if chosen:
            self.read_file(Path(chosen))

    def read_file(self, path: Path) -> None:
        """Keep the views of a file; what they ask for and is unknown here shows on their chips."""

        def done(keys: list[int]) -> None:
            self._said(self.tr("%n view(s) imported", "", len(keys)))
            if keys:
                self.shown.emit(saved_id(keys[0]))

        self._desk.write(lambda my: my.saved_views.read_file(path), done)

    def _shown_state(self) -> ViewState:
        found: ViewState = self._state.shown()
        return found

    def _draft(self, name: str) -> ViewDraft:
        return ViewDraft(name, self._shown_state(), self.view.icon, self.view.shared)

    def _ask(self, title: str, look: NamedLook, then: Callable[[NamedLook], None]) -> None:
        form = SaveView(title, look, self._near.window())
        form.saved.connect(then)
        form.show_at(below(self._near, self._near.rect().adjusted(12, 0, -12, 1)))

    def _keep(self, said: NamedLook, state: ViewState) -> None:
        draft = ViewDraft(said.name, state, said.icon, said.shared)

        def done(key: int) -> None:
            self._said(self.tr("View “{name}” saved").format(name=said.name))
            self.shown.emit(saved_id(key))

        self._desk.write(lambda my: my.saved_views.keep(draft), done)

    def _change(self, view: ListedView, said: NamedLook) -> None:
        draft = ViewDraft(said.name, view.state, said.icon, said.shared)
        self._write(lambda my: my.saved_views.change(view.key, draft), self.tr("View saved"))

    def _write(self, act: Callable[[Any], object], said: str) -> None:
        self._desk.write(act, lambda _done: self._said(said))

    def _said(self, text: str) -> None:
        self._desk.say(text, action=self.tr("Undo"), run=lambda: self._desk.commands.run("undo"))
