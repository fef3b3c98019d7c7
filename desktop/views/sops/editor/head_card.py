"""The card above the steps: what a document says before them."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.sops.records import SopHead
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.views.sops.editor.behind_strip import BehindStrip
from desktop.views.sops.editor.card_ring import paint_ring
from desktop.views.sops.editor.dispute import Dispute
from desktop.views.sops.editor.editing import Editing
from desktop.views.sops.editor.head_form import HeadForm
from desktop.views.sops.editor.keeper import HEAD
from desktop.views.sops.editor.kept_strip import KeptStrip

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_J)
_SIDE, _GAP = 14, 10


class HeadCard(QFrame):
    """One line until it is opened; always open where a document has no steps."""

    chosen = Signal(str)
    walked = Signal(str, int)
    edited = Signal(str, object)
    step_wanted = Signal(str)

    def __init__(self, editing: Editing, *, has_steps: bool) -> None:
        super().__init__()
        self.form: HeadForm | None = None
        self._editing = editing
        self._has_steps = has_steps
        self._name = label("", "section")
        self._says = ElidedLabel("", "meta", "muted")
        self._kept = KeptStrip(editing)
        self._behind = BehindStrip()
        self._dispute = Dispute(editing)
        self._body = QVBoxLayout()
        self._faults: list[object] = []
        self._build()
        self.show_head([])

    def show_head(self, faults: list[object]) -> None:
        """Show the head as it stands, with what is wrong with the whole."""
        head = self._editing.keeper.part(HEAD)
        if not isinstance(head, SopHead):
            return
        self._faults = faults
        self._name.setText(self.tr("About this document"))
        language = self._editing.desk.language
        said = (head.purpose.text(language), head.applies.text(language))
        self._says.setText(" · ".join(filter(None, said)).replace("\n", " "))
        self.setAccessibleName(self._name.text())
        self._kept.show_text(head.kept)
        self._behind.show_part(head)
        self._behind.setVisible(bool(head.behind) and self.form is not None)
        if self.form is not None:
            self.form.show_head(head)
            self.form.show_fault(faults)

    def set_current(self, *, current: bool) -> None:
        """Be the card that is worked on, or not."""
        set_look(self, "card", "picked" if current else "step")

    def open(self) -> None:
        """Show the fields."""
        head = self._editing.keeper.part(HEAD)
        if self.form is not None or not isinstance(head, SopHead):
            return
        form = self.form = HeadForm(self._editing, head, has_steps=self._has_steps)
        form.edited.connect(lambda new: self.edited.emit(HEAD, new))
        form.left.connect(self._leave)
        self._says.hide()
        self._body.addWidget(form)
        self.show_head(self._faults)

    def close_fields(self) -> None:
        """Show one line; what was typed is kept."""
        form, self.form = self.form, None
        if form is None:
            return
        self._editing.keeper.flush()
        self._body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._says.show()
        self.show_head(self._faults)

    def enter(self, field: str = "title") -> None:
        """Put the focus into a field, opening the card."""
        self.open()
        if self.form is not None:
            self.form.fields[field].focus_first()

    def show_dispute(self) -> None:
        """Show both texts where somebody else changed the same, or no longer."""
        both = self._editing.keeper.theirs(HEAD)
        self._dispute.setVisible(both is not None)
        if both is not None:
            self._dispute.show_parts(*both, self._editing.keeper.disputes(HEAD))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            mine = self.hasFocus() and event.key() in (*_ENTERS, *_DOWN)
            closes = self.form is not None and event.key() == Qt.Key.Key_Escape and self._has_steps
            if (mine and not event.modifiers()) or closes:
                event.accept()
                return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers()
        if plain and event.key() in _ENTERS:
            self.chosen.emit(HEAD)
            self.enter()
        elif plain and event.key() in _DOWN:
            self.walked.emit(HEAD, 1)
        elif event.key() == Qt.Key.Key_Escape and self.form is not None and self._has_steps:
            self._leave()
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(HEAD)
        self.enter()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            paint_ring(QPainter(self), self)

    def _build(self) -> None:
        self.setObjectName("head_card")
        self.setProperty("card", "step")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, _GAP, _SIDE, _GAP)
        column.setSpacing(_GAP)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("document"))
        row.addWidget(self._name)
        row.addWidget(self._says, 1)
        column.addLayout(row)
        self._body.setSpacing(_GAP)
        column.addLayout(self._body)
        for part in (self._dispute, self._behind):
            part.hide()
            self._body.addWidget(part)
        column.addWidget(self._kept)
        self._kept.edited.connect(lambda head: self.edited.emit(HEAD, head))
        self._kept.step_wanted.connect(self.step_wanted)
        self._behind.caught_up.connect(self._catch_up)
        self._dispute.chosen.connect(partial(self._editing.keeper.choose, HEAD))

    def _leave(self) -> None:
        if self._has_steps:
            self.close_fields()
        self.setFocus()

    def _catch_up(self) -> None:
        keeper = self._editing.keeper
        keeper.flush()
        self._editing.state.write(lambda my: my.sops.head_caught_up(keeper.version))
