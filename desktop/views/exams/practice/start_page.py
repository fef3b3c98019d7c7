"""Before practice: what is due today, and what else may be chosen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.views.exams.practice.state import PracticeState
from desktop.views.exams.practice.words import group_name

_GROUP = Qt.ItemDataRole.UserRole
_WIDEST, _MINUTE = 760, 60


class StartPage(QWidget):
    """`chosen` carries what is to be practised in place of today's."""

    chosen = Signal(object)

    def __init__(self, state: PracticeState) -> None:
        super().__init__()
        self._state = state
        self._today, self._others = Card(), Card()
        self._title, self._figure = label("", "section", wrap=True), label("", "display")
        self._fact = label("", "body", "text2", wrap=True)
        self._fact.setObjectName("practice_fact")
        self._so_far = label("", "meta", "muted", wrap=True)
        self.begin = Button("", "primary", icon="training")
        self._choose_title = label("", "section", wrap=True)
        self.choices = QListWidget()
        self._entering = False
        self._build()
        state.looked.connect(self._show)
        self.choices.itemActivated.connect(self._choose)
        self._retranslate()

    def enter(self) -> None:
        """Put the focus where practice begins."""
        self._entering = self._state.seen is None
        (self.begin if self.begin.isEnabled() else self.choices).setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.choices.setObjectName("practice_choices")
        self.choices.setProperty("card", "true")
        self.begin.setObjectName("practice_begin")
        self.begin.name_command("practice.begin")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._figure)
        row.addWidget(self._fact, 1)
        row.addWidget(self.begin)
        self._today.body.addWidget(self._title)
        self._today.body.addLayout(row)
        self._today.body.addWidget(self._so_far)
        self._others.body.addWidget(self._choose_title)
        self._others.body.addWidget(self.choices, 1)
        inner = QWidget()
        inner.setMaximumWidth(current_theme().px(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._today)
        column.addWidget(self._others, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(18, 16, 18, 16)
        across.addStretch(1)
        across.addWidget(inner, 12)
        across.addStretch(1)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Due today"))
        self.begin.setText(self.tr("Practise"))
        self._choose_title.setText(self.tr("Or choose what to practise"))
        self.choices.setAccessibleName(self.tr("What may be practised"))
        self._show()

    def _show(self) -> None:
        seen = self._state.seen
        if seen is None:
            self._figure.setText("–")
            self.begin.set_off(self.tr("Choose who you are first"))
            return
        today = seen.today
        self._figure.setText(str(len(today.due)))
        minutes = -(-today.seconds // _MINUTE)
        parts = [self.tr("%n new", "", len(today.new)), self.tr("about %n min", "", minutes)]
        if today.left:
            parts.append(self.tr("%n more due than today has time for", "", today.left))
        nothing = self.tr("Nothing is due, and today's time is used or all is known.")
        self._fact.setText(" · ".join(parts) if today.offers else nothing)
        self.begin.set_off("" if today.offers else nothing)
        self._so_far.setText(self._history())
        self._fill()
        if self._entering:
            self.enter()

    def _history(self) -> str:
        seen = self._state.seen
        if seen is None or not seen.history:
            return self.tr("You have not practised yet.")
        known = sum(each.fraction >= 1 for each in seen.history)
        said = self.tr("Of your last %n answer(s) {known} were right.", "", len(seen.history))
        return said.format(known=known)

    def _fill(self) -> None:
        seen = self._state.seen
        here = self.choices.currentRow()
        self.choices.clear()
        for group in seen.groups if seen is not None else ():
            count = self.tr("%n card(s)", "", group.many)
            due = self.tr("%n due", "", group.due) if group.due else ""
            said = " · ".join(filter(None, (group_name(group), count, due)))
            item = QListWidgetItem(said)
            item.setData(_GROUP, group.wanted)
            self.choices.addItem(item)
        self.choices.setCurrentRow(max(here, 0))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_GROUP))
