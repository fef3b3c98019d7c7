"""An undo that is refused: which field, who changed it when, and what can be done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.models.ticket_words import number_text
from desktop.qtkit.formats import format_when
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.services.undo import Collision
from desktop.views.desk import Desk
from desktop.views.tickets.timeline import TimelineWords

_SHOWN, _WIDTH, _LONGEST = 20, 560, 160


class CollisionDialog(QDialog):
    """Nothing was undone; the present values stay unless they are set back anyway."""

    set_back_wanted = Signal()

    def __init__(self, desk: Desk, found: Sequence[Collision], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = TimelineWords(desk.my.directory, desk.language, None)
        self.setObjectName("collisions")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Not undone"))
        self.setMinimumWidth(current_theme().px(_WIDTH))
        self._build(found)

    def _build(self, found: Sequence[Collision]) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Nothing was undone"), "heading"))
        why = self.tr("%n field(s) were changed after your act:", "", len(found))
        layout.addWidget(label(why, "body", wrap=True))
        cards = QWidget()
        column = QVBoxLayout(cards)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for each in found[:_SHOWN]:
            column.addWidget(self._card(each))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(why)
        area.setWidget(cards)
        layout.addWidget(area, 1)
        layout.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        keep = Button(self.tr("Leave it as it is now"), "primary")
        keep.setObjectName("leave_it")
        keep.setDefault(True)
        keep.clicked.connect(lambda _checked: self.accept())
        back = Button(self.tr("Set it back anyway"), icon="undo")
        back.setObjectName("set_back")
        back.setAutoDefault(False)
        back.clicked.connect(lambda _checked: self._set_back())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(back)
        foot.addWidget(keep)
        return foot

    def _set_back(self) -> None:
        self.accept()
        self.set_back_wanted.emit()

    def _card(self, found: Collision) -> Card:
        card = Card(" ".join(filter(None, (self._record(found), self._words.field(found.field)))))
        card.body.setSpacing(4)
        for text in (
            self.tr("before: {text}").format(text=self._value(found, found.before)),
            self.tr("yours: {text}").format(text=self._value(found, found.mine)),
            self._present(found),
        ):
            card.body.addWidget(label(text, "body", wrap=True))
        return card

    def _record(self, found: Collision) -> str:
        if found.kind != "ticket":
            return ""
        row = self._desk.my.queue.rows([found.record]).get(found.record)
        return number_text(row.station, row.counter) if row else ""

    def _present(self, found: Collision) -> str:
        desk, text = self._desk, self._value(found, found.now)
        person = desk.my.directory.agents.get(found.person or 0)
        name = person.name.text(desk.language) if person else self.tr("somebody")
        if found.at is None:
            return self.tr("now: {text}").format(text=text)
        when = format_when(local(found.at), local(desk.session.clock()), desk.language)
        line = self.tr("now, by {name}, {when}: {text}")
        return line.format(name=name, when=when, text=text)

    def _value(self, found: Collision, value: object) -> str:
        text = self._words.value(found.field, value)
        return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
