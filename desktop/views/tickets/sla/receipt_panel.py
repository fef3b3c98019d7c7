"""The receipt of a ticket's clocks over the ticket: verdicts, the strip of days, every line."""

from importlib import import_module

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.models.receipt_model import ReceiptModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.drawingcanvas import DrawingCanvas
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.sidepanel import SidePanel
from desktop.services.sla.receipt_sheet import Sheet
from desktop.views.desk import Desk
from desktop.views.tickets.sla.verdict_card import SumLine, VerdictCard

_WIDTH, _ROW = 776, 32
_COLUMNS = (76, 0, 0, 112, 104)


class ReceiptPanel(SidePanel):
    """Shows the receipt of one ticket; Ctrl+P prints it, Ctrl+C copies it as text."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over, _WIDTH)
        self.setObjectName("receipt")
        self._desk = desk
        self._ticket: int | None = None
        self._sheet: Sheet | None = None
        self._reads = desk.latest()
        self._title = label("", "title")
        self._subject = ElidedLabel("", "meta", "muted")
        self._print = Button(icon="print", keys="Ctrl+P")
        self._copy = Button(icon="copy")
        self._close = IconButton("close", "")
        self._verdicts = QHBoxLayout()
        self._cards: list[VerdictCard] = []
        self._days = Card(" ")
        self._canvas = DrawingCanvas()
        self._why = label("", "meta", "text2", wrap=True)
        self.model = ReceiptModel()
        self.table = QTableView()
        self._sum = SumLine()
        self._rules = Card(" ")
        self._versions = label("", "body", wrap=True)
        self._frozen = label("", "meta", "muted", wrap=True)
        self._build()
        self._retranslate()

    def show_ticket(self, ticket: int) -> None:
        """Open the panel with the receipt of a ticket."""
        self._ticket = ticket
        language = self._desk.language
        self._reads.start(lambda my, _progress: my.sla.sheet(ticket, language), self._take)

    def refresh(self) -> None:
        """Read the receipt again, where it is open."""
        if self._ticket is not None and not self.isHidden():
            self.show_ticket(self._ticket)

    def print_receipt(self) -> None:
        """Show how the receipt looks on paper."""
        ticket = self._ticket
        if ticket is not None and self._sheet is not None:
            import_module("desktop.views.printing.preview").show_preview(
                self._desk,
                self.window(),
                lambda my, path, progress: my.printing.receipt(ticket, path, progress=progress),
                f"{self._sheet.number} {self.tr('Clock receipt')}",
            )

    def copy_text(self) -> None:
        """Put the receipt on the clipboard as lines of text."""
        if self._sheet is not None:
            QGuiApplication.clipboard().setText(self._sheet.as_text())
            self._desk.say(self.tr("Copied"))

    def _take(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._subject.setText(f"{sheet.number} · {sheet.subject}")
        self._show_verdicts(sheet)
        self._canvas.show_drawing(sheet.strip)
        self._canvas.setAccessibleName(f"{self._days.title.text()}. {sheet.why_due}")
        self._why.setText(sheet.why_due)
        self._why.setVisible(bool(sheet.why_due))
        self.model.show(sheet.rows, sheet.head)
        self._sum.show_sum(sheet.sum, sheet.mark, late=sheet.late)
        self._versions.setText("　".join([*sheet.versions, sheet.code]))
        self._fit()
        if self.isHidden():
            self.open()
            self.table.setFocus()
            self.table.selectRow(0)

    def _show_verdicts(self, sheet: Sheet) -> None:
        while len(self._cards) < len(sheet.verdicts):
            card = VerdictCard()
            self._cards.append(card)
            self._verdicts.addWidget(card, 1)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(sheet.verdicts))
            if number < len(sheet.verdicts):
                card.show_verdict(sheet.verdicts[number])

    def _build(self) -> None:
        self.body.addWidget(self._build_head())
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(10)
        self._verdicts.setSpacing(10)
        column.addLayout(self._verdicts)
        self._days.body.addWidget(self._canvas)
        self._days.body.addWidget(self._why)
        column.addWidget(self._days)
        column.addWidget(self.table)
        column.addWidget(self._sum)
        self._rules.body.addWidget(self._versions)
        self._rules.body.addWidget(self._frozen)
        column.addWidget(self._rules)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        self.body.addWidget(area, 1)
        self._build_table()
        self._print.clicked.connect(lambda _checked: self.print_receipt())
        self._copy.clicked.connect(lambda _checked: self.copy_text())
        self._close.clicked.connect(lambda _checked: self.close_panel())
        current_theme().changed.connect(self._fit)

    def _build_head(self) -> QWidget:
        head = QFrame()
        head.setProperty("surface", "surface")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(head)
        line.setContentsMargins(18, 12, 14, 12)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._subject)
        line.addLayout(words, 1)
        for button in (self._print, self._copy, self._close):
            line.addWidget(button)
        return head

    def _build_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setObjectName("receipt_lines")
        table.setProperty("card", "true")
        table.setProperty("reading", "true")
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setMinimumSectionSize(40)
        for number, width in enumerate(_COLUMNS):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(number, mode)

    def _fit(self) -> None:
        """Give columns their widths and the table the height of all its rows: the panel scrolls."""
        theme = current_theme()
        header = self.table.horizontalHeader()
        for number, width in enumerate(_COLUMNS):
            if width:
                header.resizeSection(number, theme.px(width))
        self.table.resizeRowsToContents()
        high = header.height() + 2
        for row in range(self.model.rowCount()):
            if self.table.rowHeight(row) < theme.px(_ROW):
                self.table.setRowHeight(row, theme.px(_ROW))
            high += self.table.rowHeight(row)
        self.table.setFixedHeight(high)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Print):
            self.print_receipt()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_text()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Its own keys come before those of the ticket that lies beneath.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            standard = (QKeySequence.StandardKey.Print, QKeySequence.StandardKey.Copy)
            if event.key() == Qt.Key.Key_Escape or any(map(event.matches, standard)):
                event.accept()
                return True
        return super().event(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Clock receipt"))
        self.panel.setAccessibleName(self.tr("Clock receipt"))
        self._print.setText(self.tr("Print"))
        self._copy.setText(self.tr("Copy text"))
        self._close.set_name(self.tr("Close"))
        self._days.set_title(self.tr("How the due moment came about"))
        self._rules.set_title(self.tr("Rules frozen when the clock started"))
        self._frozen.setText(
            self.tr(
                "Later changes of targets or calendar do not touch this ticket unless its line"
                " above says so."
            )
        )
        self.table.setAccessibleName(self.tr("Lines of the receipt"))
