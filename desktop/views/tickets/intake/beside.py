"""Beside a form: open tickets and assets of who asks, what is known already, the last five."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.placed import placed_widgets
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.people import Caller
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.intake.open_ticket import OpenTicket
from desktop.views.tickets.intake.ticket_line import TicketLine
from desktop.views.tickets.known.hit_line import HitWords
from desktop.views.tickets.known.hits_card import HitsCard
from desktop.views.tickets.known.panel import KnownPanel
from desktop.views.tickets.known.ties_box import TiesBox
from desktop.views.tickets.preview import Preview


class Beside(QStackedWidget):
    """Never takes the focus by itself; a second look leaves the form where it is."""

    opened = Signal(object)
    left = Signal()
    chased = Signal(object)
    asset_wanted = Signal(str)

    def __init__(self, desk: Desk, words: TicketWords, acts: TicketActs) -> None:
        super().__init__()
        self._desk, self._words, self._acts = desk, words, acts
        self._caller: Caller | None = None
        self._open_title = label("", "meta_strong", "text2")
        self._last_title = label("", "meta_strong", "text2")
        self._empty = label("", "meta", "muted", wrap=True)
        self._assets = HitsCard("requester_assets")
        self.ties, self.known = TiesBox(words), KnownPanel(words)
        self._open_lines, self._last_lines = QVBoxLayout(), QVBoxLayout()
        self._back = Button(kind="ghost", icon="left", keys="Esc")
        self._preview: Preview | None = None
        self._look = QWidget()
        self._from: int | None = None
        self._build()
        self._retranslate()

    def show_caller(self, caller: Caller | None) -> None:
        """Show the tickets of who asks, or that nobody is chosen yet."""
        self._caller = caller
        self._retranslate()
        opened = caller.open_rows if caller else ()
        last = caller.last_rows if caller else ()
        self._show_opened(opened)
        self._fill(self._last_lines, [self._line(row) for row in last])
        assets = caller.assets if caller else ()
        self._assets.show_hits([HitWords("", asset, "", "", asset) for asset in assets])
        self._open_title.setVisible(bool(opened))
        self._last_title.setVisible(bool(last))
        self._empty.setVisible(not (opened or last))

    def look(self, key: int) -> None:
        """Look at a ticket in place of the lists."""
        self._from = key
        if self._preview is None:
            self._make_preview()
        if self._preview is not None:
            self._preview.show_ticket(key)
        self.setCurrentWidget(self._look)
        self._back.setFocus()

    def look_back(self) -> bool:
        """Go back to the lists; say whether a ticket was looked at."""
        if self.currentWidget() is not self._look:
            return False
        self.setCurrentIndex(0)
        lines = self.findChildren(TicketLine)
        line = next((each for each in lines if each.row.key == self._from), None)
        if line is not None:
            line.setFocus()
        elif self.known.focus_ticket(self._from):
            return True
        else:
            self.left.emit()
        return True

    def to_chase(self) -> int | None:
        """Return the open ticket at the cursor, else the first one."""
        tickets = self._open_tickets()
        chosen = next((each for each in tickets if each.has_focus()), next(iter(tickets), None))
        return chosen.row.key if chosen is not None else None

    def _build(self) -> None:
        self.setObjectName("beside_form")
        self._empty.setObjectName("beside_empty")
        self._assets.hide()
        self._assets.chosen.connect(self._take_asset)
        self.known.looked.connect(self.look)
        self.known.name_command("new.use_1")
        area = scrolled(self._build_lists())
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.addWidget(area)
        self.addWidget(self._look)
        self._back.setObjectName("look_back")
        self._back.set_height("control_pane")
        self._back.clicked.connect(lambda _checked: self.look_back())
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 0)
        head.addWidget(self._back)
        head.addStretch(1)
        look = QVBoxLayout(self._look)
        look.setContentsMargins(0, 0, 0, 0)
        look.setSpacing(0)
        look.addLayout(head)

    def _build_lists(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self._open_title)
        column.addLayout(self._open_lines)
        for part in (self.ties, self.known, self._assets):
            column.addWidget(part)
        column.addSpacing(6)
        column.addWidget(self._last_title)
        column.addLayout(self._last_lines)
        column.addStretch(1)
        for lines in (self._open_lines, self._last_lines):
            lines.setSpacing(8)
        return body

    def _make_preview(self) -> None:
        preview = self._preview = Preview(self._desk, self._words)
        preview.rest()
        preview.opened.connect(self.opened)
        preview.without_keys()
        preview.resolve_wanted.connect(lambda: self._acts.resolve([preview.ticket or 0]))
        layout = self._look.layout()
        if layout is not None:
            layout.addWidget(preview)

    def _open_tickets(self) -> list[OpenTicket]:
        widgets = placed_widgets(self._open_lines)
        return [widget for widget in widgets if isinstance(widget, OpenTicket)]

    def _show_opened(self, rows: tuple[QueueRow, ...]) -> None:
        shown = self._open_tickets()
        if [row.key for row in rows] == [each.row.key for each in shown]:
            for each, row in zip(shown, rows, strict=True):
                each.show_row(row)
            return
        made = [OpenTicket(row, self._words, first=not at) for at, row in enumerate(rows)]
        for each in made:
            each.looked.connect(self.look)
            each.chased.connect(self.chased)
        self._fill(self._open_lines, made)

    def _line(self, row: QueueRow) -> TicketLine:
        line = TicketLine(row, self._words)
        line.looked.connect(self.look)
        return line

    def _take_asset(self, at: int) -> None:
        if self._caller is not None:
            self.asset_wanted.emit(self._caller.assets[at])

    def _fill(self, lines: QVBoxLayout, made: Sequence[QWidget]) -> None:
        while (item := lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line in made:
            lines.addWidget(line)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.show_caller(self._caller)
        super().changeEvent(event)

    def _retranslate(self) -> None:
        caller = self._caller
        count = caller.open_count if caller else 0
        self._open_title.setText(self.tr("Open tickets of the requester: {n}").format(n=count))
        self._last_title.setText(self.tr("Last five"))
        self._assets.show_title(self.tr("Assets named before"))
        self._back.setText(self.tr("Back to the form"))
        if caller is None:
            text = self.tr("Choose who asks: their open tickets and the last five stand here.")
        else:
            text = self.tr("The first ticket of this requester.")
        self._empty.setText(text)
