"""The pictures and files that come with a question and that its texts don't show themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.questions.as_json import question_to_json
from desktop.domain.questions.question import Picture, Question
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.questions.preview.wording_text import decoded, named_in

_WIDE, _KILO = 300, 1000


class PictureStrip(QWidget):
    """Images as they are, as wide as there is room; other files by name and size."""

    def __init__(self, pictures: Sequence[Picture]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for picture in pictures:
            column.addWidget(_Shown(picture))


class _Shown(QFrame):
    def __init__(self, picture: Picture) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.setProperty("data", "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        image = decoded(picture.data, current_theme().px(_WIDE)) if picture.data else None
        if image is not None:
            shown = QLabel()
            shown.setPixmap(QPixmap.fromImage(image))
            shown.setAccessibleName(picture.name)
            column.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(IconLabel("image" if image is not None else "attachment", "text2", 15))
        head.addWidget(ElidedLabel(picture.name, "meta"), 1)
        head.addWidget(label(f"{max(1, len(picture.data) // _KILO):,} kB", "meta", "muted"))
        column.addLayout(head)


def beside(question: Question) -> list[Picture]:
    """Return the pictures that no text of a question shows."""
    named = set(named_in(str(question_to_json(question))))
    return [each for each in question.pictures if each.name not in named]
