"""The list of questions: several may be chosen, the one that one stands on is looked at."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.models.question_table_model import COLUMNS, QuestionTableModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.currentcell import stand_on
from desktop.qtkit.widgets.sheetcell import dress_sheet
from desktop.services.training.questions import Listed
from desktop.views.questions.state import BankState
from desktop.views.questions.words import table_words

AnyIndex = QModelIndex | QPersistentModelIndex
_WIDTHS = (64, 130, 0, 104, 140, 84, 122)
# Columns that are hidden where the list is narrower than so much.
_NEEDS = {4: 660, 5: 900, 6: 780}


class QuestionTable(QTableView):
    """Keys that act are the page's; a row stays current while the list changes."""

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self.content = QuestionTableModel(self)
        self.setObjectName("question_table")
        self.setModel(self.content)
        self._cells = dress_sheet(self)
        self.setProperty("card", "true")
        self.setProperty("reading", True)  # noqa: FBT003 - Qt's own
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        state.listed_changed.connect(self.show_listed)
        current_theme().changed.connect(self._fit)
        self._retranslate()

    def chosen(self) -> list[Listed]:
        """Return the questions of the rows that are marked, from above."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self.content.listed(row) for row in rows]
        return [each for each in found if each is not None]

    def show_listed(self) -> None:
        """Show the list; the row one stands on stays current."""
        here = self.content.listed(self.currentIndex().row())
        self.content.show(self._state.listed or (), table_words())
        self._fit()
        row = self.content.row_of(here.key) if here is not None else -1
        if row < 0 and self.content.rowCount():
            row = min(max(self.currentIndex().row(), 0), self.content.rowCount() - 1)
        if row >= 0 and row != self.currentIndex().row():
            stand_on(self, self.content.index(row, 2))
        elif row < 0:
            self._state.look(None)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        listed = self.content.listed(current.row())
        before = self.content.listed(previous.row())
        if listed is not None and (before is None or listed.key != before.key):
            self._state.look(listed.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text().strip() and not event.modifiers():
            # Letters are keys of the page, no search among numbers.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Questions"))
        self.show_listed()

    def _make_room(self) -> None:
        """Leave the room to the words of the questions where there is little."""
        theme, wide = current_theme(), self.viewport().width()
        for column, least in _NEEDS.items():
            self.setColumnHidden(column, wide < theme.px(least))

    def _fit(self) -> None:
        theme, header = current_theme(), self.horizontalHeader()
        header.setMinimumSectionSize(theme.px(40))
        for number in range(len(COLUMNS)):
            width = _WIDTHS[number]
            by_hand = QHeaderView.ResizeMode.Interactive
            mode = by_hand if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(number, mode)
            if width:
                header.resizeSection(number, theme.px(width))
