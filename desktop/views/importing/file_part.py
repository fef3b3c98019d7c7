"""The files to be imported: where they are dropped, what was refused, a card for each table."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.services.error_texts import error_text
from desktop.views.importing.drop_zone import DropZone
from desktop.views.importing.file_card import FileCard
from desktop.views.importing.flow import ImportFlow
from desktop.views.scrolling import scrolled

_PAGE, _AT_ONCE = 640, 2


class FilePart(QWidget):
    """A card for each table; the one that is worked on has the accent border."""

    def __init__(self, flow: ImportFlow) -> None:
        super().__init__()
        self._flow = flow
        self.zone = DropZone()
        self.cards: list[FileCard] = []
        self._refused = QVBoxLayout()
        self._list = QVBoxLayout()
        self._busy = label("", "body", "text2", wrap=True)
        self._undo = QFrame()
        self._undo_title = label("", "strong", "blue", wrap=True)
        self._undo_text = label("", "meta", "text2", wrap=True)
        self._page = QWidget()
        self._build()
        self.zone.chosen.connect(flow.open_files)
        self._show_texts()

    def set_wide(self, *, wide: bool) -> None:
        """Stand in the middle of the pane, or as a column at its side."""
        width = current_theme().px(_PAGE)
        self._page.setMaximumWidth(width if wide else 16_777_215)

    def refresh(self) -> None:
        """Show the plans as they are now."""
        flow = self._flow
        tables = [(plan.file, plan.source.name) for plan in flow.plans]
        if [card.table for card in self.cards] != tables[: len(self.cards)]:
            self._drop_cards()
        for at in range(len(self.cards)):
            self._show_card(at)
        self._add_cards()
        self.zone.set_compact(compact=bool(flow.plans))
        self._undo.setVisible(bool(flow.plans))
        self._busy.setVisible(flow.reading)
        self._show_refused()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()
            self._show_refused()

    def _build(self) -> None:
        gap = tokens().spacing["card_gap"]
        column = QVBoxLayout(self._page)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(gap)
        self._list.setSpacing(gap)
        column.addLayout(self._list)
        column.addWidget(self._busy)
        column.addLayout(self._refused)
        column.addWidget(self.zone)
        column.addWidget(self._undo)
        column.addStretch(1)
        self._build_undo()
        self._busy.hide()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._page, 1000)
        row.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        area = scrolled(holder)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        around.addWidget(area)

    def _build_undo(self) -> None:
        self._undo.setProperty("bubble", "accentbg")
        inner = QVBoxLayout(self._undo)
        inner.setContentsMargins(14, 10, 14, 10)
        head = QHBoxLayout()
        head.addWidget(IconLabel("undo", "blue"))
        head.addWidget(self._undo_title, 1)
        inner.addLayout(head)
        inner.addWidget(self._undo_text)
        self._undo.hide()

    def card(self, at: int) -> FileCard:
        """Return the card of a table, making it if need be."""
        while len(self.cards) <= at:
            self._add_card(len(self.cards))
        return self.cards[at]

    def _drop_cards(self) -> None:
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []

    def _add_cards(self) -> None:
        """Make a few cards a turn; an archive may hold hundreds of tables."""
        count = len(self._flow.plans)
        for at in range(len(self.cards), min(count, len(self.cards) + _AT_ONCE)):
            self._add_card(at)
        if len(self.cards) < count:
            QTimer.singleShot(0, self, self._add_cards)

    def _add_card(self, at: int) -> None:
        card = FileCard(self._flow.plans[at])
        self._connect(card, at)
        self._list.addWidget(card)
        self.cards.append(card)
        self._show_card(at)

    def _show_card(self, at: int) -> None:
        flow, card = self._flow, self.cards[at]
        look = flow.looks.get(at)
        card.show_plan(flow.plans[at], look.sample if look else "")
        card.set_current(current=at == flow.at and len(flow.plans) > 1)

    def _connect(self, card: FileCard, at: int) -> None:
        flow = self._flow
        card.picked.connect(lambda: flow.select(at))
        card.removed.connect(lambda: flow.remove(at))
        card.order_chosen.connect(lambda order: flow.choose_order(at, order))
        card.zone_chosen.connect(lambda zone: flow.choose_zone(at, zone))
        card.reading_chosen.connect(lambda reading: flow.read_with(at, reading))
        card.year_chosen.connect(lambda year: flow.choose_year(at, year))
        card.preset_off.connect(lambda: flow.without_preset(at))
        card.read_as.connect(lambda encoding, cut: flow.read_as(at, encoding, cut))

    def _show_refused(self) -> None:
        while (item := self._refused.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        language = languages().language or "zh"
        for error in self._flow.refused:
            self._refused.addWidget(_refusal(error_text(error, language)))

    def _show_texts(self) -> None:
        self._busy.setText(self.tr("Reading the files"))
        self._undo_title.setText(self.tr("The whole import can be undone"))
        self._undo_text.setText(
            self.tr("Tickets you change after the import are named first and can be kept.")
        )


def _refusal(sentence: str) -> QWidget:
    box = QFrame()
    box.setProperty("card", "error")
    row = QHBoxLayout(box)
    row.setContentsMargins(12, 8, 12, 8)
    row.setSpacing(8)
    words = label(sentence, "body", "red", wrap=True)
    words.setProperty("data", "true")
    words.setAccessibleName(sentence)
    row.addWidget(IconLabel("error", "red"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return box
