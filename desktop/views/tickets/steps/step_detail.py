"""What stands below the row of a step: what to ask, what to decide, its text, skip and note."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.run import Standing, StepState
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import indented
from desktop.qtkit.widgets.richtext import RichText
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.tickets.steps.asked_fields import AskedFields
from desktop.views.tickets.steps.words_line import WordsLine

if TYPE_CHECKING:
    from desktop.domain.scripts import Script
    from desktop.services.sop_runs.runs import OpenRun
    from desktop.views.desk import Desk
    from desktop.views.tickets.steps.run_acts import RunActs
    from desktop.views.tickets.steps.step_words import RunWords

_INDENT = 40


class StepDetail(QWidget):
    """Made for the current step and for each that is opened; `closed` gives the focus back."""

    closed = Signal()

    def __init__(self, desk: "Desk", acts: "RunActs", opened: "OpenRun", stands: StepState) -> None:
        super().__init__()
        self._acts, self._opened, self._stands = acts, opened, stands
        step, language = stands.step, desk.language
        self.asked = AskedFields(desk, step.must_ask, language)
        self.skip_line = WordsLine("skip_reason")
        self.note_line = WordsLine("step_note")
        self._question = label(step.question.text(language), "strong", wrap=True)
        self._branches = WrapRow()
        self._text = RichText()
        self._done_when = label("", "meta", "text2", wrap=True)
        self._who = label("", "meta", "muted", wrap=True)
        self._scripts, self._buttons = WrapRow(), WrapRow()
        self._go_on = Button()
        self._skip, self._note = Button("", "ghost", icon="right"), Button("", "ghost", icon="note")
        self._look = Button("", icon="check")
        self._language = language
        self._is_open = False
        self._build()
        self._connect()
        self._retranslate()

    def show_state(self, opened: "OpenRun", stands: StepState, words: "RunWords", now: int) -> None:
        """Show how the step stands by now."""
        self._opened, self._stands = opened, stands
        free = not stands.mark.is_settled and stands.standing is not Standing.OFF
        decides = free and bool(stands.step.branches)
        self._question.setVisible(decides and bool(self._question.text()))
        self._branches.setVisible(decides)
        self.asked.show_answers(opened.answers)
        self._skip.setVisible(free)
        self._look.setVisible(stands.mark.look_again)
        self._show_aim(words.role(stands.step.role))
        who = words.who(stands, now)
        self._who.setText(who)
        self._who.setVisible(bool(who))
        if not free:
            self.skip_line.close_line()

    def _show_aim(self, role: str) -> None:
        """Say who does the step, and when it is done."""
        done = self._stands.step.done_when.text(self._language)
        said = self.tr("Done when: {text}").format(text=done) if done else ""
        self._done_when.setText(" · ".join(filter(None, (role, said))))
        self._done_when.setVisible(bool(role or said))

    def set_open(self, *, is_open: bool) -> None:
        """Show or hide the text of the step."""
        step = self._stands.step
        self._is_open = is_open
        body = step.body.text(self._language)
        if is_open and body:
            self._text.show_markdown(body)
        self._text.setVisible(is_open and bool(body))
        self._note.setVisible(is_open)

    def focus_decision(self) -> bool:
        """Give the focus to what is missing or to be decided; return whether there is such."""
        if self.asked.isVisibleTo(self) and self.asked.focus_missing():
            return True
        if self._branches.isVisibleTo(self):
            self._branch_buttons[0].setFocus()
            return True
        return False

    def ask_reason(self) -> None:
        """Ask why the step is skipped."""
        self.skip_line.open()

    def _build(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 2, 0, 8)
        column.setSpacing(8)
        parts = (
            *(self._text, self._done_when, self.asked, self._question, self._branches),
            *(self._scripts, self._who, self.skip_line, self.note_line, self._buttons),
        )
        for part in parts:
            column.addWidget(part)
        self.setLayout(indented(column, _INDENT, 8))
        branches = self._stands.step.branches
        self._branch_buttons = [Button(each.label.text(self._language)) for each in branches]
        for place, button in enumerate(self._branch_buttons):
            button.setObjectName(f"branch_{place}")
        shown = [*self._branch_buttons, self._go_on] if branches else []
        for button in (*shown, self._skip, self._note, self._look):
            button.set_height("control_row")
        self._branches.show_parts(shown)
        self._buttons.show_parts([self._skip, self._note, self._look])
        found = (self._opened.scripts.get(code) for code in self._stands.step.scripts)
        self._scripts.show_parts([self._script(each) for each in found if each is not None])
        self._scripts.setVisible(bool(self._stands.step.scripts))
        self.set_open(is_open=False)

    def _script(self, script: "Script") -> Button:
        title = script.title.text(self._language)
        button = Button(title, "ghost", icon="copy")
        button.set_height("control_row")
        button.setAccessibleName(self.tr("Copy the script: {title}").format(title=title))
        button.clicked.connect(lambda _checked: self._acts.copy_script(script.body))
        return button

    def _connect(self) -> None:
        step = self._stands.step.id
        for place, button in enumerate(self._branch_buttons):
            button.clicked.connect(lambda _c, at=place: self._settle(at))
        self._go_on.clicked.connect(lambda _checked: self._settle(None))
        self._skip.clicked.connect(lambda _checked: self.ask_reason())
        self._note.clicked.connect(lambda _checked: self.note_line.open(self._stands.mark.note))
        self._look.clicked.connect(lambda _checked: self._acts.look(step))
        self.skip_line.said.connect(self._leave_out)
        self.note_line.said.connect(self._keep_note)
        self.asked.answered.connect(self._acts.answer)

    def _settle(self, branch: int | None) -> None:
        """Settle the step by an answer or by none; the keys stay with its row."""
        step = self._stands.step.id
        if branch is None:
            self._acts.tick(step, on=True)
        else:
            self._acts.choose(step, branch)
        self.closed.emit()

    def _leave_out(self, reason: str) -> None:
        self._acts.skip(self._stands.step.id, reason)
        if reason:
            self.closed.emit()

    def _keep_note(self, text: str) -> None:
        self._acts.note(self._stands.step.id, text)
        self.note_line.close_line()
        self.closed.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._go_on.setText(self.tr("Neither: go on"))
        self._skip.setText(self.tr("Skip"))
        self._note.setText(self.tr("Note"))
        self._look.setText(self.tr("Looked at again"))
        self.skip_line.set_texts(self.tr("Why is this step skipped?"), self.tr("Skip"))
        self.note_line.set_texts(self.tr("What is to be noted here?"), self.tr("Keep"))
