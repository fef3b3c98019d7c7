"""The sheet that plans an exam: title, questions, time, what it takes to pass."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.questions.bank import Listed
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.banner import Banner
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.services.training.exams import Planned
from desktop.views.desk import Desk
from desktop.views.exams.plans.draw_rows import DrawRows
from desktop.views.exams.plans.question_picker import QuestionPicker
from desktop.views.sheet import Sheet

_SIZE = (680, 780)
_DAY, _WHOLE = 24 * 60, 100


class PlanSheet(Sheet):
    """`keep_wanted` follows the act; the sheet stays until the plan is in force."""

    keep_wanted = Signal()

    def __init__(
        self, desk: Desk, planned: Planned | None, bank: Sequence[Listed], over: QWidget
    ) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_plan_sheet")
        self._desk, self._planned = desk, planned
        plan = planned.plan if planned else Plan(Bilingual(), ())
        self._plan = plan
        self._zh, self._en = LineEdit(), LineEdit()
        named = tuple(key for pool in plan.pools for key in pool.questions)
        self._picker = QuestionPicker(bank, named)
        self._draws = DrawRows(bank, [pool for pool in plan.pools if pool.draws])
        self._numbers = {
            "minutes": SpinBox(0, _DAY),
            "item_minutes": SpinBox(0, _DAY),
            "pass_mark": SpinBox(0, _WHOLE),
            "stage_mark": SpinBox(0, _WHOLE),
            "attempts": SpinBox(0, _WHOLE),
        }
        self._checks = {name: CheckBox() for name in ("knock_outs_fail", "shuffle", "open_book")}
        self._why = LineEdit()
        self._error = Banner("", "red")
        self._build()
        self._fill()
        title = self.tr("Edit the exam") if planned else self.tr("New exam")
        act = self.tr("Put the version in force") if planned else self.tr("Put the exam in force")
        self.name(title, act)
        (self._zh if desk.language == "zh" else self._en).setFocus()

    def plan(self) -> Plan:
        """Return the plan as it stands in the sheet."""
        named = self._picker.keys()
        pools = ((Pool(named),) if named else ()) + self._draws.pools()
        values: dict[str, Any] = {name: box.value() for name, box in self._numbers.items()}
        values |= {name: box.isChecked() for name, box in self._checks.items()}
        return self._plan._replace(
            title=Bilingual(self._zh.text().strip(), self._en.text().strip()),
            pools=pools,
            **values,
        )

    def reason(self) -> str:
        """Return why there is another version."""
        return self._why.text().strip()

    def wait(self) -> None:
        """Take no second act while the first one is under way."""
        self.act.setEnabled(False)

    def show_error(self, error: Exception) -> None:
        """Say what is wrong; everything typed stays."""
        self.act.setEnabled(True)
        if isinstance(error, AppError):
            self._error.show_text(self._desk.sentence(error), "red")
            self._error.show()
            self._area.verticalScrollBar().setValue(0)
        else:
            self._desk.fail(error)

    @override
    def do(self) -> None:
        if self.act.isEnabled():
            # What is typed last counts too.
            self.act.setFocus()
            self._error.hide()
            self.keep_wanted.emit()

    def _build(self) -> None:
        self._error.hide()
        self.add(self._error)
        names = QWidget()
        grid = QGridLayout(names)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        self._zh.setObjectName("exam_title_zh")
        self._en.setObjectName("exam_title_en")
        grid.addWidget(Field(self.tr("Title in Chinese"), self._zh), 0, 0)
        grid.addWidget(Field(self.tr("Title in English"), self._en), 0, 1)
        self._zh.setPlaceholderText("一线上岗考核")
        self._en.setPlaceholderText("First line, final exam")
        self.add(names)
        self.add(label(self.tr("Questions chosen by name"), "section"))
        self.add(self._picker)
        self.add(label(self.tr("Questions drawn by chance"), "section"))
        self.add(self._draws)
        self.add(label(self.tr("Time and marks"), "section"))
        self.add(self._rules())
        for name, text in self._check_words().items():
            self._checks[name].setText(text)
            self._checks[name].setObjectName(f"exam_{name}")
            self.add(self._checks[name])
        if self._planned is not None:
            self._why.setObjectName("exam_plan_reason")
            self._why.setPlaceholderText(self.tr("Shorter, after the first round"))
            self.add(Field(self.tr("Why there is another version"), self._why))
        self.listen(self._zh, self._en, self._picker.search, self._why)

    def _rules(self) -> QWidget:
        words = {
            "minutes": self.tr("Minutes in all, 0 is no limit"),
            "item_minutes": self.tr("Minutes for each question, 0 is no limit"),
            "pass_mark": self.tr("Pass mark, percent"),
            "stage_mark": self.tr("Mark of each stage, percent"),
            "attempts": self.tr("Attempts, 0 is no limit"),
        }
        rules = QWidget()
        grid = QGridLayout(rules)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        for at, (name, text) in enumerate(words.items()):
            box = self._numbers[name]
            box.setObjectName(f"exam_{name}")
            field = Field(text, box)
            field.wrap_text()
            grid.addWidget(field, at // 2, at % 2)
        return rules

    def _check_words(self) -> dict[str, str]:
        return {
            "knock_outs_fail": self.tr("A knock-out fails the whole exam"),
            "shuffle": self.tr("The questions come in mixed order"),
            "open_book": self.tr("Open book: the SOP library may be used meanwhile"),
        }

    def _fill(self) -> None:
        plan = self._plan
        self._zh.setText(plan.title.zh)
        self._en.setText(plan.title.en)
        for name, number in self._numbers.items():
            number.setValue(getattr(plan, name))
        for name, check in self._checks.items():
            check.setChecked(getattr(plan, name))
