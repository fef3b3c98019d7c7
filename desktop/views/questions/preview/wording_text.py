"""A text of a question by its markup: plain as a label, Markdown and HTML without loading."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.question import Picture
from desktop.domain.questions.wording import Markup, Wording
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.richtext import RichText
from desktop.views.files.thumbnails import MOST_DOTS

_FILES = "@@files@@/"
_SIDE = 900
_MOST_LETTERS = 60_000
_NAMED = re.compile(re.escape(_FILES) + r"([^\s\"')<>]+)")


class Shown(NamedTuple):
    """The language texts are read in, and the pictures they may show by name."""

    language: str
    pictures: Mapping[str, Picture]

    def image(self, name: str) -> QImage | None:
        """Return a picture as an image, None where there is none that can be shown."""
        picture = self.pictures.get(name.removeprefix(_FILES))
        return decoded(picture.data) if picture is not None else None


class HtmlText(RichText):
    """HTML that was made harmless when it came in; it shows what it brought and loads nothing."""

    @override
    def show_again(self) -> None:
        document = self.document()
        document.setDefaultFont(current_theme().font("body"))
        document.setHtml(self.markdown()[:_MOST_LETTERS])
        self._fit()


def wording_widget(text: Wording, shown: Shown, role: str = "body", tone: str = "") -> QWidget:
    """Return a widget that shows a wording in a language."""
    said = text.text(shown.language)
    if text.markup in (Markup.PLAIN, Markup.MOODLE):
        found = label(said, role, tone, wrap=True)
        found.setProperty("data", "true")
        return found
    rich = HtmlText(shown.image) if text.markup is Markup.HTML else RichText(shown.image)
    rich.show_markdown(said)
    rich.setProperty("data", "true")
    return rich


def named_in(text: str) -> list[str]:
    """Return the names of the pictures that a text shows itself."""
    return _NAMED.findall(text)


def decoded(data: bytes, side: int = _SIDE) -> QImage | None:
    """Return an image within limits, None where it is none or too large."""
    kept = QByteArray(data)
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if not size.isValid() or size.isEmpty() or size.width() * size.height() > MOST_DOTS:
        return None
    if max(size.width(), size.height()) > side:
        room = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(room.expandedTo(QSize(1, 1)))
    image = reader.read()
    return None if image.isNull() else image
