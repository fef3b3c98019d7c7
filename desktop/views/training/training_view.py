"""The training pane: pages side by side, each made when it is first shown."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.shell.focus_parts import HasParts, enter


class Page(NamedTuple):
    """A page: its name, its title marked for translation in "TrainingPage", its icon, its maker."""

    name: str
    title: str
    icon: str
    make: Callable[[], QWidget]


class TrainingView(QWidget):
    """`page_shown` carries the name of the page in front."""

    page_shown = Signal(str)

    def __init__(self, pages: Sequence[Page]) -> None:
        super().__init__()
        self._pages = {page.name: page for page in pages}
        self._made: dict[str, QWidget] = {}
        self._shown = pages[0].name
        self._strip = SegmentedControl("", [(page.name, "", page.icon) for page in pages])
        self._stack = QStackedWidget()
        self._build()
        self._strip.chosen.connect(self._choose)
        self._retranslate()

    def place(self) -> str:
        """Return where keys act first: on the page in front, or where that says."""
        inner = getattr(self._made.get(self._shown), "place", None)
        return str(inner()) if callable(inner) else self._shown

    def page(self, name: str) -> QWidget:
        """Return a page, making it the first time."""
        if name not in self._made:
            made = self._made[name] = self._pages[name].make()
            self._stack.addWidget(made)
        return self._made[name]

    def show_page(self, name: str) -> QWidget:
        """Bring a page to the front."""
        made = self.page(name)
        self._shown = name
        self._strip.choose(name)
        self._stack.setCurrentWidget(made)
        self.page_shown.emit(name)
        return made

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        page = self.page(self._shown)
        inner = tuple(page.focus_parts()) if isinstance(page, HasParts) else (page,)
        return (self._strip, *inner)

    def enter(self) -> None:
        """Put the focus where one goes on in the page in front."""
        enter(self.show_page(self._shown))

    def step_back(self) -> None:
        """Go one level back within the page in front."""
        page = self.page(self._shown)
        back = getattr(page, "step_back", None)
        if callable(back):
            back()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._made:
            self.show_page(self._shown)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _build(self) -> None:
        self.setObjectName("training")
        set_look(self, "surface", "canvas")
        self._strip.setObjectName("training_pages")
        bar = QWidget()
        set_look(bar, "surface", "surface")
        row = QHBoxLayout(bar)
        row.setContentsMargins(18, 8, 16, 8)
        row.addWidget(self._strip)
        row.addStretch(1)
        line = QFrame()
        line.setProperty("line", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(line)
        column.addWidget(self._stack, 1)

    def _choose(self, name: str) -> None:
        enter(self.show_page(name))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Training"))
        self._strip.setAccessibleName(self.tr("Pages of training"))
        titles = [
            QCoreApplication.translate("TrainingPage", page.title) for page in self._pages.values()
        ]
        self._strip.rename(titles)
