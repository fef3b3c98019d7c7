"""The row of numbered tabs over the forms."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.call_form import CallForm
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.views.tickets.intake.call_words import channel_icon, clock_text, form_title
from desktop.views.tickets.intake.form_tab import FormTab

_SIDE, _ROOM_FOR_NOTE = 18, 1080
_FEW = 3


class FormTabs(QWidget):
    """Emits the number of the form that is wanted or that shall close."""

    wanted = Signal(int)
    closed = Signal(int)
    new_wanted = Signal()

    def __init__(self, name_of: Callable[[CallForm], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self._tabs: dict[int, FormTab] = {}
        self._new = Button(kind="ghost", icon="add", keys="C")
        self._note = ElidedLabel("", "meta", "muted")
        self._row = QHBoxLayout(self)
        self._build()
        self._retranslate()

    def show_forms(self, forms: list[CallForm], front: CallForm | None, now: int) -> None:
        """Show these forms; tabs that stay are not made anew."""
        numbers = [form.number for form in forms]
        for number in self._tabs.keys() - set(numbers):
            tab = self._tabs.pop(number)
            tab.hide()
            self._row.removeWidget(tab)
            tab.deleteLater()
        for place, form in enumerate(forms):
            tab = self._tabs.get(form.number) or self._add(form.number, place)
            title = form_title(form, self._name_of(form))
            tab.show_form(title, channel_icon(form.channel), active=form is front)
        self.show_clocks(forms, now)
        self._make_room()

    def show_clocks(self, forms: list[CallForm], now: int) -> None:
        """Show the clocks anew."""
        for form in forms:
            if form.number in self._tabs:
                self._tabs[form.number].show_clock(clock_text(form.clock, now))

    def _add(self, number: int, place: int) -> FormTab:
        tab = self._tabs[number] = FormTab(number)
        tab.clicked.connect(lambda _checked: self.wanted.emit(number))
        tab.crossed.connect(lambda: self.closed.emit(number))
        self._row.insertWidget(place, tab)
        return tab

    def _build(self) -> None:
        self._new.setObjectName("another_form")
        self._new.set_height("control_pane")
        self._new.clicked.connect(lambda _checked: self.new_wanted.emit())
        self._note.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row.setContentsMargins(_SIDE, 8, _SIDE, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._new)
        self._row.addWidget(self._note, 1)
        self._row.addStretch()
        current_theme().changed.connect(self._make_room)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._new.setText(self.tr("New call"))
        self._note.setText(self.tr("A new call parks this form; what is typed stays"))

    def _make_room(self) -> None:
        wide = self.width() >= current_theme().px(_ROOM_FOR_NOTE)
        self._note.setVisible(wide and len(self._tabs) <= _FEW)
