"""The sheet that hands tickets over to a colleague, with the short form for one of them."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.handovers import Note
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.field_editors import ChoiceEditor
from desktop.views.tickets.handover.note_fields import NoteFields
from desktop.views.undoable import Undoable

_SIZE = (720, 420)


class GiveSheet(Sheet):
    """Ctrl+Enter hands over; `given` carries who takes over and the note."""

    given = Signal(object, object)

    def __init__(self, desk: Desk, title: str, note: Note | None, parent: QWidget) -> None:
        super().__init__(parent, _SIZE)
        self.setObjectName("give_sheet")
        self.name(title, self.tr("Hand over"))
        self._to = ChoiceEditor()
        self._to.setObjectName("give_to")
        people = Choices(desk.my.directory, desk.language).agents()
        me = desk.session.person
        self._to.set_options([each for each in people if each.value not in (None, me)])
        self._fields = NoteFields()
        self.add(Field(self.tr("Who takes over"), self._to, required=True))
        if note is not None:
            self._fields.show_note(note)
            self.add(self._fields)
            told = self.tr("The next person reads this on top of the ticket.")
            self.add(label(told, "note", "muted", wrap=True))
        self._to.edited.connect(lambda _to: self._look())
        self.listen(self._to, *self._fields.fields())
        self.acted.connect(self._give)
        self._look()
        QTimer.singleShot(0, self._to, self._to.setFocus)

    def _look(self) -> None:
        nobody = self._to.currentData() is None
        self.act.set_off(self.tr("Choose who takes over first.") if nobody else "")

    def _give(self) -> None:
        self.given.emit(self._to.currentData(), self._fields.note())


class GiveActs(Undoable):
    """Hands tickets over, in one act that can be taken back."""

    def give(self, keys: Sequence[int], number: str, over: QWidget) -> None:
        """Ask who takes the tickets over and, where it is one, what is left with it."""
        wanted = list(keys)
        if not wanted:
            return
        many = self.tr("Hand over %n ticket(s)", "", len(wanted))
        one = self.tr("Hand over {number}").format(number=number)
        title = one if len(wanted) == 1 else many
        note = self._desk.my.handovers.note_of(wanted[0]) if len(wanted) == 1 else None
        sheet = GiveSheet(self._desk, title, note, over)

        def given(to: int, written: Note) -> None:
            notes = {wanted[0]: written} if note is not None else None
            person = self._desk.my.directory.agents[to].name.text(self._desk.language)
            self.do(
                lambda my: my.handovers.give(wanted, to, notes),
                lambda done: self.tr("%n ticket(s) handed over to {name}", "", len(done)).format(
                    name=person
                ),
            )

        sheet.given.connect(given)
        sheet.open()
