"""A step as a card: one line, or as it reads, or open with its fields."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from desktop.domain.sops.paths import Fault
from desktop.domain.sops.records import Step, Way
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import indented, placed, set_look
from desktop.views.sops.editor.behind_strip import BehindStrip
from desktop.views.sops.editor.card_ring import paint_ring
from desktop.views.sops.editor.dispute import Dispute
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.step_form import StepForm
from desktop.views.sops.editor.step_head import DISC, GAP, HANDLE, Line, Mark, StepHead
from desktop.views.sops.editor.step_marks import step_marks
from desktop.views.sops.editor.step_preview import StepPreview
from desktop.views.sops.editor.words import summary

Faults = dict[str, list[tuple[Fault, str]]]
_GRIP, _GRIP_LEFT, _SIDE = 14, 6, 14
_WALKS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_K: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_J: 1,
}
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FOLDS = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}


class StepCard(QFrame):
    """Listens to keys only while it has the focus itself, never while a field of it has."""

    chosen = Signal(str)
    walked = Signal(str, int)
    menu_wanted = Signal(str, QPoint)
    dragged = Signal(str, QPoint)
    edited = Signal(str, object)
    grown = Signal(str)

    def __init__(self, editing: Editing, key: str, *, folded: bool) -> None:
        super().__init__()
        self.key = key
        self.form: StepForm | None = None
        self._editing = editing
        self._number = 0
        self._faults: Faults = {}
        self._folded = folded
        self._pressed: QPoint | None = None
        self._shown: tuple[Step | None, int, Faults, tuple[str, ...]] | None = None
        self.head = StepHead()
        self._preview: StepPreview | None = None
        self._dispute: Dispute | None = None
        self._behind: BehindStrip | None = None
        self._body = QVBoxLayout()
        self._current = False
        self._build()

    def show_step(self, number: int, faults: Faults) -> None:
        """Show the step as it stands, with its number and what is wrong with it."""
        self._number, self._faults = number, faults
        step = self._editing.keeper.step(self.key)
        # Each save is read back: what stands here already is not laid out again.
        shown = (step, number, faults, self._editing.languages)
        if self._shown != shown or (step is not None and _names_steps(step)):
            self._show()

    def show_again(self) -> None:
        """Show the step anew: names or languages have changed."""
        self._show()

    def set_current(self, *, current: bool) -> None:
        """Be the card that is worked on, or not."""
        self._current = current
        set_look(self, "card", "picked" if current else "step")
        self._show()

    def open(self) -> None:
        """Show the fields."""
        step = self._editing.keeper.step(self.key)
        if self.form is not None or step is None:
            return
        form = self.form = StepForm(self._editing, step)
        form.edited.connect(self._edited)
        form.left.connect(self._leave)
        form.completed.connect(partial(self.grown.emit, self.key))
        form.body.menu_wanted.connect(partial(self.menu_wanted.emit, self.key))
        self.head.take_field(form.title)
        self._body.addWidget(form)
        form.show_faults(self._faults)
        self._show()

    def close_fields(self) -> None:
        """Show the step as it reads; what was typed is kept."""
        form, self.form = self.form, None
        if form is None:
            return
        self._editing.keeper.flush()
        self.head.drop_field()
        self._body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._show()

    def enter(self, field: str = "title") -> None:
        """Put the focus into a field, opening the card."""
        self.open()
        if self.form is not None:
            self.form.focus_field(field)

    def show_dispute(self) -> None:
        """Show both texts where somebody else changed the same, or no longer."""
        both = self._editing.keeper.theirs(self.key)
        if both is None:
            if self._dispute is not None:
                self._dispute.hide()
            return
        if self._dispute is None:
            self._dispute = Dispute(self._editing)
            self._dispute.chosen.connect(partial(self._editing.keeper.choose, self.key))
            self._body.insertWidget(0, self._dispute)
        names = self._editing.keeper.disputes(self.key)
        self._dispute.show_parts(both[0], both[1], names)

    def fold(self, *, folded: bool) -> None:
        """Show one line only, or the text as well."""
        self._folded = folded
        self._show()

    @override
    def event(self, event: QEvent) -> bool:
        # Up, down, J and K walk from card to card as long as the card itself has the focus.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = {*_WALKS, *_ENTERS, *_FOLDS}
            if self.hasFocus() and not event.modifiers() and event.key() in mine:
                event.accept()
                return True
            if self.form is not None and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers()
        if plain and key in _WALKS:
            self.walked.emit(self.key, _WALKS[Qt.Key(key)])
        elif plain and key in _ENTERS:
            self.chosen.emit(self.key)
            self.enter()
        elif key == Qt.Key.Key_Escape and self.form is not None:
            self._leave()
        elif plain and key in _FOLDS and self.form is None:
            self.fold(folded=_FOLDS[Qt.Key(key)])
        elif key == Qt.Key.Key_Menu:
            self._ask_menu(self.rect().topLeft() + QPoint(HANDLE, HANDLE))
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._ask_menu(event.pos())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        grip = placed(self, QRect(0, 0, current_theme().px(HANDLE), self.height()))
        if self._pressed is not None and grip.contains(self._pressed):
            self._pressed = None
            self.dragged.emit(self.key, event.globalPosition().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.key)
            if self.form is None:
                self.enter()
            else:
                self.setFocus()
        self._pressed = None

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, theme = QPainter(self), current_theme()
        side = theme.px(_GRIP)
        # In the middle of what is read; of an open card, beside its title.
        high = self.height() if self.form is None else self.head.height()
        spot = QRect(theme.px(_GRIP_LEFT), (high - side) // 2, side, side)
        tone = "text2" if self._current else "muted"
        painter.drawPixmap(placed(self, spot), icon_pixmap("drag", side, tone))
        if self.hasFocus():
            paint_ring(painter, self)

    def _build(self) -> None:
        self.setObjectName("step_card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setProperty("card", "step")
        self.head.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        theme = current_theme()
        self._body.setSpacing(8)
        start = sum(map(theme.px, (HANDLE, DISC, GAP)))
        column.addLayout(indented(self._body, start, theme.px(_SIDE)))

    def _show(self) -> None:
        step = self._editing.keeper.step(self.key)
        self._shown = (step, self._number, self._faults, self._editing.languages)
        if step is None:
            return
        language = self._editing.desk.language
        marks = self._marks(step)
        uses = summary(step, self._editing.sources)
        title = step.title.text(language)
        folded = self._is_line(step)
        line = Line(self._number, title, uses if folded else "", marks)
        self.head.show_line(line, current=self._current)
        said = ", ".join(mark.words for mark in marks)
        name = self.tr("Step {number}: {title}").format(number=self._number, title=title)
        self.setAccessibleName(f"{name}. {said}")
        self._show_behind(step)
        if self.form is not None:
            self.form.show_step(step)
            self.form.show_faults(self._faults)
        self._show_preview(step, language)

    def _show_preview(self, step: Step, language: str) -> None:
        wanted = self.form is None and not self._is_line(step)
        if self._preview is None and wanted:
            self._preview = StepPreview(self._editing.sources)
            self._body.addWidget(self._preview)
        if self._preview is not None:
            self._preview.setVisible(wanted)
            if wanted:
                self._preview.show_step(step, language)
        bottom = current_theme().px(12) if self.form is not None else 0
        self._body.setContentsMargins(0, 0, 0, bottom)

    def _is_line(self, step: Step) -> bool:
        """Return whether one line says everything, or is to say it."""
        says = any(step.body) or step.branches or step.escalation
        return self.form is None and (self._folded or not says)

    def _show_behind(self, step: Step) -> None:
        if self._behind is None and step.behind:
            self._behind = BehindStrip()
            self._behind.caught_up.connect(self._catch_up)
            self._body.insertWidget(0, self._behind)
        if self._behind is not None:
            self._behind.show_part(step)
            self._behind.setVisible(bool(step.behind) and self.form is not None)

    def _marks(self, step: Step) -> tuple[Mark, ...]:
        said = [text for each in self._faults.values() for _, text in each]
        shown = said if self.form is None else []
        self.setToolTip("\n".join(shown))
        return step_marks(step, self._editing, len(shown))

    def _edited(self, step: Step) -> None:
        self.edited.emit(self.key, step)
        self._shown = (step, self._number, self._faults, self._editing.languages)
        self._show_line_only(step)

    def _show_line_only(self, step: Step) -> None:
        language = self._editing.desk.language
        line = Line(self._number, step.title.text(language), "", self._marks(step))
        self.head.show_line(line, current=self._current)

    def _leave(self) -> None:
        self.close_fields()
        self.setFocus()

    def _ask_menu(self, where: QPoint) -> None:
        self.chosen.emit(self.key)
        self.menu_wanted.emit(self.key, self.mapToGlobal(where))

    def _catch_up(self) -> None:
        keeper, key = self._editing.keeper, self.key
        keeper.flush()
        self._editing.state.write(lambda my: my.sops.step_caught_up(keeper.version, key))


def _names_steps(step: Step) -> bool:
    """Return whether a step says the number and title of another one."""
    leads = (step.then, *(branch.lead for branch in step.branches))
    return any(lead.way == Way.STEP for lead in leads)
