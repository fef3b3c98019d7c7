"""The parts of an open ticket: three beside each other, or two where the window is narrow."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.tickets.facts import Facts
from desktop.views.tickets.timeline_view import TimelineView

# Of the width of the pane: three parts beside each other, two of which one takes turns, or one.
_ROOM_FOR_THREE, _ROOM_FOR_TWO = 1080, 690
_TALK_LEAST, _TIMELINE_LEAST, _FACTS_LEAST = 300, 260, 300
_TALK, _TIMELINE, _FACTS = 600, 400, 340
_TWO, _ALL = 2, 3


class TicketBody(QSplitter):
    """Conversation and composer at the left; timeline and facts share the rest, or take turns."""

    def __init__(self, talk: tuple[QWidget, ...], timeline: TimelineView, facts: Facts) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._tabs = SegmentedControl("", ())
        self._tabs.setObjectName("ticket_tabs")
        self._head = QWidget()
        self._talk = _padded(*talk)
        self._timeline = _padded(timeline)
        self._facts = _FactsArea(facts)
        self._rest = QWidget()
        self._parts = 3
        self._counts = {"talk": 0, "timeline": 0}
        self._build()
        self._tabs.chosen.connect(lambda _key: self._arrange())
        self._offer_tabs()
        self._arrange()

    def show_counts(self, talk: int, timeline: int) -> None:
        """Say in the tabs how much there is behind each."""
        self._counts = {"talk": talk, "timeline": timeline}
        self._retranslate()

    def show_part(self, name: str) -> None:
        """Bring a part to the front where the parts take turns."""
        if name in self._keys():
            self._tabs.choose(name)
            self._arrange()

    def step(self, by: int) -> None:
        """Turn to the next tab."""
        keys = self._keys()
        if self._parts < _ALL and self._tabs.choice() in keys:
            self.show_part(keys[(keys.index(self._tabs.choice()) + by) % len(keys)])

    def _build(self) -> None:
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(14, 10, 14, 0)
        head.addWidget(self._tabs)
        head.addStretch(1)
        self._both = QSplitter(Qt.Orientation.Horizontal)
        self._both.setHandleWidth(1)
        self._both.setChildrenCollapsible(False)
        column = self._column = QVBoxLayout(self._rest)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._both, 1)
        self._both.addWidget(self._timeline)
        self._both.addWidget(self._facts)
        self._both.setStretchFactor(0, 1)
        for part in (self._talk, self._rest):
            self.addWidget(part)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 1)
        current_theme().changed.connect(self._scale)
        self._scale()

    def _scale(self) -> None:
        """Share the width as the size of the text wants it."""
        px = current_theme().px
        self._talk.setMinimumWidth(px(_TALK_LEAST))
        self._timeline.setMinimumWidth(px(_TIMELINE_LEAST))
        self._both.setSizes([px(_TIMELINE), px(_FACTS)])
        self.setSizes([px(_TALK), px(_TIMELINE + _FACTS)])

    def _keys(self) -> tuple[str, ...]:
        return ("talk", "facts", "timeline") if self._parts == 1 else ("facts", "timeline")

    def _offer_tabs(self) -> None:
        chosen = self._tabs.choice()
        self._tabs.set_choices([(key, "") for key in self._keys()])
        if chosen in self._keys():
            self._tabs.choose(chosen)
        self._retranslate()

    def _arrange(self) -> None:
        chosen, parts = self._tabs.choice(), self._parts
        self._head.setVisible(parts < _ALL)
        # Alone, the conversation stands below the tabs in the place of the others.
        alone = parts == 1
        if alone != (self._talk.parent() is self._both):
            (self._both if alone else self).insertWidget(0, self._talk)
        self._talk.setVisible(not alone or chosen == "talk")
        self._timeline.setVisible(parts == _ALL or chosen == "timeline")
        self._facts.setVisible(parts == _ALL or chosen == "facts")

    def _retranslate(self) -> None:
        names = {
            "talk": self.tr("Conversation"),
            "facts": self.tr("Fields"),
            "timeline": self.tr("Timeline"),
        }
        counts = {key: f" {count}" for key, count in self._counts.items() if count}
        self._tabs.rename([names[key] + counts.get(key, "") for key in self._keys()])
        self._tabs.setAccessibleName(self.tr("Parts of the ticket"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme, width = current_theme(), self.width()
        rooms = (_ROOM_FOR_TWO, _ROOM_FOR_THREE)
        parts = 1 + sum(width >= theme.px(room) for room in rooms)
        if parts != self._parts:
            self._parts = parts
            self._offer_tabs()
            self._arrange()
            # What was just hidden would still claim its width when the sizes are shared out.
            self._both.refresh()
            self._column.activate()
            beside = theme.px(_TIMELINE + _FACTS)
            self.setSizes([width, 1] if parts == _TWO else [width - beside, beside])

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
