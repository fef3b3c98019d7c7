"""Which columns the table shows: hidden, shown, ordered, renamed, added; kept with the version."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.columns import TableColumn
from desktop.services.process.local import fresh_ids
from desktop.services.process.sheet import SheetColumn
from desktop.views.process_maps.state import ProcessState
from desktop.views.process_maps.table.column_sheet import ColumnSheet
from desktop.views.process_maps.table.table_part import TablePart


class ColumnActs(QObject):
    """Opens the menu of a header and does what is chosen there."""

    def __init__(self, state: ProcessState, part: TablePart) -> None:
        super().__init__(part)
        self._state, self._part = state, part
        part.sheet.column_menu_wanted.connect(self.show_menu)
        part.columns_ordered.connect(self._order)

    def show_menu(self, column: int, at: QPoint) -> None:
        """Open the menu of a column at a place on the screen."""
        menu = QMenu(self._part)
        menu.setObjectName("column_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self._part.sheet.content.columns()
        if 0 <= column < len(shown):
            self._add_sorting(menu, column)
            menu.addSeparator()
        if self._state.may_edit:
            self._add_acts(menu, shown[column] if 0 <= column < len(shown) else None)
            menu.addSeparator()
            self._add_choices(menu)
        menu.popup(at)

    def add_column(self) -> None:
        """Ask for the names of a new column and show it last."""
        self._ask(None)

    def _add_sorting(self, menu: QMenu, column: int) -> None:
        content = self._part.sheet.content
        for text, order in (
            (self.tr("Sort upwards"), Qt.SortOrder.AscendingOrder),
            (self.tr("Sort downwards"), Qt.SortOrder.DescendingOrder),
        ):
            act = menu.addAction(text)
            act.triggered.connect(lambda _on, order=order: self._sort((column, order)))
        own = menu.addAction(self.tr("The order of the process"))
        own.setEnabled(content.is_sorted())
        own.triggered.connect(lambda _on: self._sort(None))

    def _add_acts(self, menu: QMenu, column: SheetColumn | None) -> None:
        if column is not None:
            rename = menu.addAction(self.tr("Rename the column…"))
            rename.triggered.connect(lambda _on: self._ask(column))
            hide = menu.addAction(self.tr("Hide the column"))
            hide.setEnabled(len(self._part.sheet.content.columns()) > 1)
            hide.triggered.connect(lambda _on: self.show_column(column.id, shown=False))
        menu.addAction(self.tr("Add a column…")).triggered.connect(lambda _on: self._ask(None))

    def _add_choices(self, menu: QMenu) -> None:
        language = self._state.desk.language
        for column in self._part.columns():
            act = menu.addAction(column.name.text(language))
            act.setCheckable(True)
            act.setChecked(column.shown)
            act.triggered.connect(lambda on, name=column.id: self.show_column(name, shown=bool(on)))

    def _sort(self, order: tuple[int, Qt.SortOrder] | None) -> None:
        header = self._part.sheet.horizontalHeader()
        self._part.sheet.content.order_by(order)
        header.setSortIndicatorShown(order is not None)
        if order is not None:
            header.setSortIndicator(*order)

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show a column behind the others, or hide it."""
        found = self._kept()
        if shown:
            # What is shown anew stands behind those that are.
            found.sort(key=lambda each: (not each.shown, each.id == name))
        self._keep([each._replace(shown=shown) if each.id == name else each for each in found])

    def _order(self, names: Sequence[str]) -> None:
        places = {name: place for place, name in enumerate(names)}
        found = sorted(self._kept(), key=lambda each: places.get(each.id, len(places)))
        self._keep(found)

    def _ask(self, column: SheetColumn | None) -> None:
        over: QWidget = self._part.window()
        sheet = ColumnSheet(column.name if column else Bilingual(), over, is_new=column is None)

        def named(name: Bilingual) -> None:
            found = self._kept()
            if column is None:
                (identity,) = fresh_ids(1, self._state.desk.session.clock())
                found.insert(sum(each.shown for each in found), TableColumn(identity, name))
            else:
                found = [e._replace(name=name) if e.id == column.id else e for e in found]
            self._keep(found)

        sheet.named.connect(named)
        sheet.open()

    def _kept(self) -> list[TableColumn]:
        table = self._state.table
        named = {column.id: column.name for column in table.columns} if table else {}
        return [
            TableColumn(each.id, named.get(each.id, Bilingual()), each.shown)
            for each in self._part.columns()
        ]

    def _keep(self, found: Sequence[TableColumn]) -> None:
        table = self._state.table
        kept = tuple(each for each in found if each.shown or any(each.name))
        if table is not None and self._state.lets_edit():
            self._state.edit(
                table._replace(columns=kept),
                lambda my, version: my.processes.set_columns(version, kept),
            )
