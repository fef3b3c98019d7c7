"""The service type: the most used ones as buttons, the rest behind "More"."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget

from desktop.domain.lists import ListItem
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label

_GAP = 8
_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


class TypeButton(Button):
    """One stop of Tab for all of them; the arrow keys go from one to the next."""

    stepped = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class TypeButtons(QWidget):
    """One may be on; a click on it takes it off. Its width decides how many are buttons."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._name = label("", "meta", "text2")
        self._more = Button()
        self._group = QButtonGroup(self)
        self._buttons: dict[str, TypeButton] = {}
        self._order: list[str] = []
        self._texts: dict[str, str] = {}
        self._choice = ""
        self._row = QHBoxLayout(self)
        self._build()
        self._retranslate()

    def show_types(self, types: Sequence[ListItem], language: str, used: Sequence[int]) -> None:
        """Offer these, those used most lately first."""
        rank = {key: place for place, key in enumerate(used)}
        ordered = sorted(types, key=lambda item: rank.get(item.key, len(rank)))
        self._order = [item.code for item in ordered]
        self._texts = {item.code: item.name.text(language) for item in types}
        for code in self._buttons.keys() - self._texts.keys():
            button = self._buttons.pop(code)
            self._group.removeButton(button)
            button.deleteLater()
        for code in self._order:
            button = self._buttons.get(code) or self._add(code)
            button.setText(f"{self._texts[code]} {code}".strip())
        self._arrange()

    def choose(self, code: str) -> None:
        """Turn a type on, or none."""
        self._choice = code
        self._show_choice()
        self._arrange()

    def choice(self) -> str:
        """Return the code of the type that is on."""
        return self._choice

    @override
    def sizeHint(self) -> QSize:
        widths = [self._buttons[code].sizeHint().width() for code in self._order[:3]]
        width = self._outside() + sum(widths) + _GAP * len(widths)
        return QSize(width, current_theme().height("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._outside(), current_theme().height("control"))

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._group.setExclusive(False)
        self._more.setObjectName("more_types")
        self._more.set_height("control_pane")
        self._more.clicked.connect(lambda _checked: self._show_menu())
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._name)
        self._row.addWidget(self._more)
        self._row.addStretch(1)

    def _add(self, code: str) -> TypeButton:
        button = self._buttons[code] = TypeButton()
        button.setParent(self)
        button.setObjectName(f"type_{code}")
        button.setCheckable(True)
        button.set_height("control_pane")
        self._group.addButton(button)
        button.clicked.connect(lambda _checked: self._pressed(code))
        button.stepped.connect(lambda by: self._step(code, by))
        return button

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._name.setText(self.tr("Service type"))
        self.setAccessibleName(self.tr("Service type"))
        self._more.setText(self.tr("More"))

    def _outside(self) -> int:
        return self._name.sizeHint().width() + self._more.sizeHint().width() + 2 * _GAP

    def _shown(self) -> list[str]:
        room = self.width() - self._outside()
        # The one that is on is always among the buttons.
        first = [self._choice] if self._choice in self._texts else []
        shown: list[str] = []
        for code in (*first, *(c for c in self._order if c not in first)):
            room -= self._buttons[code].sizeHint().width() + _GAP
            if room < 0 and shown:
                break
            shown.append(code)
        return [code for code in self._order if code in shown]

    def _arrange(self) -> None:
        shown = self._shown()
        for button in self._buttons.values():
            self._row.removeWidget(button)
        for place, code in enumerate(shown):
            self._row.insertWidget(place + 1, self._buttons[code])
        for code, button in self._buttons.items():
            button.setVisible(code in shown)
        self._more.setVisible(len(shown) < len(self._order))
        stop = self._choice if self._choice in shown else next(iter(shown), "")
        for code, button in self._buttons.items():
            tab = Qt.FocusPolicy.StrongFocus if code == stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(tab)

    def stops(self) -> list[QWidget]:
        """Return what takes the cursor, in order."""
        return [*(self._buttons[code] for code in self._order), self._more]

    def _step(self, code: str, by: int) -> None:
        shown = [each for each in self._order if not self._buttons[each].isHidden()]
        stops: list[QWidget] = [*(self._buttons[each] for each in shown), self._more]
        place = shown.index(code) + by
        if 0 <= place < len(stops) and not stops[place].isHidden():
            stops[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _pressed(self, code: str) -> None:
        self._choice = "" if code == self._choice else code
        self._show_choice()
        self.chosen.emit(self._choice)

    def _show_choice(self) -> None:
        for code, button in self._buttons.items():
            button.setChecked(code == self._choice)

    def _show_menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("type_menu")
        for code in self._order:
            action = menu.addAction(f"{self._texts[code]}  {code}")
            action.setCheckable(True)
            action.setChecked(code == self._choice)
            action.triggered.connect(lambda _checked, code=code: self._from_menu(code))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _from_menu(self, code: str) -> None:
        self._pressed(code)
        self._arrange()
        self._buttons[code].setFocus()
