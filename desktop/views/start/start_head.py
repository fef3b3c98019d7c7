"""The line on top of the start: which step, language and look, both applied at once."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.segmented import SegmentedControl

# Languages are called by their own names in every language.
_LANGUAGES = (("zh", "中文"), ("en", "English"))
_GAP = 10


class StartHead(QWidget):
    """Language and theme as two rows of choices; one below the other where it is narrow."""

    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._step = label("", "meta_strong", "muted")
        self._language = SegmentedControl("", _LANGUAGES)
        self._theme = SegmentedControl(
            "", (("light", "", "light"), ("dark", "", "dark"), ("system", "", "system"))
        )
        self._note = label("", "meta", "muted")
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()
        self._language.chosen.connect(self.language_chosen)
        self._theme.chosen.connect(self.theme_chosen)
        self._show_texts()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _build(self) -> None:
        self._language.setObjectName("language")
        self._language.setProperty("data", "true")
        self._theme.setObjectName("theme")
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        left = Qt.AlignmentFlag.AlignLeft
        for widget in (self._step, self._language, self._theme, self._note):
            self._row.addWidget(widget, 0, left)
        self._row.addStretch(1)

    def _arrange(self) -> None:
        shown = (self._step, self._language, self._theme)
        needed = sum(each.sizeHint().width() + _GAP for each in shown)
        across = needed <= self.width()
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        )
        room = self.width() - needed if across else self.width()
        self._note.setVisible(self._note.sizeHint().width() <= room)

    def _show_texts(self) -> None:
        self._step.setText(self.tr("Step 1 of 2 · choose a workspace"))
        self._note.setText(self.tr("both can be changed later"))
        self._language.setAccessibleName(self.tr("Language"))
        self._theme.setAccessibleName(self.tr("Theme"))
        self._theme.rename((self.tr("Light"), self.tr("Dark"), self.tr("System")))
        self._language.choose(languages().language or "zh")
        self._theme.choose(str(current_theme().mode))
        self._arrange()
