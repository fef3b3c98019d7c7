"""How the queue is shown: groups, row height, columns; remembered for each person and view."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.ticket_query import TicketQuery
from desktop.models.group_words import GROUP_NAMES, group_name, grouped_by
from desktop.models.ticket_columns import EXTRA, FIXED_COLUMNS, extra_columns
from desktop.models.ticket_table_model import TicketTableModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.views.desk import Desk
from desktop.views.tickets.queue_head import QueueHead
from desktop.views.tickets.queue_parts import QueueParts
from desktop.views.tickets.queue_table import QueueTable

if TYPE_CHECKING:
    from desktop.views.filters.chip_bar import ChipBar
    from desktop.views.tickets.copy_act import CopyAct

DENSITIES = {"compact": 30, "normal": 36, "relaxed": 44}
_LOOKS = "queue_looks"
_LARGE = 1.5


class QueueTools(QWidget):
    """The buttons at the right of the head; `grouped` carries what to group by from now on."""

    grouped = Signal(str)
    sort_wanted = Signal(str, bool)

    def __init__(self, desk: Desk, table: QueueTable, model: TicketTableModel) -> None:
        super().__init__()
        self._desk, self._table, self._model = desk, table, model
        self._view = self._group = ""
        self._own: tuple[str, ...] = ()
        self._density = 36
        self._small = self._brief = False
        self.group = Button(kind="ghost")
        self._naming = QTimer(self)
        self._naming.setSingleShot(True)
        self._naming.timeout.connect(self._name_group)
        self.rows = IconButton("density", "")
        self.columns = IconButton("columns", "")
        self.preview = Button(icon="open", keys="Space")
        self._build()
        self._retranslate()

    def stand_in(self, head: QueueHead, parts: QueueParts) -> None:
        """Put the buttons into the head; follow the size of the window."""
        # A child that is never seen: it hears of another language and goes with the head.
        self.setParent(head)
        self.hide()
        head.add_tools((self.group,), (self.rows, self.columns, self.preview))

        def follow() -> None:
            self.set_small(small=parts.is_small, overlays=parts.overlays)
            self._brief = parts.is_small or parts.is_low
            head.set_one_line(one=self._brief)
            self.show_group(self._group)

        parts.small_changed.connect(follow)
        follow()

    def order_focus(self, before: QWidget, search: QWidget, chips: "ChipBar") -> None:
        """Have Tab go from `before` along the first line of the head, then along the second."""
        self.setTabOrder(before, self.group)
        self.setTabOrder(self.group, search)
        last = chips.stand_after(search)
        for part in (self.rows, self.columns, self.preview):
            self.setTabOrder(last, part)
            last = part

    def dressed(self, view: str, query: TicketQuery, columns: tuple[str, ...] = ()) -> TicketQuery:
        """Show a view's columns and return its query, both as the person left them."""
        look = self._look(view)
        self._view, self._own = view, columns
        shown = tuple(look.get("columns", columns))
        if any(name.startswith(EXTRA) for name in shown):
            self.offer_every_column()
        self._table.shown_columns.show(shown, look.get("widths", {}))
        group = look.get("group", query.group)
        query = query._replace(group=group if group in GROUP_NAMES else query.group)
        self.show_group(query.group)
        return query

    def show_group(self, group: str) -> None:
        """Say what is grouped by, once the rows are painted: a new text lays the head out anew."""
        self._group = group
        self._naming.start(0)

    def _name_group(self) -> None:
        group = self._group
        large = self._small and current_theme().scale >= _LARGE
        named = group_name(group) if self._brief else grouped_by(group)
        self.group.set_icon("density" if large else "")
        self.group.setText("" if large else named)
        self.group.setAccessibleName(grouped_by(group))

    def set_group(self, group: str) -> None:
        """Group by something else, from now on in this view."""
        self._keep(group=group)
        self.show_group(group)
        self.grouped.emit(group)

    def set_density(self, height: int) -> None:
        """Use another row height."""
        self._density = height
        self._table.set_row_height(min(height, DENSITIES["compact"]) if self._small else height)

    def set_small(self, *, small: bool, overlays: bool) -> None:
        """Shrink rows and columns for a small window; offer the preview where it overlays."""
        self._small = small
        self.preview.setVisible(overlays)
        self._name_preview()
        self._table.shown_columns.set_small(small=small)
        self.set_density(self._density)

    def _name_preview(self) -> None:
        """Write the word beside the sign, but not in large text on a small window."""
        large = self._small and current_theme().scale >= _LARGE
        self.preview.setText("" if large else self.tr("Preview"))
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.setToolTip(self.tr("Preview") if large else "")

    def choose_density(self, name: str) -> None:
        """Keep another row height on this PC."""
        self._desk.my.settings.set("density", name)
        self.set_density(DENSITIES[name])

    def next_density(self) -> None:
        """Take the next row height: compact, normal, relaxed, compact again."""
        names = list(DENSITIES)
        now = str(self._desk.my.settings.get("density"))
        self.choose_density(names[(names.index(now) + 1) % len(names)])

    def offer_every_column(self) -> None:
        """Have the table know a column for each extra field too."""
        fields = self._desk.my.directory.fields.values()
        self._model.set_columns((*FIXED_COLUMNS, *extra_columns(fields)))

    def copying(self) -> "CopyAct":
        """Return the acts between table and clipboard."""
        made = import_module("desktop.views.tickets.copy_act").CopyAct
        act: CopyAct = made(self._desk, self._table, self.window())
        return act

    def choose_columns(self) -> None:
        """Open the list of columns."""
        self.offer_every_column()
        made = import_module("desktop.views.tickets.column_chooser").ColumnChooser
        chooser = made(self._table, self.reset_columns, self)
        chooser.show_below(self.columns)

    def reset_columns(self) -> None:
        """Show the columns that the view has of itself."""
        self._keep(columns=None, widths=None)
        self._table.shown_columns.show(self._own)

    def _build(self) -> None:
        for name, part in (
            ("group_by", self.group),
            ("density", self.rows),
            ("columns", self.columns),
            ("preview_button", self.preview),
        ):
            part.setObjectName(name)
        self.group.set_height("control_row")
        self.preview.set_height("control_pane")
        self.preview.hide()
        self._offer(self.group, self._fill_groups)
        self.rows.clicked.connect(lambda _checked: self._ask_density())
        self.columns.clicked.connect(lambda _checked: self.choose_columns())
        self._table.shown_columns.changed.connect(self._columns_changed)
        self._table.horizontalHeader().customContextMenuRequested.connect(self._ask_header)

    def _ask_header(self, at: QPoint) -> None:
        show = import_module("desktop.views.tickets.header_menu").show_header_menu
        show(self._table, self, self.sort_wanted.emit, at)

    def _columns_changed(self) -> None:
        shown = self._table.shown_columns
        self._keep(columns=list(shown.columns()), widths=shown.widths())

    def _look(self, view: str) -> dict[str, Any]:
        kept = self._desk.my.machine.values.get(_LOOKS, {})
        found = kept.get(self._whose(), {}).get(view, {})
        return found if isinstance(found, dict) else {}

    def _keep(self, **values: Any) -> None:
        machine, whose = self._desk.my.machine, self._whose()
        looks = dict(machine.values.get(_LOOKS, {}))
        mine = dict(looks.get(whose, {}))
        look = {**mine.get(self._view, {}), **values}
        mine[self._view] = {name: value for name, value in look.items() if value is not None}
        looks[whose] = mine
        machine.set(_LOOKS, looks)

    def _whose(self) -> str:
        return f"{self._desk.workspace.root}|{self._desk.session.person}"

    def _offer(self, button: Button, fill: Callable[[QMenu], None]) -> None:
        """Give a button a menu that is filled each time it opens."""
        menu = QMenu(button)
        menu.setObjectName(f"menu_{button.objectName()}")
        menu.aboutToShow.connect(lambda: fill(menu))
        button.setMenu(menu)

    def _fill_groups(self, menu: QMenu) -> None:
        choices = {name: group_name(name) for name in GROUP_NAMES}
        _fill(menu, choices, self._group, self.set_group)

    def _ask_density(self) -> None:
        menu = QMenu(self.rows)
        menu.setObjectName("menu_density")
        choices = {
            "compact": self.tr("Compact"),
            "normal": self.tr("Normal"),
            "relaxed": self.tr("Relaxed"),
        }
        _fill(menu, choices, str(self._desk.my.settings.get("density")), self.choose_density)
        menu.aboutToHide.connect(menu.deleteLater)
        corner = self.rows.rect().bottomRight() - QPoint(menu.sizeHint().width(), -4)
        menu.popup(self.rows.mapToGlobal(corner))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.rows.set_name(self.tr("Row height"))
        self.columns.set_name(self.tr("Choose columns"))
        self._name_preview()
        self.show_group(self._group)


def _fill(menu: QMenu, choices: dict[str, str], now: str, then: Callable[[str], object]) -> None:
    menu.clear()
    only_one = QActionGroup(menu)
    for name, text in choices.items():
        action = QAction(text, menu)
        action.setCheckable(True)
        action.setChecked(name == now)
        action.triggered.connect(lambda _checked=False, name=name: then(name))
        only_one.addAction(action)
        menu.addAction(action)
