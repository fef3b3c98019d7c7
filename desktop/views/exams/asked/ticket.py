"""A simulated ticket: sorted, begun, asked about, answered; then its steps and what is noted."""

from PySide6.QtWidgets import QWidget

from desktop.domain.questions.case import MARKS, Case, Part
from desktop.domain.questions.grading.tickets import asked_parts
from desktop.domain.questions.responses import Played, Response
from desktop.qtkit.overriding import override
from desktop.views.exams.asked.asked import Asked, Given
from desktop.views.exams.asked.choices import place_of
from desktop.views.exams.asked.part_page import PartPage
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
        self._played = given.response if isinstance(given.response, Played) else Played()
        self._marks = self._share_marks()
        self.story = Story(given)
        self.work = WorkPage(given, self._played, self._marks)
        self._end: EndPage | None = None
        self._page = 0
        self._add(self.work)
        self.column.addStretch(1)
        self.story.tell(self._played.asked)
        if self._played.order or self._played.closing:
            self.story.show_later()

    @property
    def end(self) -> EndPage:
        """Return the second page, made when it is first turned to."""
        if self._end is None:
            self._end = EndPage(self.given, self._played, self._marks)
            self._end.setVisible(False)
            self._add(self._end)
        return self._end

    @override
    def response(self) -> Response:
        before = Played(order=self._played.order, closing=self._played.closing)
        played = self.work.into(self._end.into(Played()) if self._end is not None else before)
        return None if played == Played() else played

    @override
    def means(self, key: str) -> bool:
        at = place_of(key)
        if at is None or self._page:
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
        return 2 if any(part in self._marks for part in _SECOND) else 1

    @override
    def page(self) -> int:
        return self._page

    @override
    def turn(self, by: int) -> bool:
        wanted = self._page + by
        if not 0 <= wanted < self.pages():
            return False
        self._page = wanted
        self.work.setVisible(not wanted)
        self.end.setVisible(bool(wanted))
        if wanted:
            self.story.show_later()
        return True

    def _share_marks(self) -> dict[Part, float]:
        """Return what each part is worth of the marks of the question."""
        asked = asked_parts(self._body)
        whole = sum(MARKS[part] for part in asked) or 1.0
        each = self.given.question.marks / whole
        return {part: MARKS[part] * each for part in MARKS if part in asked}

    def _add(self, page: PartPage) -> None:
        self.column.insertWidget(0, page)
        page.changed.connect(self._changed)
        page.typed.connect(self.typed)

    def _changed(self) -> None:
        self.story.tell(self.work.asked())
        self.changed.emit()
