"""The list of views folded to a strip: an icon for each, its count at the corner."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned

ROW = 37
_ICON = 17
_MOST = 999


def paint_strip_row(
    painter: QPainter, rect: QRect, icon: str, count: int | None, tone: str
) -> None:
    """Paint the icon of a view and how many tickets it has; `tone` is a colour token."""
    theme = current_theme()
    size = theme.px(_ICON)
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    box = QRect(0, 0, size, size)
    box.moveCenter(rect.center())
    box.translate(-theme.px(3), theme.px(3))
    box = turned(painter, rect, box)
    painter.drawPixmap(box.topLeft(), icon_pixmap(icon, size, tone, ratio))
    if not count:
        return
    text = str(count) if count <= _MOST else f"{count // 1000}k"
    if tone == "amber":
        pill = pill_size(text, theme)
        corner = QRect(rect.right() - pill.width(), rect.top(), pill.width(), pill.height())
        paint_pill(painter, turned(painter, rect, corner), text, "amber", theme)
        return
    painter.setFont(theme.font("note_strong"))
    painter.setPen(theme.colour("text2"))
    top = turned(painter, rect, rect.adjusted(0, 1, -theme.px(2), 0))
    painter.drawText(top, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight, text)
