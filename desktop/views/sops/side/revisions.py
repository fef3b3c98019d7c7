"""The versions of a document, the newest first; Enter opens one of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.domain.documents.records import Version
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels, focus_ring, turned
from desktop.views.desk import Desk
from desktop.views.sops.document.version_words import STATES, VersionWords
from desktop.views.sops.state import SopState

_LINES = Qt.ItemDataRole.UserRole
_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_HIGH, _PAD = 68, 8


class _Delegate(QStyledItemDelegate):
    """Paints version and state, what changed, who and when."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(100, current_theme().px(_HIGH))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        head, state, tone, changed, who = index.data(_LINES)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.colour("sel" if chosen else "hover"))
        box = option.rect.adjusted(theme.px(_PAD), theme.px(6), -theme.px(_PAD), -theme.px(4))
        line = theme.line("meta")
        size = pill_size(state, theme)
        pill = QRect(box.right() + 1 - size.width(), box.top(), size.width(), line)
        paint_pill(painter, turned(painter, box, pill), state, tone, theme)
        room = box.width() - size.width() - theme.px(_PAD)
        rows = ((head, "strong", "text", room), (changed, "meta", "text2", box.width()))
        for at, (text, role, ink, wide) in enumerate((*rows, (who, "meta", "muted", box.width()))):
            spot = turned(painter, box, QRect(box.left(), box.top() + at * line, wide, line))
            said = theme.metrics(role).elidedText(text, Qt.TextElideMode.ElideRight, wide)
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(ink))
            painter.drawText(
                spot, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, said
            )
        if option.state & QStyle.StateFlag.State_HasFocus:
            focus_ring(painter, option.rect)


class Revisions(QListWidget):
    """Three lines for each version."""

    def __init__(self, desk: Desk, state: SopState) -> None:
        super().__init__()
        self._desk, self._state = desk, state
        self._words = VersionWords(self)
        self.setObjectName("document_revisions")
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        by_pixels(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._open)

    def show_versions(self) -> None:
        """Show the versions of the document that is open."""
        opened = self._state.opened
        self.setAccessibleName(self.tr("Revision table"))
        if opened is None:
            return
        self.clear()
        for version in opened.versions:
            item = QListWidgetItem()
            lines = self._lines(version)
            item.setData(_LINES, lines)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((*lines[:2], *lines[3:])))
            item.setData(Qt.ItemDataRole.ToolTipRole, "\n".join(filter(None, lines[3:])))
            self.addItem(item)
            if version.key == opened.version.key:
                self.setCurrentItem(item)
        high = current_theme().px(_HIGH)
        self.setFixedHeight(min(len(opened.versions), 6) * high + 2)

    def _lines(self, version: Version) -> tuple[str, str, str, str, str]:
        language, now = self._desk.language, self._desk.session.clock()
        began = version.effective_at or version.effective_from or version.updated_at
        date = self._words.date(began, now, language)
        head = " · ".join(filter(None, (f"v{version.number}", version.label, date)))
        changed = " — ".join(filter(None, (version.changed.text(language), version.reason)))
        who = [self.tr("Author {name}").format(name=self._name(version.author))]
        if version.approver is not None:
            who.append(self.tr("approved {name}").format(name=self._name(version.approver)))
        state = self._words.state(version.state)
        nothing = self.tr("First version") if version.number == 1 else self.tr("Nothing said")
        return head, state, STATES[version.state][1], changed or nothing, " · ".join(who)

    def _name(self, key: int | None) -> str:
        found = self._desk.my.directory.agents.get(key or 0)
        return found.name.text(self._desk.language) if found else "–"

    def _open(self, item: QListWidgetItem) -> None:
        opened = self._state.opened
        if opened is not None:
            version = opened.versions[self.row(item)].key
            self._state.open(opened.row.document, version, self._state.step)
