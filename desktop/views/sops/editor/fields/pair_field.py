"""A text in Chinese and English side by side, or one above the other where there is no room."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.views.sops.editor.fields.part_field import PartField
from desktop.views.sops.editor.fields.step_text import StepLine, StepText, text_of

LANGUAGE_NAMES = {"zh": "中文", "en": "English"}
_GAP, _NARROW = 8, 440


class PairField(PartField):
    """`entered` carries the language whose editor has the focus now."""

    entered = Signal(str)

    def __init__(self, lines: int = 0) -> None:
        super().__init__()
        self._value = Bilingual()
        self.editors: dict[str, StepLine | StepText] = {
            language: StepText(lines) if lines else StepLine() for language in LANGUAGES
        }
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._build()

    @override
    def show_value(self, value: Any) -> None:
        self._value = value
        for language, editor in self.editors.items():
            editor.show_text(getattr(value, language))

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        for language, editor in self.editors.items():
            editor.setAccessibleName(f"{name} · {LANGUAGE_NAMES[language]}")

    @override
    def set_languages(self, languages: tuple[str, ...]) -> None:
        for language, editor in self.editors.items():
            # What is written in a language that is no longer wanted stays in sight.
            kept = language in languages or bool(getattr(self._value, language))
            self._sides[language].setVisible(kept)
            several = len(languages) > 1
            editor.setPlaceholderText(LANGUAGE_NAMES[language] if several else "")

    @override
    def focus_first(self) -> None:
        shown = (e for name, e in self.editors.items() if not self._sides[name].isHidden())
        first = next(shown, None)
        if first is not None:
            first.setFocus()

    def value(self) -> Bilingual:
        """Return what stands here."""
        return self._value

    def mark_behind(self, behind: str) -> None:
        """Mark the column of a language that lags behind, "" for none."""
        for language, mark in self._marks.items():
            mark.setVisible(language == behind)

    def name_objects(self, name: str) -> None:
        """Name the editors so that tests and readers find them: title_zh, title_en."""
        for language, editor in self.editors.items():
            editor.setObjectName(f"{name}_{language}")

    def add_below(self, language: str, part: QWidget) -> None:
        """Put something below the editor of a language."""
        layout = self._sides[language].layout()
        assert isinstance(layout, QBoxLayout)  # noqa: S101 - made so below
        layout.insertWidget(layout.count() - 1, part)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _build(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._sides: dict[str, QWidget] = {}
        self._marks: dict[str, QWidget] = {}
        for language, editor in self.editors.items():
            side = self._sides[language] = QWidget()
            column = QBoxLayout(QBoxLayout.Direction.TopToBottom, side)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(_GAP // 2)
            mark = self._marks[language] = _behind_mark(self.tr("Behind"))
            mark.hide()
            column.addWidget(mark, 0, Qt.AlignmentFlag.AlignLeft)
            column.addWidget(editor)
            column.addStretch(1)
            self._row.addWidget(side, 1)
            editor.typed.connect(lambda language=language: self._typed(language))
            editor.left.connect(self.left)
            editor.entered.connect(lambda language=language: self.entered.emit(language))

    def _typed(self, language: str) -> None:
        self._value = self._value._replace(**{language: text_of(self.editors[language])})
        self.edited.emit(self._value)


def _behind_mark(word: str) -> QWidget:
    mark = QWidget()
    row = QHBoxLayout(mark)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    row.addWidget(IconLabel("warning", "amber", 14))
    row.addWidget(label(word, "meta_strong", "amber"))
    return mark
