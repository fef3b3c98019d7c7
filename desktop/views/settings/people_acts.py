"""What is done with people from their page, each with its sentence and undo."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject

from desktop.domain.ticket import Person
from desktop.views.desk import Desk
from desktop.views.settings.long_act import LongAct
from desktop.views.undoable import Undoable


class PeopleActs(QObject):
    """Adds, changes, retires, deletes and merges people."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts = Undoable(desk, self)
        self.long = LongAct(desk)

    def add(self, fields: Mapping[str, Any], done: Callable[[int], object]) -> None:
        """Add somebody who asks."""
        self._acts.do(
            lambda my: my.people_edits.add(fields),
            lambda _: self.tr("{name} added").format(name=fields["name_zh"] or fields["name_en"]),
            done,
        )

    def change(
        self,
        key: int,
        fields: Mapping[str, Any],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Set facts of somebody."""
        self._acts.do(
            lambda my: my.people_edits.change(key, fields),
            lambda _: self.tr("Facts of the person changed"),
            failed=failed,
        )

    def retire(self, people: Sequence[Person]) -> None:
        """Offer people no more."""
        keys = [person.key for person in people if person.retired_at is None]
        if keys:
            self._acts.do(
                lambda my: my.people_edits.retire(keys),
                lambda _: self.tr("{name} retired; old tickets keep the name").format(
                    name=self._all(people)
                ),
            )

    def bring_back(self, people: Sequence[Person]) -> None:
        """Offer people again."""
        keys = [person.key for person in people]
        self._acts.do(
            lambda my: my.people_edits.bring_back(keys),
            lambda _: self.tr("{name} is offered again").format(name=self._all(people)),
        )

    def delete(self, people: Sequence[Person]) -> None:
        """Take people away to whom nothing points."""
        keys = [person.key for person in people]
        self._acts.do(
            lambda my: my.people_edits.delete(keys),
            lambda _: self.tr("{name} deleted").format(name=self._all(people)),
        )

    def merge(self, person: Person, into: Person) -> None:
        """Give all tickets of one to the other."""

        def said(moved: int) -> str:
            text = self.tr("{name} merged into {into}; {count} records moved")
            return text.format(name=self._said(person), into=self._said(into), count=moved)

        self.long.run(
            self.tr("Merging {name}").format(name=self._said(person)),
            lambda my, progress: my.merging.people(person.key, into.key, progress),
            said,
            lambda _: None,
        )

    def _said(self, person: Person) -> str:
        return person.name.text(self._desk.language)

    def _all(self, people: Sequence[Person]) -> str:
        if len(people) == 1:
            return self._said(people[0])
        return self.tr("%n people", "", len(people))
