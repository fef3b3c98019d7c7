"""The parts of the library's left side and how they share its height."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import indented, set_look
from desktop.views.sops.library.branches import Grouping
from desktop.views.sops.library.hit_list import HitList, HitRow
from desktop.views.sops.library.library_foot import LibraryFoot
from desktop.views.sops.library.library_tree import LibraryTree
from desktop.views.sops.library.search_box import LibrarySearch

_LEAST, _MOST, _SIDE, _TOP, _GAP = 180, 360, 8, 14, 8
_NO_LIMIT = 16_777_215


class ListParts(QWidget):
    """Head, box, tree, hits, foot; who owns them fills them."""

    new_wanted = Signal()
    files_wanted = Signal(QPoint)
    grouping_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._title = ElidedLabel("", "heading")
        self._group = IconButton("structure", "")
        self._files = IconButton("more", "")
        self._new = Button("", icon="add")
        self.search = LibrarySearch()
        self.tree = LibraryTree()
        self._nothing = label("", "meta", "muted", wrap=True)
        self._hits_title = label("", "note_strong", "muted")
        self.hits = HitList()
        self.foot = LibraryFoot()
        self._empty = EmptyState("sops", "")
        self._empty_new = self._empty.add_action(Button("", "primary", icon="add"))
        self._stack = QStackedWidget()
        self._groupings: dict[Grouping, QAction] = {}
        self._build()
        self._connect()
        self.show_hits((), "")

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("Library"))
        self._group.set_name(self.tr("Group the SOPs by"))
        self._files.set_name(self.tr("Import, export, shot list"))
        self._new.setText(self.tr("New"))
        self._new.setToolTip(self.tr("New document"))
        self.search.setPlaceholderText(self.tr("Filter SOPs"))
        self.search.setAccessibleName(self.tr("Filter the library"))
        self.tree.setAccessibleName(self.tr("SOP library"))
        self.hits.setAccessibleName(self.tr("Found in the texts"))
        self._hits_title.setText(self.tr("Found in the texts"))
        self._nothing.setText(self.tr("No title fits. Esc clears the filter."))
        self._empty.set_texts(
            self.tr("No SOPs"), self.tr("Start from a template, or from an empty one.")
        )
        self._empty_new.setText(self.tr("New document"))
        for grouping, said in (
            (Grouping.SERVICE_TYPE, self.tr("By service type")),
            (Grouping.CATEGORY, self.tr("By category")),
            (Grouping.KIND, self.tr("By kind")),
            (Grouping.STATE, self.tr("By state")),
        ):
            self._groupings[grouping].setText(said)
        self.foot.show_texts()

    def show_grouping(self, grouping: Grouping) -> None:
        """Mark by what SOPs are grouped."""
        self._groupings[grouping].setChecked(True)

    def show_extent(self, *, filtered: bool, empty: bool) -> None:
        """Let the tree take the room there is, or only what its hits need."""
        self._stack.setCurrentIndex(1 if empty else 0)
        none = filtered and not self.tree.content.rowCount()
        self._nothing.setVisible(none)
        self.tree.setVisible(not none)
        self.tree.setMaximumHeight(self.tree.rows_high() + 2 if filtered else _NO_LIMIT)

    def show_error(self, sentence: str) -> None:
        """Say why nothing is listed."""
        self._empty.set_texts(self.tr("The library could not be read"), sentence)
        self._stack.setCurrentIndex(1)

    def show_hits(self, rows: Sequence[HitRow], text: str) -> None:
        """Show hits in the texts, or no room for them."""
        self.hits.show_hits(rows, text)
        for part in (self._hits_title, self.hits):
            part.setVisible(bool(rows))
        self._rest.setVisible(not rows and self.tree.maximumHeight() < _NO_LIMIT)

    def go_to_hits(self) -> None:
        """Put the focus on the hits in the texts, where there are any."""
        if self.hits.count():
            self.hits.go_to_first()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _build(self) -> None:
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._new.setObjectName("library_new")
        self._new.set_height("control_pane")
        self._empty_new.setObjectName("library_empty_new")
        self._group.setObjectName("library_group")
        self._files.setObjectName("library_files")
        self._group.setMenu(self._grouping_menu())
        self._rest = QWidget()
        listed = QWidget()
        inner = QVBoxLayout(listed)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addLayout(indented(_row(self._nothing), _SIDE, _SIDE))
        inner.addWidget(self.tree, 1)
        inner.addLayout(indented(_row(self._hits_title), _SIDE, _SIDE))
        inner.addWidget(self.hits, 1)
        inner.addWidget(self._rest, 1)
        self._stack.addWidget(listed)
        self._stack.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._build_upper(), 1)
        column.addWidget(_hairline())
        column.addWidget(self.foot)
        self._fit()

    def _build_upper(self) -> QVBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(self._files)
        head.addWidget(self._group)
        head.addWidget(self._new)
        upper = QVBoxLayout()
        upper.setContentsMargins(_SIDE, _TOP, _SIDE, 4)
        upper.setSpacing(_GAP)
        upper.addLayout(indented(head, _SIDE, 4))
        upper.addLayout(indented(_row(self.search), 4, 4))
        upper.addWidget(self._stack, 1)
        return upper

    def _grouping_menu(self) -> QMenu:
        menu = QMenu(self)
        group = QActionGroup(menu)
        for grouping in Grouping:
            action = menu.addAction("")
            action.setCheckable(True)
            action.setObjectName(f"library_by_{grouping}")
            group.addAction(action)
            self._groupings[grouping] = action
            action.triggered.connect(
                lambda _on=False, name=str(grouping): self.grouping_chosen.emit(name)
            )
        return menu

    def _connect(self) -> None:
        self._new.clicked.connect(lambda _checked: self.new_wanted.emit())
        self._empty_new.clicked.connect(lambda _checked: self.new_wanted.emit())
        self._files.clicked.connect(
            lambda _checked: self.files_wanted.emit(
                self._files.mapToGlobal(self._files.rect().bottomLeft())
            )
        )
        current_theme().changed.connect(self._fit)

    def _fit(self) -> None:
        self.setMinimumWidth(current_theme().px(_LEAST))
        self.setMaximumWidth(current_theme().px(_MOST))


def _row(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(part)
    return row


def _hairline() -> QFrame:
    line = QFrame()
    line.setProperty("line", "true")
    return line
