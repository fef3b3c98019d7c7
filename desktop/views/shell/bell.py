"""The bell in the top bar: what others did to my tickets, counted and opened as a list."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.models.ticket_words import number_text
from desktop.qtkit.formats import format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import by_pixels
from desktop.qtkit.zone import local
from desktop.services.notices import Notice, Told, ToldShare
from desktop.views.desk import Desk
from desktop.views.shell.main_window import MainWindow
from desktop.views.shell.notice_rows import NOTICE, NoticeDelegate, NoticeLine
from desktop.views.tickets.sla.promise_words import promise_name
from desktop.views.tickets.timeline import TimelineWords

_WIDTH, _ROWS = 420, 7
_OVER, _LATE_MS = 100, 300_000


def hang_bell(window: MainWindow) -> "Notices":
    """Hang the bell into a window."""
    notices = Notices(window.desk, window)
    notices.counted.connect(window.top.show_notices)
    notices.ticket_chosen.connect(window.open_ticket)
    return notices


class Notices(QObject):
    """Keeps the count on the bell true and opens the list."""

    counted = Signal(int)
    ticket_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reads = desk.latest()
        self._found: list[Notice] = []
        desk.changed.connect(lambda _notices: self.read())
        desk.person_changed.connect(self.read)

    def read(self) -> None:
        """Look for what is new, in the background."""
        self._reads.start(lambda my, _progress: my.notices.unread(), self._show)

    def open_list(self, near: QWidget) -> "NoticeList":
        """Open the list below a widget; what it shows counts as read when it closes."""
        opened = NoticeList(self._lines(), near.window())
        opened.chosen.connect(self.ticket_chosen)
        opened.left.connect(self._mark_read)
        opened.show_below(near)
        return opened

    def _show(self, found: list[Notice]) -> None:
        self._found = found
        self.counted.emit(len(found))

    def _mark_read(self) -> None:
        if self._found:
            self._desk.my.notices.read_until(self._found[0].act.set_key)
            self._show([])

    def _lines(self) -> list[NoticeLine]:
        desk = self._desk
        words = TimelineWords(desk.my.directory, desk.language, None)
        now = local(desk.session.clock())
        lines = []
        for act, row in self._found:
            if isinstance(act, ToldShare):
                said = self._share(act)
            else:
                who = desk.my.directory.agents.get(act.person)
                name = who.name.text(desk.language) if who else ""
                changes = () if isinstance(act, Told) else act.changes
                said = f"{name} · {words.what(act.command, changes)}"
            ticket = f"{number_text(row.station, row.counter)}  {row.subject}"
            when = format_when(local(act.at), now, desk.language)
            lines.append(NoticeLine(row.key, said, ticket, when))
        return lines

    def _share(self, told: ToldShare) -> str:
        """Return what to say of a promise of which a share is used up."""
        name = promise_name(told.clock)
        if told.share < _OVER:
            return self.tr("{clock}: {share}% of the time used").format(
                clock=name, share=told.share
            )
        late = told.found_at - told.at > _LATE_MS
        text = self.tr("{clock}: overdue, found late") if late else self.tr("{clock}: overdue")
        return text.format(clock=name)


class NoticeList(QFrame):
    """A popup: Up and Down choose, Enter opens the ticket, Esc leaves."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, lines: list[NoticeLine], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._list = QListWidget()
        by_pixels(self._list)
        self._none = label("", "body", "muted", wrap=True)
        self._read = Button(self.tr("Mark all as read"), icon="done")
        self._build(lines)

    def show_below(self, near: QWidget) -> None:
        """Open below a widget with the ends in line, inside of the screen."""
        self.adjustSize()
        end = 0 if near.isRightToLeft() else near.width() - self.width()
        corner = near.mapToGlobal(QPoint(end, near.height() + 4))
        screen = self.screen().availableGeometry()
        left = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        top = max(screen.top(), min(corner.y(), screen.bottom() - self.height()))
        self.move(left, top)
        self.show()
        (self._list if self._list.count() else self._read).setFocus()

    def _build(self, lines: list[NoticeLine]) -> None:
        self.setObjectName("notices")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(current_theme().px(_WIDTH))
        self._list.setObjectName("notice_list")
        self._list.setAccessibleName(self.tr("What happened to your tickets"))
        self._list.setItemDelegate(NoticeDelegate(self._list))
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for line in lines:
            item = QListWidgetItem(line.what)
            item.setData(NOTICE, line)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(map(str, line[1:])))
            self._list.addItem(item)
        self._list.setCurrentRow(0)
        self._list.itemClicked.connect(self._take)
        self._list.installEventFilter(self)
        self._none.setText(self.tr("Nothing has happened to your tickets since you last looked."))
        self._read.clicked.connect(lambda _checked: self.close())
        self._list.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self._read.setVisible(bool(lines))
        rows = max(1, min(len(lines), _ROWS))
        self._list.setFixedHeight(rows * current_theme().px(NoticeDelegate.HEIGHT) + 4)
        self._lay_out()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Notices"), "section"))
        layout.addWidget(self._none)
        layout.addWidget(self._list)
        layout.addLayout(foot)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        enter = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in enter:
                self._take(self._list.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            line: NoticeLine = item.data(NOTICE)
            self.close()
            self.chosen.emit(line.ticket)
