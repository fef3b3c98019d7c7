"""A long list in a scrolled column of which only a part is made: more as its edge comes near."""

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button

_TURN = 0.012
# What is hidden is never painted: its rest is made all the same, soon.
_UNPAINTED_MS = 150
_LEAST, _MOST = 4, 12

Make = Callable[[], QWidget]


class Place(NamedTuple):
    """Where a list was left: how far it was scrolled, how many entries were not made then."""

    value: int
    left: int


class PartList(QObject):
    """Fills a layout with entries that are made one by one, from the first on, or from the last.

    From the last on (`upwards`) the newest stand at the foot; what is looked at stays where it is
    while older ones come in above. A button leads to the rest, for keys and for readers.
    """

    def __init__(
        self, area: QScrollArea, column: QVBoxLayout, at_once: int, *, upwards: bool = False
    ) -> None:
        super().__init__(area)
        self._area, self._column = area, column
        self._at_once, self._upwards = at_once, upwards
        self._makers: Sequence[Make] = ()
        self._made = 0
        self._from_end: int | None = None
        self._rest = Button("", "ghost")
        self._rest.setObjectName("more_entries")
        self._rest.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)
        self._rest.clicked.connect(lambda _checked: self.make_more())
        self._is_new = self._is_following = False
        area.viewport().installEventFilter(self)
        bar = area.verticalScrollBar()
        bar.valueChanged.connect(self._moved)
        bar.rangeChanged.connect(lambda _low, _high: self._follow())

    def show_entries(self, makers: Sequence[Make], left: int | None = None) -> None:
        """Show other entries, all but `left` of them at once; those before go."""
        self._clear()
        self._makers, self._from_end = makers, None
        made = 0 if left is None else len(makers) - left
        self._made = min(max(made, self._at_once), len(makers))
        first = len(makers) - self._made if self._upwards else 0
        if self._upwards:
            self._column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignHCenter)
        for make in makers[first : first + self._made]:
            self._column.addWidget(make())
        if not self._upwards:
            self._column.addWidget(self._rest, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        self._tell()
        self._is_new = True
        QTimer.singleShot(_UNPAINTED_MS, self, self._seen)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What is seen at once is painted before more is made.
        if event.type() is QEvent.Type.Paint:
            self._seen()
        return super().eventFilter(watched, event)

    def left(self) -> int:
        """Return how many entries are not made yet."""
        return len(self._makers) - self._made

    def is_waiting(self) -> bool:
        """Return whether more is made in a moment, without anybody scrolling."""
        return self._is_new or self._timer.isActive()

    def place(self) -> Place:
        """Return where the list is now."""
        return Place(self._area.verticalScrollBar().value(), self.left())

    def make_more(self) -> None:
        """Make some more: as many as a moment allows, a few at least."""
        bar = self._area.verticalScrollBar()
        self._from_end = bar.maximum() - bar.value() if self._upwards else None
        until, done = time.monotonic() + _TURN, 0
        while self.left() and (done < _LEAST or (done < _MOST and time.monotonic() < until)):
            done += 1
            if self._upwards:
                made = self._makers[self.left() - 1]()
                self._column.insertWidget(1, made)
            else:
                made = self._makers[self._made]()
                self._column.insertWidget(self._made, made)
            self._made += 1
        self._tell()

    def _look(self) -> None:
        """Make more while the edge is nearer than what is seen at once."""
        # How far it is, is known only when what was made has its place.
        body = self._area.widget()
        if self.left() and body is not None:
            QCoreApplication.sendPostedEvents(body, QEvent.Type.LayoutRequest)
        bar, port = self._area.verticalScrollBar(), self._area.viewport().height()
        room = bar.value() if self._upwards else bar.maximum() - bar.value()
        if self.left() and room < port and self._area.isVisible():
            self.make_more()
            self._timer.start()

    def _moved(self, value: int) -> None:
        # Who scrolls means the place of now, whenever the range changes next.
        if self._from_end is not None and not self._is_following:
            self._from_end = self._area.verticalScrollBar().maximum() - value
        self._wake()

    def _follow(self) -> None:
        if self._from_end is not None:
            bar = self._area.verticalScrollBar()
            self._is_following = True
            bar.setValue(bar.maximum() - self._from_end)
            self._is_following = False
        self._wake()

    def _seen(self) -> None:
        if self._is_new:
            self._is_new = False
            self._timer.start()

    def _wake(self) -> None:
        if not self._is_new:
            self._timer.start()

    def _tell(self) -> None:
        self._rest.setText(self.tr("%n earlier entry(ies)", "", self.left()))
        self._rest.setVisible(bool(self.left()))

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self._rest:
                widget.hide()
                widget.deleteLater()
