"""The pane of the shift hand-over: all my open tickets, who takes them, the page to print."""

from importlib import import_module

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.handovers import Note
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.services.handovers import OpenWork
from desktop.views.desk import Desk
from desktop.views.handover.work_row import WorkRow
from desktop.views.scrolling import scrolled
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.field_editors import ChoiceEditor
from desktop.views.undoable import Undoable

_LETTERS = 16
_KINDS = {"ticket", "handover_note", "sop_run_step", "message"}


class HandoverView(QWidget):
    """Notes are kept as their fields are left; giving is one act for all that are chosen."""

    left = Signal()
    ticket_wanted = Signal(object)

    def __init__(self, desk: Desk, words: TicketWords) -> None:
        super().__init__()
        self._desk, self._words = desk, words
        self._acts = Undoable(desk, self)
        self._reads = desk.latest(owner=self)
        self._rows: list[WorkRow] = []
        self._back = IconButton("left", "")
        self._title = label("", "title")
        self._count = label("", "meta", "text2")
        self._to = ChoiceEditor()
        self._print = Button(icon="print", keys="Ctrl P")
        self._give = Button(kind="primary", icon="handover", keys="Ctrl ⏎")
        self._hint = label("", "meta", "muted", wrap=True)
        self._empty = EmptyState("done", "")
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._build()
        self._connect()
        self._retranslate()

    def refresh(self) -> None:
        """Read my open tickets anew."""
        self._reads.start(lambda my, _p: my.handovers.mine(), self._show)

    def give(self) -> None:
        """Hand the chosen tickets over to the colleague who was chosen."""
        keys = self._chosen()
        to = self._to.currentData()
        if to is None or not keys:
            self._to.setFocus()
            return
        notes = self._notes(keys)
        name = self._to.currentText()
        self._acts.do(
            lambda my: my.handovers.give(keys, to, notes),
            lambda done: self.tr("%n ticket(s) handed over to {name}", "", len(done)).format(
                name=name
            ),
        )

    def print(self) -> None:
        """Show the page of this shift as it looks on paper."""
        self._keep_typed()
        to = self._to.currentData()
        keys = self._chosen()
        import_module("desktop.views.printing.preview").show_preview(
            self._desk,
            self.window(),
            lambda my, path, progress: my.printing.handover(path, to, keys, progress=progress),
            self._title.text(),
        )

    def step_back(self) -> None:
        """Go back to the queue."""
        self.left.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_typed()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._keep_typed()
            self._make_rows(0)
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setObjectName("handover")
        self._to.setObjectName("handover_to")
        self._to.setMinimumContentsLength(_LETTERS)
        self._give.setObjectName("handover_give")
        self._print.setObjectName("handover_print")
        self._give.name_command("handover.give")
        self._print.name_command("handover.print")
        head = QHBoxLayout()
        head.setSpacing(10)
        for part in (self._back, self._title):
            head.addWidget(part)
        head.addWidget(self._count, 1)
        acts = WrapRow()
        acts.show_parts([self._to, self._print, self._give])
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self._area: QScrollArea = scrolled(self._list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 10, 12)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._hint)
        layout.addWidget(acts)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._empty, 1)
        self._empty.hide()

    def _connect(self) -> None:
        self._back.clicked.connect(lambda _on: self.left.emit())
        self._give.clicked.connect(lambda _on: self.give())
        self._print.clicked.connect(lambda _on: self.print())
        self._to.edited.connect(lambda _to: self._look())
        self._desk.changed.connect(self._follow)
        self._desk.person_changed.connect(self._start_anew)
        self._desk.closing.connect(self._keep_now)

    def _start_anew(self) -> None:
        self._make_rows(0)
        self._offer()
        if self.isVisible():
            self.refresh()

    def _follow(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if self.isVisible() and _KINDS & notices.keys():
            self.refresh()

    def _show(self, works: list[OpenWork]) -> None:
        if [work.row.key for work in works] != [row.ticket for row in self._rows]:
            self._make_rows(len(works))
        for row, work in zip(self._rows, works, strict=True):
            row.show_work(work)
        self._area.setVisible(bool(works))
        self._empty.setVisible(not works)
        self._look()

    def _make_rows(self, count: int) -> None:
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = [WorkRow(self._words) for _ in range(count)]
        for place, row in enumerate(self._rows):
            self._column.insertWidget(place, row)
            row.opened.connect(self.ticket_wanted)
            row.noted.connect(lambda _ticket, row=row: self._keep(row))
            row.chosen.connect(self._look)

    def _keep(self, row: WorkRow) -> None:
        key, note = row.ticket, row.fields.note()
        self._desk.write(lambda my: my.handovers.write_note(key, note))

    def _keep_typed(self) -> None:
        """Keep what is typed in a field that was not left yet."""
        for row in self._rows:
            row.fields.keep()

    def _keep_now(self) -> None:
        # The window closes: a job might not come to its turn any more.
        for row in self._rows:
            if row.fields.is_typed():
                self._desk.my.handovers.write_note(row.ticket, row.fields.note())

    def _chosen(self) -> list[int]:
        return [row.ticket for row in self._rows if row.box.isChecked()]

    def _notes(self, keys: list[int]) -> dict[int, Note]:
        return {row.ticket: row.fields.note() for row in self._rows if row.ticket in keys}

    def _look(self) -> None:
        count = len(self._chosen())
        self._count.setText(self.tr("%n open ticket(s)", "", len(self._rows)))
        self._give.setText(self.tr("Hand over %n", "", count))
        why = "" if count else self.tr("No ticket is chosen.")
        if self._to.currentData() is None:
            why = self.tr("Choose who takes over first.")
        self._give.set_off(why)

    def _offer(self) -> None:
        """Offer my colleagues."""
        me, language = self._desk.session.person, self._desk.language
        options = Choices(self._desk.my.directory, language).agents()
        chosen = self._to.currentData()
        self._to.set_options([each for each in options if each.value not in (None, me)])
        self._to.show_value(chosen)
        self._look()

    def _retranslate(self) -> None:
        self._back.set_name(self.tr("Back to the queue"))
        self._title.setText(self.tr("Shift hand-over"))
        self._to.setPlaceholderText(self.tr("Who takes over"))
        self._to.setAccessibleName(self.tr("Who takes over"))
        self._print.setText(self.tr("Print…"))
        self._hint.setText(
            self.tr("What you write stays with the ticket and stands on top for the next person.")
        )
        self._empty.set_texts(self.tr("Nothing to hand over"), self.tr("You have no open tickets."))
        self._offer()
