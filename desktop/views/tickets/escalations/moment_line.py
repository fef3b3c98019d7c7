"""A moment to come, typed as people say it, read while it is typed: "10:10", "+30 min"."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.due_words import read_moment
from desktop.qtkit.formats import format_left, format_when
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.zone import local, moment
from desktop.views.desk import Desk

_SECOND = 1000


class MomentLine(Field):
    """Says beside its label how it was understood; moments in UTC milliseconds."""

    edited = Signal()

    def __init__(self, desk: Desk, text: str) -> None:
        self._line = LineEdit()
        super().__init__(text, self._line, required=True)
        self._line.setPlaceholderText(self.tr("e.g. 10:10, +30 min, tomorrow 9:30"))
        self._desk = desk
        self._meant = label("", "meta", "text2")
        self.stand_beside(self._meant)
        self._line.textEdited.connect(lambda _text: self._typed())

    @property
    def line(self) -> QWidget:
        """Return the field itself."""
        return self._line

    def value(self) -> int | None:
        """Return the moment, None for none and for what can't be read."""
        found = read_moment(self._line.text(), self._now())
        return None if found is None else moment(found)

    def wrong(self) -> str:
        """Return what is wrong with what was typed, "" where nothing is."""
        value = self.value()
        if value is None:
            return self.tr("This is no time.") if self._line.text().strip() else ""
        late = value <= self._desk.session.clock()
        return self.tr("Choose a later time.") if late else ""

    def show_value(self, at: int | None) -> None:
        """Show a moment."""
        self._line.setText("" if at is None else f"{local(at):%Y-%m-%d %H:%M}")
        self._look()

    def _typed(self) -> None:
        self._look()
        self.edited.emit()

    def _look(self) -> None:
        value, now = self.value(), self._desk.session.clock()
        self.set_error(self.wrong())
        said = ""
        if value is not None:
            language = self._desk.language
            left = format_left((value - now) // _SECOND // 60 * 60, language)
            said = f"{format_when(local(value), self._now(), language)} · {left}"
        self._meant.setText(said)

    def _now(self) -> datetime:
        return local(self._desk.session.clock())
