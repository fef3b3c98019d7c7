"""Paints the rows of the palette: icon, text with the letters that were meant, hint, keys."""

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.domain.matching import Span
from desktop.models.palette_model import ROW, PaletteRow
from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import key_size, paint_key
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import turned

ROW_HEIGHT, HEAD_HEIGHT = 36, 27
_SIDE, _PAD, _ICON, _GAP, _KEY_GAP = 10, 14, 16, 10, 6
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class RowDelegate(QStyledItemDelegate):
    """A heading is a line in small letters; the chosen row has a ground."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        line: PaletteRow = index.data(ROW)
        return QSize(100, current_theme().px(ROW_HEIGHT if line.id else HEAD_HEIGHT))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme = current_theme()
        line: PaletteRow = index.data(ROW)
        rect: QRect = option.rect.adjusted(_SIDE, 0, -_SIDE, 0)
        if not line.id:
            name = line.text if theme.language == "zh" else line.text.upper()
            room = turned(painter, rect, rect.adjusted(_PAD, 4, 0, 0))
            _write(painter, room, name, ("note_strong", "muted"))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg" if chosen else "hover"))
            radius = tokens().radius["control"]
            painter.drawRoundedRect(rect, radius, radius)
        self._content(painter, rect.adjusted(_PAD, 0, -_PAD, 0), line, chosen=chosen)

    def _content(self, painter: QPainter, rect: QRect, line: PaletteRow, *, chosen: bool) -> None:
        theme = current_theme()
        size = theme.px(_ICON)
        if line.icon:
            top = rect.top() + (rect.height() - size) // 2
            ratio = painter.device().devicePixelRatioF()
            tone = "accent" if chosen else "text2"
            spot = turned(painter, rect, QRect(rect.left(), top, size, size))
            painter.drawPixmap(spot.topLeft(), icon_pixmap(line.icon, size, tone, ratio))
        words = rect.adjusted(size + theme.px(_GAP), 0, -_keys_width(line.keys), 0)
        words = turned(painter, rect, words)
        hint = theme.metrics("meta").horizontalAdvance(line.hint) + theme.px(_GAP)
        # The hint gives way first, down to a third; a title is what one looks for.
        room = words.width() - (min(hint, words.width() // 3) if line.hint else 0)
        metrics = theme.metrics("body")
        cut = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, room)
        used = _write_marked(painter, words, cut, _within(line.spans, cut, line.text))
        if line.hint:
            rest = turned(painter, words, words.adjusted(used + theme.px(_GAP), 0, 0, 0))
            said = theme.metrics("meta").elidedText(
                line.hint, Qt.TextElideMode.ElideRight, rest.width()
            )
            _write(painter, rest, said, ("meta", "text2" if chosen else "muted"))
        _paint_keys(painter, rect, line.keys)


def _within(spans: tuple[Span, ...], cut: str, text: str) -> tuple[Span, ...]:
    """Return the spans that a shortened text still shows."""
    last = len(cut) if cut == text else len(cut) - 1
    return tuple((at, min(length, last - at)) for at, length in spans if at < last)


def _write_marked(painter: QPainter, rect: QRect, text: str, spans: tuple[Span, ...]) -> int:
    """Write a text, the letters that were meant strong and in colour; return its width."""
    if painter.layoutDirection() is not Qt.LayoutDirection.LeftToRight:
        return _write_laid_out(painter, rect, text, spans)
    theme = current_theme()
    left, at = rect.left(), 0
    for start, length in (*spans, (len(text), 0)):
        for part, style in (
            (text[at:start], ("body", "text")),
            (text[start : start + length], ("strong", "accent")),
        ):
            _write(painter, QRect(left, rect.top(), rect.width(), rect.height()), part, style)
            left += theme.metrics(style[0]).horizontalAdvance(part)
        at = start + length
    return left - rect.left()


def _write_laid_out(painter: QPainter, rect: QRect, text: str, spans: tuple[Span, ...]) -> int:
    """Write the same from the right; words of both directions in a line are put in order."""
    # Most people never read from the right.
    from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption  # noqa: PLC0415

    theme, formats = current_theme(), []
    for start, length in spans:
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, length, QTextCharFormat()
        part.format.setFont(theme.font("strong"))
        part.format.setForeground(theme.colour("accent"))
        formats.append(part)
    layout = QTextLayout(text, theme.font("body"))
    option = QTextOption(Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(painter.layoutDirection())
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(rect.width())
    layout.endLayout()
    painter.setPen(theme.colour("text"))
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2))
    return ceil(line.naturalTextWidth())


def _write(painter: QPainter, rect: QRect, text: str, style: tuple[str, str]) -> None:
    if text:
        role, tone = style
        theme = current_theme()
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(tone))
        painter.drawText(rect, _LEFT | Qt.TextFlag.TextSingleLine, text)


def _keys_width(keys: str) -> int:
    theme = current_theme()
    return sum(key_size(key, theme).width() + _KEY_GAP for key in keys.split())


def _paint_keys(painter: QPainter, rect: QRect, keys: str) -> None:
    theme = current_theme()
    # Keys stand at the other end but keep their order, as on the key caps of buttons.
    taken = max(0, _keys_width(keys) - _KEY_GAP)
    block = QRect(rect.right() + 1 - taken, rect.top(), taken, rect.height())
    right = turned(painter, rect, block).right()
    for key in reversed(keys.split()):
        cap = QRect(QPoint(0, 0), key_size(key, theme))
        cap.moveCenter(rect.center())
        cap.moveRight(right)
        paint_key(painter, cap, key, "surface", theme)
        right = cap.left() - _KEY_GAP
