"""Beside a form: the open tickets of who asks and the last five; one of them in a second look."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.people import Caller
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.intake.ticket_line import TicketLine
from desktop.views.tickets.preview import Preview


class Beside(QStackedWidget):
    """Never takes the focus by itself; a second look leaves the form where it is."""

    opened = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, words: TicketWords, acts: TicketActs) -> None:
        super().__init__()
        self._desk, self._words, self._acts = desk, words, acts
        self._caller: Caller | None = None
        self._open_title = label("", "meta_strong", "text2")
        self._last_title = label("", "meta_strong", "text2")
        self._empty = label("", "meta", "muted", wrap=True)
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
        self._fill(self._open_lines, opened)
        self._fill(self._last_lines, last)
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
        else:
            self.left.emit()
        return True

    def _build(self) -> None:
        self.setObjectName("beside_form")
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._empty)
        column.addWidget(self._open_title)
        column.addLayout(self._open_lines)
        column.addSpacing(6)
        column.addWidget(self._last_title)
        column.addLayout(self._last_lines)
        column.addStretch(1)
        for lines in (self._open_lines, self._last_lines):
            lines.setSpacing(8)
        self._empty.setObjectName("beside_empty")
        area = scrolled(body)
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

    def _make_preview(self) -> None:
        preview = self._preview = Preview(self._desk, self._words)
        preview.rest()
        preview.opened.connect(self.opened)
        preview.without_keys()
        preview.resolve_wanted.connect(lambda: self._acts.resolve([preview.ticket or 0]))
        layout = self._look.layout()
        if layout is not None:
            layout.addWidget(preview)

    def _fill(self, lines: QVBoxLayout, rows: tuple[QueueRow, ...]) -> None:
        while (item := lines.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            line = TicketLine(row, self._words)
            line.looked.connect(self.look)
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
        self._back.setText(self.tr("Back to the form"))
        if caller is None:
            text = self.tr("Choose who asks: their open tickets and the last five stand here.")
        else:
            text = self.tr("The first ticket of this requester.")
        self._empty.setText(text)
