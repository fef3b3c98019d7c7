"""One small line of an open ticket: how much of what is asked has an answer, its forms."""

from typing import NamedTuple

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.forms.form_acts import FormActs


class _Standing(NamedTuple):
    done: int
    asked: int
    forms: int
    drafts: int


class FormStrip(QWidget):
    """Each of the two says its count and opens what it counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("form_strip")
        self._desk, self._ticket = desk, 0
        self._standing = _Standing(0, 0, 0, 0)
        self._asked = Button(kind="ghost", icon="check_list")
        self._asked.setObjectName("asked_of_ticket")
        self._forms = Button(kind="ghost", icon="document")
        self._forms.setObjectName("forms_of_ticket")
        self._asked.name_command("ticket.asked")
        self._forms.name_command("ticket.forms")
        self.acts = FormActs(desk, self)
        self._reads = desk.latest(owner=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._asked)
        row.addWidget(self._forms)
        row.addStretch(1)
        self._asked.clicked.connect(lambda _on: self.fill_asked())
        self._forms.clicked.connect(lambda _on: self.choose())
        self.acts.changed.connect(self._read)
        self._write()

    def show_ticket(self, ticket: int) -> None:
        """Show how a ticket stands."""
        self._ticket = ticket
        self._read()

    def choose(self) -> None:
        """Offer the forms."""
        if self._ticket:
            self.acts.choose(self._ticket)

    def fill_asked(self) -> None:
        """Ask for the rest of what the type asks."""
        if self._ticket:
            self.acts.fill_asked(self._ticket)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write()
        super().changeEvent(event)

    def _read(self) -> None:
        ticket = self._ticket
        self._reads.start(lambda my, _progress: _standing(my, ticket), self._show, lambda _e: None)

    def _show(self, standing: _Standing) -> None:
        self._standing = standing
        self._write()

    def _write(self) -> None:
        done, asked, forms, drafts = self._standing
        text = self.tr("Asked: {done} of {count}").format(done=done, count=asked)
        self._asked.setText(text)
        self._asked.setVisible(asked > 0)
        said = [self.tr("Forms"), str(forms) if forms else ""]
        if drafts:
            said.append(self.tr("draft"))
        self._forms.setText(" · ".join(filter(None, said)))


def _standing(my: Services, ticket: int) -> _Standing:
    asked = my.asked_form.of_ticket(ticket)
    forms = len(my.filled_forms.of_ticket(ticket))
    drafts = len(my.drafts.all(my.filled_forms.drafts_of(ticket)))
    return _Standing(asked.done, len(asked.fields), forms, drafts)
