"""The parts of the queue side by side; on a small window the list folds, the preview overlays."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels
from desktop.views.tickets.preview_overlay import PreviewOverlay
from desktop.views.tickets.view_list import ViewList

_LIST, _PREVIEW = (180, 360), (320, 520)
_TABLE_LEAST = 400
_STRIP = 45
_WIDTHS = (206, 388)
# The window's 1280 and 1100 (design.md 2) without the rail; a low window has one line for a head.
_PREVIEW_FROM, _LIST_FROM, _HIGH_FROM = 1215, 1035, 480


class QueueParts(QSplitter):
    """Gives room to the table first; `small_changed` tells when rows and columns must shrink."""

    small_changed = Signal()

    def __init__(self, views: ViewList, table: QWidget, preview: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._views, self._preview = views, preview
        self._overlay: PreviewOverlay | None = None
        self._widths = _WIDTHS
        self._fitting = False
        self.overlays = self.is_small = self.is_low = False
        self.setObjectName("queue_splitter")
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for part in (views, table, preview):
            self.addWidget(part)
        for found in views.findChildren(QAbstractItemView):
            by_pixels(found)
        table.setMinimumWidth(1)
        self._table = table
        self.setStretchFactor(1, 1)
        self._fit()
        self.splitterMoved.connect(lambda *_: self._note_widths())
        current_theme().changed.connect(self._fit)

    def widths(self) -> tuple[int, int]:
        """Return the widths of list and preview at a text size of 100 %."""
        return self._widths

    def set_widths(self, views: int, preview: int) -> None:
        """Give list and preview these widths."""
        self._widths = (
            max(_LIST[0], min(views, _LIST[1])),
            max(_PREVIEW[0], min(preview, _PREVIEW[1])),
        )
        self._fit()

    def toggle_preview(self) -> None:
        """Show or hide the preview, beside the table or over it."""
        if self.overlays:
            self._show_overlay(on=self._overlay is None or not self._overlay.isVisible())
        else:
            self._preview.setVisible(not self._preview.isVisible())

    def show_preview(self) -> None:
        """Show the preview."""
        if self.overlays:
            self._show_overlay(on=True)
        else:
            self._preview.show()

    def close_overlay(self) -> bool:
        """Take the preview off the table; return whether it lay there."""
        lies = self._overlay is not None and self._overlay.isVisible()
        if lies:
            self._show_overlay(on=False)
        return lies

    def toggle_list(self) -> None:
        """Show or hide the list of views; on a small window open and fold it."""
        if self.is_small:
            self._views.set_folded(folded=not self._views.is_folded)
            self._fit_list()
        else:
            self._views.setVisible(not self._views.isVisible())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize() != event.size():
            self._make_room()

    def _make_room(self) -> None:
        theme = current_theme()
        overlays = self.width() < theme.px(_PREVIEW_FROM)
        small, low = self.width() < theme.px(_LIST_FROM), self.height() < theme.px(_HIGH_FROM)
        before = (self.overlays, self.is_small, self.is_low)
        self.overlays, self.is_small, self.is_low = overlays, small, low
        if overlays != before[0]:
            self._lay_preview()
        if small != before[1]:
            self._views.set_folded(folded=small)
            self._fit_list()
        if (overlays, small, low) != before:
            self.small_changed.emit()
        self._place_overlay()

    def _lay_preview(self) -> None:
        if self.overlays:
            self._preview.hide()
            return
        self.close_overlay()
        self.addWidget(self._preview)
        self._preview.show()
        self._fit()

    def _show_overlay(self, *, on: bool) -> None:
        if self._overlay is None:
            self._overlay = PreviewOverlay(self.parentWidget() or self.window())
        if on:
            self._overlay.take(self._preview)
            self._place_overlay()
        self._overlay.setVisible(on)
        self._overlay.raise_()

    def _place_overlay(self) -> None:
        if self._overlay is not None:
            width = min(current_theme().px(self._widths[1]), self.width())
            self._overlay.setGeometry(self.width() - width, 0, width, self.height())

    def _note_widths(self) -> None:
        if self._fitting:
            return
        scale = current_theme().scale
        shown = (self._views.isVisible() and not self._views.is_folded, self._preview.isVisible())
        now = (self._views.width() / scale, self._preview.width() / scale)
        kept = zip(shown, now, self._widths, strict=True)
        left, right = (round(new) if seen else old for seen, new, old in kept)
        self._widths = (left, right)

    def _fit_list(self) -> None:
        theme, folded = current_theme(), self._views.is_folded
        least, most = (_STRIP, _STRIP) if folded else _LIST
        self._views.setMinimumWidth(theme.px(least))
        self._views.setMaximumWidth(theme.px(most))
        self._share()

    def _fit(self) -> None:
        theme = current_theme()
        self._fit_list()
        self._table.setMinimumWidth(theme.px(_TABLE_LEAST))
        self._preview.setMinimumWidth(theme.px(_PREVIEW[0]))
        self._preview.setMaximumWidth(theme.px(_PREVIEW[1]))
        self._share()
        if self.isVisible():
            self._make_room()

    def _share(self) -> None:
        self._fitting = True
        theme = current_theme()
        left = theme.px(_STRIP if self._views.is_folded else self._widths[0])
        right = theme.px(self._widths[1])
        self.setSizes([left, max(1, self.width() - left - right), right][: self.count()])
        self._fitting = False
