"""The form for a new ticket: saved in a few seconds of typing, nothing blocked but a subject."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.drafts import TicketDraft
from desktop.domain.vocabulary import Level, ListName, priority_of
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.desk import Desk
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.heading import PriorityBadge
from desktop.views.tickets.requester_field import RequesterField
from desktop.views.tickets.text_area import TextArea


class NewTicket(QWidget):
    """Subject, requester, channel, type, text; what is typed stays until it is saved or cleared."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._subject = LineEdit()
        self._requester = RequesterField(desk)
        self._channel = SegmentedControl("")
        self._type, self._category = ComboBox(), ComboBox()
        self._impact, self._urgency = ComboBox(), ComboBox()
        self._text = TextArea()
        self._badge = PriorityBadge()
        self._save = Button(kind="primary", icon="add", keys="Ctrl ⏎")
        self._clear = Button(icon="remove")
        self._leave = Button(keys="Esc")
        self._title = label("", "title")
        self._hint = label("", "meta", "muted", wrap=True)
        self._fields: dict[str, Field] = {}
        self._build()
        self._connect()
        self._retranslate()

    def start(self) -> None:
        """Come to the front with the cursor in the requester or, if there is one, the subject."""
        if not self._channel.choice():
            self._fill_choices()
        if self._requester.text():
            self._subject.setFocus()
        else:
            self._requester.focus()

    def propose_subject(self, text: str) -> None:
        """Begin with a subject that was typed elsewhere; one that stands there stays."""
        if not self._subject.text():
            self._subject.setText(text)

    def save(self) -> None:
        """Keep the ticket; without a subject say so and go there."""
        if not self._subject.text().strip():
            self._fields["subject"].set_error(self.tr("One sentence of the requester is enough"))
            self._subject.setFocus()
            return
        draft = self._draft()
        self._save.setEnabled(False)
        self._desk.write(lambda my: my.tickets.create(draft), self._saved, self._failed)

    def clear(self) -> None:
        """Empty the form."""
        self._subject.clear()
        self._requester.clear()
        self._text.clear()
        for box in (self._type, self._category, self._impact, self._urgency):
            box.setCurrentIndex(-1)
        self._fields["subject"].set_error("")
        self._show_priority()

    def _build(self) -> None:
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("new_ticket_form")
        names = {
            "channel": self._channel,
            "subject": self._subject,
            "text": self._text,
            "type": self._type,
            "category": self._category,
            "impact": self._impact,
            "urgency": self._urgency,
        }
        self._fields = {
            name: Field("", control, required=name == "subject") for name, control in names.items()
        }
        for name, control in names.items():
            control.setObjectName(f"new_{name}")
        self._text.setMinimumHeight(110)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(10)
        column.addWidget(self._title)
        column.addWidget(self._build_person())
        column.addWidget(self._build_matter())
        column.addStretch(1)
        body.setMaximumWidth(980)
        area = QScrollArea()
        area.setWidgetResizable(True)
        # Its fields take the focus and scroll it.
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area, 1)
        layout.addWidget(self._build_foot())

    def _build_person(self) -> QWidget:
        card = Card()
        card.body.addWidget(self._requester)
        return card

    def _build_matter(self) -> QWidget:
        card = Card()
        card.body.addWidget(self._fields["channel"])
        card.body.addWidget(self._fields["subject"])
        card.body.addWidget(self._fields["text"])
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        grid.addWidget(self._fields["type"], 0, 0)
        grid.addWidget(self._fields["category"], 0, 1)
        grid.addWidget(self._fields["impact"], 1, 0)
        grid.addWidget(self._fields["urgency"], 1, 1)
        card.body.addLayout(grid)
        line = QHBoxLayout()
        line.addWidget(self._badge)
        line.addWidget(self._hint, 1)
        card.body.addLayout(line)
        return card

    def _build_foot(self) -> QWidget:
        foot = QFrame()
        foot.setProperty("surface", "surface")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 9, 18, 9)
        row.addWidget(self._leave)
        row.addWidget(self._clear)
        row.addStretch(1)
        row.addWidget(self._save)
        self._save.setObjectName("save_ticket")
        self._save.name_command("new.save")
        self._leave.name_command("back")
        return foot

    def _connect(self) -> None:
        self._save.clicked.connect(lambda _checked: self.save())
        self._clear.clicked.connect(lambda _checked: self.clear())
        self._leave.clicked.connect(lambda _checked: self.left.emit())
        self._text.left.connect(self.left)
        self._requester.taken.connect(self._subject.setFocus)
        self._subject.textEdited.connect(lambda _text: self._fields["subject"].set_error(""))
        for box in (self._impact, self._urgency):
            box.currentIndexChanged.connect(lambda _index: self._show_priority())
        self._desk.person_changed.connect(self._fill_choices)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        texts = {
            "channel": self.tr("Channel"),
            "subject": self.tr("Subject"),
            "text": self.tr("In the requester's words"),
            "type": self.tr("Service type"),
            "category": self.tr("Category"),
            "impact": self.tr("Impact"),
            "urgency": self.tr("Urgency"),
        }
        for name, text in texts.items():
            self._fields[name].set_text(text)
        self._title.setText(self.tr("New ticket"))
        self._subject.setPlaceholderText(self.tr("e.g. Label printer on line 2 prints nothing"))
        self._save.setText(self.tr("Create ticket"))
        self._clear.setText(self.tr("Clear the form"))
        self._leave.setText(self.tr("Back, keep the form"))
        self._hint.setText(
            self.tr("Priority follows from impact and urgency; it can be changed later.")
        )
        self._fill_choices()

    def _fill_choices(self) -> None:
        directory, language = self._desk.my.directory, self._desk.language
        choices = Choices(directory, language)
        chosen = self._channel.choice()
        channels = directory.of(ListName.CHANNEL)
        self._channel.set_choices([(item.code, item.name.text(language)) for item in channels])
        if chosen:
            self._channel.choose(chosen)
        boxes = (
            (self._type, choices.listed(ListName.SERVICE_TYPE)),
            (self._category, choices.listed(ListName.CATEGORY)),
            (self._impact, choices.levels()),
            (self._urgency, choices.levels()),
        )
        for box, options in boxes:
            value = box.currentData()
            box.clear()
            for option in options:
                box.addItem(option.text, option.value)
            box.setCurrentIndex(box.findData(value) if value is not None else -1)
        self._show_priority()

    def _levels(self) -> tuple[Level | None, Level | None]:
        values = (self._impact.currentData(), self._urgency.currentData())
        impact, urgency = (Level(value) if value else None for value in values)
        return impact, urgency

    def _show_priority(self) -> None:
        impact, urgency = self._levels()
        known = impact is not None and urgency is not None
        self._badge.show_priority(priority_of(impact, urgency) if impact and urgency else 3)
        self._badge.setVisible(known)

    def _draft(self) -> TicketDraft:
        directory = self._desk.my.directory
        kind, category = self._type.currentData(), self._category.currentData()
        impact, urgency = self._levels()
        return TicketDraft(
            subject=self._subject.text().strip(),
            description=self._text.toPlainText().strip(),
            requester=self._requester.draft(),
            channel=self._channel.choice(),
            service_type=directory.items[kind].code if kind else "",
            category=(directory.items[category].code,) if category else (),
            impact=impact,
            urgency=urgency,
        )

    def _saved(self, key: int) -> None:
        self._save.setEnabled(True)
        self.clear()
        self.saved.emit(key)

    def _failed(self, error: Exception) -> None:
        self._save.setEnabled(True)
        self._desk.fail(error)
