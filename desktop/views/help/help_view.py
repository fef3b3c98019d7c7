"""The help: pages on the left, the chosen one on the right, in the language of the screen."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import set_look
from desktop.views.help.help_text import HelpText
from desktop.views.help.pages import help_pages, page_text
from desktop.views.page_list import PageEntry, PageList

_FIRST = "start"
_WIDTH, _HEIGHT = 960, 680


class HelpView(QWidget):
    """A pane, or a window of its own that Esc closes."""

    page_shown = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.page = _FIRST
        self._list = PageList()
        self._text = HelpText()
        self._build()
        self._list.chosen.connect(self.show_page)
        self._list.searched.connect(self._search)
        self._list.entered.connect(self._go_to_hit)
        self._text.page_asked.connect(self.show_page)
        self._show_texts()

    def show_page(self, page: str) -> None:
        """Show a page by its id; one that does not exist is the first page."""
        self.page = page if page in help_pages() else _FIRST
        self._text.show_markdown(page_text(self.page, _language()))
        self._list.choose(self.page)
        self._text.setAccessibleName(help_pages()[self.page].name.text(_language()))
        self.page_shown.emit(self.page)

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        return self._list, self._text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isWindow():
            self.close()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        set_look(self, "surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(_WIDTH, _HEIGHT)
        self._text.setObjectName("help_text")
        splitter = QSplitter()
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._list)
        splitter.addWidget(self._text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([current_theme().px(tokens().width["left_list"]), _WIDTH])
        around = QHBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(splitter)

    def _show_texts(self) -> None:
        self.setWindowTitle(self.tr("Help"))
        self._list.set_texts(
            self.tr("Help"), self.tr("Search the help"), self.tr("e.g. import, backup")
        )
        self._show_list()
        self.show_page(self.page)

    def _show_list(self) -> None:
        text = self._list.search.text().strip().casefold()
        entries = [
            PageEntry(page.id, page.name.text(_language()))
            for page in help_pages().values()
            if text in f"{' '.join(page.name)} {page_text(page.id, _language())}".casefold()
        ]
        self._list.show_entries(entries, self.page)

    def _search(self, text: str) -> None:
        self._show_list()
        self._text.find_text(text.strip())

    def _go_to_hit(self) -> None:
        found = self._list.ids()
        if found and self.page not in found:
            self.show_page(found[0])
        self._text.find_text(self._list.search.text().strip())


def _language() -> str:
    return languages().language or "zh"
