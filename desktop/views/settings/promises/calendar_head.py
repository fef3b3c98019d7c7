"""The head of the page of calendars: which calendar, which version, which year; the signs."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.sla.calendars import DayKind
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.services.sla.promises import CalendarNow
from desktop.views.settings.promises.day_signs import DaySign
from desktop.views.settings.promises.day_words import kind_word

_LETTERS = 16


class CalendarChoice(QWidget):
    """`chosen` tells the code of another calendar, `new_wanted` that one is to be added."""

    chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._box, self._add = ComboBox(), Button(icon="add")
        self._box.setObjectName("calendars")
        self._add.setObjectName("add_calendar")
        self._box.setMinimumContentsLength(_LETTERS)
        parts, row = WrapRow(), QHBoxLayout(self)
        parts.show_parts([self._box, self._add])
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)
        self._box.activated.connect(lambda _at: self.chosen.emit(self._box.currentData()))
        self._add.clicked.connect(lambda _checked: self.new_wanted.emit())
        self._show_texts()

    def show_calendars(
        self, calendars: Sequence[CalendarNow], code: str, new: str, language: str
    ) -> None:
        """Show the calendars and which one is edited; `new` is the name of one not kept yet."""
        self._box.clear()
        for each in calendars:
            self._box.addItem(each.ruling.title.text(language), each.ruling.code)
        if new:
            self._box.addItem(new, code)
        self._box.setCurrentIndex(self._box.findData(code))
        self._add.setEnabled(not new)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self._box.setAccessibleName(self.tr("Calendar"))
        self._add.setText(self.tr("Add calendar"))


class YearHead(QWidget):
    """`stepped` tells by how many years to go on; beside it the signs of the days."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._before, self._after = IconButton("left", ""), IconButton("right", "")
        self._year = label("", "title")
        self._words = {kind: label("", "meta", "text2") for kind in DayKind}
        signs = WrapRow()
        signs.show_parts([_pair(DaySign(kind), word) for kind, word in self._words.items()])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self._before, self._year, self._after):
            row.addWidget(part)
        row.addWidget(signs, 1)
        self._before.setObjectName("year_before")
        self._after.setObjectName("year_after")
        self._year.setObjectName("year_shown")
        self._before.clicked.connect(lambda _checked: self.stepped.emit(-1))
        self._after.clicked.connect(lambda _checked: self.stepped.emit(1))
        self._show_texts()

    def show_year(self, year: int) -> None:
        """Show which year it is."""
        self._year.setText(str(year))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self._before.set_name(self.tr("The year before"))
        self._after.set_name(self.tr("The next year"))
        for kind, word in self._words.items():
            word.setText(kind_word(kind))


def _pair(sign: QWidget, word: QWidget) -> QWidget:
    found = QWidget()
    row = QHBoxLayout(found)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(sign)
    row.addWidget(word)
    return found
