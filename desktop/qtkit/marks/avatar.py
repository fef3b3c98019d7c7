"""The disc of a person: initials on a colour that stays the same for life."""

from zlib import crc32

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from desktop.qtkit.marks.cache import draw_mark, middle
from desktop.qtkit.marks.strokes import dashed_ring, disc, shrunk
from desktop.qtkit.theme import Theme
from desktop.qtkit.tokens import tokens

_CHINESE_FROM = "\u3400"
_SIZE = 22


def initials(name: str) -> str:
    """Return one Chinese character, or up to two Latin letters."""
    words = name.split()
    if not words:
        return ""
    if words[0][0] >= _CHINESE_FROM:
        return words[0][0]
    letters = [words[0][0]] if len(words) == 1 else [words[0][0], words[-1][0]]
    return "".join(letters).upper()


def avatar_colour(key: str) -> str:
    """Return the colour of a person by their id, the same in each run."""
    colours = tokens().avatars
    return colours[crc32(key.encode()) % len(colours)]


def avatar_size(theme: Theme) -> int:
    """Return the diameter of an avatar in a row."""
    return theme.px(_SIZE)


def paint_avatar(painter: QPainter, rect: QRect, name: str, key: str, theme: Theme) -> None:
    """Paint a person's disc in the middle of a rectangle; a dashed ring stands for nobody."""
    size = min(rect.width(), rect.height())
    square = middle(rect, size, size)
    letters = initials(name)
    if not letters:
        draw_mark(painter, square, "nobody", lambda p, r: _paint_nobody(p, r, theme))
        return
    colour = avatar_colour(key or name)
    draw_mark(
        painter,
        square,
        ("avatar", letters, colour),
        lambda p, r: _paint(p, r, (letters, colour), theme),
    )


def _paint(painter: QPainter, rect: QRectF, look: tuple[str, str], theme: Theme) -> None:
    letters, colour = look
    disc(painter, rect, theme.colour(colour))
    font = QFont(theme.font("note_strong"))
    font.setPixelSize(max(7, round(rect.width() * (0.5 if len(letters) == 1 else 0.42))))
    painter.setFont(font)
    painter.setPen(theme.colour(tokens().on_avatar))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, letters)


def _paint_nobody(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    dashed_ring(painter, shrunk(rect, 0.5), theme.colour("control"), 1.2)
