"""A person of the desk as a card to choose."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.ticket import Person
from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.start.card_button import CardButton
from desktop.views.start.person_words import PersonWords

_AVATAR = 38
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class Pill(QWidget):
    """A short word on a tinted ground."""

    def __init__(self, text: str, tone: str = "gray") -> None:
        super().__init__()
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return pill_size(self._text, current_theme())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill(QPainter(self), self.rect(), self._text, self._tone, current_theme())


class PersonCard(CardButton):
    """Names in both languages, team or role, and when they worked last or that they are away."""

    taken = Signal()

    def __init__(self, person: Person, words: PersonWords, language: str) -> None:
        super().__init__()
        self.person = person
        self.setCheckable(True)
        self.setText(words.names)
        said = [words.names, words.post, words.away or words.worked]
        self.setAccessibleName(", ".join(part for part in said if part))
        avatar = Avatar(person.name.text(language), person.name.constant(), _AVATAR)
        names = ElidedLabel(words.names, "strong")
        post = ElidedLabel(words.post, "meta", "text2")
        corner = Pill(words.away) if words.away else label(words.worked, "meta", "muted")
        for data in (self, names, post, corner):
            data.setProperty("data", "true")
        self.pass_through(avatar, names, post, corner)
        self._build((avatar, names, post, corner))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Everything else is for the grid; a button would take the arrow keys for itself.
        if event.key() in _TAKES and not event.isAutoRepeat():
            self.taken.emit()
        else:
            event.ignore()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.taken.emit()

    def _build(self, parts: tuple[QWidget, QWidget, QWidget, QWidget]) -> None:
        avatar, names, post, corner = parts
        spacing = tokens().spacing
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(names, 1)
        head.addWidget(corner, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addLayout(head)
        texts.addWidget(post)
        row = QHBoxLayout(self)
        row.setContentsMargins(spacing["card_y"], 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(avatar)
        row.addLayout(texts, 1)
