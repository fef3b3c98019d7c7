"""The exam that is chosen: its facts, the attempts at it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.exams.plan import Plan
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.training.category_names import CategoryNames
from desktop.views.desk import Desk
from desktop.views.exams.plans.attempts_table import AttemptsTable
from desktop.views.exams.plans.standing import PlanState, standing_words
from desktop.views.exams.words import may, minutes_words, pool_words


class PlanDetail(QWidget):
    """`opened` carries an attempt whose result is wanted."""

    opened = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._state: PlanState | None = None
        self._title = ElidedLabel("", "heading")
        self._sign = SignPill("", "gray")
        self._facts = QWidget()
        self._grid = QGridLayout(self._facts)
        self._heading = label("", "section")
        self._none = label("", "meta", "muted", wrap=True)
        self.table = AttemptsTable(desk)
        self._build()

    def show_state(self, state: PlanState) -> None:
        """Show another exam."""
        self._state = state
        desk = self._desk
        self._title.setText(state.planned.plan.title.text(desk.language))
        said, tone, icon = standing_words(state)
        self._sign.show_text(said, tone, icon)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(self._lines(state)):
            top = Qt.AlignmentFlag.AlignTop
            said_value = label(value, "body", wrap=True)
            said_value.setProperty("data", "true")
            self._grid.addWidget(label(name, "meta", "muted"), row, 0, top)
            self._grid.addWidget(said_value, row, 1, top)
        everybody = may(desk, "exam.mark")
        heading = self.tr("All attempts") if everybody else self.tr("My attempts")
        self._heading.setText(heading)
        self._none.setText(
            self.tr("Nobody has sat it yet.") if everybody else self.tr("You have not sat it yet.")
        )
        self._none.setVisible(not state.attempts)
        self.table.setVisible(bool(state.attempts))
        self.table.show_attempts(state.attempts)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._state is not None:
            self.show_state(self._state)

    def _lines(self, state: PlanState) -> list[tuple[str, str]]:
        plan, planned = state.planned.plan, state.planned
        names = CategoryNames(self._desk.my.directory, self._desk.language)
        number = self.tr("{code}, version {number}").format(
            code=planned.code, number=planned.number
        )
        per_item = self.tr("{time} for each question").format(time=minutes_words(plan.item_minutes))
        time = [minutes_words(plan.minutes)] + ([per_item] if plan.item_minutes else [])
        lines = [
            (self.tr("Number"), number),
            (self.tr("Questions"), "\n".join(pool_words(each, names.text) for each in plan.pools)),
            (self.tr("Time"), " · ".join(time)),
            (self.tr("To pass"), self._to_pass(plan)),
            (self.tr("Attempts"), self._tries(state)),
        ]
        rules = []
        if plan.shuffle:
            rules.append(self.tr("mixed order"))
        rules.append(self.tr("open book") if plan.open_book else self.tr("closed book"))
        if plan.is_closed:
            rules.append(self.tr("closed: begun no more"))
        return [*lines, (self.tr("Rules"), " · ".join(rules))]

    def _to_pass(self, plan: Plan) -> str:
        parts = [self.tr("{percent}% in all").format(percent=plan.pass_mark)]
        if plan.stage_mark:
            parts.append(self.tr("{percent}% in each stage").format(percent=plan.stage_mark))
        if plan.knock_outs_fail:
            parts.append(self.tr("no knock-out"))
        return " · ".join(parts)

    def _tries(self, state: PlanState) -> str:
        if state.tries_left is None:
            return self.tr("as many as you like")
        return self.tr("{used} of {all} used").format(
            used=state.used, all=state.planned.plan.attempts
        )

    def _build(self) -> None:
        self.setObjectName("exam_detail")
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title.setProperty("data", "true")
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._title, 1)
        head.addWidget(self._sign)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(self._none)
        column.addWidget(self.table, 1)
        column.addStretch()
        self.table.opened.connect(self.opened)
