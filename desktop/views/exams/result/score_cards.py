"""The marks of an attempt by stage and by question, and the attempts beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.exams.attempt import Attempt, State
from desktop.domain.exams.verdict import Score
from desktop.qtkit.formats import format_when
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.qtkit.zone import local
from desktop.services.training.words import called
from desktop.views.desk import Desk
from desktop.views.exams.result.facts import Shown
from desktop.views.exams.result.mark_bar import add_bar
from desktop.views.exams.words import attempt_sign, column_name, number

_MOST_ADDED = 8


class ScoreCards(QWidget):
    """`wanted` carries another attempt of the same person."""

    wanted = Signal(int)

    def __init__(self, desk: Desk, shown: Shown) -> None:
        super().__init__()
        self._desk, self._shown = desk, shown
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._by_stage())
        column.addWidget(self._by_question())
        others = [each for each in shown.others if each.key != shown.result.attempt.key]
        others = [each for each in others if each.state is not State.OPEN]
        if others:
            column.addWidget(self._others(others))
        column.addStretch(1)

    def _by_stage(self) -> QWidget:
        result, desk = self._shown.result, self._desk
        mark = result.planned.plan.stage_mark
        card = Card(self.tr("Marks by stage"))
        if mark:
            words = self.tr("Dashed line: {percent}%, the mark of each stage")
            card.body.addWidget(label(words.format(percent=mark), "meta", "muted", wrap=True))
        grid = _grid()
        for column, score in result.verdict.columns.items():
            name = column_name(column, desk.my.directory, desk.language)
            add_bar(grid, name, score, mark if column else 0)
        card.body.addLayout(grid)
        card.body.addWidget(self._sum([each.got for each in result.verdict.columns.values()]))
        return card

    def _by_question(self) -> QWidget:
        card, grid = Card(self.tr("Marks by question")), _grid()
        mark = self._shown.result.planned.plan.pass_mark
        marked = [each for each in self._shown.result.marked if each.pieces]
        for each in marked:
            score = Score(each.got, sum(piece.of for piece in each.pieces))
            name = called(each.question, self._desk.language)
            add_bar(grid, f"{each.code}  {name}", score, mark)
        card.body.addLayout(grid)
        card.body.addWidget(self._sum([each.got for each in marked]))
        return card

    def _sum(self, parts: list[float]) -> QWidget:
        whole = self._shown.result.verdict.whole
        said = f"{number(whole.got)} / {number(whole.of)}"
        if 1 < len(parts) <= _MOST_ADDED:
            said = f"{' + '.join(map(number, parts))} = {said}"
        words = self.tr("Sum: {marks}").format(marks=said)
        return label(words, "meta_strong", "text2", wrap=True)

    def _others(self, others: list[Attempt]) -> QWidget:
        card, desk = Card(self.tr("Other attempts")), self._desk
        now = local(desk.session.clock())
        for each in others:
            said, tone, icon = attempt_sign(each)
            when = format_when(local(each.ended_at or each.started_at), now, desk.language)
            words = self.tr("Attempt {number} · {when}").format(number=each.number, when=when)
            button = Button(words, "ghost")
            button.set_height("control_row")
            button.setObjectName("exam_other_attempt")
            button.clicked.connect(lambda _on, key=each.key: self.wanted.emit(key))
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            row.addWidget(label(f"{each.percent:.0f}%", "strong"))
            row.addWidget(SignPill(said, tone, icon))
            card.body.addLayout(row)
        return card


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(7)
    return grid
