"""What the pages of all kinds of questions are built of: wordings, headings, lines, shares."""

from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.questions.wording import SILENCE, Wording
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.keycap import KeyCap
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.questions.preview.wording_text import Shown, wording_widget


class Look(NamedTuple):
    """How a question is shown: in which language, with its key or without, its pictures.

    `seed` keeps what is shuffled in the same order each time. What is `staged` shows its beginning
    first, so that who walks through a list waits for nothing.
    """

    shown: Shown
    key: bool = False
    seed: int = 0
    staged: bool = False


class Line(QFrame):
    """One thing to choose, to put in order, to ask: a sign, its words, pills, a word below."""

    def __init__(self, icon: str, text: Wording, look: Look, *, cap: str = "") -> None:
        super().__init__()
        self._look = look
        self.setProperty("card", "true")
        self._sign = IconLabel(icon, "control", 18)
        self._words = QVBoxLayout()
        self._words.setSpacing(3)
        self._words.addWidget(words_of(text, look))
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addLayout(self._words, 1)
        if cap:
            row.addWidget(KeyCap(cap))

    def mark(self, icon: str, tone: str) -> None:
        """Show another sign before the words."""
        self._sign.set_icon(icon, tone)

    def add_pills(self, *pills: SignPill) -> None:
        """Put pills below the words."""
        if pills:
            add_pills(self._words, pills)

    def add_words(self, text: Wording, tone: str = "text2") -> None:
        """Say more below the words."""
        if not text.is_empty:
            self._words.addWidget(words_of(text, self._look, "meta", tone))


class Column(QWidget):
    """Parts one below the other, without an edge of their own."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(gap)

    def add(self, *parts: QWidget) -> None:
        """Put parts below the others."""
        for part in parts:
            self.rows.addWidget(part)

    def head(self, text: str, hint: str = "") -> None:
        """Begin a part with its name, and what it is worth at the end of the line."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 8 if self.rows.count() else 0, 0, 0)
        row.addWidget(label(text, "meta_strong", "text2"), 1)
        if hint:
            row.addWidget(label(hint, "meta", "muted"))
        self.rows.addLayout(row)


def words_of(text: Wording, look: Look, role: str = "body", tone: str = "") -> QWidget:
    """Return a wording as it is read, in the markup that it is written in."""
    return wording_widget(text, look.shown, role, tone)


def add_pills(column: QVBoxLayout, pills: tuple[SignPill, ...]) -> None:
    """Put pills side by side into a column."""
    row = WrapRow(6)
    row.show_parts(pills)
    column.addWidget(row)


def share_text(weight: float) -> str:
    """Return a share of the mark in per cent."""
    return f"{weight * 100:.4g} %".replace("-", "−")


def marks_text(marks: float) -> str:
    """Return marks without needless zeros."""
    return f"{marks:g}"


def note(text: str, icon: str = "info", tone: str = "muted") -> QWidget:
    """Return a sentence about what stands above it, with a sign before it."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(IconLabel(icon, tone, 14))
    said = label(text, "meta", tone, wrap=True)
    said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    row.addWidget(said, 1)
    return holder


def plain(text: str) -> Wording:
    """Return a text of the desk's lists as a wording of both languages."""
    return Wording(text, text) if text else SILENCE
