"""The timeline drawn: a mark, a title with its time, and the text below."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_when
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import indented, own_viewport, reads_from
from desktop.qtkit.widgets.partlist import PartList
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.qtkit.zone import local
from desktop.views.tickets.hit_marks import show_marked
from desktop.views.tickets.timeline import Entry

_AT_ONCE = 12


class TimelineView(QWidget):
    """Entries, newest first, of all kinds, messages or changes only."""

    filtered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self._now = 0
        self.sought = ""
        self._language = "zh"
        self._title = ElidedLabel("", "meta_strong", "muted")
        self._filter = SegmentedControl("", [("all", ""), ("messages", ""), ("changes", "")])
        self._body = QWidget()
        self._rows = QVBoxLayout()
        self._body.setLayout(indented(self._rows, 0, 6))
        self._is_due = False
        self._build()

    def show_entries(self, entries: list[Entry], now: int, language: str) -> None:
        """Show these entries as seen at `now`."""
        self._entries, self._now, self._language = entries, now, language
        self._fill()

    def _build(self) -> None:
        self._filter.choose("all")
        self._filter.chosen.connect(lambda _key: self._fill())
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._filter)
        area = QScrollArea()
        area.setObjectName("timeline")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground = own_viewport(area)
        area.setWidget(self._body)
        self._ground.setAutoFillBackground(False)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area = area
        self._list = PartList(area, self._rows, _AT_ONCE)
        self._body.setAutoFillBackground(False)
        self._rows.setContentsMargins(0, 4, 0, 8)
        self._rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(area, 1)
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Timeline"))
        self._filter.rename([self.tr("All"), self.tr("Messages"), self.tr("Changes")])
        self._filter.setAccessibleName(self.tr("Show in the timeline"))
        self._area.setAccessibleName(self.tr("Timeline"))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._fill()

    def _fill(self) -> None:
        # Behind another tab nothing is made before it is looked at.
        self._is_due = not self.isVisible()
        if self._is_due:
            return
        wanted = self._filter.choice()
        shown = [
            entry
            for entry in self._entries
            if wanted in ("all", "messages" if entry.is_message else "changes")
        ]
        self._list.show_entries([partial(self._row, entry) for entry in shown])

    def _row(self, entry: Entry) -> QWidget:
        theme = current_theme()
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(9)
        grid.setVerticalSpacing(2)
        mark = label()
        mark.setFixedSize(theme.px(24), theme.px(24))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setPixmap(icon_pixmap(entry.icon, theme.px(14), entry.tone))
        mark.setProperty("disc", entry.tone)
        title = label(entry.title, "meta_strong", wrap=True)
        title.setAlignment(reads_from(self) | Qt.AlignmentFlag.AlignVCenter)
        when = format_when(local(entry.at), local(self._now), self._language)
        time = label(when, "note", "muted")
        grid.addWidget(mark, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(title, 0, 1)
        grid.addWidget(time, 0, 2, Qt.AlignmentFlag.AlignTop)
        if entry.body:
            body = label("", "meta", "text2", wrap=True)
            show_marked(body, entry.body, self.sought if entry.is_message else "")
            body.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(body, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        return row
