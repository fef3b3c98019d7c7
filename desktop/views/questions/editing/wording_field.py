"""A text of a question in Chinese and English, one editor below the other."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.domain.bilingual import LANGUAGES
from desktop.domain.questions.wording import Markup, Wording
from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.qtkit.widgets.labels import label

_TAGS = {"zh": "中", "en": "EN"}
_NAMES = {"zh": "中文", "en": "English"}
_MOST = 12


class WordingField(QWidget):
    """The markup stays what it was; texts are edited as they are written in it."""

    changed = Signal()

    def __init__(self, text: Wording, name: str, lines: int = 1) -> None:
        super().__init__()
        self._text = text
        self._shown: dict[str, str] = {}
        self.editors: dict[str, GrowingText] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, language in enumerate(LANGUAGES):
            editor = self.editors[language] = GrowingText(lines, _MOST)
            editor.setPlainText(getattr(text, language))
            self._shown[language] = editor.toPlainText()
            editor.setAccessibleName(f"{name} · {_NAMES[language]}")
            editor.textChanged.connect(self.changed)
            tag = label(_TAGS[language], "meta", "muted")
            tag.setBuddy(editor)
            tag.setContentsMargins(0, 6, 0, 0)
            grid.addWidget(tag, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(editor, row, 1)
        if text.markup is not Markup.PLAIN:
            said = self.tr("Written in {markup}").format(markup=text.markup.value)
            grid.addWidget(label(said, "meta", "muted"), len(LANGUAGES), 1)

    def typing(self) -> GrowingText:
        """Return where typing begins: in the language of the screen."""
        return self.editors.get(languages().language, self.editors[LANGUAGES[0]])

    def name_objects(self, name: str) -> None:
        """Name the editors so that tests and readers find them: text_zh, text_en."""
        for language, editor in self.editors.items():
            editor.setObjectName(f"{name}_{language}")

    def wording(self) -> Wording:
        """Return what stands here."""
        zh, en = map(self._typed, LANGUAGES)
        return self._text._replace(zh=zh, en=en)

    def _typed(self, language: str) -> str:
        # Qt shows some characters as others; what nobody touched stays to the letter.
        shown = self.editors[language].toPlainText()
        before: str = getattr(self._text, language)
        return before if shown == self._shown[language] else shown
