"""Tickets that a trainee worked with company: named by number, signed by the mentor."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from desktop.domain.exams.cohort import Cohort
from desktop.domain.exams.topics import Accompanied
from desktop.domain.numbers import short_number
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.services import Services
from desktop.views.cohorts.state import CohortState
from desktop.views.sheet import Sheet

_SIZE, _HIGH = (520, 520), 240
_KEY = Qt.ItemDataRole.UserRole
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_Found = tuple[list[Accompanied], dict[int, str], int]


class CompanySheet(Sheet):
    """Each act is kept at once; Enter in the field names the ticket that is typed."""

    def __init__(self, state: CohortState, cohort: Cohort, person: int, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("company_sheet")
        self._state, self._cohort, self._person = state, cohort, person
        self._lines: list[Accompanied] = []
        self._fact = label("", "body", "text2", wrap=True)
        self._list, self._number = QListWidget(), LineEdit()
        self._sign = Button(self.tr("Sign"), icon="approve")
        self._return = Button(self.tr("Take the signature back"), icon="undo")
        self._reads = state.desk.latest("cohort_company", self)
        title = self.tr("{name}: tickets with company").format(name=state.name(person))
        self.name(title, self.tr("Done"))
        self._build()
        state.desk.changed.connect(self._take_notices)
        self._list.currentRowChanged.connect(lambda _row: self._look())
        self._read()
        self._number.setFocus()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._number and isinstance(event, QKeyEvent):
            pressed = event.type() is QEvent.Type.KeyPress and event.key() in _ENTER
            if pressed and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.add_ticket()
                return True
        return super().eventFilter(watched, event)

    def add_ticket(self) -> None:
        """Name the ticket whose number is typed."""
        text, cohort, person = self._number.text().strip(), self._cohort.key, self._person
        if not text:
            return

        def act(my: Services) -> bool:
            key = my.queue.by_number(text)
            if key is None:
                return False
            my.topics.accompany(cohort, person, key)
            return True

        def done(found: Any) -> None:
            if found:
                self._number.clear()
            else:
                said = self.tr("There is no ticket {number}").format(number=text)
                self._state.desk.say(said, "error")

        self._state.act(act, self.tr("Ticket named: {number}").format(number=text), done)

    def _build(self) -> None:
        self.add(self._fact)
        self._list.setObjectName("company_list")
        self._list.setAccessibleName(self.tr("Tickets with company"))
        self._list.setMinimumHeight(current_theme().px(_HIGH))
        self.add(self._list)
        self._number.setObjectName("company_number")
        self._number.installEventFilter(self)
        self.add(Field(self.tr("Number of a ticket, then Enter"), self._number))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for name, button, well in (
            ("company_sign", self._sign, True),
            ("company_return", self._return, False),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, well=well: self._say(well=well))
            line.addWidget(button)
        line.addStretch(1)
        self.add(row)
        self.leave.hide()
        self.fit()

    def _say(self, *, well: bool) -> None:
        line, cohort = self._line(), self._cohort.key
        if line is None:
            return
        key = line.key
        said = self.tr("Signed") if well else self.tr("Signature taken back")
        self._state.act(lambda my: my.topics.sign(cohort, key, well=well), said)

    def _line(self) -> Accompanied | None:
        row = self._list.currentRow()
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def _read(self) -> None:
        cohort, person = self._cohort.key, self._person

        def read(my: Services, _progress: Any) -> _Found:
            found = [e for e in my.topics.accompanied(cohort) if e.person == person]
            rows = my.queue.rows([each.ticket for each in found])
            names = {
                key: f"{short_number(row.station, row.counter)} {row.subject}"
                for key, row in rows.items()
            }
            return found, names, my.topics.wanted(cohort)

        self._reads.start(read, self._show)

    def _show(self, found: _Found) -> None:
        self._lines, names, wanted = found
        here = max(self._list.currentRow(), 0)
        signed = sum(each.signed_at is not None for each in self._lines)
        said = self.tr("{signed} of {wanted} signed")
        self._fact.setText(said.format(signed=signed, wanted=wanted))
        self._list.clear()
        for each in self._lines:
            done = each.signed_at is not None
            by = self._state.name(each.signed_by) if each.signed_by is not None else ""
            word = self.tr("signed by {name}").format(name=by) if done else self.tr("not signed")
            text = " · ".join(filter(None, (names.get(each.ticket, ""), word, each.note)))
            item = QListWidgetItem(icon("check" if done else "pending"), text)
            item.setData(_KEY, each.key)
            self._list.addItem(item)
        self._list.setCurrentRow(min(here, len(self._lines) - 1))
        self._look()

    def _look(self) -> None:
        line = self._line()
        self._sign.setEnabled(line is not None and line.signed_at is None)
        self._return.setEnabled(line is not None and line.signed_at is not None)

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if "accompanied_ticket" in notices:
            self._read()
