"""What a changed calendar would move, one line each, and what is to become of running clocks."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.domain.sla.targets import ClockKind
from desktop.models.sheet_table_model import SheetColumn, SheetRow, SheetTableModel
from desktop.qtkit.formats import format_date, format_number, format_time
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.sheetcell import dress_sheet
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.qtkit.zone import local
from desktop.services.sla.promises import Moved
from desktop.views.settings.promises.calendar_state import MOST_SHOWN, Preview

_ROWS = 6
_KINDS = {
    ClockKind.RESPONSE: QT_TRANSLATE_NOOP("Promise", "First response"),
    ClockKind.RESOLVE: QT_TRANSLATE_NOOP("Promise", "Resolve"),
    ClockKind.UPDATE: QT_TRANSLATE_NOOP("Promise", "Next update"),
}


class MovesCard(Card):
    """`chosen` tells whether running clocks move too; `left` that nothing is kept yet."""

    chosen = Signal(bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(state="current")
        self.setObjectName("moves")
        self._hint = label("", "meta", "muted", wrap=True)
        self._table = QTableView()
        self._content = SheetTableModel(self._table)
        self._leave, self._move = Button(kind="primary"), Button(icon="clock")
        self._back = Button(kind="ghost")
        self._count = 0
        self._build()
        self._show_texts()
        self.hide()

    def show_moves(self, found: Preview, language: str, now: int) -> None:
        """Show the promises that would move."""
        self._count = len(found.moved)
        rows = [
            SheetRow(each.clock, _cells(each, found.titles, language, now))
            for each in found.moved[:MOST_SHOWN]
        ]
        self._content.show(self._columns(), rows)
        theme, header = current_theme(), self._table.horizontalHeader()
        for number, column in enumerate(self._content.columns()):
            stretched = QHeaderView.ResizeMode.Stretch
            fixed = QHeaderView.ResizeMode.Fixed
            header.setSectionResizeMode(number, fixed if column.width else stretched)
            if column.width:
                header.resizeSection(number, theme.px(column.width))
        high = min(len(rows), _ROWS) * theme.height("sheet_row") + theme.height("sheet_header")
        self._table.setFixedHeight(high + 4)
        self._show_texts()
        self.show()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        self._table.setObjectName("moved")
        self._table.setModel(self._content)
        dress_sheet(self._table)
        self._table.setProperty("reading", "true")
        self._table.setTabKeyNavigation(False)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.verticalHeader().hide()
        for name, button in (
            ("leave_clocks", self._leave),
            ("move_clocks", self._move),
            ("back_to_calendar", self._back),
        ):
            button.setObjectName(name)
        acts = WrapRow()
        acts.show_parts([self._leave, self._move, self._back])
        for part in (self._hint, self._table, acts):
            self.body.addWidget(part)
        self._leave.clicked.connect(lambda _checked: self.chosen.emit(False))  # noqa: FBT003 - Qt's signal
        self._move.clicked.connect(lambda _checked: self.chosen.emit(True))  # noqa: FBT003 - Qt's signal
        self._back.clicked.connect(lambda _checked: self.left.emit())

    def _columns(self) -> tuple[SheetColumn, ...]:
        return (
            SheetColumn(self.tr("Ticket")),
            SheetColumn(self.tr("Clock"), 120),
            SheetColumn(self.tr("Due now"), 130),
            SheetColumn(self.tr("Due then"), 130),
        )

    def _show_texts(self) -> None:
        self.set_title(self.tr("This moves %n open due date(s)", "", self._count))
        shown = self.tr("The first {number} of them are listed.").format(
            number=format_number(MOST_SHOWN)
        )
        self._hint.setText(shown)
        self._hint.setVisible(self._count > MOST_SHOWN)
        self._table.setAccessibleName(self.tr("Due dates that would move"))
        self._leave.setText(self.tr("Leave running clocks as they are"))
        self._move.setText(self.tr("Move %n due date(s)", "", self._count))
        self._back.setText(self.tr("Back"))


def _cells(each: Moved, titles: dict[int, str], language: str, now: int) -> tuple[str, ...]:
    kind = QCoreApplication.translate("Promise", _KINDS[ClockKind(each.kind)])
    due = (_moment(at, language, now) for at in (each.before, each.due_at))
    return (titles.get(each.ticket, ""), kind, *due)


def _moment(at: int | None, language: str, now: int) -> str:
    if at is None:
        return "–"
    moment = local(at)
    return f"{format_date(moment.date(), local(now).date(), language)} {format_time(moment)}"
