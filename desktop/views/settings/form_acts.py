"""What is done with forms and fields from their page, each with its sentence and undo."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from desktop.domain.bilingual import Bilingual
from desktop.views.desk import Desk
from desktop.views.undoable import Undoable


class FormActs(QObject):
    """Edits go into the draft; only `put_in_force` asks anybody anything else."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts = Undoable(desk, self)

    def add(self, form: int, name: Bilingual, done: Callable[[str], object]) -> None:
        """Add a new field to a form."""
        self._acts.do(
            lambda my: my.fields.add(form, name),
            lambda _: self.tr("{name} added to the draft").format(name=name.constant()),
            done,
        )

    def change(
        self, field: str, values: Mapping[str, Any], failed: Callable[[Exception], object]
    ) -> None:
        """Change parts of a field."""
        self._acts.do(
            lambda my: my.fields.change(field, values),
            lambda _: self.tr("Kept in the draft"),
            failed=failed,
        )

    def set_fields(self, form: int, fields: Sequence[str]) -> None:
        """Ask these fields in this order."""
        self._acts.do(
            lambda my: my.fields.set_fields(form, fields), lambda _: self.tr("Kept in the draft")
        )

    def retire(self, field: str) -> None:
        """Ask a field in no form any more."""
        self._acts.do(
            lambda my: my.fields.retire(field),
            lambda _: self.tr("The field is asked no more; old tickets keep showing it"),
        )

    def put_in_force(self, form: int) -> None:
        """Let the draft hold for new tickets."""
        self._acts.do(
            lambda my: my.fields.put_in_force(form),
            lambda _: self.tr("In force for new tickets from now on"),
        )

    def discard(self, form: int) -> None:
        """Give the draft up."""
        self._acts.do(
            lambda my: my.fields.discard(form), lambda _: self.tr("The draft was discarded")
        )
