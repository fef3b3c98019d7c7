"""The question bank as a table model: rows as they are listed, words made when they are seen."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.questions.bank import Listed, Standing
from desktop.domain.questions.question import QuestionKind
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.pilltree import PILL

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_TONES = {Standing.DRAFT: "violet", Standing.APPROVED: "green", Standing.RETIRED: "gray"}
_MOST = 160


class Words(NamedTuple):
    """What the cells say: heads, kinds, standings, and a question that has to be looked at."""

    heads: tuple[str, ...]
    kinds: dict[QuestionKind, str]
    standings: dict[Standing, str]
    review: str


class _Column(NamedTuple):
    text: Callable[[Listed, Words], str]
    order: Callable[[Listed], Any]


def _asked(each: Listed, _words: Words) -> str:
    return " ".join((each.text or each.name)[:_MOST].split())


COLUMNS: tuple[_Column, ...] = (
    _Column(lambda each, _: each.code, attrgetter("key")),
    _Column(lambda each, words: words.kinds[each.kind], attrgetter("kind")),
    _Column(_asked, lambda each: (each.text or each.name).casefold()),
    _Column(lambda _each, _: "", attrgetter("standing")),
    _Column(lambda each, _: each.labels.category, lambda each: each.labels.category.casefold()),
    _Column(lambda each, _: "●" * each.labels.difficulty, lambda each: each.labels.difficulty),
    _Column(
        lambda each, words: words.review if each.review else "", lambda each: each.review or ""
    ),
)
STANDING = 3


class QuestionTableModel(QAbstractTableModel):
    """Sorted in the order that was chosen; a row is found again by its question."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Listed] = []
        self._places: dict[int, int] = {}
        self._words: Words | None = None
        self._order: tuple[int, bool] = (0, False)

    def show(self, rows: Sequence[Listed], words: Words) -> None:
        """Show other rows; the same questions leave the view where it is."""
        ordered = self._sorted(rows)
        same = [each.key for each in ordered] == [each.key for each in self._rows]
        if same and self._rows:
            self._rows, self._words = ordered, words
            last = self.index(len(ordered) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)
            return
        self.beginResetModel()
        self._words = words
        self._take(ordered)
        self.endResetModel()

    def listed(self, row: int) -> Listed | None:
        """Return the question of a row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, key: int) -> int:
        """Return where a question stands, -1 where it does not."""
        return self._places.get(key, -1)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._order = (max(column, 0), order is Qt.SortOrder.DescendingOrder)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [(self._rows[index.row()].key, index.column()) for index in kept]
        self._take(self._sorted(self._rows))
        moved = [self.index(self._places[key], at) for key, at in keys]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._words is None:
            return None
        each = self._rows[index.row()]
        if role == PILL:
            return self._pill(each) if index.column() == STANDING else None
        text = COLUMNS[index.column()].text(each, self._words)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return text or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = text or (self._pill(each)[0] if index.column() == STANDING else "")
            return f"{self._words.heads[index.column()]}: {said}" if said else None
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == Qt.ItemDataRole.DisplayRole and self._words is not None:
            return self._words.heads[section]
        return None

    def _pill(self, each: Listed) -> tuple[str, str]:
        words = self._words.standings[each.standing] if self._words is not None else ""
        return words, _TONES[each.standing]

    def _take(self, rows: list[Listed]) -> None:
        self._rows = rows
        self._places = {each.key: place for place, each in enumerate(rows)}

    def _sorted(self, rows: Sequence[Listed]) -> list[Listed]:
        column, downwards = self._order
        return sorted(rows, key=COLUMNS[column].order, reverse=downwards)
