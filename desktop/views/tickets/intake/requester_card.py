"""Who asks: found by extension, staff number, name, pinyin or department, or simply typed."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem

from desktop.domain.call_form import CallForm, blank_form
from desktop.domain.drafts import PersonDraft
from desktop.domain.ticket import Person
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import by_pixels
from desktop.services.people import Caller
from desktop.views.desk import Desk
from desktop.views.tickets.intake.person_line import PersonLine

_LOOKUP_MS = 120
_PERSON = Qt.ItemDataRole.UserRole
_ROWS, _ROW = 6, 26


class RequesterCard(Card):
    """`edited` follows typing and choosing; `taken` follows Enter, `person_changed` a choice."""

    edited = Signal()
    taken = Signal()
    person_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._form = desk, blank_form()
        self._text = LineEdit(icon="search")
        self._field = Field("", self._text)
        self._hint = ElidedLabel("", "meta", "muted")
        self._found = QListWidget()
        self._line = PersonLine()
        self._reads = desk.latest(owner=self)
        self._lookup = QTimer(self)
        self._takes_first, self._found_for = False, ""
        self._person: Person | None = None
        self._build()
        self._connect()
        self._retranslate()

    def take(self, form: CallForm) -> None:
        """Show another form."""
        self._lookup.stop()
        self._reads.drop()
        self._form, self._person = form, None
        self._takes_first, self._found_for = False, ""
        self._found.hide()
        self._text.setText(form.caller)
        self._show_line()

    def focus(self) -> None:
        """Put the cursor into the field."""
        self._text.setFocus()

    def draft(self) -> PersonDraft | None:
        """Return what was typed as somebody new; who is known goes by key."""
        text = self._form.caller.strip()
        if not text or self._form.person is not None:
            return None
        if "@" in text or not any(letter.isalpha() for letter in text):
            return PersonDraft(contact=text)
        return PersonDraft(name_en=text) if text.isascii() else PersonDraft(name_zh=text)

    def show_caller(self, caller: Caller) -> None:
        """Show all that is known of the person chosen."""
        self._person = caller.person
        self._show_line()
        self._line.show_counts(caller)

    def close_list(self) -> bool:
        """Close the list of people found; say whether it was open."""
        was_open = self._found.isVisible()
        self._found.hide()
        return was_open

    def _build(self) -> None:
        self._text.setObjectName("new_requester")
        self._found.setObjectName("found_people")
        by_pixels(self._found)
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._found.setFixedHeight(_ROWS * _ROW)
        self._found.hide()
        self._lookup.setSingleShot(True)
        self._lookup.setInterval(_LOOKUP_MS)
        head = QHBoxLayout()
        head.addWidget(self._hint, 1)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._field)
        self.body.addWidget(self._found)
        self.body.addWidget(self._line)
        self.body.addLayout(head)

    def _connect(self) -> None:
        self._text.installEventFilter(self)
        self._text.textEdited.connect(self._edited)
        self._text.returnPressed.connect(self._enter)
        self._lookup.timeout.connect(self._look_up)
        self._found.itemClicked.connect(self._take)
        self._line.change_wanted.connect(self._change)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self._show_line()
        super().changeEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in steps
            and self._found.isVisible()
        ):
            row = self._found.currentRow() + steps[Qt.Key(event.key())]
            self._found.setCurrentRow(max(0, min(row, self._found.count() - 1)))
            return True
        if event.type() is QEvent.Type.FocusOut:
            self._found.hide()
            self._show_line()
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self._field.set_text(self.tr("Requester"))
        self._text.setPlaceholderText(self.tr("e.g. 6031, SN0061, a name, zlp, finance"))
        self._hint.setText(
            self.tr("Found by extension, staff no., name, pinyin, seat and department")
        )
        self._found.setAccessibleName(self.tr("People found"))

    def _edited(self, text: str) -> None:
        known = self._form.person is not None
        self._form.person, self._form.caller = None, text
        self._person, self._takes_first = None, False
        self._lookup.start()
        self._line.setVisible(False)
        self.edited.emit()
        if known:
            self.person_changed.emit()

    def _look_up(self) -> None:
        text = self._text.text().strip()
        if not text:
            self._found.hide()
            self._show_line()
            return
        self._reads.start(
            lambda my, _progress: my.people.find(text),
            lambda people: self._show_found(text, people),
        )

    def _show_found(self, text: str, people: list[Person]) -> None:
        self._found_for = text
        self._found.clear()
        language = self._desk.language
        for person in people:
            parts = (person.name.text(language), person.department, person.contact, person.staff_no)
            self._add(" · ".join(part for part in parts if part), person)
        typed = self._form.caller.strip()
        self._add(self.tr("New requester: {name}").format(name=typed), None)
        self._found.setCurrentRow(0)
        self._found.setVisible(self._text.hasFocus() and self._form.person is None)
        if self._takes_first:
            self._enter()

    def _add(self, text: str, person: Person | None) -> None:
        item = QListWidgetItem(text)
        item.setData(_PERSON, person)
        self._found.addItem(item)

    def _enter(self) -> None:
        text, item = self._text.text().strip(), self._found.currentItem()
        if self._form.person is not None or not text:
            self.taken.emit()
        elif self._found_for != text:
            # Faster than the look-up: its first hit is meant.
            self._takes_first = True
            if self._lookup.isActive():
                self._lookup.stop()
                self._look_up()
        elif item is not None:
            self._take(item)

    def _take(self, item: QListWidgetItem) -> None:
        person: Person | None = item.data(_PERSON)
        self._takes_first = False
        self._found.hide()
        self._person = person
        if person is not None:
            self._form.person = person.key
            self._form.caller = person.name.text(self._desk.language)
            self._text.setText(self._form.caller)
        self._show_line()
        self.edited.emit()
        self.person_changed.emit()
        self.taken.emit()

    def _change(self) -> None:
        self._text.setFocus()
        self._text.selectAll()

    def _show_line(self) -> None:
        typed = self._form.caller.strip()
        person = self._person
        self._line.setVisible(bool(typed) and not self._found.isVisible())
        self._hint.setVisible(not typed)
        if person is not None:
            group = self._desk.my.directory.name(person.customer_group)
            language = self._desk.language
            self._line.show_person(person, group.text(language), language)
        elif typed and self._form.person is None:
            self._line.show_new(typed)
