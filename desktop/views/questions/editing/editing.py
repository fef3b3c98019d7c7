"""Begins and ends the editing of questions: chosen ones, new ones of each kind."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.errors import AppError
from desktop.domain.questions.bank import Standing
from desktop.domain.questions.blank import blank
from desktop.domain.questions.question import QuestionKind
from desktop.models.question_words import kind_sign
from desktop.qtkit.icons import icon
from desktop.services.base import rights
from desktop.services.training.opened import OpenQuestion
from desktop.views.questions.editing.edit_pane import Edited, EditPane
from desktop.views.questions.state import BankState


class Editing(QObject):
    """`changed` follows the begin and the end; `pane` is what is edited, if anything is."""

    changed = Signal()

    def __init__(self, state: BankState, near: QWidget) -> None:
        super().__init__(near)
        self.pane: EditPane | None = None
        self._state, self._desk, self._near = state, state.desk, near
        self._reads = self._desk.latest("question_edit", self)
        self._desk.changed.connect(self._take_notices)
        self._desk.person_changed.connect(self._look_who)

    def may(self) -> bool:
        """Return whether who works here may write questions."""
        return self._desk.session.role in rights()["question.change"]

    def may_begin(self) -> bool:
        """Return whether the question one stands on can be edited."""
        opened = self._state.opened
        return (
            self.may()
            and self.pane is None
            and opened is not None
            and len(self._state.chosen) == 1
            and opened.kept.standing is not Standing.RETIRED
        )

    def begin(self) -> None:
        """Edit the question one stands on, in its newest version."""
        opened = self._state.opened
        if opened is not None:
            self.begin_with(opened.kept.key)

    def begin_with(self, key: int) -> None:
        """Edit a question in its newest version."""
        self._desk.read(lambda my, _p: my.questions.opened(key), self._show)

    def show_kinds(self, near: QWidget) -> None:
        """Offer a new question of each kind, below a widget."""
        menu = QMenu(self._near)
        menu.setObjectName("new_question_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for kind in QuestionKind:
            sign = kind_sign(kind)
            act = menu.addAction(icon(sign.icon), sign.word)
            act.triggered.connect(lambda _on, kind=kind: self.new(kind))
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def new(self, kind: QuestionKind) -> None:
        """Keep a new question of a kind and edit it."""
        name = self.tr("New: {kind}").format(kind=kind_sign(kind).word)
        self._state.act(
            lambda my: my.questions.add(blank(kind, name)),
            lambda _key: self.tr("A new draft: {kind}").format(kind=kind_sign(kind).word),
            self.begin_with,
        )

    def end(self, then: Callable[[], object] = lambda: None) -> None:
        """Keep what is left and go back to the preview, then call `then`."""
        pane = self.pane
        if pane is None:
            then()
            return
        pane.keeper.end(lambda: self._close(pane, then))

    def approve(self) -> None:
        """Keep what is left, let it count, and go back to the preview."""
        pane = self.pane
        if pane is None:
            return
        key, code = pane.edited.kept.key, pane.edited.kept.code
        pane.keeper.end(
            lambda: self._state.act(
                lambda my: my.questions.approve([key]),
                lambda _: self.tr("{code} approved").format(code=code),
                lambda _: self._close(pane),
            )
        )

    def discard(self) -> None:
        """Give up the draft and go back to the version that counts."""
        pane = self.pane
        if pane is None or not pane.edited.counted:
            return
        key, code = pane.edited.kept.key, pane.edited.kept.code

        def no(error: Exception) -> None:
            # Nothing was typed yet: there is nothing to give up.
            if isinstance(error, AppError) and error.code == "question_no_draft":
                self._close(pane)
            else:
                self._desk.fail(error)

        pane.keeper.stop(
            lambda: self._state.act(
                lambda my: my.questions.discard(key),
                lambda _: self.tr("The draft of {code} is discarded").format(code=code),
                lambda _: self._close(pane),
                no,
            )
        )

    def _look_who(self) -> None:
        # Another language is no other person.
        if self.pane is not None and self._desk.session.person != self.pane.keeper.person:
            self.end()

    def _show(self, opened: OpenQuestion) -> None:
        if self.pane is not None:
            self._close(self.pane)
        pane = self.pane = EditPane(self._desk, Edited(opened.kept, opened.counted))
        pane.lost.connect(self._lost)
        self.changed.emit()
        pane.editor.begin()

    def _close(self, pane: EditPane, then: Callable[[], object] = lambda: None) -> None:
        if self.pane is not pane:
            return
        self.pane = None
        self._reads.drop()
        self.changed.emit()
        pane.deleteLater()
        then()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        pane = self.pane
        if pane is None or "question_version" not in notices or not pane.keeper.is_clean:
            return
        known, key = pane.keeper.known, pane.edited.kept.key

        def look(opened: OpenQuestion) -> None:
            # Taken back or written elsewhere; what I have typed meanwhile is settled when kept.
            still = self.pane is pane and pane.keeper.is_clean and pane.keeper.known == known
            if still and opened.kept.question != known:
                self._start_from(pane, opened)

        self._reads.start(lambda my, _p: my.questions.opened(key), look, lambda _error: self.end())

    def _lost(self, error: AppError) -> None:
        pane = self.pane
        self._desk.fail(error)
        if pane is None:
            return
        key = pane.edited.kept.key
        self._desk.read(
            lambda my, _p: my.questions.opened(key),
            lambda opened: self._start_from(pane, opened),
            lambda _error: self._close(pane),
        )

    def _start_from(self, pane: EditPane, opened: OpenQuestion) -> None:
        if self.pane is pane:
            pane.keeper.start_from(opened.kept.question)
            pane.show_text(opened.kept.question)
