"""A small box under a chip: a script with its words to copy, a template, a tool."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.scripts import Script, filled
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import below, unfold
from desktop.qtkit.widgets.prose import Prose
from desktop.views.sops.reader.names import Named

_WIDTH = 360


class Popover(QFrame):
    """Goes with the next click elsewhere or Esc."""

    def __init__(self, near: QWidget, title: str, kind: str) -> None:
        super().__init__(near, Qt.WindowType.Popup)
        self.setObjectName("popover")
        self.setProperty("floating", "true")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._near = near
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)
        self.column.addWidget(label(kind, "note", "muted"))
        self.column.addWidget(label(title, "section", wrap=True))
        self.setFixedWidth(current_theme().px(_WIDTH))

    def unfold(self) -> None:
        """Show the box below what it belongs to."""
        unfold(self, below(self._near, self._near.rect()))


class ScriptBox(Popover):
    """A script in the language that is read, with a button that copies it."""

    def __init__(self, near: QWidget, script: Script, language: str) -> None:
        language = language if language in LANGUAGES else "zh"
        super().__init__(near, script.title.text(language), script.code)
        self._text = filled(script.body.text(language), {})
        self._copy = Button("", "primary", icon="copy")
        self._copy.set_height("control_row")
        self._copy.clicked.connect(self._take)
        self.column.addWidget(Prose(self._text, "quote"))
        foot = QHBoxLayout()
        foot.addWidget(self._copy)
        foot.addStretch(1)
        self.column.addLayout(foot)
        self._retranslate()
        self._copy.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._copy.setText(self.tr("Copy the words"))

    def _take(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.close()


class NeedBox(Popover):
    """A tool or template: its name in both languages and which steps use it."""

    def __init__(self, near: QWidget, need: Named, name: Bilingual, steps: list[int]) -> None:
        super().__init__(near, need.name, need.code)
        other = " · ".join(text for text in dict.fromkeys(name) if text and text != need.name)
        if other:
            self.column.addWidget(label(other, "meta", "text2", wrap=True))
        numbers = ", ".join(map(str, steps))
        self.column.addWidget(
            label(self.tr("Used in step {numbers}").format(numbers=numbers), "meta", "muted")
        )
