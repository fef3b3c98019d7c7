"""What is done with whole steps of a draft: added, moved, split, merged, pasted, removed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.pairs import swapped
from desktop.domain.sops.pasting import Pasted, as_steps
from desktop.domain.sops.records import Step
from desktop.domain.sops.splitting import split
from desktop.services.services import Services
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.language_of import language_of


class DraftActs(QObject):
    """What is typed is saved before each act; `opens` carries a step to go to, and its field."""

    opens = Signal(str, str)

    def __init__(self, editing: Editing, parent: QObject) -> None:
        super().__init__(parent)
        self._editing = editing

    def add(self, after: str, step: Step | None = None) -> None:
        """Add a step behind another one, or at the end."""
        version = self._version
        self._do(
            lambda my: my.sops.add_step(version, after, step),
            lambda key: self.opens.emit(key, "title"),
        )

    def add_text(self, text: str) -> None:
        """Add a step at the end that says a text."""
        language = language_of(text, self._editing.languages)
        self.add("", Step("", body=swapped(Bilingual(), language, text)))

    def duplicate(self, key: str) -> None:
        """Add a copy right behind a step."""
        version = self._version
        self._do(
            lambda my: my.sops.duplicate_step(version, key),
            lambda new: self.opens.emit(new, "title"),
        )

    def move(self, key: str, to: int) -> None:
        """Put a step at a place."""
        version = self._version
        self._do(lambda my: my.sops.move_step(version, key, to))

    def split(self, key: str, language: str, at: int) -> None:
        """Cut a step in two where the cursor stands."""
        step, version = self._editing.keeper.step(key), self._version
        if step is None:
            return
        first, second = split(step, language, at)
        field = "body" if any(second.title) else "title"
        self._do(
            lambda my: my.sops.split_step(version, key, first, second),
            lambda new: self.opens.emit(new, field),
        )

    def merge(self, key: str) -> None:
        """Make one step of a step and the one behind it."""
        version = self._version
        self._do(lambda my: my.sops.merge_step(version, key))

    def remove(self, key: str, number: int) -> None:
        """Take a step out, with a way back."""
        version, said = self._version, self.tr("Step {number} deleted").format(number=number)

        def work(my: Services) -> int | None:
            my.sops.remove_step(version, key)
            act = my.undo.last()
            return act.key if act is not None else None

        self._do(work, lambda change_set: self._tell(said, change_set))

    def paste(self, pasted: list[Pasted], after: str) -> None:
        """Add pasted steps behind a step as one act."""
        said = " ".join(f"{each.title} {each.body}" for each in pasted)
        language = language_of(said, self._editing.languages)
        steps: Sequence[Step] = as_steps(pasted, language, self._editing.sources.code_of)
        version, count = self._version, len(pasted)

        def work(my: Services) -> tuple[tuple[str, ...], int | None]:
            keys = my.sops.paste_steps(version, after, steps)
            act = my.undo.last()
            return keys, act.key if act is not None else None

        def done(found: tuple[tuple[str, ...], int | None]) -> None:
            self.opens.emit(found[0][0], "")
            self._tell(self.tr("%n step(s) pasted", "", count), found[1])

        self._do(work, done)

    @property
    def _version(self) -> int:
        return self._editing.keeper.version

    def _do(
        self, work: Callable[[Services], Any], done: Callable[[Any], object] = lambda _: None
    ) -> None:
        self._editing.keeper.flush()
        self._editing.state.write(work, done)

    def _tell(self, said: str, change_set: int | None) -> None:
        desk = self._editing.desk
        if change_set is None:
            desk.say(said)
            return
        undo = self.tr("Undo")
        desk.say(
            said,
            action=undo,
            run=lambda: desk.write(lambda my: my.undo.undo_set(change_set)),
        )
