"""What a pane shows when there is nothing: a picture, one fact, one or two acts."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.qtkit.icons import paint_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label

_WIDTH, _HEIGHT = 148, 96


class EmptyPicture(QWidget):
    """Three blank sheets with an icon on the front one."""

    def __init__(self, icon: str, colour: str = "text2") -> None:
        super().__init__()
        self._icon, self._colour = icon, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_WIDTH), theme.px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / _WIDTH, self.height() / _HEIGHT)
        painter.setPen(QPen(theme.colour("border2"), 1))
        painter.setBrush(theme.colour("subtle"))
        painter.drawRoundedRect(QRectF(30.5, 8.5, 87, 40), 6, 6)
        painter.drawRoundedRect(QRectF(20.5, 18.5, 107, 50), 6, 6)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(QRectF(8.5, 30.5, 131, 62), 8, 8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        for top, width in ((48, 62), (61, 74), (74, 46)):
            painter.drawRoundedRect(QRectF(58, top, width, 6), 3, 3)
        ink = theme.colour(self._colour)
        paint_icon(painter, QRectF(20, 47, 28, 28), self._icon, ink)


class EmptyState(QWidget):
    """A picture, a title, a fact and the next steps."""

    def __init__(self, icon: str, title: str, fact: str = "", *, colour: str = "text2") -> None:
        super().__init__()
        self.picture = EmptyPicture(icon, colour)
        self._title = label(title, "section", wrap=True)
        self._fact = label(fact, "meta", "muted", wrap=True)
        self._actions = QHBoxLayout()
        self._build()
        self.set_texts(title, fact)

    def add_action(self, button: Button) -> Button:
        """Offer a next step."""
        self._actions.insertWidget(self._actions.count() - 1, button)
        return button

    def set_texts(self, title: str, fact: str = "") -> None:
        """Change title and fact."""
        self._title.setText(title)
        self._fact.setText(fact)
        self._fact.setVisible(bool(fact))
        self.setAccessibleName(title)
        self.setAccessibleDescription(fact)

    def _build(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self.picture, 0, centre)
        for text in (self._title, self._fact):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(text)
        self._actions.setSpacing(8)
        self._actions.addStretch(1)
        self._actions.addStretch(1)
        column.addLayout(self._actions)
        column.addStretch(1)
