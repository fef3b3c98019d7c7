"""Cards of the facts: who asks, times, extra fields by their kind, linked tickets."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.fields import FieldDefinition
from desktop.domain.ticket import Link, Person, Ticket
from desktop.domain.vocabulary import LinkKind
from desktop.qtkit.formats import format_when
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import reads_from
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.tickets.field_editors import ChoiceEditor, DueEditor, TextEditor, extra_editor
from desktop.views.tickets.more_pickers import PersonPicker
from desktop.views.tickets.picker import open_picker
from desktop.views.tickets.timeline import TimelineWords

_TIMES = {
    "created_at": QT_TRANSLATE_NOOP("Facts", "Created"),
    "entered_at": QT_TRANSLATE_NOOP("Facts", "Entered late"),
    "first_response_at": QT_TRANSLATE_NOOP("Facts", "First response"),
    "resolved_at": QT_TRANSLATE_NOOP("Facts", "Resolved"),
    "closed_at": QT_TRANSLATE_NOOP("Facts", "Closed"),
}
_WHY_LATE = QT_TRANSLATE_NOOP("Facts", "Why so late")
_TIES: dict[tuple[str, bool], str] = {
    (LinkKind.DUPLICATE, True): QT_TRANSLATE_NOOP("Facts", "Duplicate of {ticket}"),
    (LinkKind.DUPLICATE, False): QT_TRANSLATE_NOOP("Facts", "Its duplicate {ticket}"),
    (LinkKind.CHILD, True): QT_TRANSLATE_NOOP("Facts", "Belongs to {ticket}"),
    (LinkKind.CHILD, False): QT_TRANSLATE_NOOP("Facts", "Its child {ticket}"),
    (LinkKind.SPLIT, True): QT_TRANSLATE_NOOP("Facts", "Split off from {ticket}"),
    (LinkKind.SPLIT, False): QT_TRANSLATE_NOOP("Facts", "Split off: {ticket}"),
    (LinkKind.PROBLEM, True): QT_TRANSLATE_NOOP("Facts", "Known problem {ticket}"),
    (LinkKind.PROBLEM, False): QT_TRANSLATE_NOOP("Facts", "Joined by {ticket}"),
}


class RequesterCard(Card):
    """Who asks; Change opens a search over everybody."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self._desk = desk
        self._change = Button(icon="edit")
        self._change.setObjectName("change_requester")
        self._change.set_height("control_row")
        self._change.clicked.connect(lambda _checked: self._open())
        self.body.addWidget(self._change, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def show_person(self, person: Person | None, language: str) -> None:
        """Show name, VIP mark, department, ways to reach, seat and staff number."""
        lines: list[str] = []
        if person is not None:
            name = person.name.text(language)
            mark = f"★ {self.tr('VIP')}" if person.vip else ""
            numbers = " · ".join(filter(None, (person.extension, person.mobile)))
            lines = [name, mark, person.department, person.contact, numbers, person.seat]
            lines.append(person.staff_no)
        set_lines(self, [(line, "") for line in lines if line])

    def _open(self) -> None:
        picker = PersonPicker(self._desk, self.window())
        open_picker(picker, self._change, self._change.rect(), self.chosen.emit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Requester"))
        self._change.setText(self.tr("Change"))


class ExtraFields(Card):
    """An editor for each extra field by its kind; what no definition knows is only shown."""

    edited = Signal(str, object, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(" ")
        self.setObjectName("extra_fields")
        self._desk = desk
        self._editors: dict[str, ChoiceEditor | TextEditor | DueEditor] = {}
        self._made: object = None
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(10)
        self._form.setVerticalSpacing(6)
        self.body.addLayout(self._form)
        self._retranslate()

    def show_ticket(self, ticket: Ticket, words: TimelineWords) -> None:
        """Show the values of a ticket."""
        fields = dict(self._desk.my.directory.fields)
        if (fields, words.language) != self._made:
            self._made = (fields, words.language)
            self._make(fields, words.language)
        for name, editor in self._editors.items():
            editor.show_value(ticket.extra.get(name))
        # Names that begin with an underscore are kept for the importer, not for people.
        rest = {n: v for n, v in ticket.extra.items() if n not in fields and n[:1] != "_"}
        pairs = [(name, str(value)) for name, value in rest.items()]
        if ticket.external_number:
            source = ticket.source or self.tr("Number there")
            pairs.insert(0, (source, ticket.external_number))
        set_lines(self, pairs)
        self.setVisible(bool(pairs or self._editors))

    def text_editors(self) -> dict[str, TextEditor]:
        """Return the editors in which text can be under way."""
        return {
            f"extra.{name}": editor
            for name, editor in self._editors.items()
            if isinstance(editor, TextEditor)
        }

    def _make(self, fields: dict[str, FieldDefinition], language: str) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._editors.clear()
        for name, definition in fields.items():
            editor = self._editors[name] = extra_editor(definition, self._desk)
            editor.setObjectName(f"fact_extra_{name}")
            title = definition.label.text(language)
            editor.setAccessibleName(title)
            editor.edited.connect(
                lambda value, n=name, e=editor: self.edited.emit(f"extra.{n}", value, e.base)
            )
            self._form.addRow(label(title, "meta", "muted", wrap=True), editor)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(self.tr("More fields"))


class LinkRows(Card):
    """Linked tickets: a click opens one, × takes the link away, + makes one."""

    opened = Signal(object)
    removed = Signal(object)
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__(" ")
        self.setObjectName("links")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        self._add = Button(icon="link", keys="L")
        self._add.setObjectName("add_link")
        self._add.set_height("control_row")
        self._add.clicked.connect(lambda _checked: self.wanted.emit())
        self.body.addLayout(self._rows)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self._retranslate()

    def show_links(self, lines: Sequence[tuple[int, int, str]]) -> None:
        """Show link, ticket and words of each."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for link, ticket, text in lines:
            self._rows.addWidget(self._row(link, ticket, text))

    def _row(self, link: int, ticket: int, text: str) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        open_it = IconButton("open", self.tr("Open {ticket}").format(ticket=text))
        open_it.clicked.connect(lambda _checked: self.opened.emit(ticket))
        take = IconButton("close", self.tr("Take the link to {ticket} away").format(ticket=text))
        take.clicked.connect(lambda _checked: self.removed.emit(link))
        line.addWidget(ElidedLabel(text, "body"), 1)
        line.addWidget(open_it)
        line.addWidget(take)
        return row

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.set_title(self.tr("Linked tickets"))
        self._add.setText(self.tr("Link a ticket"))


def time_lines(ticket: Ticket, now: int, language: str) -> list[tuple[str, str]]:
    """Return name and text of the times that a ticket has."""
    lines = [
        (
            QCoreApplication.translate("Facts", name),
            format_when(local(at), local(now), language),
        )
        for field, name in _TIMES.items()
        if (at := getattr(ticket, field)) is not None
    ]
    if ticket.late_reason:
        lines.append((QCoreApplication.translate("Facts", _WHY_LATE), ticket.late_reason))
    return lines


def tie_text(link: Link, ticket: str) -> str:
    """Return how a linked ticket hangs together with the one that is shown."""
    forms = _TIES.get((link.kind, link.outward))
    return QCoreApplication.translate("Facts", forms).format(ticket=ticket) if forms else ticket


def set_lines(card: Card, pairs: Sequence[tuple[str, str]]) -> None:
    """Show name and value lines in a card in place of those before, below its title."""
    old = card.findChild(QWidget, "lines")
    if old is not None:
        card.body.removeWidget(old)
        old.setObjectName("")
        # Never without a parent: a layout shows what it was given a turn later, and what has no
        # parent by then comes up as a window of its own and takes the keyboard.
        old.hide()
        old.deleteLater()
    lines = QWidget()
    lines.setObjectName("lines")
    form = QFormLayout(lines)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(10)
    form.setVerticalSpacing(4)
    side = reads_from(card) | Qt.AlignmentFlag.AlignVCenter
    for name, value in pairs:
        if value:
            said = label(value, "body", wrap=True)
            said.setAlignment(side)
            form.addRow(label(name, "meta", "muted"), said)
        else:
            alone = label(name, "body", wrap=True)
            alone.setAlignment(side)
            form.addRow(alone)
    if not pairs:
        lines.hide()
    card.body.insertWidget(1, lines)
