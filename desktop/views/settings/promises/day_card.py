"""What the chosen day of a calendar is: as its weekday, holiday, make-up day, own hours."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import Day, DayKind, Spans
from desktop.domain.sla.typed_hours import hours_text, parse_hours
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit

_KINDS = ("", DayKind.HOLIDAY, DayKind.MAKEUP, DayKind.SPECIAL)
_LONGEST = 60


class DayCard(Card):
    """`edited` tells the date and what it is instead of its weekday's hours, None for those."""

    edited = Signal(object, object)
    refused = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("day_card")
        self._day = date.min
        self._said: Day | None = None
        self._usual: Spans = ()
        self._title = label("", "strong")
        self._title.setProperty("data", "true")
        self.body.addWidget(self._title)
        self._ways = {kind: RadioButton() for kind in _KINDS}
        self._name, self._hours = LineEdit(), LineEdit("09:00-12:00")
        self._name.setMaxLength(_LONGEST)
        self._fields = (Field("", self._name), Field("", self._hours))
        for kind, button in self._ways.items():
            button.setObjectName(f"day_{kind or 'week'}")
            button.clicked.connect(lambda _on, kind=kind: self._choose(kind))
            self.body.addWidget(button)
        for field, name in zip(self._fields, ("day_name", "day_hours"), strict=True):
            field.control.setObjectName(name)
            self.body.addWidget(field)
        self._name.editingFinished.connect(self._rename)
        self._hours.editingFinished.connect(self._set_hours)
        self._show_texts()

    def show_day(self, day: date, title: str, said: Day | None, usual: Spans) -> None:
        """Show a day; `usual` are the hours of a usual working day."""
        self._day, self._said, self._usual = day, said, usual
        self._title.setText(title)
        self.setAccessibleName(title)
        kind = "" if said is None else said.kind if said.hours is None else DayKind.SPECIAL
        self._ways.get(kind, self._ways[DayKind.SPECIAL]).setChecked(True)
        self._name.setText(said.name if said is not None else "")
        self._fields[0].setVisible(said is not None)
        own = said is not None and kind not in (DayKind.HOLIDAY, DayKind.MAKEUP)
        self._fields[1].setVisible(own)
        self._fields[1].set_error("")
        if said is not None and said.hours is not None:
            self._hours.setText(hours_text(said.hours))

    def set_locked(self, *, locked: bool) -> None:
        """Let nothing be changed, or all of it."""
        for part in (*self._ways.values(), self._name, self._hours):
            part.setEnabled(not locked)

    def begin(self) -> None:
        """Take the focus on what the day is."""
        chosen = next(button for button in self._ways.values() if button.isChecked())
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say what is wrong with the hours; what was typed stays."""
        self._fields[1].set_error(sentence)

    @override
    def event(self, event: QEvent) -> bool:
        override_asked = event.type() is QEvent.Type.ShortcutOverride
        if override_asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Esc goes back to the year here, not to the pane before.
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _choose(self, kind: str) -> None:
        name = self._name.text().strip()
        if not kind:
            self.edited.emit(self._day, None)
        elif kind == DayKind.SPECIAL:
            self.edited.emit(self._day, Day(DayKind.SPECIAL, name, self._usual))
        else:
            self.edited.emit(self._day, Day(DayKind(kind), name))

    def _rename(self) -> None:
        name = " ".join(self._name.text().split())
        if self._said is not None and name != self._said.name:
            self.edited.emit(self._day, self._said._replace(name=name))

    def _set_hours(self) -> None:
        if self._said is None or self._said.hours is None:
            return
        try:
            hours = parse_hours(self._hours.text())
        except AppError as error:
            self.refused.emit(error)
            return
        self._fields[1].set_error("")
        if hours != self._said.hours:
            self.edited.emit(self._day, self._said._replace(hours=hours))

    def _show_texts(self) -> None:
        texts = (
            self.tr("As its weekday"),
            self.tr("Holiday"),
            self.tr("Make-up day"),
            self.tr("Own hours"),
        )
        for button, text in zip(self._ways.values(), texts, strict=True):
            button.setText(text)
        self._fields[0].set_text(self.tr("Name of the day"))
        self._fields[1].set_text(self.tr("Hours of this day"))
