"""Triage as a card above the steps: matrix, service type, category, SOP, and the way on."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.domain.stage_course import INTAKE, TRIAGE
from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.stagecard import Standing
from desktop.services.directory import Directory
from desktop.services.sop_runs.runs import OpenRun
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.field_editors import ChoiceEditor
from desktop.views.tickets.steps.guest_card import GuestCard
from desktop.views.tickets.triage.grid import TriageGrid, read_promises

_ASKED = ("service_type", "category")
_TO_SORT = (StatusKind.NEW, StatusKind.TRIAGE)


class TriageCard(GuestCard):
    """Open while a ticket is to be sorted, later a line that says how it was sorted."""

    finish_wanted = Signal()

    def __init__(self, desk: Desk, acts: TicketActs, choose_sop: Callable[[], object]) -> None:
        super().__init__(0, "")
        self._desk, self._acts = desk, acts
        self._ticket: Ticket | None = None
        self._stood: tuple[int, bool] | None = None
        self._wanted = False
        self._reads = desk.latest(owner=self)
        self._axes = label("", "meta", "muted")
        self._grid = TriageGrid()
        self._boxes = {field: ChoiceEditor() for field in _ASKED}
        self._fields = {field: Field("", box) for field, box in self._boxes.items()}
        self._sop = Button("", icon="sops")
        self._sop_field = Field("", self._sop)
        self._why = label("", "meta", "text2", wrap=True)
        self._finish = Button(kind="primary", icon="right", keys="Ctrl+Enter")
        self._fill(choose_sop)
        self._retranslate()

    def show_ticket(self, ticket: Ticket, run: OpenRun | None, why: Sequence[str]) -> None:
        """Show how a ticket is sorted; it opens or closes only as the ticket goes on."""
        directory, language = self._desk.my.directory, self._desk.language
        self._ticket = ticket
        was, self._wanted = self._wanted, self.is_wanted()
        wanted = self._wanted
        stands = (ticket.key, wanted or self.is_due)
        if stands != self._stood:
            self._stood = stands
            self.set_standing(Standing.CURRENT if stands[1] else Standing.DONE)
        focus = self.window().focusWidget()
        if was and not wanted and focus is not None and self.inside.isAncestorOf(focus):
            # What is sorted needs no typing any more: keys belong to the steps.
            self.head.setFocus()
        self._show_name()
        self._show_boxes(ticket)
        self._order(self._grid.show_table(directory.matrix, language))
        self._grid.choose(ticket.impact, ticket.urgency)
        self._sop.setText(self.tr("Choose…") if run is None else _sop_words(run))
        self._why.setText("\n".join(why))
        self.set_summary("" if wanted else _summary(ticket, directory, language))
        kind = directory.items[ticket.status].kind
        self.inside.setEnabled(kind not in ("closed", "void") and ticket.deleted_at is None)
        self._finish.setVisible(wanted)
        self.set_missing(sum(getattr(ticket, field) is None for field in _ASKED) if wanted else 0)
        if self.is_open():
            self._read()

    def is_wanted(self) -> bool:
        """Return whether the ticket is still to be sorted."""
        ticket, directory = self._ticket, self._desk.my.directory
        if ticket is None or directory.items[ticket.status].kind not in _TO_SORT:
            return False
        stage = directory.items.get(ticket.stage or 0)
        return stage is None or stage.code in (INTAKE, TRIAGE)

    def go_to_matrix(self) -> None:
        """Open the card and put the focus on the cell of the ticket."""
        if self._ticket is not None:
            self.set_open(is_open=True)
            self._grid.take_focus(self._ticket.impact, self._ticket.urgency)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _fill(self, choose_sop: Callable[[], object]) -> None:
        self.setObjectName("triage_card")
        self._finish.setObjectName("finish_triage")
        self._sop.setObjectName("triage_sop")
        self._why.setProperty("data", "true")
        boxes = QGridLayout()
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setHorizontalSpacing(8)
        for column, part in enumerate((*self._fields.values(), self._sop_field)):
            boxes.addWidget(part, 0, column)
            boxes.setColumnStretch(column, 1)
        for field, box in self._boxes.items():
            box.setObjectName(f"triage_{field}")
            box.edited.connect(lambda value, f=field: self._set({f: value}))
        note = QHBoxLayout()
        note.addWidget(IconLabel("info", "blue", 14), 0, Qt.AlignmentFlag.AlignTop)
        note.addWidget(self._why, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._finish)
        self.put(self._axes)
        self.put(self._grid)
        for line in (boxes, note, foot):
            self.content.addLayout(line)
        self._grid.chosen.connect(lambda i, u: self._set({"impact": i, "urgency": u}))
        self._sop.clicked.connect(lambda _checked: choose_sop())
        self._finish.clicked.connect(lambda _checked: self.finish_wanted.emit())
        self.opened.connect(lambda is_open: self._read() if is_open else None)
        self.missing_wanted.connect(self._go_to_missing)

    def _set(self, fields: dict[str, int]) -> None:
        if self._ticket is not None:
            expected = {field: getattr(self._ticket, field) for field in fields}
            self._acts.set_fields([self._ticket.key], fields, expected)

    def _go_to_missing(self) -> None:
        ticket = self._ticket
        lacking = [f for f in _ASKED if ticket is not None and getattr(ticket, f) is None]
        if lacking:
            self._boxes[lacking[0]].setFocus()

    def _show_boxes(self, ticket: Ticket) -> None:
        choices = Choices(self._desk.my.directory, self._desk.language)
        lists = {"service_type": ListName.SERVICE_TYPE, "category": ListName.CATEGORY}
        for field, box in self._boxes.items():
            kept = getattr(ticket, field)
            box.set_options(choices.with_kept(choices.listed(lists[field]), kept, person=False))
            box.show_value(kept)

    def _order(self, cells: Sequence[QWidget]) -> None:
        """Let Tab go from the cells, where they are new, to what stands below them."""
        if cells:
            for one, other in pairwise((self.head, *cells, *self._boxes.values(), self._sop)):
                QWidget.setTabOrder(one, other)
            QWidget.setTabOrder(self._sop, self._finish)

    def _read(self) -> None:
        ticket, language = self._ticket, self._desk.language
        if ticket is not None:
            self._reads.start(
                lambda my, _progress: read_promises(my, ticket),
                lambda promises: self._grid.show_promises(promises, language),
            )

    def _show_name(self) -> None:
        stages = self._desk.my.directory.of(ListName.STAGE)
        at = next((n for n, item in enumerate(stages, 1) if item.code == TRIAGE), 0)
        name = stages[at - 1].name.text(self._desk.language) if at else self.tr("Triage")
        self.set_stage(at, name)

    def _retranslate(self) -> None:
        self._show_name()
        self._axes.setText(self.tr("Impact down, urgency across; in a cell: answer · solution"))
        self._fields["service_type"].set_text(self.tr("Service type"))
        self._fields["category"].set_text(self.tr("Category"))
        self._sop_field.set_text(self.tr("SOP"))
        self._finish.setText(self.tr("Triage done, begin work"))


def _sop_words(run: OpenRun) -> str:
    return f"{run.document.code} {run.version.label}".strip()


def _summary(ticket: Ticket, directory: Directory, language: str) -> str:
    """Return how a ticket is sorted: priority, type, category."""
    kind = directory.name(ticket.service_type).text(language)
    path = " › ".join(part.name.text(language) for part in directory.path(ticket.category))
    return " · ".join(filter(None, (f"P{ticket.priority}", kind, path)))
