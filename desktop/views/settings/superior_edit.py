"""A field for somebody's superior: completed from all people, by all that is known of them."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter

from desktop.domain.ticket import Person
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.desk import Desk

_SHOWN = 8


class SuperiorEdit(LineEdit):
    """`chosen` tells the key of who was chosen; an emptied field means nobody."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._kept: int | None = None
        self._people: dict[str, int] = {}
        self._lines = QStringListModel(self)
        self._read = desk.latest()
        self._name = desk.latest()
        completer = QCompleter(self._lines, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        self.textEdited.connect(self._look)
        completer.activated.connect(self._take)

    def show_key(self, key: int | None) -> None:
        """Show who is kept."""
        self._kept = key
        self.setModified(False)
        if key is None:
            self._name.drop()
            self.clear()
        else:
            self._name.start(lambda my, _: my.people.get([key]), self._show_person)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        popup = self.completer().popup()
        if self.isModified() and not (popup is not None and popup.isVisible()):
            if not self.text().strip():
                self._tell(None)
            elif self.text() in self._people:
                self._tell(self._people[self.text()])
            else:
                # Nobody is called so: what is kept stands there again.
                self.show_key(self._kept)

    def _look(self, text: str) -> None:
        if text.strip():
            self._read.start(lambda my, _: my.people.find(text, _SHOWN), self._offer)
        else:
            self._read.drop()

    def _offer(self, people: Sequence[Person]) -> None:
        self._people = {self._line(person): person.key for person in people}
        self._lines.setStringList(list(self._people))
        if self.hasFocus() and people:
            self.completer().complete()

    def _take(self, line: str) -> None:
        if line in self._people:
            self._tell(self._people[line])

    def _tell(self, key: int | None) -> None:
        self.setModified(False)
        if key != self._kept:
            self.chosen.emit(key)

    def _show_person(self, people: dict[int, Person]) -> None:
        person = people.get(self._kept or 0)
        if not self.isModified():
            self.setText("" if person is None else self._line(person))

    def _line(self, person: Person) -> str:
        parts = (person.name.text(self._desk.language), person.department, person.staff_no)
        return " · ".join(filter(None, parts))
