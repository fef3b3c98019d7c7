"""What is done with the entries of a list from its page, each with its sentence and undo."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.vocabulary import ListName
from desktop.services.list_entries import Added, NewEntry
from desktop.views.desk import Desk
from desktop.views.settings.list_rows import EN, KIND, ZH
from desktop.views.settings.long_act import LongAct
from desktop.views.undoable import Undoable


class ListActs(QObject):
    """Knows one list; `done` is called with the key that should be current afterwards."""

    def __init__(self, desk: Desk, name: ListName, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._name = name
        self._acts = Undoable(desk, self)
        self.long = LongAct(desk)

    def add(
        self,
        entries: Sequence[NewEntry],
        parent: int | None,
        done: Callable[[Added], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Add entries below a parent; failing leaves what was typed to the caller."""
        name = self._name
        self._acts.do(lambda my: my.lists.add(name, entries, parent), self._added, done, failed)

    def edit(self, item: ListItem, column: int, text: str) -> None:
        """Take what was typed or chosen in a cell."""
        if column == KIND:
            self._acts.do(
                lambda my: my.lists.set_kind(item.key, text),
                lambda _: self.tr("The meaning of {name} changed").format(name=self._said(item)),
            )
        elif column in (ZH, EN):
            new = item.name._replace(**{"zh" if column == ZH else "en": text})
            self._acts.do(
                lambda my: my.lists.rename(item.key, new),
                lambda _: self.tr("Renamed to {name}").format(name=new.text(self._desk.language)),
            )

    def move(self, item: ListItem, parent: int | None, after: int | None) -> None:
        """Put an entry elsewhere."""
        self._acts.do(
            lambda my: my.lists.move(item.key, parent, after),
            lambda _: self.tr("{name} moved").format(name=self._said(item)),
        )

    def duplicate(self, item: ListItem, done: Callable[[int], object]) -> None:
        """Copy an entry under the first free name."""
        named = [self.tr("{name} copy").format(name=text) if text else "" for text in item.name]
        self._acts.do(
            lambda my: _copy(my.lists, item.key, Bilingual(*named)),
            lambda _: self.tr("{name} copied").format(name=self._said(item)),
            done,
        )

    def retire(self, items: Sequence[ListItem]) -> None:
        """Offer entries no more."""
        keys = [item.key for item in items]
        self._acts.do(
            lambda my: my.lists.retire(keys),
            lambda _: self.tr("{name} retired; old tickets keep showing it").format(
                name=self._all(items)
            ),
        )

    def bring_back(self, items: Sequence[ListItem]) -> None:
        """Offer entries again."""
        keys = [item.key for item in items]
        self._acts.do(
            lambda my: my.lists.bring_back(keys),
            lambda _: self.tr("{name} is offered again").format(name=self._all(items)),
        )

    def delete(self, items: Sequence[ListItem]) -> None:
        """Take entries away that nothing uses."""
        keys = [item.key for item in items]
        self._acts.do(
            lambda my: my.lists.delete(keys),
            lambda _: self.tr("{name} deleted").format(name=self._all(items)),
        )

    def merge(self, item: ListItem, into: ListItem, done: Callable[[Any], object]) -> None:
        """Give all that uses one entry to another."""

        def said(moved: int) -> str:
            text = self.tr("{name} merged into {into}; {count} records moved")
            return text.format(name=self._said(item), into=self._said(into), count=moved)

        self.long.run(
            self.tr("Merging {name}").format(name=self._said(item)),
            lambda my, progress: my.merging.entries(item.key, into.key, progress),
            said,
            done,
        )

    def _added(self, added: Added) -> str:
        count = len(added.keys)
        if not added.left_out:
            return self.tr("%n entries added", "", count)
        said = self.tr("{count} added; {rest} left out, the names are there already")
        return said.format(count=count, rest=len(added.left_out))

    def _said(self, item: ListItem) -> str:
        return item.name.text(self._desk.language)

    def _all(self, items: Sequence[ListItem]) -> str:
        if len(items) == 1:
            return self._said(items[0])
        return self.tr("%n entries", "", len(items))


def _copy(lists: Any, key: int, name: Bilingual) -> int:
    number, wanted = 1, name
    while True:
        try:
            return int(lists.duplicate(key, wanted))
        except AppError as error:
            if error.code not in ("list_name_taken", "list_name_retired"):
                raise
        number += 1
        wanted = Bilingual(*(f"{text} {number}" if text else "" for text in name))
