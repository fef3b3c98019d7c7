"""What all kinds of questions have in common on the screen."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.questions.question import Question
from desktop.domain.questions.responses import Response
from desktop.qtkit.widgets.look import set_look
from desktop.services.directory import Directory

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Given(NamedTuple):
    """What a question is shown by: itself, the seed of its order, what was answered before."""

    question: Question
    seed: int
    response: Response
    language: str
    directory: Directory


class Asked(QWidget):
    """`changed` follows every answer, `typed` every letter of one that is still being typed."""

    changed = Signal()
    typed = Signal()

    def __init__(self, given: Given) -> None:
        super().__init__()
        self.given = given
        self.setObjectName("asked")
        set_look(self, "surface", "canvas")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)

    def response(self) -> Response:
        """Return what is answered now; None is not answered."""
        return None

    def means(self, key: str) -> bool:
        """Return whether a letter or digit means an answer here."""
        del key
        return False

    def take_key(self, key: str) -> None:
        """Answer by a letter or digit that means something here."""

    def first(self) -> QWidget | None:
        """Return where an answer begins."""
        return None

    def pages(self) -> int:
        """Return on how many pages it is asked."""
        return 1

    def page(self) -> int:
        """Return the page that is shown, from 0."""
        return 0

    def turn(self, by: int) -> bool:
        """Go to another of its pages; return whether there was one."""
        del by
        return False
