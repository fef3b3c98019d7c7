"""The lines of an interview, edited cell by cell with the habits of the process table."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView

from desktop.domain.errors import AppError
from desktop.domain.process.interviews import Line
from desktop.models.interview_lines_model import CHOICES, COLUMNS, FIRST_TEXT, InterviewLinesModel
from desktop.models.process_pills import choice_words
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.currentcell import stand_on
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.process.interviews import line_with
from desktop.views.process_maps.interviews.talks import Talks
from desktop.views.process_maps.table.cells import ProcessCells

AnyIndex = QModelIndex | QPersistentModelIndex
_KEY = Qt.Key
_ENTERS = (_KEY.Key_Return, _KEY.Key_Enter)
_DELETES = (_KEY.Key_Delete, _KEY.Key_Backspace)
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_WIDTHS = {"row": 44, "what": 190, "quote": 140, "pain": 140, "severity": 76, "kind": 104}
_LINE, _MOST_LINES = 20, 8


class LinesTable(QTableView):
    """`place_changed` follows the current line."""

    place_changed = Signal()

    def __init__(self, talks: Talks) -> None:
        super().__init__()
        self._talks = talks
        self.content = InterviewLinesModel(self)
        self._cells = ProcessCells(self, self._offered)
        self._build()
        self._connect()

    def show_lines(self) -> None:
        """Show the lines of the open interview; the current cell stays where it is."""
        found, here = self._talks.open, self.currentIndex()
        place, column = here.row(), here.column()
        lines = found.lines if found else ()
        self.content.show(lines, self._became(), self._talks.process.desk.language)
        if not self.currentIndex().isValid():
            place, last = max(0, place), self.content.rowCount() - 1
            column = column if here.isValid() else FIRST_TEXT
            stand_on(self, self.content.index(min(place, last), column))
        self._fit_lines(lines)
        self.place_changed.emit()

    def current_place(self) -> int:
        """Return the place of the current line, -1 for the one to type in."""
        place = self.currentIndex().row()
        return place if self.content.line(place) is not None else -1

    def current_line(self) -> Line | None:
        """Return the current line, None for the one to type in."""
        return self.content.line(self.currentIndex().row())

    def remove_line(self) -> None:
        """Take the current line out of the interview."""
        found, place = self._talks.open, self.current_place()
        if found is not None and place >= 0:
            lines = (*found.lines[:place], *found.lines[place + 1 :])
            self._talks.change(found._replace(lines=lines))

    def insert_line(self) -> None:
        """Put an empty line behind the current one and go there."""
        found, place = self._talks.open, self.current_place() + 1
        if found is not None:
            place = place or len(found.lines)
            lines = (*found.lines[:place], self._talks.new_line(), *found.lines[place:])
            self._talks.change(found._replace(lines=lines))
            stand_on(self, self.content.index(place, FIRST_TEXT))

    def go(self, down: int, over: int) -> None:
        """Go on to another cell: Tab at the end of a line leads to the next one."""
        here, wide = self.currentIndex(), len(COLUMNS)
        row, column = here.row() + down, here.column() + over
        row, column = row + column // wide, column % wide
        if 0 <= row < self.content.rowCount():
            stand_on(self, self.content.index(row, column))
        self.setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        # These keys would act on the table of the process otherwise.
        early = event.type() is QEvent.Type.ShortcutOverride
        if early and isinstance(event, QKeyEvent) and self._act_of(event) is not None:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        plain = held & ~Qt.KeyboardModifier.KeypadModifier
        act = self._act_of(event)
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()
        elif act is not None:
            act()
        elif key in _ENTERS and plain in (_NO_MODIFIER, _SHIFT):
            self.go(-1 if plain == _SHIFT else 1, 0)
        elif key in _DELETES and not plain:
            self._type(self.currentIndex().row(), COLUMNS[self.currentIndex().column()], "")
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab goes from cell to cell, and on from the last one.
        here, last = self.currentIndex(), (self.content.rowCount() - 1, len(COLUMNS) - 1)
        end = last if next else (0, 0)
        if (here.row(), here.column()) == end:
            return super().focusNextPrevChild(next)
        self.go(0, 1 if next else -1)
        return True

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.place_changed.emit()

    def _act_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        control = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _CONTROL
        if not control:
            return None
        acts = {_KEY.Key_Minus: self.remove_line, _KEY.Key_Delete: self.remove_line}
        acts |= dict.fromkeys(_ENTERS, self.insert_line) | {_KEY.Key_C: self._copy}
        return acts.get(Qt.Key(event.key()))

    def _build(self) -> None:
        self.setObjectName("interview_lines")
        self.setModel(self.content)
        self.setItemDelegate(self._cells)
        self.setProperty("takes_letters", True)  # noqa: FBT003 - Qt's own signature
        self.setProperty("card", "true")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        by_pixels(self)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self._fit()

    def _connect(self) -> None:
        self.content.typed.connect(self._type)
        self._cells.ended.connect(self.go)
        self._cells.dropped.connect(self._drop)
        self._talks.changed.connect(self.show_lines)
        self._talks.process.table_changed.connect(self.show_lines)
        current_theme().changed.connect(self._fit)

    def _type(self, place: int, column: str, text: str) -> None:
        found, line = self._talks.open, self.content.line(place)
        if found is None or column == "row" or (line is None and not text.strip()):
            return
        wanted = line or self._talks.new_line()
        desk = self._talks.process.desk
        try:
            wanted = line_with(wanted, column, text, desk.language)
            self.content.clear_odd(wanted.id, column)
        except AppError as error:
            self.content.mark_odd(wanted.id, column, text, desk.sentence(error))
        lines = list(found.lines)
        lines[place : place + 1] = [wanted]
        self._talks.change(found._replace(lines=tuple(lines)))
        if line is None:
            stand_on(self, self.content.index(place, COLUMNS.index(column)))
        self.viewport().update()

    def _drop(self) -> None:
        """Forget what could not be taken in the cell that was left by Esc."""
        line = self.current_line()
        if line is not None:
            self.content.clear_odd(line.id, COLUMNS[self.currentIndex().column()])

    def _copy(self) -> None:
        here = self.currentIndex()
        QGuiApplication.clipboard().setText(self.content.text(here.row(), COLUMNS[here.column()]))

    def _offered(self, column: int) -> Sequence[str]:
        choice = CHOICES.get(COLUMNS[column])
        language = self._talks.process.desk.language
        return list(choice_words(choice, language).values()) if choice else ()

    def _became(self) -> dict[str, str]:
        """Return the numbers of rows by their ids: those of the table shown come first."""
        state = self._talks.process
        tables = [*(state.opened.tables.values() if state.opened else ()), state.table]
        return {
            row.id: str(number)
            for table in tables
            if table is not None
            for number, row in enumerate(table.rows, start=1)
        }

    def _fit_lines(self, lines: Sequence[Line]) -> None:
        theme = current_theme()
        usual, more = theme.height("sheet_row"), theme.px(_LINE)
        for place, line in enumerate(lines):
            breaks = max(text.count("\n") for text in (line.what, line.quote, line.pain))
            high = usual + min(breaks, _MOST_LINES - 1) * more
            if self.rowHeight(place) != high:
                self.setRowHeight(place, high)

    def _fit(self) -> None:
        theme, header = current_theme(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(theme.height("sheet_row"))
        header.setMinimumSectionSize(theme.px(40))
        for at, column in enumerate(COLUMNS):
            header.resizeSection(at, theme.px(_WIDTHS[column]))
