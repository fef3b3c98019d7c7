"""The parts of an open ticket: three beside each other, or two where the window is narrow."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.tickets.composer import Composer
from desktop.views.tickets.conversation import Conversation
from desktop.views.tickets.facts import Facts
from desktop.views.tickets.timeline_view import TimelineView

_ROOM_FOR_THREE = 1080
_TALK_LEAST, _TIMELINE_LEAST, _FACTS_LEAST = 360, 260, 300


class TicketBody(QSplitter):
    """Conversation and composer at the left; timeline and facts share the rest, or take turns."""

    def __init__(
        self, conversation: Conversation, composer: Composer, timeline: TimelineView, facts: Facts
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._tabs = SegmentedControl("", [("facts", ""), ("timeline", "")])
        self._tabs.setObjectName("ticket_tabs")
        self._head = QWidget()
        self._timeline = _padded(timeline)
        self._facts = _FactsArea(facts)
        self._narrow = False
        self._build(_padded(conversation, composer))
        self._tabs.chosen.connect(lambda _key: self._arrange())
        self._retranslate()
        self._arrange()

    def _build(self, talk: QWidget) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(14, 14, 14, 0)
        head.addWidget(self._tabs)
        head.addStretch(1)
        self._both = QSplitter(Qt.Orientation.Horizontal)
        self._both.setHandleWidth(1)
        self._both.setChildrenCollapsible(False)
        rest = QWidget()
        column = self._column = QVBoxLayout(rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._both, 1)
        talk.setMinimumWidth(_TALK_LEAST)
        self._timeline.setMinimumWidth(_TIMELINE_LEAST)
        self._both.addWidget(self._timeline)
        self._both.addWidget(self._facts)
        self._both.setSizes([400, 340])
        for part in (talk, rest):
            self.addWidget(part)
        self.setStretchFactor(0, 1)
        self.setSizes([600, 740])

    def _arrange(self) -> None:
        chosen = self._tabs.choice()
        self._head.setVisible(self._narrow)
        self._timeline.setVisible(not self._narrow or chosen == "timeline")
        self._facts.setVisible(not self._narrow or chosen == "facts")

    def _retranslate(self) -> None:
        self._tabs.rename([self.tr("Fields"), self.tr("Timeline")])
        self._tabs.setAccessibleName(self.tr("Beside the conversation"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_ROOM_FOR_THREE)
        if narrow != self._narrow:
            self._narrow = narrow
            self._arrange()
            # What was just hidden would still claim its width when the sizes are shared out.
            self._both.refresh()
            self._column.activate()
            self.setSizes([self.width(), 1] if narrow else [self.width() - 740, 740])

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)


def _padded(first: QWidget, *below: QWidget) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(14, 14, 14, 14)
    column.setSpacing(10)
    column.addWidget(first, 1)
    for part in below:
        column.addWidget(part)
    return box


class _FactsArea(QScrollArea):
    """Scrolls down only: as wide as its cards need, whatever they say and in whatever size."""

    def __init__(self, facts: Facts) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        # Its fields take the focus and scroll it.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(facts)

    @override
    def minimumSizeHint(self) -> QSize:
        facts = self.widget()
        bar = self.verticalScrollBar().sizeHint().width()
        needed = facts.minimumSizeHint().width() + bar if facts is not None else 0
        return QSize(max(_FACTS_LEAST, needed), super().minimumSizeHint().height())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
