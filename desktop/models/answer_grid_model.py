"""The grid of answers from paper: a person a row, a question a column, the paper in the first."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.exams.answer_typing import is_answer, pressed
from desktop.domain.questions.question import Body
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.sheetcell import WRONG_ROLES

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class GridPerson(NamedTuple):
    """Somebody who may have written an exam."""

    key: int
    name: str


class GridItem(NamedTuple):
    """A question on a paper: what it is, the seed of its order, its full mark."""

    body: Body
    seed: int
    marks: float


class AnswerGridModel(QAbstractTableModel):
    """`edited` follows each change; `say` returns what is wrong with an answer as a sentence."""

    edited = Signal()

    def __init__(
        self, say: Callable[[int, GridItem | None], str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._say = say
        self._people: tuple[GridPerson, ...] = ()
        self._papers: Mapping[int, tuple[GridItem, ...]] = {}
        self._texts: list[list[str]] = []
        self._title = ""
        self._columns = 1

    def show(
        self,
        people: Sequence[GridPerson],
        papers: Mapping[int, tuple[GridItem, ...]],
        kept: Mapping[str, Sequence[str]],
    ) -> None:
        """Show people and what was typed before; without it everybody has the newest paper."""
        self.beginResetModel()
        self._people, self._papers = tuple(people), papers
        self._columns = 1 + max((len(items) for items in papers.values()), default=0)
        newest = str(max(papers, default=0))
        blank = [newest, *[""] * (self._columns - 1)]
        self._texts = []
        for person in people:
            row = list(kept.get(str(person.key), blank))[: self._columns]
            self._texts.append(row + [""] * (self._columns - len(row)))
        self.endResetModel()

    def name_paper(self, title: str) -> None:
        """Say what the first column is called."""
        self._title = title
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def press(self, index: AnyIndex, key: str) -> bool:
        """Take a key into a cell; return whether it means anything there."""
        item = self.item(index)
        if item is None:
            return index.column() == 0 and self._press_paper(index, key)
        found = pressed(item.body, item.seed, self.text(index), key)
        if found is None:
            return False
        return self.setData(index, found)

    def item(self, index: AnyIndex) -> GridItem | None:
        """Return the question of a cell; None for the paper and where the paper has no more."""
        if not index.isValid() or not index.column():
            return None
        items = self._papers.get(self.paper(index.row()), ())
        at = index.column() - 1
        return items[at] if at < len(items) else None

    def paper(self, row: int) -> int:
        """Return the number of the paper of a row, 0 for none that is known."""
        said = self._texts[row][0]
        return int(said) if said.isdecimal() and int(said) in self._papers else 0

    def text(self, index: AnyIndex) -> str:
        """Return what was typed into a cell."""
        return self._texts[index.row()][index.column()] if index.isValid() else ""

    def answered(self) -> list[tuple[GridPerson, int, tuple[str, ...]]]:
        """Return the rows into which anything was typed: who, which paper, the answers."""
        rows = zip(self._people, range(len(self._people)), strict=True)
        return [
            (person, self.paper(row), tuple(self._texts[row][1:]))
            for person, row in rows
            if any(text.strip() for text in self._texts[row][1:])
        ]

    def rows(self) -> dict[str, list[str]]:
        """Return everything that is typed, by person, rows without answers left out."""
        return {
            str(person.key): list(texts)
            for person, texts in zip(self._people, self._texts, strict=True)
            if any(texts[1:])
        }

    def forget(self, people: Sequence[int]) -> None:
        """Empty the rows of people whose answers were taken in."""
        for row, person in enumerate(self._people):
            if person.key in people:
                self._texts[row][1:] = [""] * (self._columns - 1)
                self._tell_row(row)
        self.edited.emit()

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._people)

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else self._columns

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in _SHOWN:
            return self.text(index)
        if role in WRONG_ROLES:
            return self._fault(index)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            across = self.headerData(index.column(), Qt.Orientation.Horizontal)
            return f"{self._people[index.row()].name}, {across}: {self.text(index) or '–'}"
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        text = str(value).strip()
        if text != self.text(index):
            self._texts[index.row()][index.column()] = text
            self._tell_row(index.row())
            self.edited.emit()
        return True

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_open = index.column() == 0 or self.item(index) is not None
        return usual | Qt.ItemFlag.ItemIsEditable if is_open else usual

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return self._people[section].name if section < len(self._people) else None
        return str(section) if section else self._title

    def _press_paper(self, index: AnyIndex, key: str) -> bool:
        if not key.isdecimal():
            return False
        # A number that goes on is one there is; else the key begins another one.
        longer = self.text(index) + key
        known = [str(number) for number in self._papers]
        text = longer if any(each.startswith(longer) for each in known) else key
        return any(each.startswith(text) for each in known) and self.setData(index, text)

    def _fault(self, index: AnyIndex) -> str:
        text = self.text(index)
        if not index.column():
            return "" if self.paper(index.row()) else self._say(0, None)
        item = self.item(index)
        if item is None or is_answer(item.body, item.seed, text, item.marks):
            return ""
        return self._say(index.column(), item)

    def _tell_row(self, row: int) -> None:
        self.dataChanged.emit(self.index(row, 0), self.index(row, self._columns - 1))
