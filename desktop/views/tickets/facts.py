"""The facts of a ticket, each edited in place and saved at once."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.ticket import Person, Ticket
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_when
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.zone import local
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.picker import Option
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
    _Choice("impact", lambda c: c.levels()),
    _Choice("urgency", lambda c: c.levels()),
    _Choice("channel", lambda c: c.listed(ListName.CHANNEL)),
    _Choice("place", lambda c: c.listed(ListName.PLACE)),
)
# What fits beside the longest name of a field in a column of the least width.
_BY_LENGTH = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_LETTERS = 8
_TIMES = ("created_at", "first_response_at", "due_at", "resolved_at", "closed_at")


class Facts(QWidget):
    """Cards with fields, requester, times and extra fields of one ticket."""

    edited = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, ComboBox] = {}
        self._names: dict[str, Any] = {}
        self._tags = LineEdit()
        self._fields = Card(" ")
        self._person = Card(" ")
        self._times = Card(" ")
        self._extra = Card(" ")
        self._extra.setObjectName("extra_fields")
        self._links = Card(" ")
        self._showing = False
        self._build()

    def show_ticket(
        self,
        ticket: Ticket,
        person: Person | None,
        choices: Choices,
        words: TimelineWords,
        now: int,
    ) -> None:
        """Show a ticket's facts."""
        self._showing = True
        for choice in _CHOICES:
            self._fill(choice, choices, getattr(ticket, choice.field))
            self._names[choice.field].setText(words.field(choice.field))
            self._boxes[choice.field].setAccessibleName(words.field(choice.field))
        self._names["tags"].setText(words.field("tags"))
        self._tags.setAccessibleName(words.field("tags"))
        self._tags.setText(" ".join(ticket.tags))
        self._showing = False
        self._show_person(person, words.language)
        self._show_times(ticket, now, words.language)
        self._show_extra(ticket, words)

    def show_links(self, lines: list[tuple[str, str]]) -> None:
        """Show number and subject of each linked ticket."""
        _set_lines(self._links, lines)
        self._links.setVisible(bool(lines))

    def _build(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(10)
        form.setVerticalSpacing(6)
        for choice in _CHOICES:
            box = ComboBox("—")
            box.setObjectName(f"fact_{choice.field}")
            # A long path is cut in the box and whole in its list; it never widens the cards.
            box.setSizeAdjustPolicy(_BY_LENGTH)
            box.setMinimumContentsLength(_LETTERS)
            box.activated.connect(lambda _index, f=choice.field: self._chosen(f))
            self._boxes[choice.field] = box
            self._names[choice.field] = label("", "meta", "muted")
            form.addRow(self._names[choice.field], box)
        self._names["tags"] = label("", "meta", "muted")
        form.addRow(self._names["tags"], self._tags)
        self._tags.editingFinished.connect(self._tags_edited)
        self._fields.body.addLayout(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 14, 14, 14)
        layout.setSpacing(10)
        for card in (self._fields, self._person, self._times, self._extra, self._links):
            layout.addWidget(card)
        layout.addStretch(1)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._fields.set_title(self.tr("Fields"))
        self._person.set_title(self.tr("Requester"))
        self._times.set_title(self.tr("Times"))
        self._extra.set_title(self.tr("More fields"))
        self._links.set_title(self.tr("Linked tickets"))
        self._tags.setPlaceholderText(self.tr("e.g. month-end urgent"))

    def _fill(self, choice: _Choice, choices: Choices, value: Any) -> None:
        box = self._boxes[choice.field]
        options = choice.options(choices)
        known = [(box.itemText(i), box.itemData(i)) for i in range(box.count())]
        if known != [(option.text, option.value) for option in options]:
            box.clear()
            for option in options:
                box.addItem(option.text, option.value)
        box.setCurrentIndex(
            next((i for i, option in enumerate(options) if option.value == value), -1)
        )
        box.setToolTip(box.currentText())

    def _chosen(self, field: str) -> None:
        if not self._showing:
            self.edited.emit(field, self._boxes[field].currentData())

    def _tags_edited(self) -> None:
        if not self._showing and self._tags.isModified():
            self._tags.setModified(False)
            self.edited.emit("tags", tuple(self._tags.text().split()))

    def _show_person(self, person: Person | None, language: str) -> None:
        lines = []
        if person is not None:
            lines = [
                person.name.text(language),
                person.department,
                person.contact,
                person.staff_no,
            ]
        _set_lines(self._person, [(line, "") for line in lines if line])
        self._person.setVisible(bool(lines))

    def _show_times(self, ticket: Ticket, now: int, language: str) -> None:
        names = {
            "created_at": self.tr("Created"),
            "first_response_at": self.tr("First response"),
            "due_at": self.tr("Due"),
            "resolved_at": self.tr("Resolved"),
            "closed_at": self.tr("Closed"),
        }
        pairs = [
            (names[field], format_when(local(at), local(now), language))
            for field in _TIMES
            if (at := getattr(ticket, field)) is not None
        ]
        _set_lines(self._times, pairs)

    def _show_extra(self, ticket: Ticket, words: TimelineWords) -> None:
        pairs = [(words.field(f"extra.{name}"), str(v)) for name, v in ticket.extra.items()]
        # Names that begin with an underscore are kept for the importer, not for people.
        pairs = [pair for pair in pairs if not pair[0].startswith("_")]
        if ticket.external_number:
            pairs.insert(0, (ticket.source or self.tr("Number there"), ticket.external_number))
        _set_lines(self._extra, pairs)
        self._extra.setVisible(bool(pairs))


def _set_lines(card: Card, pairs: list[tuple[str, str]]) -> None:
    """Show name and value lines in a card in place of those before."""
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
    for name, value in pairs:
        if value:
            form.addRow(label(name, "meta", "muted"), label(value, "body", wrap=True))
        else:
            form.addRow(label(name, "body", wrap=True))
    card.body.addWidget(lines)
