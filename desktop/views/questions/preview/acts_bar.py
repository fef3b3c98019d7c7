"""The buttons over the preview: what can be done with the questions that are marked."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.questions.bank import Standing
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.look import set_look
from desktop.services.base import rights
from desktop.views.questions.state import BankState

_BUTTONS = {
    "question.edit": ("edit", "question.change"),
    "question.approve": ("approve", "question.approve"),
    "question.retire": ("remove", "question.retire"),
    "question.bring_back": ("undo", "question.bring_back"),
    "question.label": ("tag", "question.label"),
    "question.bulk": ("table", "question.bulk"),
}


class ActsBar(QWidget):
    """A button that may not be used says why; each runs the command of its name."""

    def __init__(self, state: BankState) -> None:
        super().__init__()
        self._state = state
        self._buttons: dict[str, Button] = {}
        self._build()
        state.chosen_changed.connect(self._show)
        state.shown_changed.connect(self._show)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        holder = QWidget()
        flow = Flow(holder, gap=4)
        for command, (icon, _right) in _BUTTONS.items():
            button = self._buttons[command] = Button("", icon=icon, keys=" ")
            button.setObjectName(command.replace(".", "_"))
            button.set_height("control_row")
            button.name_command(command)
            button.clicked.connect(
                lambda _on, command=command: self._state.desk.commands.run(command)
            )
            flow.addWidget(button)
        wraps(holder)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.addWidget(holder, 1)

    def _retranslate(self) -> None:
        words = {
            "question.edit": self.tr("Edit"),
            "question.approve": self.tr("Approve"),
            "question.retire": self.tr("Retire"),
            "question.bring_back": self.tr("Bring back"),
            "question.label": self.tr("Labels…"),
            "question.bulk": self.tr("Together…"),
        }
        for command, button in self._buttons.items():
            button.setText(words[command])
        self._show()

    def _show(self) -> None:
        state = self._state
        standings = {row.standing for row in state.rows_of(state.chosen)}
        retired, others = Standing.RETIRED in standings, standings - {Standing.RETIRED}
        self._buttons["question.retire"].setVisible(bool(others))
        self._buttons["question.bring_back"].setVisible(retired)
        for command, (_icon, right) in _BUTTONS.items():
            may = state.desk.session.role in rights()[right]
            reason = "" if may else self.tr("For trainers and leads only")
            self._buttons[command].set_off(reason)
        several = len(state.chosen) > 1
        self._buttons["question.edit"].setVisible(not several)
        self._buttons["question.bulk"].setVisible(several)
        if state.desk.session.role in rights()["question.approve"]:
            gone = self.tr("Bring it back first") if retired else ""
            self._buttons["question.edit"].set_off(gone)
            drafts = Standing.DRAFT in standings
            review = any(row.review for row in state.rows_of(state.chosen))
            done = "" if drafts or review else self.tr("It is approved already")
            self._buttons["question.approve"].set_off(done)
