"""Which columns the queue's table shows, in which order and how wide; subject takes the rest."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView

from desktop.models.ticket_columns import DEFAULT_SHOWN, SMALL_SHOWN, SMALL_WIDTHS, Column
from desktop.models.ticket_table_model import TicketTableModel
from desktop.qtkit.theme import current_theme

_SUBJECT_LEAST = 155
_LEAST = 24
_MARK, _SUBJECT, _DUE = "mark", "subject", "due"
# Given up in this order where the window is narrow and nobody chose columns (design.md 14).
_FIRST_TO_GO = ("category", "updated", "requester")


class ShownColumns(QObject):
    """Keeps the header as it was chosen; `changed` follows what a person does to it."""

    changed = Signal()

    def __init__(self, table: QTableView, model: TicketTableModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._shown: tuple[str, ...] = DEFAULT_SHOWN
        self._widths: dict[str, int] = {}
        self._small = self._working = False
        header = table.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        header.setMinimumSectionSize(1)
        header.sectionMoved.connect(lambda *_: self._moved())
        header.sectionResized.connect(self._resized)

    def columns(self) -> tuple[str, ...]:
        """Return the ids of the columns chosen, from left to right."""
        return self._shown

    def widths(self) -> dict[str, int]:
        """Return the widths that a person gave, at a text size of 100 %."""
        return dict(self._widths)

    def show(self, columns: tuple[str, ...], widths: dict[str, int] | None = None) -> None:
        """Show these columns in this order; unknown ones are left out, none are the usual ones."""
        known = {column.id for column in self._model.columns}
        kept = tuple(dict.fromkeys(name for name in columns if name in known and name != _MARK))
        wanted = (kept or DEFAULT_SHOWN, {} if widths is None else dict(widths))
        if wanted != (self._shown, self._widths):
            self._shown, self._widths = wanted
            self.lay_out()

    def choose(self, columns: tuple[str, ...]) -> None:
        """Show other columns as a person wishes, each as wide as before."""
        self.show(columns, self._widths)
        self.changed.emit()

    def offered(self) -> list[tuple[str, str]]:
        """Return id and title of every column there is to choose."""
        role = Qt.ItemDataRole.ToolTipRole
        across = Qt.Orientation.Horizontal
        columns = [each for each in enumerate(self._model.columns) if each[1].id != _MARK]
        return [(c.id, str(self._model.headerData(i, across, role) or "")) for i, c in columns]

    def at(self, index: int) -> Column | None:
        """Return the column of a section, None beside them all."""
        columns = self._model.columns
        return columns[index] if 0 <= index < len(columns) and columns[index].id != _MARK else None

    def set_small(self, *, small: bool) -> None:
        """Show what a small screen has room for, unless columns were chosen."""
        if small != self._small:
            self._small = small
            self.lay_out()

    def lay_out(self) -> None:
        """Put every section where it belongs and share the width."""
        self._working = True
        header = self._table.horizontalHeader()
        names = [column.id for column in self._model.columns]
        shown = self._present()
        for place, name in enumerate((_MARK, *shown)):
            header.moveSection(header.visualIndex(names.index(name)), place)
        for index, name in enumerate(names):
            self._table.setColumnHidden(index, name != _MARK and name not in shown)
            fixed = name in (_MARK, _SUBJECT)
            modes = QHeaderView.ResizeMode
            header.setSectionResizeMode(index, modes.Fixed if fixed else modes.Interactive)
        self._working = False
        self.share()

    def share(self) -> None:
        """Give each column its width and the subject what is left."""
        self._working = True
        widths = self._wanted()
        if self._shown == DEFAULT_SHOWN:
            self._give_up(widths)
        room = self._table.viewport().width() - sum(widths.values())
        if _SUBJECT in self._present():
            widths[_SUBJECT] = max(current_theme().px(_SUBJECT_LEAST), room)
        for index, column in enumerate(self._model.columns):
            width = widths.get(column.id, 0)
            if width and self._table.columnWidth(index) != width:
                self._table.setColumnWidth(index, width)
            if self._table.isColumnHidden(index) != (width == 0):
                self._table.setColumnHidden(index, width == 0)
        policy = Qt.ScrollBarPolicy
        wide = room < 0 and self._shown != DEFAULT_SHOWN
        self._table.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if wide else policy.ScrollBarAlwaysOff
        )
        self._working = False

    def _present(self) -> tuple[str, ...]:
        return SMALL_SHOWN if self._small and self._shown == DEFAULT_SHOWN else self._shown

    def _wanted(self) -> dict[str, int]:
        shown = {_MARK, *self._present()} - {_SUBJECT}
        columns = [column for column in self._model.columns if column.id in shown]
        return {column.id: self._width(column) for column in columns}

    def _width(self, column: Column) -> int:
        theme = current_theme()
        own = column.width_zh if theme.language == "zh" else column.width_en
        if self._small:
            own = max(own, SMALL_WIDTHS.get(column.id, own))
        return theme.px(self._widths.get(column.id, own))

    def _give_up(self, widths: dict[str, int]) -> None:
        """Leave out what a narrow window has no room for."""
        theme, room = current_theme(), self._table.viewport().width()
        for name in _FIRST_TO_GO:
            if room - sum(widths.values()) < theme.px(_SUBJECT_LEAST):
                widths.pop(name, None)

    def _moved(self) -> None:
        if self._working:
            return
        header = self._table.horizontalHeader()
        order = [self._model.columns[header.logicalIndex(at)].id for at in range(header.count())]
        hidden = [name for name in self._shown if name not in self._present()]
        self._shown = (*(name for name in order if name in self._present()), *hidden)
        self.changed.emit()

    def _resized(self, index: int, _old: int, width: int) -> None:
        if self._working or not width:
            return
        column = self._model.columns[index]
        own = column.width_zh if current_theme().language == "zh" else column.width_en
        # What is left of a promise is never shortened.
        least = own if column.id == _DUE else _LEAST
        self._widths[column.id] = max(least, round(width / current_theme().scale))
        self.share()
        self.changed.emit()
