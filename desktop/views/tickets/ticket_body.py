"""The parts of an open ticket: three beside each other, or two where the window is narrow."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.tickets.facts import Facts

# Of the width of the pane: three parts beside each other, two of which one takes turns, or one.
_ROOM_FOR_THREE, _ROOM_FOR_TWO = 1080, 690
_TALK_LEAST, _MIDDLE_LEAST, _FACTS_LEAST = 300, 360, 300
_TALK, _MIDDLE_WIDTH, _FACTS = 480, 520, 340
_TALK_SHARE, _HEAD_LEAST = 0.56, 240
_TWO, _ALL = 2, 3
_MIDDLE = ("work", "timeline")
_TURNS = ("work", "facts", "timeline")


class BodyParts(NamedTuple):
    """What a ticket view shows: conversation and composer, steps, timeline, facts."""

    talk: tuple[QWidget, ...]
    work: QWidget
    timeline: QWidget
    facts: Facts


class TicketBody(QSplitter):
    """Conversation at the left, steps or timeline in the middle, facts at the right.

    Where the window is narrow they take turns: first two of them beside each other, then one.
    """

    def __init__(self, parts: BodyParts) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._tabs = SegmentedControl("", ())
        self._tabs.setObjectName("ticket_tabs")
        self._middle_tabs = SegmentedControl("", (("work", ""), ("timeline", "")))
        self._middle_tabs.setObjectName("middle_tabs")
        self._head = QWidget()
        self._talk = _padded(*parts.talk)
        self._work, self._timeline = _padded(parts.work), _padded(parts.timeline)
        self._middle = QWidget()
        self._facts = _FactsArea(parts.facts)
        self._rest = QWidget()
        self._parts = 3
        self._counts = {"talk": "", "timeline": "", "work": ""}
        self._build()
        self._tabs.chosen.connect(lambda _key: self._arrange())
        self._middle_tabs.chosen.connect(lambda _key: self._arrange())
        self._offer_tabs()
        self._arrange()

    def show_counts(self, talk: int, timeline: int, work: tuple[int, int]) -> None:
        """Say in the tabs how much there is behind each; of steps, how many of them are done."""
        done, total = work
        steps = f"{done} / {total}" if total else ""
        self._counts = {
            "talk": str(talk or ""),
            "timeline": str(timeline or ""),
            "work": steps,
        }
        self._retranslate()

    def begin(self, *, works: bool) -> None:
        """Begin with another ticket: at its steps where it has some, else at what there is."""
        self._middle_tabs.choose("work" if works else "timeline")
        self._tabs.choose("work" if works else "talk" if self._parts == 1 else "facts")
        self._arrange()
        if works and self._parts == _TWO:
            self._share_width()

    def show_part(self, name: str) -> None:
        """Bring a part to the front where the parts take turns."""
        if name in _MIDDLE:
            self._middle_tabs.choose(name)
        if name in self._keys():
            self._tabs.choose(name)
        self._arrange()

    def step(self, by: int) -> None:
        """Turn to the next tab."""
        keys = self._keys()
        tabs = self._tabs if self._parts < _ALL else self._middle_tabs
        if tabs.choice() in keys:
            self.show_part(keys[(keys.index(tabs.choice()) + by) % len(keys)])

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
        self._both.addWidget(self._build_middle())
        self._both.addWidget(self._facts)
        self._both.setStretchFactor(0, 1)
        for part in (self._talk, self._rest):
            self.addWidget(part)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 1)
        current_theme().changed.connect(self._scale)
        self._scale()

    def _build_middle(self) -> QWidget:
        row = QHBoxLayout()
        row.setContentsMargins(14, 10, 14, 0)
        row.addWidget(self._middle_tabs)
        row.addStretch(1)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        for part in (self._work, self._timeline):
            column.addWidget(part, 1)
        return self._middle

    def _scale(self) -> None:
        """Share the width as the size of the text wants it."""
        px = current_theme().px
        self._talk.setMinimumWidth(px(_TALK_LEAST))
        self._middle.setMinimumWidth(px(_MIDDLE_LEAST))
        # Long words for the tabs end in dots rather than take room from the conversation.
        self._head.setMinimumWidth(px(_HEAD_LEAST))
        self._both.setSizes([px(_MIDDLE_WIDTH), px(_FACTS)])
        self._share_width()

    def _keys(self) -> tuple[str, ...]:
        if self._parts == _ALL:
            return _MIDDLE
        return ("work", "talk", "facts", "timeline") if self._parts == 1 else _TURNS

    def _offer_tabs(self) -> None:
        chosen = self._tabs.choice()
        # Beside each other, the middle says which of its two is in front.
        kept = chosen if chosen in self._keys() else self._middle_tabs.choice()
        self._tabs.set_choices([(key, "") for key in self._keys()])
        self._tabs.choose(kept)
        self._retranslate()

    def _arrange(self) -> None:
        chosen, parts = self._tabs.choice(), self._parts
        self._head.setVisible(parts < _ALL)
        # Alone, the conversation stands below the tabs in the place of the others.
        alone = parts == 1
        if alone != (self._talk.parent() is self._both):
            (self._both if alone else self).insertWidget(0, self._talk)
        self._talk.setVisible(not alone or chosen == "talk")
        middle = self._middle_tabs.choice() if parts == _ALL else chosen
        self._middle.setVisible(middle in _MIDDLE)
        self._middle_tabs.setVisible(parts == _ALL)
        self._work.setVisible(middle == "work")
        self._timeline.setVisible(middle == "timeline")
        self._facts.setVisible(parts == _ALL or chosen == "facts")

    def _retranslate(self) -> None:
        names = {
            "talk": self.tr("Conversation"),
            "facts": self.tr("Fields"),
            "work": self.tr("Steps"),
            "timeline": self.tr("Timeline"),
        }
        said = {key: f"{name} {self._counts.get(key, '')}".strip() for key, name in names.items()}
        self._tabs.rename([said[key] for key in self._keys()])
        self._middle_tabs.rename([said[key] for key in _MIDDLE])
        for tabs in (self._tabs, self._middle_tabs):
            tabs.setAccessibleName(self.tr("Parts of the ticket"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if current_theme().is_dressing:
            # Qt walks through every widget there is: a part that changes its place, and with it
            # the handle of a splitter, would be gone before its turn comes.
            QTimer.singleShot(0, self, self._fit)
        else:
            self._fit()

    def _fit(self) -> None:
        """Show as many parts beside each other as there is room for."""
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
            self._share_width()

    def _share_width(self) -> None:
        """Give the conversation what is left over; beside steps, hardly more than half."""
        px, width = current_theme().px, self.width()
        if self._parts == _ALL:
            self.setSizes([px(_TALK), px(_MIDDLE_WIDTH + _FACTS)])
            return
        talk = width - 1
        if self._tabs.choice() == "work":
            talk = round(width * _TALK_SHARE)
        self.setSizes([talk, width - talk])

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
