"""A script as it will be said: a field for each variable, the filled text, copied by a click."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.scripts import filled, variables
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.wraprow import WrapRow

_WIDE = 150


class ScriptPreview(QFrame):
    """What stays empty says its fallback; `copied` carries the language that was copied."""

    copied = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._body = Bilingual()
        self._values: dict[str, str] = {}
        self._title = label("", "section")
        self._asked = WrapRow()
        self._fields: dict[str, LineEdit] = {}
        self._texts = {each: label("", "body", wrap=True) for each in LANGUAGES}
        self._copy = {each: Button("", icon="copy") for each in LANGUAGES}
        self._build()
        self.show_texts()

    def show_texts(self) -> None:
        """Say everything in the language of the screen."""
        self._title.setText(self.tr("As it is said"))
        self._copy["zh"].setText(self.tr("Copy Chinese"))
        self._copy["en"].setText(self.tr("Copy English"))

    def show_body(self, body: Bilingual) -> None:
        """Show a text; values typed before stay with their names."""
        self._body = body
        wanted = list(dict.fromkeys(name for text in body for name in variables(text)))
        if wanted != list(self._fields):
            self._ask(wanted)
        self._fill()

    def text(self, language: str) -> str:
        """Return the filled text in a language."""
        said = self._body.zh if language == "zh" else self._body.en
        return filled(said, self._values)

    def forget(self) -> None:
        """Empty the values: another script is shown."""
        self._values.clear()
        for field in self._fields.values():
            field.clear()

    def _ask(self, names: list[str]) -> None:
        self._fields = {}
        parts: list[QWidget] = []
        for name in names:
            line = LineEdit()
            line.setObjectName(f"variable_{name}")
            line.setText(self._values.get(name, ""))
            line.setFixedWidth(_WIDE)
            line.textChanged.connect(lambda text, name=name: self._take(name, text))
            self._fields[name] = line
            parts.append(Field(name, line))
        self._asked.show_parts(parts)
        self._asked.setVisible(bool(parts))

    def _take(self, name: str, text: str) -> None:
        self._values[name] = text.strip()
        self._fill()

    def _fill(self) -> None:
        for language in LANGUAGES:
            said = self.text(language)
            self._texts[language].setText(said)
            self._texts[language].setVisible(bool(said))
            self._copy[language].setVisible(bool(said))

    def _build(self) -> None:
        self.setObjectName("script_preview")
        self.setProperty("card", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._asked)
        for language in LANGUAGES:
            button = self._copy[language]
            button.setObjectName(f"script_copy_{language}")
            button.set_height("control_row")
            button.clicked.connect(lambda _checked, each=language: self._copy_text(each))
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(self._texts[language], 1)
            row.addWidget(button)
            column.addLayout(row)

    def _copy_text(self, language: str) -> None:
        QGuiApplication.clipboard().setText(self.text(language))
        self.copied.emit(language)
