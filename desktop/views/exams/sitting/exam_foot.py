"""The foot of the exam mode: that it is kept, the way back, the flag, the way on."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_time
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.zone import local
from desktop.views.exams.sitting.state import SittingState


class ExamFoot(QWidget):
    """Buttons run the commands of the exam; their key caps follow them."""

    back_wanted = Signal()
    next_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, state: SittingState) -> None:
        super().__init__()
        self._state = state
        self._hint = ElidedLabel("", "meta", "muted")
        self._saved = ElidedLabel("", "meta", "muted")
        self._library = Button(kind="ghost", icon="sops")
        self._back = Button(kind="ghost", icon="left")
        self._flag = Button(icon="goal")
        self._next = Button(kind="primary", icon="right")
        self._at = ""
        self._last = False
        self._build()
        self._retranslate()

    def show_way(self, *, first: bool, last: bool) -> None:
        """Show whether there is a way back, and whether the next step is handing in."""
        self._last = last
        self._back.set_off(self.tr("This is the first page") if first else "")
        self._name_next()
        state = self._state
        flagged = state.sitting is not None and state.given().flagged
        self._flag.setText(self.tr("Take the flag off") if flagged else self.tr("Flag"))
        self._flag.setAccessibleName(self._flag.text())
        self._library.setVisible(state.plan is not None and state.plan.open_book)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("exam_foot")
        set_look(self, "surface", "surface")
        self._saved.setObjectName("exam_saved")
        commands = {"exam.back": self._back, "exam.flag": self._flag, "exam.next": self._next}
        for command, button in commands.items():
            button.name_command(command)
            button.setObjectName(command.replace(".", "_"))
        self._library.setObjectName("exam_library")
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._hint)
        words.addWidget(self._saved)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(IconLabel("lock", "muted", 16))
        row.addLayout(words, 1)
        for button in (self._library, self._back, self._flag, self._next):
            row.addWidget(button)
        self._library.hide()
        self._back.clicked.connect(lambda _on: self.back_wanted.emit())
        self._flag.clicked.connect(lambda _on: self._state.flag())
        self._next.clicked.connect(lambda _on: self.next_wanted.emit())
        self._library.clicked.connect(lambda _on: self.library_wanted.emit())
        self._state.kept.connect(self._show_kept)
        self._state.opened.connect(self._forget)

    def _retranslate(self) -> None:
        self._hint.setText(
            self.tr("Until you hand in you can go back. Leaving the window is recorded.")
        )
        self._library.setText(self.tr("SOP library"))
        self._back.setText(self.tr("Back"))
        self._flag.setText(self.tr("Flag"))
        self._name_next()
        self._show_saved()

    def _name_next(self) -> None:
        self._next.setText(self.tr("Hand in…") if self._last else self.tr("Next"))

    def _show_kept(self) -> None:
        self._at = format_time(local(self._state.desk.session.clock()))
        self._show_saved()

    def _forget(self) -> None:
        self._at = ""
        self._show_saved()

    def _show_saved(self) -> None:
        text = self.tr("The clock of this PC counts; after a power cut you can go on.")
        if self._at:
            text = self.tr("Answer saved {time}").format(time=self._at)
        self._saved.setText(text)
