"""Where you are, the command box, whether all is saved, who works."""

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.countbutton import CountButton
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.qtkit.widgets.lineedit import LineEdit

_BOX = 440


class TopBar(QWidget):
    """A bar of 48 px over all panes."""

    palette_wanted = Signal()
    person_wanted = Signal()
    menu_wanted = Signal(QWidget)
    parked_wanted = Signal()
    notices_wanted = Signal(QWidget)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = ElidedLabel("", "body", "text2")
        self._here = ElidedLabel("", "strong")
        self._box = CommandBox()
        self._parked: Button | None = None
        self._state = QHBoxLayout()
        self._saved = ElidedLabel("", "meta", "text2")
        self._sign = IconLabel("done", "green", 14)
        self._bell = CountButton("bell", "")
        self._person = PersonButton()
        self._menu = IconButton("menu", "")
        self._build()
        self._retranslate()

    def show_place(self, above: str, here: str) -> None:
        """Show where the person is."""
        self._path.setText(f"{above}  ›  " if above else "")
        self._here.setText(here)

    def show_person(self, name: str, key: str) -> None:
        """Show who works; an empty name only looks."""
        self._person.show_person(name, key)

    def show_parked(self, count: int) -> None:
        """Show how many half-written forms wait, so that none is forgotten."""
        if count and self._parked is None:
            self._parked = self._make_parked()
        if self._parked is not None:
            self._parked.setVisible(count > 0)
            self._parked.setText(self.tr("%n parked", "", count))
            self._parked.setToolTip(self.tr("Half-written forms; Alt and the number leads to one"))

    def show_notices(self, count: int) -> None:
        """Show how many notices wait on the bell."""
        self._bell.show_count(count, self.tr("%n notice(s)", "", count))

    def open_notices(self) -> None:
        """Open what is behind the bell."""
        self.notices_wanted.emit(self._bell)

    def show_saved(self, text: str) -> None:
        """Show whether all is saved."""
        self._saved.setText(text)

    def _make_parked(self) -> Button:
        parked = Button(kind="ghost", icon="phone")
        parked.setObjectName("parked_forms")
        parked.set_height("control_pane")
        parked.clicked.connect(lambda _checked: self.parked_wanted.emit())
        self._state.insertWidget(1, parked)
        return parked

    def _build(self) -> None:
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._box.setObjectName("command_box")
        self._box.name_command("palette")
        self._box.wanted.connect(self.palette_wanted)
        self._person.clicked.connect(lambda _checked: self.person_wanted.emit())
        self._menu.setObjectName("main_menu")
        self._menu.clicked.connect(lambda _checked: self.menu_wanted.emit(self._menu))
        self._bell.setObjectName("bell")
        self._bell.clicked.connect(lambda _checked: self.open_notices())
        left, right = QWidget(), QWidget()
        place, state = QHBoxLayout(left), self._state
        right.setLayout(state)
        for row in (place, state):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
        place.addWidget(self._path)
        place.addWidget(self._here, 1)
        state.addStretch(1)
        for widget in (self._sign, self._saved, self._bell, self._person, self._menu):
            state.addWidget(widget)
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for shrinking in (self._path, self._saved):
            shrinking.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._fit()
        current_theme().changed.connect(self._fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(left, 1)
        row.addWidget(self._box, 1)
        row.addWidget(right, 1)

    def _fit(self) -> None:
        self.setFixedHeight(current_theme().height("topbar"))
        self._box.setMaximumWidth(current_theme().px(_BOX))

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._box.setPlaceholderText(self.tr("Search tickets or run a command…"))
        self._box.setAccessibleName(self.tr("Search tickets or run a command"))
        self._person.setAccessibleName(self.tr("Who works here now"))
        self._menu.set_name(self.tr("Menu"))
        self.show_notices(self._bell.count)


class CommandBox(LineEdit):
    """Looks like a field; a click or any key opens the palette."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__("", icon="search", keys="Ctrl K")
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.wanted.emit()


class PersonButton(QAbstractButton):
    """The avatar of whoever works, and the way to somebody else."""

    def __init__(self) -> None:
        super().__init__()
        self._avatar = Avatar("", "")
        self._avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.addWidget(self._avatar)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setObjectName("person_button")

    def show_person(self, name: str, key: str) -> None:
        """Show this person."""
        self._avatar.set_person(name, key)
        self.setToolTip(name)
        self.setAccessibleDescription(name)

    @override
    def sizeHint(self) -> QSize:
        return self._avatar.sizeHint().grownBy(QMargins(4, 4, 4, 4))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self.underMouse():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            theme = current_theme()
            tone, width = ("focus", 2) if self.hasFocus() else ("border2", 1)
            painter.setPen(QPen(theme.colour(tone), width))
            painter.drawEllipse(self.rect().adjusted(1, 1, -1, -1))
