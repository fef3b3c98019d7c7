"""The disc of a person as a widget."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.marks.avatar import paint_avatar
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme


class Avatar(QWidget):
    """Initials on the person's colour; a dashed ring while nobody is set."""

    def __init__(self, name: str = "", key: str = "", size: int = 22) -> None:
        super().__init__()
        self._size = size
        self._name = name
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, key)
        current_theme().changed.connect(self.updateGeometry)

    def set_person(self, name: str, key: str) -> None:
        """Show another person; `key` is the id that the colour belongs to."""
        self._name, self._key = name, key
        self.setAccessibleName(name or self.tr("Nobody"))
        self.setToolTip(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(self._size)
        return QSize(side, side)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_avatar(QPainter(self), self.rect(), self._name, self._key, current_theme())
