"""A card for something that can be exported: what it is, how it is set, how it stands, one act."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.qtkit.formats import format_percent
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.icondisc import IconDisc
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look

_PARTS = 1000
_GAP, _LINES = 10, 8

# state: the sign before its words and their colour.
_SIGNS = {
    "ready": ("done", "green"),
    "outdated": ("warning", "amber"),
    "queued": ("waiting", "text2"),
    "running": ("pending", "text2"),
    "failed": ("error", "red"),
    "blocked": ("lock", "muted"),
}


class TargetCard(Card):
    """Enter, Space or a click chooses it; its button acts: `acted` carries the state it acted in.

    `retried` and `way_out` are for a failed export: again, or in another way.
    """

    chosen = Signal()
    acted = Signal(str)
    retried = Signal()
    way_out = Signal()

    def __init__(self, icon: str, name: str, tone: str = "gray") -> None:
        super().__init__()
        self.state = "ready"
        self._name = label(name, "section", wrap=True)
        self._setting = label("", "meta", "text2", wrap=True)
        self._disc = IconDisc(icon, tone, square=True)
        self.more = IconButton("more", self.tr("More"))
        self._sign = IconLabel("done", "green", 14)
        self._words = label("", "meta", wrap=True)
        self._bar = QProgressBar()
        self._share = label("", "meta_strong")
        self._below = label("", "meta", "muted", wrap=True)
        self._action, self._way = Button(), Button()
        self._retry = Button(self.tr("Retry"), icon="retry")
        self._build()
        self.set_texts(name, "")
        self._show("ready", "", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._action.clicked.connect(lambda _checked: self.acted.emit(self.state))
        self._retry.clicked.connect(lambda _checked: self.retried.emit())
        self._way.clicked.connect(lambda _checked: self.way_out.emit())

    def set_texts(self, name: str, setting: str) -> None:
        """Show the name and how the export is set."""
        self._name.setText(name)
        self._setting.setText(setting)
        self._setting.setVisible(bool(setting))
        self._bar.setAccessibleName(name)
        self._say()

    def show_ready(self, words: str, action: str) -> None:
        """Say what was made and when; the button opens it."""
        self._show("ready", words, action)

    def show_outdated(self, words: str, action: str) -> None:
        """Say what changed since; the button makes it anew."""
        self._show("outdated", words, action)

    def show_queued(self, words: str) -> None:
        """Say what it waits for; the button takes it out of the row."""
        self._show("queued", words, self.tr("Remove"))

    def show_running(self, share: float, words: str) -> None:
        """Show how far it is, what it does and how long still; the button stops it."""
        self._bar.setValue(round(share * _PARTS))
        self._share.setText(format_percent(share))
        self._show("running", words, self.tr("Cancel"))

    def show_failed(self, sentence: str, way_out: str = "") -> None:
        """Say in red what happened, aloud as well; offer to try again, and another way."""
        self._way.setText(way_out)
        self._show("failed", sentence, "")
        said = QAccessibleAnnouncementEvent(self, f"{self._name.text()}: {sentence}")
        said.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(said)

    def show_blocked(self, action: str, reason: str = "") -> None:
        """Keep it from being made; without another reason it needs an approval first."""
        reason = reason or self.tr("Needs approval")
        self._show("blocked", reason, action)
        self._action.set_off(reason)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, box = current_theme(), QRectF(self.rect())
        hovered = self.underMouse() and self.state != "blocked"
        if not (hovered or self.hasFocus()):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide, edge = (2.0, "focus") if self.hasFocus() else (1.0, "border2")
        painter.setPen(QPen(theme.colour(edge), wide))
        painter.setBrush(theme.colour("hover" if hovered else "surface"))
        radius, by = tokens().radius["card"], wide / 2
        painter.drawRoundedRect(box.adjusted(by, by, -by, -by), radius, radius)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.chosen.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and self.hasFocus():
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape and self.state == "running":
            self.acted.emit(self.state)
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retry.setText(self.tr("Retry"))
            self.more.set_name(self.tr("More"))

    def _show(self, state: str, words: str, action: str) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self.state = state
        running, failed = state == "running", state == "failed"
        sign, tone = _SIGNS[state]
        self._sign.set_icon(sign, tone)
        self._words.setText(words)
        self._below.setText(words)
        set_look(self._words, "tone", tone)
        self._action.set_off("")
        self._action.setText(action)
        self._action.setVisible(bool(action))
        at_work: tuple[QWidget, ...] = (self._bar, self._share, self._below)
        for part in (*at_work, self._sign, self._words):
            part.setVisible(running if part in at_work else not running and bool(words))
        self._retry.setVisible(failed)
        self._way.setVisible(failed and bool(self._way.text()))
        self._say()
        if inside and focused is not None and not focused.isVisibleTo(self):
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        self.setAccessibleName(self._name.text())
        share = self._share.text() if self.state == "running" else ""
        said = (self._setting.text(), self._words.text(), share)
        self.setAccessibleDescription(", ".join(filter(None, said)))

    def _build(self) -> None:
        head, line, ways = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._name)
        names.addWidget(self._setting)
        head.setSpacing(_GAP)
        head.addWidget(self._disc, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        line.setSpacing(_LINES)
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        line.addWidget(self._bar, 1)
        line.addWidget(self._share)
        line.addWidget(self._action)
        ways.setSpacing(_LINES)
        ways.addStretch(1)
        ways.addWidget(self._way)
        ways.addWidget(self._retry)
        for row in (head, line, ways):
            self.body.addLayout(row)
        self.body.insertWidget(self.body.count() - 1, self._below)
        self.body.addStretch(1)
        self.body.setSpacing(_LINES)
        self.more.hide()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, _PARTS)
        for button in (self._action, self._way, self._retry):
            button.set_height("control_pane")
        for name, button in (("act", self._action), ("way", self._way), ("retry", self._retry)):
            button.setObjectName(f"target_{name}")
