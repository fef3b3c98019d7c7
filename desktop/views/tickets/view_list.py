"""The list of views at the left of the queue: standard views, then service types, with counts."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import paint_pill, paint_square, pill_size
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import own_viewport
from desktop.services.views import ListedView
from desktop.views.tickets.today_card import TodayCard
from desktop.views.tickets.view_strip import ROW, paint_strip_row

_ID = Qt.ItemDataRole.UserRole
_VIEW = Qt.ItemDataRole.UserRole + 1
_COUNT = Qt.ItemDataRole.UserRole + 2
_SQUARES = ("bluesolid", "violetsolid", "greensolid", "orangesolid", "ambersolid", "graysolid")
_SIDE, _ICON, _GAP = 10, 16, 9
_WARN = "due"
_HEAD, _FOLDED_HEAD = (18, 13, 15, 9), (6, 12, 6, 8)


class ViewDelegate(QStyledItemDelegate):
    """Paints icon, name and count of a view; a header is a line in small letters."""

    folded = False

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = current_theme()
        if self.folded:
            return QSize(theme.px(40), theme.px(ROW))
        return QSize(theme.px(120), theme.px(34 if index.data(_ID) is None else 29))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        rect: QRect = option.rect.adjusted(8, 1, -8, -1)
        state = option.state
        name = str(index.data())
        if index.data(_ID) is None:
            painter.setFont(theme.font("note_strong"))
            painter.setPen(theme.colour("muted"))
            text = name if theme.language == "zh" else name.upper()
            low = rect.adjusted(_SIDE, 8, 0, 0)
            painter.drawText(low, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
            return
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg" if chosen else "hover"))
            painter.drawRoundedRect(rect.adjusted(-4, 0, 4, 0) if self.folded else rect, 6, 6)
        if self.folded:
            view: ListedView = index.data(_VIEW)
            tone = "accent" if chosen else "amber" if view.id == _WARN else "text2"
            wide = rect.adjusted(-4, 0, 4, 0)
            paint_strip_row(painter, wide, view.icon or "tag", index.data(_COUNT), tone)
            return
        self._sign(painter, rect, index, chosen=chosen)
        self._words(painter, rect, index, chosen=chosen)

    def _sign(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        theme = current_theme()
        view: ListedView = index.data(_VIEW)
        size = theme.px(_ICON)
        left = rect.left() + _SIDE
        if view.icon:
            ratio = painter.device().devicePixelRatioF()
            tone = "accent" if chosen else "amber" if view.id == _WARN else "text2"
            top = rect.top() + (rect.height() - size) // 2
            painter.drawPixmap(left, top, icon_pixmap(view.icon, size, tone, ratio))
        else:
            box = QRect(left + 3, rect.top(), theme.px(9), rect.height())
            square = QRect(0, 0, theme.px(9), theme.px(9))
            square.moveCenter(box.center())
            paint_square(painter, square, _SQUARES[index.row() % len(_SQUARES)], theme)

    def _words(
        self,
        painter: QPainter,
        rect: QRect,
        index: QModelIndex | QPersistentModelIndex,
        *,
        chosen: bool,
    ) -> None:
        theme = current_theme()
        view: ListedView = index.data(_VIEW)
        count = index.data(_COUNT)
        right = 0
        if count is not None:
            text = f"{count:,}"
            size = pill_size(text, theme)
            right = max(size.width(), theme.metrics("meta").horizontalAdvance(text)) + 6
            box = QRect(rect.right() - right, rect.top(), right - 2, rect.height())
            if view.id == _WARN and count:
                pill = QRect(0, 0, size.width(), size.height())
                pill.moveCenter(box.center())
                paint_pill(painter, pill, text, "amber", theme)
            else:
                painter.setFont(theme.font("meta"))
                painter.setPen(theme.colour("text2" if count else "muted"))
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
                painter.drawText(box.adjusted(0, 0, -6, 0), flags, text)
        painter.setFont(theme.font("strong" if chosen else "body"))
        painter.setPen(theme.colour("accent" if chosen else "text2"))
        room = rect.adjusted(_SIDE + theme.px(_ICON) + _GAP, 0, -right - 6, 0)
        metrics = theme.metrics("strong" if chosen else "body")
        cut = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)


class ViewList(QWidget):
    """Views and their counts; `chosen` carries the id of a view."""

    chosen = Signal(str)
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = QListWidget()
        self._ground = own_viewport(self._list)
        self._title = label("", "heading")
        self.today = TodayCard()
        self._new = Button(kind="primary", icon="add", keys="C")
        self._views: tuple[ListedView, ...] = ()
        self._language = "zh"
        self._build()

    def show_views(self, views: tuple[ListedView, ...], language: str) -> None:
        """Show these views in a language; the chosen one stays chosen."""
        chosen = self.current()
        self._views, self._language = views, language
        self._title.setText(self.tr("Queue"))
        self._list.setAccessibleName(self.tr("Views"))
        counts = {view.id: self._item(view.id) for view in views}
        kept = {key: item.data(_COUNT) for key, item in counts.items() if item is not None}
        self._list.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._list.clear()
        headed = False
        for view in views:
            if not view.icon and not headed:
                headed = True
                self._add(self.tr("Service types"), None, None)
            self._add(view.name.text(language), view, kept.get(view.id))
        self._list.blockSignals(False)  # noqa: FBT003 - Qt's own signature
        self._show_names()
        self.choose(chosen or views[0].id, quiet=True)

    def show_counts(self, counts: dict[str, int]) -> None:
        """Show how many tickets each view has."""
        for key, count in counts.items():
            item = self._item(key)
            if item is not None:
                item.setData(_COUNT, count)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {count}")

    def count(self, view: str) -> int | None:
        """Return the last known count of a view."""
        item = self._item(view)
        return None if item is None else item.data(_COUNT)

    def current(self) -> str:
        """Return the id of the chosen view."""
        item = self._list.currentItem()
        return str(item.data(_ID)) if item is not None and item.data(_ID) else ""

    def view(self) -> ListedView:
        """Return the chosen view."""
        return next(view for view in self._views if view.id == self.current())

    def choose(self, view: str, *, quiet: bool = False) -> None:
        """Choose a view; `quiet` tells nobody."""
        item = self._item(view)
        if item is not None:
            self._list.blockSignals(quiet)
            self._list.setCurrentItem(item)
            self._list.blockSignals(False)  # noqa: FBT003 - Qt's own signature

    @property
    def is_folded(self) -> bool:
        """Return whether only icons with counts are shown."""
        return self._delegate.folded

    def set_folded(self, *, folded: bool) -> None:
        """Show icons with counts only, or names again."""
        self._delegate.folded = folded
        for part in (self._title, self.today):
            part.setVisible(not folded)
        self._head.setContentsMargins(*(_FOLDED_HEAD if folded else _HEAD))
        self._show_names()
        self._list.doItemsLayout()

    def _show_names(self) -> None:
        folded = self.is_folded
        new = self.tr("New")
        self._new.setText("" if folded else new)
        self._new.setAccessibleName(new)
        self._new.setToolTip(new if folded else "")
        self._new.set_keys("" if folded else "C")
        for row in range(self._list.count()):
            item = self._list.item(row)
            view = item.data(_VIEW)
            self._list.setRowHidden(row, folded and (view is None or not view.icon))
            item.setToolTip(item.text() if folded else "")

    def _build(self) -> None:
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._list.setObjectName("views")
        self._delegate = ViewDelegate(self._list)
        self._list.setItemDelegate(self._delegate)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self._ground.setAutoFillBackground(False)
        self._list.setProperty("plain", "true")
        self._new.setObjectName("new_ticket")
        head = self._head = QHBoxLayout()
        head.setContentsMargins(*_HEAD)
        head.addWidget(self._title, 1)
        head.addWidget(self._new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self._list, 1)
        layout.addWidget(self.today)
        self._list.currentItemChanged.connect(self._current_changed)
        self._new.clicked.connect(lambda _checked: self.new_wanted.emit())

    def _add(self, text: str, view: ListedView | None, count: int | None) -> None:
        item = QListWidgetItem(text)
        if view is None:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        else:
            item.setData(_ID, view.id)
            item.setData(_VIEW, view)
            item.setData(_COUNT, count)
        self._list.addItem(item)

    def _item(self, view: str) -> QListWidgetItem | None:
        items = map(self._list.item, range(self._list.count()))
        return next((item for item in items if item.data(_ID) == view), None)

    def _current_changed(self, item: QListWidgetItem | None, _old: object) -> None:
        if item is not None and item.data(_ID):
            self.chosen.emit(str(item.data(_ID)))
