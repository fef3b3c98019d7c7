"""The card of one step as it is read: number, title, role, time; text, needs, ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.markedtext import MarkedText
from desktop.qtkit.widgets.numberdisc import NumberDisc
from desktop.qtkit.widgets.richtext import Images
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.sops.reader.names import Named
from desktop.views.sops.reader.reading import Texts
from desktop.views.sops.reader.step_body import StepBody
from desktop.views.sops.reader.step_facts import StepFacts

_SIDE, _DOWN, _FOLDED, _GAP = 14, 11, 6, 10
_LEVEL = 2
_NO_LIMIT = 16_777_215


class StepCard(QFrame):
    """A click chooses the step; folded it is one line that says in short what it holds."""

    chosen = Signal(str)
    folded = Signal(str)
    followed = Signal(str)
    needed = Signal(object, object)  # what is needed, the chip

    def __init__(self, images: Images) -> None:
        super().__init__()
        self.facts: StepFacts | None = None
        self._images = images
        self._disc = NumberDisc()
        self._title = MarkedText("section")
        self._unfold = IconButton("right", "")
        self._short = ElidedLabel("", "meta", "muted")
        self._behind, self._role, self._time = SignPill(), SignPill(), SignPill()
        self._pills = QWidget()
        self._pills_below = False
        self._column, self._head = QVBoxLayout(self), QHBoxLayout()
        self._content: StepBody | None = None
        self._build()

    def show_facts(self, facts: StepFacts) -> None:
        """Show a step; what shows the same already stays."""
        if facts == self.facts:
            return
        self.facts = facts
        zoom = facts.reading.zoom
        self.setAccessibleName(facts.spoken)
        self._disc.show_number(facts.number, zoom)
        title = facts.reading.said(facts.step.title) or "—"
        self._title.show_text(title, facts.reading.spans(), zoom)
        self._unfold.setVisible(facts.folded)
        self._unfold.set_name(self.tr("Unfold"))
        self._short.setVisible(facts.folded)
        self._short.setText(facts.summary)
        self._role.show_text(facts.role, facts.role_tone, "person")
        self._time.show_text(facts.time, "gray", "timer")
        self._behind.show_text(facts.behind, "amber", "language")
        for pill in (self._role, self._time, self._behind):
            pill.set_zoom(zoom)
        edge = _FOLDED if facts.folded else _DOWN
        self._column.setContentsMargins(_SIDE, edge, _SIDE, edge)
        self._fit_head()
        self._show_body(facts)

    def set_chosen(self, *, chosen: bool) -> None:
        """Show whether this is the chosen step."""
        self._disc.set_chosen(chosen=chosen)
        set_look(self, "card", "picked" if chosen else "step")

    def lies_folded(self) -> bool:
        """Return whether only the head is shown."""
        return bool(self.facts and self.facts.folded)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.facts is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(self.facts.step.id)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._tell_folded()

    def _fit_head(self) -> None:
        """Let what a folded step holds begin behind its title, which has half of the line.

        Pills that would leave the title less than that stand in a line of their own.
        """
        below = self._pills.sizeHint().width() > self.width() // 2
        if below != self._pills_below:
            self._pills_below = below
            self._head.removeWidget(self._pills)
            if below:
                self._column.insertWidget(1, self._pills)
            else:
                self._head.addWidget(self._pills, 0, Qt.AlignmentFlag.AlignTop)
        wanted = _NO_LIMIT
        if self.lies_folded():
            wanted = min(self._title.natural_width(), self.width() // 2)
        if wanted != self._title.maximumWidth():
            self._title.setMaximumWidth(wanted)
            self._title.setMinimumWidth(wanted if wanted < _NO_LIMIT else 0)

    def _show_body(self, facts: StepFacts) -> None:
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content.hide()
            self._content.deleteLater()
            self._content = None
        if facts.folded:
            return
        indent = self._disc.sizeHint().width() + _GAP
        texts = Texts(facts.reading, self.followed.emit, self._images)
        body = StepBody(facts, texts, indent)
        if body.is_empty():
            body.deleteLater()
            return
        body.needed.connect(lambda need, chip: self._tell_needed(need, chip))
        self._content = body
        self._column.addWidget(body)
        # Left out until it is shown, it would let the cards below jump.
        body.show()

    def _tell_needed(self, need: Named, chip: QWidget) -> None:
        self.needed.emit(need, chip)

    def _tell_folded(self) -> None:
        if self.facts is not None:
            self.folded.emit(self.facts.step.id)

    def _build(self) -> None:
        self.setProperty("card", "step")
        self.setObjectName("step_card")
        self._column.setContentsMargins(_SIDE, _DOWN, _SIDE, _DOWN)
        self._column.setSpacing(6)
        self._unfold.clicked.connect(self._tell_folded)
        head = self._head
        head.setSpacing(_GAP)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        self._title.setContentsMargins(0, _LEVEL, 0, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._unfold, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._short, 1)
        wraps(self._pills)
        flow = Flow(self._pills, _GAP)
        flow.setContentsMargins(0, _LEVEL, 0, 0)
        for pill in (self._behind, self._role, self._time):
            flow.addWidget(pill)
        head.addWidget(self._pills, 0, Qt.AlignmentFlag.AlignTop)
        self._column.addLayout(head)
