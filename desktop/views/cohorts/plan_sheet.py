"""The plan of a cohort: topics with day and minutes, who was there; each change is kept at once."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.domain.bilingual import said
from desktop.domain.days import parse_day
from desktop.domain.exams.cohort import Cohort
from desktop.domain.exams.topics import Presence, Topic, TopicKind
from desktop.qtkit.formats import format_date
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.services.services import Services
from desktop.views.cohorts.state import CohortState
from desktop.views.sheet import Sheet

_SIZE = (980, 560)
_TITLE, _DAY, _MINUTES, _FACTS = 0, 1, 2, 3
_WIDE, _NARROW, _ROW, _HIGH = 260, 84, 34, 330
_ICONS = {
    Presence.THERE: "check",
    Presence.LATE: "pending",
    Presence.ABSENT: "close",
    Presence.EXCUSED: "dash",
}
_KEYS = {
    Qt.Key.Key_P: Presence.THERE,
    Qt.Key.Key_L: Presence.LATE,
    Qt.Key.Key_A: Presence.ABSENT,
    Qt.Key.Key_E: Presence.EXCUSED,
}
_Found = tuple[list[Topic], dict[tuple[int, int], Presence]]


class PlanTable(QTableWidget):
    """Letters say who was there, Delete says nothing of them."""

    def __init__(self, sheet: "PlanSheet") -> None:
        super().__init__()
        self._sheet = sheet
        self.setObjectName("plan_table")
        self.setProperty("card", "true")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.verticalHeader().hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        gone = key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        if self.currentColumn() >= _FACTS and (key in _KEYS or gone):
            self._sheet.sign_in(_KEYS.get(key))
        else:
            super().keyPressEvent(event)


class PlanSheet(Sheet):
    """Kept as it is written; Ctrl+Z takes back what was kept last."""

    def __init__(self, state: CohortState, cohort: Cohort, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("plan_sheet")
        self._state, self._cohort = state, cohort
        self._topics: list[Topic] = []
        self._there: dict[tuple[int, int], Presence] = {}
        self.table = PlanTable(self)
        self._propose = Button(self.tr("Propose topics"), icon="sops")
        self._add = Button(self.tr("Add a topic"), icon="add")
        self._remove = Button(self.tr("Remove the topic"), icon="close")
        self._reads = state.desk.latest("cohort_plan", self)
        self.name(self.tr("Plan of the cohort"), self.tr("Done"))
        self._build()
        self.table.cellChanged.connect(self._edited)
        state.desk.changed.connect(self._take_notices)
        self._read()
        self.table.setFocus()

    def sign_in(self, state: Presence | None) -> None:
        """Say whether the person of the current column was there at the topic of the row."""
        row, column = self.table.currentRow(), self.table.currentColumn() - _FACTS
        if not 0 <= row < len(self._topics) or column < 0:
            return
        topic, person = self._topics[row].key, self._cohort.people[column].person
        word = self._word(state) if state is not None else "–"
        said_ = f"{self._state.name(person)} · {word}"
        self._state.act(lambda my: my.topics.sign_in(topic, person, state), said_)

    def _build(self) -> None:
        self.add(
            label(
                self.tr("F2 writes; in a person's column: P there, L late, A absent, E excused."),
                "meta",
                "muted",
                wrap=True,
            )
        )
        self.table.setAccessibleName(self.tr("Topics and who was there"))
        self.table.setMinimumHeight(current_theme().px(_HIGH))
        self.add(self.table)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        for name, button, act in (
            ("plan_propose", self._propose, self._take_proposed),
            ("plan_add", self._add, self._add_topic),
            ("plan_remove", self._remove, self._remove_topic),
        ):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on, act=act: act())
            line.addWidget(button)
        line.addStretch(1)
        self.add(row)
        # All of it is kept already; there is nothing to cancel.
        self.leave.hide()
        self.fit()

    def _read(self) -> None:
        key = self._cohort.key

        def read(my: Services, _progress: Any) -> _Found:
            return my.topics.topics(key), my.topics.presences(key)

        self._reads.start(read, self._show)

    def _show(self, found: _Found) -> None:
        self._topics, self._there = found
        here = (max(self.table.currentRow(), 0), max(self.table.currentColumn(), 0))
        blocked = QSignalBlocker(self.table)
        people = [each.person for each in self._cohort.people]
        self.table.setColumnCount(_FACTS + len(people))
        heads = [self.tr("Topic"), self.tr("Day"), self.tr("Minutes")]
        self.table.setHorizontalHeaderLabels([*heads, *(self._state.name(p) for p in people)])
        self.table.setRowCount(len(self._topics))
        for row, topic in enumerate(self._topics):
            for column, text in enumerate(self._facts(topic)):
                self.table.setItem(row, column, QTableWidgetItem(text))
            for column, person in enumerate(people, _FACTS):
                self.table.setItem(row, column, self._presence(topic, person))
        self._fit()
        self.table.setCurrentCell(*here)
        self._remove.setEnabled(bool(self._topics))
        blocked.unblock()

    def _facts(self, topic: Topic) -> tuple[str, str, str]:
        language, today = self._state.desk.language, self._state.today()
        day = format_date(topic.held_on, today, language)
        return topic.title.text(language), day, str(topic.minutes)

    def _presence(self, topic: Topic, person: int) -> QTableWidgetItem:
        state = self._there.get((topic.key, person))
        item = QTableWidgetItem(self._word(state) if state is not None else "")
        if state is not None:
            item.setIcon(icon(_ICONS[state]))
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
        word = self._word(state) if state is not None else self.tr("not said")
        said_ = f"{self._state.name(person)}: {word}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said_)
        return item

    def _word(self, state: Presence) -> str:
        return {
            Presence.THERE: self.tr("there"),
            Presence.LATE: self.tr("late"),
            Presence.ABSENT: self.tr("absent"),
            Presence.EXCUSED: self.tr("excused"),
        }[state]

    def _fit(self) -> None:
        theme, header = current_theme(), self.table.horizontalHeader()
        self.table.verticalHeader().setDefaultSectionSize(theme.px(_ROW))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column in range(self.table.columnCount()):
            header.resizeSection(column, theme.px(_WIDE if column == _TITLE else _NARROW))

    def _edited(self, row: int, column: int) -> None:
        item, topic = self.table.item(row, column), self._topics[row]
        text = item.text().strip() if item is not None else ""
        changed = {
            _TITLE: lambda: topic._replace(title=said(text)),
            _DAY: lambda: topic._replace(held_on=self._day(text, topic.held_on)),
            _MINUTES: lambda: topic._replace(
                minutes=int(text) if text.isascii() and text.isdigit() else topic.minutes
            ),
        }[column]()
        self._keep([changed if each is topic else each for each in self._topics])

    def _day(self, text: str, before: date) -> date:
        return parse_day(text, self._state.today()) or before

    def _keep(self, wanted: Sequence[Topic]) -> None:
        key, listed = self._cohort.key, list(wanted)
        told = self.tr("The plan is kept")
        self._state.act(lambda my: my.topics.plan(key, listed), told)
        self._read()

    def _add_topic(self) -> None:
        day = self._topics[-1].held_on if self._topics else self._cohort.starts_on
        title = said(self.tr("New topic"))
        self._keep([*self._topics, Topic(TopicKind.DRILL, day, title, 45)])

    def _remove_topic(self) -> None:
        row = self.table.currentRow()
        if 0 <= row < len(self._topics):
            self._keep([each for at, each in enumerate(self._topics) if at != row])

    def _take_proposed(self) -> None:
        cohort, known = self._cohort, {each.document for each in self._topics}

        def add(found: list[Topic]) -> None:
            new = [each for each in found if each.document not in known]
            if new:
                self._keep([*self._topics, *new])
            else:
                self._state.desk.say(self.tr("Nothing to propose: the exam names no SOP"), "info")

        self._state.desk.read(lambda my, _p: my.topics.proposed(cohort), add)

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if {"cohort_topic", "topic_presence"} & notices.keys():
            self._read()
