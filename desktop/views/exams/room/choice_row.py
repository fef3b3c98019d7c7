"""A choice in large type: its letter, its words, the hands that were counted, a bar of them."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed
from desktop.views.exams.room.room_words import Choice

_WRAP = int(Qt.TextFlag.TextWordWrap)
_ROUND, _MOST_HANDS = 8, 999


class Standing(NamedTuple):
    """How a choice stands: the hands for it of all, whether it is counted now, told as right."""

    hands: int | None = None
    all: int = 0
    here: bool = False
    told: bool = False


class ChoiceRow(QWidget):
    """It paints itself, so that it is as large as the room needs."""

    def __init__(self, choice: Choice, size: int) -> None:
        super().__init__()
        self.choice, self._size = choice, size
        self._standing = Standing()
        self.setObjectName(f"room_choice_{choice.key}")
        self.setAccessibleName(f"{choice.key} {choice.text}")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_standing(self, standing: Standing) -> None:
        """Show hands, and whether it is right once the answer is told."""
        self._standing = standing
        right = standing.told and self.choice.right
        hands = "" if standing.hands is None else str(standing.hands)
        sign = "✓" if right else ""
        said = " ".join(filter(None, (self.choice.key, self.choice.text, hands, sign)))
        self.setAccessibleName(said)
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRect(0, 0, max(width - self._around(), self._size * 4), 100_000)
        high = QFontMetrics(self._font()).boundingRect(room, _WRAP, self.choice.text).height()
        return high + self._size

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._size * 20, self.heightForWidth(self._size * 20))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = max(self.width(), self._size * 8)
        return QSize(self._size * 8, self.heightForWidth(wide))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, standing, size = current_theme(), self._standing, self._size
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        right = standing.told and self.choice.right
        wide = 3.0 if right or standing.here else 1.0
        edge = "greensolid" if right else "focus" if standing.here else "border2"
        box = QRectF(self.rect()).adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
        painter.setPen(QPen(theme.colour(edge), wide))
        painter.setBrush(theme.colour("greenbg" if right else "surface"))
        painter.drawRoundedRect(box, _ROUND, _ROUND)
        self._paint_bar(painter)
        lead = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(theme.colour("green" if right else "text"))
        painter.setFont(self._font(bold=True))
        spot = QRect(size // 2, 0, size * 2, self.height())
        painter.drawText(placed(self, spot), lead, self.choice.key)
        painter.setFont(self._font(bold=bool(right)))
        words = QRect(size * 5 // 2, 0, self.width() - self._around(), self.height())
        painter.drawText(placed(self, words), lead | _WRAP, self.choice.text)
        self._paint_end(painter, right=bool(right))

    def _paint_bar(self, painter: QPainter) -> None:
        standing = self._standing
        if not standing.hands or not standing.all:
            return
        high = max(self._size // 6, 4)
        wide = round((self.width() - 2 * _ROUND) * min(standing.hands / standing.all, 1.0))
        spot = QRect(_ROUND, self.height() - high - 3, wide, high)
        painter.fillRect(placed(self, spot), current_theme().colour("accent"))

    def _paint_end(self, painter: QPainter, *, right: bool) -> None:
        size, standing = self._size, self._standing
        if standing.hands is not None:
            painter.setFont(self._font(bold=True))
            painter.setPen(current_theme().colour("accent"))
            spot = QRect(self.width() - size * 4, 0, size * 2, self.height())
            painter.drawText(
                placed(self, spot), int(Qt.AlignmentFlag.AlignCenter), str(standing.hands)
            )
        if right:
            top = (self.height() - size) // 2
            spot = QRect(self.width() - size * 3 // 2, top, size, size)
            painter.drawPixmap(placed(self, spot), icon_pixmap("done", size, "green"))

    def _font(self, *, bold: bool = False) -> QFont:
        font = QFont(current_theme().font("body"))
        font.setPixelSize(self._size)
        font.setBold(bold)
        return font

    def _around(self) -> int:
        return self._size * 13 // 2


def counted(before: int | None, digit: str) -> int:
    """Return the hands after another digit; a number that grows too long begins anew."""
    grown = (before or 0) * 10 + int(digit)
    return grown if grown <= _MOST_HANDS else int(digit)
