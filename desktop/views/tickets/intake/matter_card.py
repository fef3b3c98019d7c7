"""What it is about: channel, service type, subject, the requester's words, what the type asks."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout

from desktop.domain.call_form import CallForm, blank_form
from desktop.domain.fields import FieldDefinition
from desktop.domain.vocabulary import ListName
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.desk import Desk
from desktop.views.tickets.intake.asked_fields import AskedFields
from desktop.views.tickets.intake.form_files import FormFiles
from desktop.views.tickets.intake.late_row import LateRow
from desktop.views.tickets.intake.levels_row import LevelsRow
from desktop.views.tickets.intake.sorting_line import SortingLine
from desktop.views.tickets.intake.tab_order import tab_through
from desktop.views.tickets.intake.type_buttons import TypeButtons
from desktop.views.tickets.intake.words_text import WordsText

_ROOM = 40


class MatterCard(Card):
    """`files` are those that come with the ticket."""

    edited = Signal()
    channel_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._form = desk, blank_form()
        self._loading = False
        self._channel = SegmentedControl("")
        self._types = TypeButtons()
        self._subject, self._words = LineEdit(), WordsText(1, 6)
        self._late, self._late_row = Button(icon="clock"), LateRow(desk)
        self.files = FormFiles(desk, self._words)
        self._subject_field = Field("", self._subject, required=True)
        self._words_field = Field("", self._words)
        self._asked = AskedFields(desk)
        self._levels = LevelsRow(desk)
        self.sorting = SortingLine(desk, self._levels)
        self._hint = label("", "meta", "muted", wrap=True)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._used: list[int] = []
        self._codes: list[str] = []
        self._build()
        self._connect()
        self._retranslate()

    def take(self, form: CallForm) -> None:
        """Show another form."""
        # Half shown, the texts of two forms would be mixed.
        self._loading = True
        self._form = form
        self._subject.setText(form.subject)
        self._words.setPlainText(form.words)
        self._subject_field.set_error("")
        self._loading = False
        self.files.take(form)
        self._asked.take(form)
        self._levels.take(form)
        self._late_row.take(form)
        self.sorting.take(form)
        self._choose()

    def asked(self) -> list[FieldDefinition]:
        """Return the fields that the chosen type asks."""
        return self._asked.asked

    def focus_subject(self) -> None:
        """Put the cursor into the subject."""
        self._subject.setFocus()

    def focus_first_missing(self) -> None:
        """Put the cursor into the first question without an answer."""
        self._asked.focus_first_missing()

    def want_subject(self) -> None:
        """Say that a sentence is needed, and go there."""
        self._subject_field.set_error(self.tr("One sentence of the requester is enough"))
        self._subject.setFocus()

    def use_types(self, used: list[int]) -> None:
        """Put the service types used most lately first."""
        self._used = used
        self.fill()

    def fill(self) -> None:
        """Offer what the lists of the desk offer now."""
        directory, language = self._desk.my.directory, self._desk.language
        channels = directory.of(ListName.CHANNEL)
        codes = [item.code for item in channels]
        if codes != self._codes:
            self._codes = codes
            self._channel.set_choices([(code, "") for code in codes])
        self._channel.rename([item.name.text(language) for item in channels])
        self._types.show_types(directory.of(ListName.SERVICE_TYPE), language, self._used)
        self._levels.fill()
        self._late_row.show_state()
        self._late.setVisible(self._late_row.rules().days > 0)
        self._choose()

    def answer(self, field: str, value: str) -> bool:
        """Put a value into a field that the type asks for; say whether it does."""
        return self._asked.answer(field, value)

    def _build(self) -> None:
        self._channel.setObjectName("new_channel")
        self._types.setObjectName("new_types")
        self._subject.setObjectName("new_subject")
        self._words.setObjectName("new_text")
        self._first.setSpacing(12)
        way = QHBoxLayout()
        way.setSpacing(8)
        way.addWidget(self._channel)
        way.addWidget(self._late)
        way.addStretch(1)
        self._first.addLayout(way)
        self._first.addWidget(self._types, 1)
        self.body.addLayout(self._first)
        self.body.addWidget(self._late_row)
        self._late.setObjectName("new_late")
        self._late.setCheckable(True)
        self._late.set_height("control_pane")
        self._words_field.stand_beside(self.files.button)
        words = (self._subject_field, self._words_field, self.files)
        for part in (*words, self._asked, self._levels, self.sorting):
            self.body.addWidget(part)
        self.body.addWidget(self._hint)

    def _connect(self) -> None:
        self._channel.chosen.connect(self._take_channel)
        self._types.chosen.connect(self._take_type)
        self._late.clicked.connect(self._take_late)
        self._late_row.edited.connect(self.edited)
        self._subject.textChanged.connect(lambda _text: self._take_texts())
        self._words.textChanged.connect(self._take_texts)
        self._asked.edited.connect(self.edited)
        self._levels.edited.connect(self._show_hint)
        self._levels.edited.connect(self.edited)
        self.files.edited.connect(self.edited)
        self.edited.connect(self.sorting.look)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        parts = (self._channel, self._late, self._types)
        needed = sum(part.sizeHint().width() for part in parts) + _ROOM
        beside = needed <= self.width()
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._first.setDirection(way)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._channel.setAccessibleName(self.tr("Channel"))
        self._late.setText(self.tr("Late entry"))
        self._late.setToolTip(self.tr("It was reported, maybe solved, before this moment"))
        self._subject_field.set_text(self.tr("Subject"))
        self._subject.setPlaceholderText(self.tr("e.g. Label printer on line 2 prints nothing"))
        self._words_field.set_text(self.tr("In the requester's words"))
        self._words.setPlaceholderText(self.tr("Word for word, as they say it"))
        self._hint.setText(
            self.tr("Priority follows from impact and urgency; it can be changed later.")
        )
        self.fill()

    def _choose(self) -> None:
        if self._form.channel not in self._codes:
            self._form.channel = next(iter(self._codes), "")
        self._channel.choose(self._form.channel)
        self._types.choose(self._form.service_type)
        self._late.setChecked(self._form.late)
        self._late_row.show_state()
        self._show_hint()
        self._ask()

    def _show_hint(self) -> None:
        # Told as long as it is news.
        self._hint.setVisible(not (self._form.impact and self._form.urgency))

    def _take_channel(self, code: str) -> None:
        self._form.channel = code
        self.channel_changed.emit()
        self.edited.emit()

    def _take_late(self, on: bool) -> None:  # noqa: FBT001 - Qt's own signature
        self._form.late = on
        self._late_row.show_state()
        if on:
            self._late_row.begin()
        self.edited.emit()

    def _take_type(self, code: str) -> None:
        self._form.service_type = code
        self._ask()
        self.edited.emit()

    def _take_texts(self) -> None:
        subject, words = self._subject.text(), self._words.toPlainText()
        if self._loading or (subject, words) == (self._form.subject, self._form.words):
            return
        self._form.subject, self._form.words = subject, words
        self._subject_field.set_error("")
        self.edited.emit()

    def _ask(self) -> None:
        directory = self._desk.my.directory
        item = directory.by_code(ListName.SERVICE_TYPE, self._form.service_type)
        wanted = (item.data or {}).get("fields", ()) if item else ()
        asked = [directory.fields[name] for name in wanted if name in directory.fields]
        self._asked.ask(item.name.text(self._desk.language) if item else "", asked)
        late = (self._late, *self._late_row.controls())
        parts = (self._channel, *late, *self._types.stops(), self._subject, self._words)
        # The clip comes last: on the telephone nobody wants to stop at it.
        below = (*self._asked.controls(), *self._levels.controls())
        tab_through([*parts, *below, self.files.button])
