"""The library as a tree of branches and leaves, patched in place where it changes."""

from collections.abc import Iterable, Sequence
from itertools import count
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.pilltree import PILL

AnyIndex = QModelIndex | QPersistentModelIndex
ID = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
OPEN = Qt.ItemDataRole.UserRole + 2
FADED = Qt.ItemDataRole.UserRole + 3
_NO_PARENT = QModelIndex()
_MOST_PATCHES = 8
_SIDE = 16
# Made once: a tree lays out thousands of rows and asks for each of them.
_BRANCH_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_LEAF_FLAGS = _BRANCH_FLAGS | Qt.ItemFlag.ItemNeverHasChildren


class Leaf(NamedTuple):
    """A row below a branch; the same id may stand below several branches."""

    id: str
    text: str
    icon: str = "document"
    pill: tuple[str, str] | None = None
    faded: bool = False
    tip: str = ""


class Branch(NamedTuple):
    """A row at the left edge; without leaves it is a page of its own."""

    id: str
    text: str
    icon: str = "folder"
    leaves: tuple[Leaf, ...] = ()
    amount: str = ""


class _Node:
    """A branch in the model; `serial` is what the indexes of its leaves carry."""

    __slots__ = ("branch", "serial")

    def __init__(self, branch: Branch, serial: int) -> None:
        self.branch = branch
        self.serial = serial


class LibraryTreeModel(QAbstractItemModel):
    """Shows branches it is given; what stays the same keeps its index, its place and its choice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._nodes: list[_Node] = []
        self._rows: dict[int, int] = {}
        self._serials = count(1)
        self._opened = ""

    def show(self, branches: Sequence[Branch]) -> None:
        """Show these branches in place of those before."""
        wanted = [branch.id for branch in branches]
        known = [node.branch.id for node in self._nodes]
        kept = [each for each in known if each in set(wanted)]
        if kept != [each for each in wanted if each in set(known)]:
            self._reset(branches)
            return
        self._remove_branches(set(wanted))
        for row, branch in enumerate(branches):
            if row < len(self._nodes) and self._nodes[row].branch.id == branch.id:
                self._patch(row, branch)
            else:
                self._insert_branch(row, branch)

    def mark_opened(self, leaf: str) -> None:
        """Mark a leaf, wherever it stands, as the one that is shown beside the tree."""
        before, self._opened = self._opened, leaf
        for each in {before, leaf} - {""}:
            for index in self.indexes(each):
                self.dataChanged.emit(index, index)

    def opened(self) -> str:
        """Return the leaf that is marked."""
        return self._opened

    def indexes(self, leaf: str) -> list[QModelIndex]:
        """Return every place where a leaf or a branch stands, in order."""
        found = []
        for row, node in enumerate(self._nodes):
            if node.branch.id == leaf:
                found.append(self.index(row, 0))
            for place, each in enumerate(node.branch.leaves):
                if each.id == leaf:
                    found.append(self.createIndex(place, 0, node.serial))
        return found

    def find(self, branch: str, leaf: str = "") -> QModelIndex:
        """Return where a leaf stands below a branch, or where the branch stands itself."""
        for row, node in enumerate(self._nodes):
            if node.branch.id == branch:
                if not leaf:
                    return self.index(row, 0)
                for place, each in enumerate(node.branch.leaves):
                    if each.id == leaf:
                        return self.createIndex(place, 0, node.serial)
        return QModelIndex()

    def path(self, index: AnyIndex) -> tuple[str, str]:
        """Return the ids of the branch and the leaf at an index; "" where there is none."""
        if not index.isValid():
            return "", ""
        leaf = self._leaf(index)
        return self._node(index).branch.id, leaf.id if leaf else ""

    def branches(self) -> list[str]:
        """Return the ids of the branches in order."""
        return [node.branch.id for node in self._nodes]

    @override
    def index(self, row: int, column: int, parent: AnyIndex = _NO_PARENT) -> QModelIndex:
        if column != 0 or row < 0 or row >= self.rowCount(parent):
            return QModelIndex()
        serial = self._nodes[parent.row()].serial if parent.isValid() else 0
        return self.createIndex(row, 0, serial)

    @override
    def parent(self, index: AnyIndex = _NO_PARENT) -> Any:
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(self._rows[index.internalId()], 0, 0)

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        if not parent.isValid():
            return len(self._nodes)
        return 0 if parent.internalId() else len(self._nodes[parent.row()].branch.leaves)

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 1

    @override
    def hasChildren(self, parent: AnyIndex = _NO_PARENT) -> bool:
        return self.rowCount(parent) > 0

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _LEAF_FLAGS if index.internalId() else _BRANCH_FLAGS

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        leaf = self._leaf(index)
        row = self._node(index).branch if leaf is None else leaf
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.DecorationRole:
            return icon_pixmap(row.icon, _SIDE, "accent" if self._is_open(leaf) else "text2")
        if role == ID:
            return row.id
        return _of_branch(row, role) if isinstance(row, Branch) else self._of_leaf(row, role)

    def _of_leaf(self, leaf: Leaf, role: int) -> Any:
        if role == PILL:
            return leaf.pill
        if role == OPEN:
            return self._is_open(leaf)
        if role == FADED:
            return leaf.faded
        if role == Qt.ItemDataRole.ToolTipRole:
            return leaf.tip or leaf.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{leaf.text}, {leaf.pill[0]}" if leaf.pill else leaf.text
        return None

    def _is_open(self, leaf: Leaf | None) -> bool:
        return leaf is not None and leaf.id == self._opened

    def _node(self, index: AnyIndex) -> _Node:
        serial = index.internalId()
        return self._nodes[self._rows[serial] if serial else index.row()]

    def _leaf(self, index: AnyIndex) -> Leaf | None:
        if not index.internalId():
            return None
        return self._nodes[self._rows[index.internalId()]].branch.leaves[index.row()]

    def _reset(self, branches: Iterable[Branch]) -> None:
        self.beginResetModel()
        self._nodes = [_Node(branch, next(self._serials)) for branch in branches]
        self._number()
        self.endResetModel()

    def _remove_branches(self, wanted: set[str]) -> None:
        for row in range(len(self._nodes) - 1, -1, -1):
            if self._nodes[row].branch.id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._nodes[row]
                self._number()
                self.endRemoveRows()

    def _insert_branch(self, row: int, branch: Branch) -> None:
        self.beginInsertRows(QModelIndex(), row, row)
        self._nodes.insert(row, _Node(branch, next(self._serials)))
        self._number()
        self.endInsertRows()

    def _number(self) -> None:
        self._rows = {node.serial: row for row, node in enumerate(self._nodes)}

    def _patch(self, row: int, branch: Branch) -> None:
        node = self._nodes[row]
        before, node.branch = node.branch, branch._replace(leaves=node.branch.leaves)
        at = self.index(row, 0)
        if before[:3] != branch[:3] or before.amount != branch.amount:
            self.dataChanged.emit(at, at)
        if before.leaves == branch.leaves:
            return
        old, new = [leaf.id for leaf in before.leaves], [leaf.id for leaf in branch.leaves]
        if old != new:
            self._move_to(at, node, branch.leaves, (old, new))
        shown = dict(zip(old, before.leaves, strict=True))
        other = [n for n, leaf in enumerate(branch.leaves) if shown.get(leaf.id, leaf) != leaf]
        node.branch = branch
        if other:
            first, last = other[0], other[-1]
            self.dataChanged.emit(self.index(first, 0, at), self.index(last, 0, at))

    def _move_to(
        self, at: QModelIndex, node: _Node, leaves: tuple[Leaf, ...], ids: tuple[list[str], ...]
    ) -> None:
        """Remove and insert what differs; where that is many pieces, all leaves at once."""
        old, new = ids
        stays = set(old) & set(new)
        gone = _runs([n for n, each in enumerate(old) if each not in stays])
        come = _runs([n for n, each in enumerate(new) if each not in stays])
        in_order = [e for e in old if e in stays] == [e for e in new if e in stays]
        if not in_order or len(gone) + len(come) > _MOST_PATCHES:
            gone = [(0, len(old) - 1)] if old else []
            come = [(0, len(new) - 1)] if new else []
        for first, last in reversed(gone):
            self.beginRemoveRows(at, first, last)
            now = node.branch.leaves
            node.branch = node.branch._replace(leaves=now[:first] + now[last + 1 :])
            self.endRemoveRows()
        for first, last in come:
            self.beginInsertRows(at, first, last)
            now = node.branch.leaves
            more = now[:first] + leaves[first : last + 1] + now[first:]
            node.branch = node.branch._replace(leaves=more)
            self.endInsertRows()


def _of_branch(branch: Branch, role: int) -> Any:
    if role == COUNT:
        return branch.amount
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{branch.text}, {branch.amount}" if branch.amount else branch.text
    return branch.text if role == Qt.ItemDataRole.ToolTipRole else None


def _runs(places: Iterable[int]) -> list[tuple[int, int]]:
    """Return places as the fewest runs (first, last)."""
    out: list[tuple[int, int]] = []
    for place in places:
        if out and place == out[-1][1] + 1:
            out[-1] = out[-1][0], place
        else:
            out.append((place, place))
    return out
