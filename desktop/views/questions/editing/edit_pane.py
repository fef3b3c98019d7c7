"""The question that is being edited: whether it is kept, the ways out, and the form below."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.questions.bank import Kept
from desktop.domain.questions.question import Question
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look
from desktop.views.desk import Desk
from desktop.views.questions.editing.editor import QuestionEditor
from desktop.views.questions.editing.keeper import QuestionKeeper
from desktop.views.questions.preview.lists import ListNames


class Edited(NamedTuple):
    """The question that is edited, and the version of it that counts already, 0 for none."""

    kept: Kept
    counted: int = 0


class EditPane(QWidget):
    """Runs the commands of its buttons; `lost` says that the question is no longer what it was."""

    lost = Signal(object)

    def __init__(self, desk: Desk, edited: Edited) -> None:
        super().__init__()
        self.edited = edited
        self._desk = desk
        self.editor = self._editor(edited.kept.question)
        self.keeper = QuestionKeeper(desk, edited.kept.key, edited.kept.question, self)
        self._code = label(edited.kept.code, "heading")
        self._state = label("", "meta", "muted", wrap=True)
        self._buttons = {
            "question.edit_done": Button("", "primary", icon="done", keys=" "),
            "question.approve_edited": Button("", icon="approve", keys=" "),
            "question.discard": Button("", icon="undo"),
        }
        self.area = QScrollArea()
        self._build()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self.keeper.told.connect(self._show)
        self.keeper.lost.connect(self.lost)
        self._retranslate()

    def question(self) -> Question:
        """Return the question as it is written here."""
        return self.editor.question()

    def show_text(self, question: Question) -> None:
        """Show a question in the form, in the language of the screen."""
        at = self.area.verticalScrollBar().value()
        self.editor = self._editor(question)
        self.area.setWidget(self.editor)
        self.area.verticalScrollBar().setValue(at)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.show_text(self.question())

    def _editor(self, question: Question) -> QuestionEditor:
        desk = self._desk
        names = ListNames(desk.my.directory, desk.language)
        made = QuestionEditor(question, names, desk.language)
        set_look(made, "surface", "surface")
        made.changed.connect(lambda: self.keeper.change(made.question()))
        return made

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.editor.isAncestorOf(new):
            # A row that was just made has its place one turn later.
            QTimer.singleShot(0, new, lambda: self.area.ensureWidgetVisible(new))

    def _build(self) -> None:
        self.setObjectName("question_edit")
        set_look(self, "surface", "surface")
        self._code.setProperty("data", "true")
        self._state.setObjectName("edit_state")
        holder = QWidget()
        flow = Flow(holder, gap=4)
        for command, button in self._buttons.items():
            button.setObjectName(command.replace(".", "_"))
            button.set_height("control_row")
            button.name_command(command)
            button.clicked.connect(lambda _on, command=command: self._desk.commands.run(command))
            flow.addWidget(button)
        wraps(holder)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 8, 12, 8)
        column.setSpacing(4)
        for part in (self._code, self._state, holder):
            column.addWidget(part)
        line = QFrame()
        line.setProperty("line", "true")
        self.area.setObjectName("edit_area")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self.editor)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        for each in (head, line):
            around.addWidget(each)
        around.addWidget(self.area, 1)

    def _retranslate(self) -> None:
        words = {
            "question.edit_done": self.tr("Done"),
            "question.approve_edited": self.tr("Approve"),
            "question.discard": self.tr("Discard the draft"),
        }
        for command, button in self._buttons.items():
            button.setText(words[command])
        self.setAccessibleName(self.tr("Edit the question"))
        self.area.setAccessibleName(self.tr("Edit the question"))
        self._show()

    def _show(self) -> None:
        error = self.keeper.error
        set_look(self._state, "tone", "red" if error is not None else "muted")
        if error is not None:
            self._state.setText(self._desk.sentence(error))
        elif not self.keeper.is_clean:
            self._state.setText(self.tr("Keeping what is typed …"))
        elif self.edited.counted:
            self._state.setText(
                self.tr(
                    "What you type is kept as a draft; version {number} is asked until you approve."
                ).format(number=self.edited.counted)
            )
        else:
            self._state.setText(
                self.tr("What you type is kept by itself; no draft is asked before it is approved.")
            )
        self._buttons["question.discard"].setVisible(bool(self.edited.counted))
