"""A question on the screen: its words, its pictures, what answers it; at the left its story."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.views.exams.asked.asked import Asked, Given
from desktop.views.exams.asked.making import make_asked
from desktop.views.exams.asked.pictures import PictureStrip
from desktop.views.exams.asked.ticket import TicketAsked
from desktop.views.exams.asked.wording import Statement
from desktop.views.scrolling import scrolled

_STORY, _WIDEST, _PAGE = 400, 860, 24


class QuestionBody(QWidget):
    """`answered` follows every answer, `typed` every letter of one still being typed.

    What stands `below` the answer stays whatever is asked.
    """

    answered = Signal()
    typed = Signal()

    def __init__(self, below: QWidget | None = None) -> None:
        super().__init__()
        self.asked: Asked | None = None
        self._below = below
        self._area: QScrollArea | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        set_look(self, "surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._shown: QWidget | None = None
        self._worth = ElidedLabel("", "meta", "muted")

    def ask(self, given: Given | None, *, last_page: bool = False) -> None:
        """Ask a question, maybe at its last page; None asks nothing."""
        if self._below is not None:
            self._below.setParent(self)
        if given is None:
            self._put(None)
            return
        asked = self.asked = make_asked(given)
        asked.changed.connect(self.answered)
        asked.typed.connect(self.typed)
        if last_page:
            asked.turn(asked.pages() - 1)
        if isinstance(asked, TicketAsked):
            self._put_ticket(asked)
        else:
            self._put(self._plain(asked))

    def say_worth(self, text: str) -> None:
        """Say beside the answer what it is worth."""
        self._worth.setText(text)

    def to_top(self) -> None:
        """Show the beginning of what is asked."""
        if self._area is not None:
            self._area.verticalScrollBar().setValue(0)

    def to_end(self) -> None:
        """Show what stands below the answer."""
        if self._area is not None:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.maximum())

    def enter(self) -> None:
        """Put the focus where the answer begins."""
        first = self.asked.first() if self.asked is not None else None
        if first is not None and first.isEnabled():
            first.setFocus()
        else:
            self.setFocus()

    def _put(self, shown: QWidget | None) -> None:
        old, self._shown = self._shown, shown
        if old is not None:
            old.hide()
            old.deleteLater()
        if shown is None:
            self.asked = None
        else:
            self._column.addWidget(shown)

    def _scrolled(self, inner: QWidget) -> QScrollArea:
        set_look(inner, "surface", "canvas")
        area = scrolled(inner)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _head(self) -> QHBoxLayout:
        self._worth = ElidedLabel("", "meta", "muted")
        self._worth.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Your answer"), "meta_strong", "text2"))
        row.addWidget(self._worth, 1)
        return row

    def _put_ticket(self, asked: TicketAsked) -> None:
        # From the outside inwards: what changes its window is dressed once more, 20 ms in all.
        right, split = QWidget(), QSplitter()
        self._put(split)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        story = QScrollArea()
        self._area = self._scrolled(right)
        for area in (story, self._area):
            split.addWidget(area)
        wide = current_theme().px(_STORY)
        split.setSizes([wide, max(self.width() - wide, wide)])
        split.setStretchFactor(1, 1)
        column = QVBoxLayout(right)
        column.setContentsMargins(_PAGE, 14, _PAGE, 14)
        column.addLayout(self._head())
        column.addWidget(asked)
        if self._below is not None:
            column.addWidget(self._below)
        scrolled(asked.story, story)
        story.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def _plain(self, asked: Asked) -> QWidget:
        question = asked.given.question
        page, inner = QWidget(), QWidget()
        inner.setMaximumWidth(current_theme().px(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        statement = Statement(question.text, asked.given.language)
        statement.setObjectName("exam_statement")
        column.addWidget(statement)
        if question.pictures:
            column.addWidget(PictureStrip(question.pictures))
        line = QFrame()
        line.setProperty("line", "true")
        column.addWidget(line)
        column.addLayout(self._head())
        column.addWidget(asked)
        if self._below is not None:
            column.addWidget(self._below)
        column.addStretch(1)
        across = QHBoxLayout(page)
        across.setContentsMargins(_PAGE, 20, _PAGE, 20)
        across.addStretch(1)
        across.addWidget(inner, 12)
        across.addStretch(1)
        self._area = self._scrolled(page)
        return self._area
