"""A field for who asks: found by name, pinyin, staff number or extension, or simply typed."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.drafts import PersonDraft
from desktop.domain.ticket import Person
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import by_pixels
from desktop.views.desk import Desk

_LOOKUP_MS = 120
_PERSON = Qt.ItemDataRole.UserRole


class RequesterField(QWidget):
    """`taken` follows the choice of a person, or Enter on a name that nobody has yet."""

    taken = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._person: Person | None = None
        self._text = LineEdit(icon="search")
        self._field = Field("", self._text)
        self._found = QListWidget()
        by_pixels(self._found)
        self._reads = desk.latest()
        self._lookup = QTimer(self)
        self._build()
        self._retranslate()

    def text(self) -> str:
        """Return what stands in the field."""
        return self._text.text().strip()

    def clear(self) -> None:
        """Empty the field."""
        self._text.clear()
        self._person = None
        self._found.hide()

    def focus(self) -> None:
        """Put the cursor into the field."""
        self._text.setFocus()

    def draft(self) -> PersonDraft | None:
        """Return the person chosen, or a new one of the name typed."""
        if self._person is not None:
            who = self._person
            return PersonDraft(who.name.zh, who.name.en, who.staff_no, who.contact, who.department)
        text = self.text()
        if not text:
            return None
        return PersonDraft(name_en=text) if text.isascii() else PersonDraft(name_zh=text)

    def _build(self) -> None:
        self._text.setObjectName("new_requester")
        self._found.setObjectName("found_people")
        self._found.setMaximumHeight(132)
        self._found.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._found.hide()
        self._lookup.setSingleShot(True)
        self._lookup.setInterval(_LOOKUP_MS)
        self._text.installEventFilter(self)
        self._text.textEdited.connect(self._edited)
        self._text.returnPressed.connect(self._take_current)
        self._lookup.timeout.connect(self._look_up)
        self._found.itemClicked.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._field)
        column.addWidget(self._found)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
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
        return super().eventFilter(watched, event)

    def _retranslate(self) -> None:
        self._field.set_text(self.tr("Requester"))
        self._text.setPlaceholderText(self.tr("Name, pinyin, staff no. or extension"))
        self._found.setAccessibleName(self.tr("People found"))

    def _edited(self, _text: str) -> None:
        self._person = None
        self._lookup.start()

    def _look_up(self) -> None:
        text = self.text()
        if not text:
            self._found.hide()
            return
        self._reads.start(lambda my, _progress: my.people.find(text), self._show_found)

    def _show_found(self, people: list[Person]) -> None:
        self._found.clear()
        language = self._desk.language
        for person in people:
            parts = (person.name.text(language), person.department, person.contact)
            item = QListWidgetItem(" · ".join(part for part in parts if part))
            item.setData(_PERSON, person)
            self._found.addItem(item)
        self._found.setVisible(bool(people))
        self._found.setCurrentRow(0)

    def _take_current(self) -> None:
        item = self._found.currentItem()
        if self._found.isVisible() and item is not None:
            self._take(item)
        else:
            self.taken.emit()

    def _take(self, item: QListWidgetItem) -> None:
        self._person = item.data(_PERSON)
        self._text.setText(item.text())
        self._found.hide()
        self.taken.emit()
