"""The line on top of the start: which step, language and look, both applied at once."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.overriding import override
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
    def minimumSizeHint(self) -> QSize:
        # As narrow as it can become, not as it stands now; else it could never become narrow.
        return QSize(self._choices_width(), super().minimumSizeHint().height())

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
        choices = QHBoxLayout()
        choices.setSpacing(_GAP)
        for widget in (self._language, self._theme, self._note):
            choices.addWidget(widget)
        choices.addStretch(1)
        self._row.addWidget(self._step)
        self._row.addLayout(choices, 1)

    def _choices_width(self) -> int:
        return sum(each.sizeHint().width() + _GAP for each in (self._language, self._theme))

    def _arrange(self) -> None:
        choices = self._choices_width()
        needed = choices + self._step.sizeHint().width() + _GAP
        across = needed <= self.width()
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        )
        room = self.width() - (needed if across else choices)
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
