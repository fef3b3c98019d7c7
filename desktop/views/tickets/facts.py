"""The facts of a ticket, each edited in place and saved at once."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFormLayout, QVBoxLayout, QWidget

from desktop.domain.ticket import Person, Ticket
from desktop.domain.vocabulary import ListName
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.views.desk import Desk
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.escalations.asked_card import AskedCard
from desktop.views.tickets.facts_parts import (
    ExtraFields,
    LinkRows,
    RequesterCard,
    set_lines,
    time_lines,
)
from desktop.views.tickets.field_editors import ChoiceEditor, DueEditor, TextEditor
from desktop.views.tickets.known.panel import KnownPanel
from desktop.views.tickets.picker import Option
from desktop.views.tickets.sla.card import SlaCard
from desktop.views.tickets.tags_editor import TagsEditor
from desktop.views.tickets.timeline import TimelineWords


class _Choice(NamedTuple):
    field: str
    options: Callable[[Choices], list[Option]]


_CHOICES = (
    _Choice("status", lambda c: c.statuses()),
    _Choice("priority", lambda c: c.priorities()),
    _Choice("assignee", lambda c: c.agents()),
    _Choice("team", lambda c: c.listed(ListName.TEAM)),
    _Choice("stage", lambda c: c.listed(ListName.STAGE)),
    _Choice("service_type", lambda c: c.listed(ListName.SERVICE_TYPE)),
    _Choice("category", lambda c: c.listed(ListName.CATEGORY)),
    _Choice("impact", lambda _: []),
    _Choice("urgency", lambda _: []),
    _Choice("channel", lambda c: c.listed(ListName.CHANNEL)),
    _Choice("place", lambda c: c.listed(ListName.PLACE)),
)
_LEVELS = frozenset({"impact", "urgency"})
_FREE_WHEN_SHUT = frozenset({"status", "tags"})


class Facts(QWidget):
    """Cards with fields, requester, times, extra fields and links of one ticket."""

    edited = Signal(str, object, object)  # field, new value, what it held before

    def __init__(self, desk: Desk, words: TicketWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._boxes: dict[str, ChoiceEditor] = {}
        self._names: dict[str, Any] = {}
        self._why = label("", "meta", "muted", wrap=True)
        self._why.setObjectName("why_priority")
        self._why.setProperty("data", "true")
        self._due = DueEditor(desk)
        self._tags = TagsEditor()
        self._reads = desk.latest()
        self.sla, self.escalated = SlaCard(desk), AskedCard(desk)
        self._fields = Card(" ")
        self.requester = RequesterCard(desk)
        self._times = Card(" ")
        self._extra = ExtraFields(desk)
        self.links, self.known = LinkRows(), KnownPanel(words)
        self._build()

    def show_ticket(
        self,
        ticket: Ticket,
        person: Person | None,
        choices: Choices,
        words: TimelineWords,
        now: int,
    ) -> None:
        """Show a ticket's facts; those that its status refuses to change are locked."""
        for choice in _CHOICES:
            box = self._boxes[choice.field]
            kept = getattr(ticket, choice.field)
            is_person = choice.field == "assignee"
            options = choices.with_kept(choice.options(choices), kept, person=is_person)
            box.set_options(choices.levels(kept) if choice.field in _LEVELS else options)
            box.show_value(kept)
        self.sla.show_ticket(ticket.key)
        self._due.show_value(ticket.due_at)
        self._tags.show_value(ticket.tags)
        for field, name in self._names.items():
            name.setText(words.field(field))
        for field, editor in self._editors():
            editor.setAccessibleName(words.field(field))
        self._tags.set_name(words.field("tags"))
        self.requester.show_person(person, words.language)
        set_lines(self._times, time_lines(ticket, now, words.language))
        self._extra.show_ticket(ticket, words)
        kind = self._desk.my.directory.items[ticket.status].kind
        self._lock(shut=kind in ("closed", "void"))

    def show_why(self, lines: Sequence[str]) -> None:
        """Show why the ticket has its priority, below it."""
        self._why.setText("\n".join(lines))
        self._boxes["priority"].setAccessibleDescription(" ".join(lines))

    def show_links(self, lines: Sequence[tuple[int, int, str]]) -> None:
        """Show link, ticket and words of each linked ticket."""
        self.links.show_links(lines)

    def text_editors(self) -> dict[str, TextEditor]:
        """Return the editors in which text can be under way."""
        return self._extra.text_editors()

    def refresh_tags(self) -> None:
        """Read which tags there are to complete from."""
        self._reads.start(lambda my, _progress: my.queue.tags(), self._tags.offer)

    def _editors(self) -> list[tuple[str, ChoiceEditor | DueEditor]]:
        return [*self._boxes.items(), ("due_at", self._due)]

    def _lock(self, *, shut: bool) -> None:
        for field, editor in self._editors():
            editor.setEnabled(not shut or field in _FREE_WHEN_SHUT)
        self.requester.setEnabled(not shut)
        self._extra.setEnabled(not shut)

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        for choice in _CHOICES:
            box = self._boxes[choice.field] = ChoiceEditor()
            box.setObjectName(f"fact_{choice.field}")
            box.edited.connect(lambda value, f=choice.field, b=box: self._tell(f, value, b.base))
            self._row(form, choice.field, box)
            if choice.field == "priority":
                form.addRow("", self._why)
        self._due.setObjectName("fact_due_at")
        self._due.edited.connect(lambda value: self._tell("due_at", value, self._due.base))
        self._tags.edited.connect(lambda value: self._tell("tags", value, self._tags.base))
        self._row(form, "due_at", self._due)
        self._row(form, "tags", self._tags)
        self._extra.edited.connect(self.edited)
        self._fields.body.addLayout(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 14, 14, 14)
        layout.setSpacing(10)
        parts = (self.sla, self.escalated, self._fields, self.requester, self.known)
        for card in (*parts, self._times, self._extra, self.links):
            layout.addWidget(card)
        layout.addStretch(1)
        self._retranslate()

    def _row(self, form: QFormLayout, field: str, editor: QWidget) -> None:
        self._names[field] = label("", "meta", "muted")
        form.addRow(self._names[field], editor)

    def _tell(self, field: str, value: object, base: object) -> None:
        self.edited.emit(field, value, base)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fields.set_title(self.tr("Fields"))
        self._times.set_title(self.tr("Times"))
