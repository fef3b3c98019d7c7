"""A template filled in on a ticket: boxes, tables, what was typed last time."""

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.filled_forms import FormToFill
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.tickets.forms.box_grid import BoxGrid
from desktop.views.tickets.forms.form_draft import FormDraft
from desktop.views.tickets.forms.row_table import RowTable

_SIZE = (860, 860)


class FormSheet(Sheet):
    """Ctrl+Enter keeps it with the ticket, Esc leaves it as a draft; `kept` carries the answers."""

    kept = Signal(object)
    print_wanted = Signal()
    removal_wanted = Signal()

    def __init__(
        self, desk: Desk, form: FormToFill, found: dict[str, Any] | None, parent: QWidget
    ) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("form_sheet")
        self.name(form.item.name.text(desk.language), self.tr("Keep on the ticket"))
        self._boxes = BoxGrid(desk, form)
        self._tables = [RowTable(desk, form, each) for each in form.sheet.tables]
        self.draft = FormDraft(desk, form.draft, self.answers, self)
        if found is not None:
            self.add(label(self.tr("What you typed last time is back."), "note", "amber"))
            self._show_answers(found)
        self.add(self._boxes)
        for table in self._tables:
            self.add(table)
            table.grown.connect(lambda table=table: self._follow(table))
            table.edited.connect(self.draft.edited)
        self._boxes.edited.connect(self.draft.edited)
        for part in (self._boxes, *self._tables):
            self._follow(part)
        self.add(label(self.tr("Typed text is saved as you go; Esc keeps it for later."), "note"))
        if form.form is not None:
            self._offer()
        self.acted.connect(lambda: self.kept.emit(self.answers()))
        self.rejected.connect(self.draft.leave)

    def answers(self) -> dict[str, Any]:
        """Return everything that stands in the form."""
        answers = self._boxes.answers()
        for table in self._tables:
            answers |= table.answers()
        return answers

    @override
    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        bare = [each for each in self._boxes.editors if each.value() is None]
        first = next(iter([*bare, *self._boxes.editors]), None)
        if first is not None:
            QTimer.singleShot(0, first.control, first.control.setFocus)

    def _show_answers(self, found: dict[str, Any]) -> None:
        self._boxes.show_answers(found)
        for table in self._tables:
            table.show_answers(found)

    def _follow(self, part: QWidget) -> None:
        self.listen(*part.findChildren(QWidget))

    def _offer(self) -> None:
        """Offer what can be done with a form that is kept already."""
        paper = Button(self.tr("Print…"), icon="print")
        paper.setObjectName("form_print")
        off = Button(self.tr("Take off the ticket"), "ghost")
        off.setObjectName("form_remove")
        for place, button in enumerate((paper, off)):
            button.setAutoDefault(False)
            self.foot.insertWidget(place, button)
        paper.clicked.connect(lambda _on: self.print_wanted.emit())
        off.clicked.connect(lambda _on: self.removal_wanted.emit())
