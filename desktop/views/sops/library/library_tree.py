"""The tree of the library: what is chosen and unfolded stays so, whatever is read anew."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop.models.library_tree_model import Branch, LibraryTreeModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.pilltree import PillTree
from desktop.views.sops.library.row_painter import LibraryRowPainter

_FOLDED = frozenset({"page:scripts"})


class LibraryTree(PillTree):
    """Tells which row was opened, what a key wants done; remembers which branches are folded."""

    opened = Signal(str)
    menu_wanted = Signal(QPoint)
    left_below = Signal()
    left_above = Signal()
    copy_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.content = LibraryTreeModel(self)
        self._folded = set(_FOLDED)
        self._shows_hits = False
        self._wanted = ("", "")
        self.setObjectName("library_tree")
        self.setProperty("surface", "canvas")
        self.setModel(self.content)
        self.setItemDelegate(LibraryRowPainter(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setExpandsOnDoubleClick(False)
        self.activated.connect(self._activate)
        self.collapsed.connect(self._note_folded)
        self.expanded.connect(self._note_unfolded)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )

    def show_branches(self, branches: Sequence[Branch], *, hits: bool = False) -> None:
        """Show branches; hits of a filter are all unfolded."""
        chosen = self.content.path(self.currentIndex())
        self._wanted = chosen if chosen[0] else self._wanted
        bar = self.verticalScrollBar()
        at = bar.value()
        self._shows_hits = hits
        self.content.show(branches)
        for row in range(self.content.rowCount()):
            index = self.content.index(row, 0)
            unfolded = hits or self.content.path(index)[0] not in self._folded
            if self.isExpanded(index) != unfolded:
                # Only what a person folds is remembered.
                with QSignalBlocker(self):
                    self.setExpanded(index, unfolded)
        self._choose_again()
        bar.setValue(at)

    def chosen(self) -> str:
        """Return the id of the current row: of a leaf, else of its branch."""
        branch, leaf = self.content.path(self.currentIndex())
        return leaf or branch

    def choose(self, leaf: str) -> None:
        """Make a row current, unfolding its branch; where it is already, nothing moves."""
        if self.chosen() == leaf:
            return
        found = self.content.indexes(leaf)
        if found:
            # Behind favourites and recent stands its own branch.
            self.setCurrentIndex(found[-1])
            self.scrollTo(found[-1])

    def go_to_branch(self, branch: str) -> None:
        """Unfold a branch and make it current, now or when it is shown."""
        self._folded.discard(branch)
        self._wanted = (branch, "")
        found = self.content.find(branch, "")
        self.setCurrentIndex(found)
        if found.isValid():
            self.setExpanded(found, True)  # noqa: FBT003 - Qt's own signature
            self.scrollTo(found, self.ScrollHint.PositionAtTop)

    def go_to_first(self) -> None:
        """Take the focus, on the first leaf where nothing is chosen."""
        if not self.currentIndex().isValid():
            first = self.content.index(0, 0)
            leaf = self.content.index(0, 0, first)
            self.setCurrentIndex(leaf if leaf.isValid() and self.isExpanded(first) else first)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def rows_high(self) -> int:
        """Return the height of everything that is unfolded."""
        rows = self.content.rowCount()
        for row in range(rows):
            index = self.content.index(row, 0)
            rows += self.content.rowCount(index) if self.isExpanded(index) else 0
        return rows * current_theme().height("tree_row")

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate(self.currentIndex())
        elif plain and key == Qt.Key.Key_Delete:
            self.delete_wanted.emit()
        elif plain and key == Qt.Key.Key_Down and not self._below().isValid():
            self.left_below.emit()
        elif plain and key == Qt.Key.Key_Up and not self._above().isValid():
            self.left_above.emit()
        elif event.text().isprintable() and event.text().strip() and plain:
            # Letters are keys of the pane here, not a search in the rows.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _below(self) -> QModelIndex:
        return self.indexBelow(self.currentIndex())

    def _above(self) -> QModelIndex:
        return self.indexAbove(self.currentIndex())

    def _activate(self, index: QModelIndex) -> None:
        branch, leaf = self.content.path(index)
        if leaf or branch.startswith("page:"):
            self.opened.emit(leaf or branch)
        elif branch:
            self.setExpanded(index, not self.isExpanded(index))

    def _choose_again(self) -> None:
        branch, leaf = self._wanted
        if self.content.path(self.currentIndex()) == self._wanted or not branch:
            return
        found = self.content.find(branch, leaf)
        if not found.isValid() and leaf:
            found = next(iter(self.content.indexes(leaf)[-1:]), QModelIndex())
        self.setCurrentIndex(found)

    def _note_folded(self, index: QModelIndex) -> None:
        if not self._shows_hits:
            self._folded.add(self.content.path(index)[0])

    def _note_unfolded(self, index: QModelIndex) -> None:
        if not self._shows_hits:
            self._folded.discard(self.content.path(index)[0])
