"""A simulated ticket: sorted, begun, asked about, answered; then its steps and what is noted."""

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.questions.case import MARKS, Case, Part
from desktop.domain.questions.grading.tickets import asked_parts
from desktop.domain.questions.responses import Played, Response
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.look import set_look
from desktop.views.exams.asked.asked import Asked, Given
from desktop.views.exams.asked.choices import place_of
from desktop.views.exams.asked.story import Story
from desktop.views.exams.asked.ticket_end import EndPage
from desktop.views.exams.asked.ticket_work import WorkPage

_SECOND = (Part.ORDER, Part.CLOSING)


class TicketAsked(Asked):
    """Two pages beside the story of the ticket."""

    def __init__(self, given: Given) -> None:
        super().__init__(given)
        body = given.question.body
        assert isinstance(body, Case)  # noqa: S101 - made for this kind only
        self._body = body
        played = given.response if isinstance(given.response, Played) else Played()
        marks = self._marks()
        self.story = Story(given)
        self.work = WorkPage(given, played, marks)
        self.end = EndPage(given, played, marks)
        self._pages = QStackedWidget()
        self._build()
        self.story.tell(played.asked)
        if played.order or played.closing:
            self.story.show_later()

    @override
    def response(self) -> Response:
        played = self.end.into(self.work.into(Played()))
        return None if played == Played() else played

    @override
    def means(self, key: str) -> bool:
        at = place_of(key)
        if at is None or self.page():
            return False
        return at < len(self.work.fact_cards if key.isdigit() else self.work.first_cards)

    @override
    def take_key(self, key: str) -> None:
        at = place_of(key)
        if at is not None:
            (self.work.ask if key.isdigit() else self.work.begin_with)(at)

    @override
    def first(self) -> QWidget | None:
        return self.end.first() if self.page() else self.work.first()

    @override
    def pages(self) -> int:
        return 2 if self.end.heads else 1

    @override
    def page(self) -> int:
        return self._pages.currentIndex()

    @override
    def turn(self, by: int) -> bool:
        wanted = self.page() + by
        if not 0 <= wanted < self.pages():
            return False
        self._pages.setCurrentIndex(wanted)
        if wanted:
            self.story.show_later()
        return True

    def _marks(self) -> dict[Part, float]:
        """Return what each part is worth of the marks of the question."""
        asked = asked_parts(self._body)
        whole = sum(MARKS[part] for part in asked) or 1.0
        each = self.given.question.marks / whole
        return {part: MARKS[part] * each for part in MARKS if part in asked}

    def _build(self) -> None:
        for page in (self.work, self.end):
            holder = QWidget()
            set_look(holder, "surface", "canvas")
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(page)
            column.addStretch(1)
            self._pages.addWidget(holder)
        self.column.addWidget(self._pages)
        for part in (self.work, self.end):
            part.changed.connect(self._changed)
            part.typed.connect(self.typed)

    def _changed(self) -> None:
        self.story.tell(self.work.asked())
        self.changed.emit()
