"""What a form will be tied to when its ticket is made: each with the way to take it back."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import LinkKind
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label


class TiedTo(NamedTuple):
    """A ticket and how the new one will hang together with it."""

    row: QueueRow
    kind: LinkKind


class TiesBox(Card):
    """Hidden while there is nothing to tie."""

    removed = Signal(object)

    def __init__(self, words: TicketWords) -> None:
        super().__init__()
        self.setObjectName("ties")
        self._words = words
        self._ties: Sequence[TiedTo] = ()
        self._name = label("", "meta_strong", "text2")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self.body.setSpacing(4)
        self.body.addWidget(self._name)
        self.body.addLayout(self._rows)
        self._fill()

    def show_ties(self, ties: Sequence[TiedTo]) -> None:
        """Show what the form says."""
        if list(ties) != list(self._ties):
            self._ties = ties
            self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for tie in self._ties:
            self._rows.addWidget(self._row(tie))
        self._name.setText(self.tr("Tied when it is created"))
        self.setAccessibleName(self._name.text())
        self.setVisible(bool(self._ties))

    def _row(self, tie: TiedTo) -> QWidget:
        kinds = {
            LinkKind.RELATED: self.tr("Linked with {ticket}"),
            LinkKind.DUPLICATE: self.tr("Duplicate of {ticket}, resolved with it"),
            LinkKind.PROBLEM: self.tr("Joins the known problem {ticket}"),
        }
        ticket = f"{self._words.cell(tie.row, 'number')} {tie.row.subject}"
        text = kinds[tie.kind].format(ticket=ticket)
        take = IconButton("close", self.tr("Take back: {what}").format(what=text))
        take.clicked.connect(lambda _checked: self.removed.emit(tie.row.key))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        line.addWidget(ElidedLabel(text, "body"), 1)
        line.addWidget(take)
        return row

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._fill()
        super().changeEvent(event)
