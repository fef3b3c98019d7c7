"""The painted samples of the component page: marks with words, table rows, colours."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop.domain.vocabulary import Priority, StatusKind
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.icons import paint_icon
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark, paint_sla, sla_size
from desktop.qtkit.marks.status import paint_escalated, paint_status, status_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import Theme, current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import focus_ring, placed

_PRIORITIES = {
    Priority.P1: QT_TRANSLATE_NOOP("Gallery", "Critical"),
    Priority.P2: QT_TRANSLATE_NOOP("Gallery", "High"),
    Priority.P3: QT_TRANSLATE_NOOP("Gallery", "Medium"),
    Priority.P4: QT_TRANSLATE_NOOP("Gallery", "Low"),
}
_STATUSES = {
    StatusKind.NEW: QT_TRANSLATE_NOOP("Gallery", "New"),
    StatusKind.TRIAGE: QT_TRANSLATE_NOOP("Gallery", "Triage"),
    StatusKind.WORKING: QT_TRANSLATE_NOOP("Gallery", "In progress"),
    StatusKind.WAITING_REQUESTER: QT_TRANSLATE_NOOP("Gallery", "Wait: requester"),
    StatusKind.WAITING_VENDOR: QT_TRANSLATE_NOOP("Gallery", "Wait: vendor"),
    StatusKind.WAITING_APPROVAL: QT_TRANSLATE_NOOP("Gallery", "Wait: approval"),
    StatusKind.RESOLVED: QT_TRANSLATE_NOOP("Gallery", "Resolved"),
    StatusKind.CLOSED: QT_TRANSLATE_NOOP("Gallery", "Closed"),
    StatusKind.VOID: QT_TRANSLATE_NOOP("Gallery", "Void"),
}
_PROMISES = {
    SlaMark.ON_TIME: QT_TRANSLATE_NOOP("Gallery", "2 h 14 min left"),
    SlaMark.DUE_SOON: QT_TRANSLATE_NOOP("Gallery", "18 min left · due soon"),
    SlaMark.OVERDUE: QT_TRANSLATE_NOOP("Gallery", "8 min overdue"),
    SlaMark.PAUSED: QT_TRANSLATE_NOOP("Gallery", "Clock paused"),
    SlaMark.MET: QT_TRANSLATE_NOOP("Gallery", "Met"),
}
_ESCALATED = QT_TRANSLATE_NOOP("Gallery", "Escalated")
_SHARES = {SlaMark.ON_TIME: 0.75, SlaMark.DUE_SOON: 0.2}

Paint = Callable[[QPainter, QRect, Theme], None]


class Sample(NamedTuple):
    """A mark to paint, its size, and the words beside it with their colour and role."""

    paint: Paint
    size: QSize
    words: str
    tone: str = "text2"
    role: str = "body"


def mark_rows() -> list[list[Sample]]:
    """Return the marks of the page, line by line."""
    statuses = [_status(kind, words) for kind, words in _STATUSES.items()]
    flag = Sample(paint_escalated, _square(status_size(current_theme())), _said(_ESCALATED))
    return [
        [_priority(priority, words) for priority, words in _PRIORITIES.items()],
        statuses[:3],
        statuses[3:6],
        [*statuses[6:], flag],
        [_promise(mark, words) for mark, words in _PROMISES.items()],
    ]


def _said(words: str) -> str:
    return QCoreApplication.translate("Gallery", words)


def _square(side: int) -> QSize:
    return QSize(side, side)


def _priority(priority: Priority, words: str) -> Sample:
    size = priority_size(current_theme())
    return Sample(lambda p, r, t: paint_priority(p, r, priority, t), size, _said(words))


def _status(kind: StatusKind, words: str) -> Sample:
    size = _square(status_size(current_theme()))
    return Sample(lambda p, r, t: paint_status(p, r, kind, t), size, _said(words))


def _promise(mark: SlaMark, words: str) -> Sample:
    tone, bold = SLA_WORDS[mark]
    share = _SHARES.get(mark, 0.0)
    return Sample(
        lambda p, r, t: paint_sla(p, r, mark, share, t),
        _square(sla_size(current_theme())),
        _said(words),
        tone,
        "strong" if bold else "body",
    )


class PaintedMark(QWidget):
    """The mark of a sample."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        self._sample = sample
        self.setFixedSize(sample.size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._sample.paint(QPainter(self), self.rect(), current_theme())


class MarkSample(QWidget):
    """A mark and its word."""

    def __init__(self, sample: Sample) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(PaintedMark(sample))
        row.addWidget(label(sample.words, sample.role, sample.tone))


class RowSample(QWidget):
    """A ticket row in one state."""

    def __init__(self, state: str, subject: str, name: str, why: str = "") -> None:
        super().__init__()
        self._state, self._subject, self._name = state, subject, name
        self.setToolTip(why)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, current_theme().height("row"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fills = {"hover": "hover", "selected": "sel"}
        box = self.rect()
        painter.fillRect(box, theme.colour(fills.get(self._state, "surface")))
        painter.fillRect(QRect(0, box.bottom(), box.width(), 1), theme.colour("grid"))
        if self._state == "selected":
            painter.fillRect(placed(self, QRect(0, 0, 3, box.height())), theme.colour("accent"))
        if self._state == "focus":
            focus_ring(painter, box)
        self._paint_cells(painter)

    def _paint_cells(self, painter: QPainter) -> None:
        theme = current_theme()
        height, gap = self.height(), theme.px(10)
        size = priority_size(theme)
        left = theme.px(12)
        badge = placed(self, QRect(left, 0, size.width(), height))
        paint_priority(painter, badge, Priority.P3, theme)
        left += size.width() + gap
        ink = {"disabled": "disabled"}.get(self._state, "")
        left = self._write(painter, left, "A2380-3", ("body", ink or "muted"))
        if self._state == "error":
            side = theme.px(14)
            spot = placed(self, QRect(left, (height - side) // 2, side, side))
            paint_icon(painter, QRectF(spot), "error", theme.colour("red"))
            left += side + theme.px(6)
        role = "strong" if self._state == "unread" else "body"
        self._write(painter, left, self._subject, (role, ink or "text"))
        wide = theme.metrics("note").horizontalAdvance(self._name)
        self._write(painter, self.width() - wide - theme.px(12), self._name, ("note", "muted"))

    def _write(self, painter: QPainter, left: int, text: str, look: tuple[str, str]) -> int:
        theme = current_theme()
        painter.setFont(theme.font(look[0]))
        painter.setPen(theme.colour(look[1]))
        wide = theme.metrics(look[0]).horizontalAdvance(text)
        spot = placed(self, QRect(left, 0, wide + 1, self.height()))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
        return left + wide + theme.px(10)


_STATES = ("red", "orange", "amber", "green", "blue", "violet", "gray")
_GROUNDS = ("canvas", "surface", "subtle", "hover", "sel", "border", "border2", "control")
_TOKENS = (
    *_GROUNDS,
    *("text", "text2", "accent", "accentbg", "focus"),
    *(f"{state}{kind}" for state in _STATES for kind in ("solid", "bg")),
    *("rail", "desk", "grid"),
)
_PER_LINE, _HIGH, _GAP = 10, 30, 8


class Swatches(QWidget):
    """The colours by token."""

    @override
    def sizeHint(self) -> QSize:
        lines = len(_TOKENS) // _PER_LINE
        return QSize(420, lines * (_HIGH + 2 * _GAP + current_theme().metrics("note").height()))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("note"))
        wide = (self.width() - (_PER_LINE - 1) * _GAP) / _PER_LINE
        high = self.height() / (len(_TOKENS) // _PER_LINE)
        for number, token in enumerate(_TOKENS):
            line, place = divmod(number, _PER_LINE)
            spot = QRect(round(place * (wide + _GAP)), round(line * high), round(wide), _HIGH)
            box = QRectF(placed(self, spot)).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(theme.colour("border2"), 1))
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(box, 6, 6)
            painter.setPen(theme.colour("muted"))
            name = QRectF(box.left(), box.bottom() + 2, wide, high - _HIGH - 2)
            words = theme.metrics("note").elidedText(token, Qt.TextElideMode.ElideRight, int(wide))
            painter.drawText(name, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
