"""The header of a stage card: mark, number, name, summary, remark; it opens and closes the card."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from desktop.domain.vocabulary import StatusKind
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.statusmark import StatusMark

_EDGE, _GAP = 4, 8


class StageHead(QAbstractButton):
    """A click, Enter or Space opens or closes; the words at its end say which of the two."""

    def __init__(self) -> None:
        super().__init__()
        self._is_open, self._is_quiet = False, False
        self._mark = StatusMark()
        self._number, self._name = label("", "section"), label("", "section")
        self._summary = ElidedLabel("", "meta", "text2")
        self._sign = IconLabel("timer", "text2", 14)
        self._remark = label("", "meta_strong", "text2")
        self._word = label("", "meta_strong", "accent")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._build()
        self.show_remark("")

    def show_name(self, number: int, name: str) -> None:
        """Show number and name of the stage."""
        self._number.setText(str(number))
        self._name.setText(name)
        self._say()

    def show_mark(self, kind: StatusKind) -> None:
        """Show how the stage stands."""
        self._mark.show_kind(kind)

    def show_summary(self, text: str, tone: str = "text2") -> None:
        """Say in a few words what was done or what is to be done."""
        self._summary.set_tone(tone)
        self._summary.setText(text)
        self._say()

    def show_remark(self, text: str, tone: str = "text2", icon: str = "") -> None:
        """Say something short at the end: a time, a count."""
        self._remark.setText(text)
        set_look(self._remark, "tone", tone)
        self._remark.setVisible(bool(text))
        self._sign.set_icon(icon or "timer", tone)
        self._sign.setVisible(bool(icon))
        self._say()

    def show_open(self, *, is_open: bool, is_quiet: bool) -> None:
        """Say whether a click opens or closes; a quiet head says it only when it is closed."""
        self._is_open, self._is_quiet = is_open, is_quiet
        self._say()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, box = current_theme(), QRectF(self.rect())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = tokens().radius["control"]
        if self.underMouse() and not self._is_quiet:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    def _build(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(_GAP)
        row.addWidget(self._mark)
        row.addWidget(self._number)
        row.addWidget(self._name)
        row.addWidget(self._summary, 1)
        row.addWidget(self._sign)
        row.addWidget(self._remark)
        row.addWidget(self._word)

    def _say(self) -> None:
        word = self.tr("Close") if self._is_open else self.tr("Open")
        self._word.setText(word)
        self._word.setVisible(not (self._is_quiet and self._is_open))
        state = self.tr("is open") if self._is_open else self.tr("is closed")
        self.setAccessibleName(f"{self._number.text()} {self._name.text()}")
        said = (self._summary.text(), self._remark.text(), state)
        self.setAccessibleDescription(", ".join(filter(None, said)))
