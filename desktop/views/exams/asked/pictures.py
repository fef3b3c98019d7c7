"""The pictures of a question: shown as wide as there is room, one large on a click or Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.questions.question import Picture
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.look import open_at, set_look

_HIGH, _WIDE, _LARGE = 220, 420, (1100, 760)


class PictureButton(QAbstractButton):
    """One picture, never larger than it is."""

    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self._pixmap = QPixmap()
        self._pixmap.loadFromData(picture.data)
        self.setText(picture.name)
        self.setObjectName("exam_picture")
        self.setAccessibleName(self.tr("Picture {name}, enlarge").format(name=picture.name))
        self.setToolTip(self.tr("Enlarge"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._enlarge)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._fitted(width).height() + 4

    @override
    def sizeHint(self) -> QSize:
        wide = current_theme().px(_WIDE)
        return QSize(self._fitted(wide).width(), self._fitted(wide).height() + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._fitted(self.width())
        box = self.rect().adjusted(2, 2, size.width() - self.width() + 2, 0)
        box.setSize(size - QSize(4, 0))
        painter.drawPixmap(box, self._pixmap)
        edge, width = ("focus", 2) if self.hasFocus() else ("border2", 1)
        painter.setPen(QPen(current_theme().colour(edge), width))
        painter.drawRect(box.adjusted(-1, -1, 0, 0))

    def _fitted(self, width: int) -> QSize:
        room = QSize(max(width, 1), current_theme().px(_HIGH))
        size = self._pixmap.size()
        fits = size.width() <= room.width() and size.height() <= room.height()
        return size if fits else size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def _enlarge(self) -> None:
        PictureWindow(self._pixmap, self.text(), self).show()


class PictureWindow(QWidget):
    """One picture in its own size; Esc closes it."""

    def __init__(self, pixmap: QPixmap, name: str, over: QWidget) -> None:
        super().__init__(over, Qt.WindowType.Window)
        self.setObjectName("exam_picture_window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(name)
        set_look(self, "surface", "surface")
        shown, area = QLabel(), QScrollArea()
        shown.setPixmap(pixmap)
        shown.setAccessibleName(name)
        area.setWidget(shown)
        area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        theme = current_theme()
        wide = min(theme.px(_LARGE[0]), pixmap.width() + 40)
        open_at(self, wide, min(theme.px(_LARGE[1]), pixmap.height() + 40))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)


class PictureStrip(QWidget):
    """All pictures of a question, one below the other, each with its name."""

    def __init__(self, pictures: Sequence[Picture]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for picture in pictures:
            name = ElidedLabel(picture.name, "meta", "muted")
            name.setProperty("data", "true")
            column.addWidget(name)
            column.addWidget(PictureButton(picture))
