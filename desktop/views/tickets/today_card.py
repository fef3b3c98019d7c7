"""Today at the foot of the list of views: how many came in, how many were resolved."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_number
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import placed

_BAR = 5


class ShareBar(QWidget):
    """A bar filled to a share."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(_BAR)

    def show_share(self, share: float) -> None:
        """Fill the bar to a share between 0 and 1."""
        self._share = max(0.0, min(1.0, share))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = current_theme(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for token, width in (("track", self.width()), ("greensolid", self._filled())):
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(placed(self, QRect(0, 0, width, self.height())), 2, 2)

    def _filled(self) -> int:
        return round(self.width() * self._share)


class TodayCard(QWidget):
    """Empty until the numbers of the day are read."""

    def __init__(self) -> None:
        super().__init__()
        self._counts: tuple[int, int] | None = None
        self._name = label("", "meta_strong")
        self._text = ElidedLabel("", "meta", "text2")
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = ShareBar()
        self.setObjectName("today")
        self.setProperty("topline", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout()
        line.addWidget(self._name)
        line.addWidget(self._text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 11, 18, 11)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._bar)
        self._retranslate()

    def show_counts(self, came: int, resolved: int) -> None:
        """Show what came in and what was resolved today."""
        self._counts = (came, resolved)
        self._bar.show_share(resolved / came if came else float(bool(resolved)))
        self._retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name.setText(self.tr("Today"))
        if self._counts is not None:
            came, resolved = map(format_number, self._counts)
            said = self.tr("{came} in · {resolved} resolved")
            self._text.setText(said.format(came=came, resolved=resolved))
