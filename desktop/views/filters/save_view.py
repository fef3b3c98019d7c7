"""A small form over the queue: name, mark and reach of a view that is kept."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import unfold
from desktop.services.saved_views import VIEW_ICONS

_WIDTH, _COLUMNS = 320, 8


class NamedLook(NamedTuple):
    """What a person says of a view."""

    name: str
    icon: str
    shared: bool


class SaveView(QFrame):
    """Emits `saved` with what was said; Enter saves, Esc leaves."""

    saved = Signal(object)

    def __init__(self, title: str, look: NamedLook, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._name = LineEdit(self.tr("Month-end · Finance"))
        self._field = Field(self.tr("Name"), self._name)
        self._icons = QButtonGroup(self)
        self._shared = QCheckBox(self.tr("Shared with everybody"))
        self._save = Button(title, "primary", icon="save", keys="Enter")
        self._build(look)

    def show_at(self, where: QPoint) -> None:
        """Open with the corner there at which words begin, inside of the screen."""
        unfold(self, where)
        self._name.setFocus()
        self._name.selectAll()

    def _build(self, look: NamedLook) -> None:
        self.setObjectName("save_view")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(current_theme().px(_WIDTH))
        self._name.setObjectName("view_name")
        self._name.setText(look.name)
        self._shared.setObjectName("view_shared")
        self._shared.setChecked(look.shared)
        self._save.setObjectName("view_save")
        self._name.returnPressed.connect(self._take)
        self._name.textEdited.connect(lambda _text: self._field.set_error(""))
        self._save.clicked.connect(lambda _checked: self._take())
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._save)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self._field)
        layout.addWidget(label(self.tr("Icon"), "meta_strong", "text2"))
        layout.addLayout(self._build_icons(look.icon))
        layout.addWidget(self._shared)
        layout.addLayout(foot)

    def _build_icons(self, chosen: str) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(4)
        wanted = chosen if chosen in VIEW_ICONS else VIEW_ICONS[0]
        for place, name in enumerate(VIEW_ICONS):
            button = IconButton(name, self.tr("Icon {number}").format(number=place + 1))
            button.setCheckable(True)
            button.setChecked(name == wanted)
            self._icons.addButton(button, place)
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        return grid

    def _take(self) -> None:
        name = self._name.text().strip()
        if not name:
            self._field.set_error(self.tr("Type a name: it stands in the list at the left."))
            self.adjustSize()
            return
        icon = VIEW_ICONS[max(0, self._icons.checkedId())]
        self.close()
        self.saved.emit(NamedLook(name, icon, self._shared.isChecked()))
