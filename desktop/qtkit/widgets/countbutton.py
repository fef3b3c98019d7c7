"""An icon button with a number on its shoulder."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QPainter, QPaintEvent

from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.look import placed

_MOST = 99


class CountButton(IconButton):
    """Shows how many wait behind it; none shows the icon alone."""

    def __init__(self, icon: str, name: str) -> None:
        super().__init__(icon, name)
        self.count = 0

    def show_count(self, count: int, spoken: str) -> None:
        """Show a number; `spoken` is what readers and the tooltip say of it."""
        self.count = count
        self.set_name(spoken)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.count:
            return
        theme = current_theme()
        text = str(min(self.count, _MOST))
        pill = QRect(QPoint(0, 0), pill_size(text, theme))
        pill.moveTopRight(self.rect().topRight())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pill(painter, placed(self, pill), text, "critical", theme)
