"""A small field under the hand for a name: Enter takes it, Esc leaves."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.lineedit import LineEdit

_WIDTH = 280
_LONGEST = 80


class NameBox(QFrame):
    """`named` carries the name that was typed; an empty one is not taken."""

    named = Signal(str)

    def __init__(self, title: str, name: str, near: QWidget) -> None:
        super().__init__(near.window(), Qt.WindowType.Popup)
        self.edit = LineEdit()
        self.edit.setObjectName("name_box")
        self.edit.setMaxLength(_LONGEST)
        self.edit.setText(name)
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(Field(title, self.edit))
        self.setFixedWidth(current_theme().px(_WIDTH))
        self.edit.returnPressed.connect(self._take)

    def show_below(self, near: QWidget) -> None:
        """Open below a widget, inside of the screen, with the name selected."""
        self.adjustSize()
        end = 0 if near.isRightToLeft() else near.width() - self.width()
        where = near.mapToGlobal(QPoint(end, near.height()))
        screen = near.screen().availableGeometry()
        left = max(screen.left(), min(where.x(), screen.right() - self.width()))
        self.move(left, min(where.y(), screen.bottom() - self.height()))
        self.show()
        self.edit.selectAll()
        self.edit.setFocus()

    def _take(self) -> None:
        name = self.edit.text().strip()
        if name:
            self.close()
            self.named.emit(name)


def ask_name(title: str, name: str, near: QWidget) -> NameBox:
    """Open a field for a name below a widget."""
    box = NameBox(title, name, near)
    box.show_below(near)
    return box
