"""The question of an exam on the screen, with what it is worth and whether its time is over."""

from desktop.views.exams.asked.asked import Given
from desktop.views.exams.asked.question_body import QuestionBody
from desktop.views.exams.sitting.state import SittingState
from desktop.views.exams.words import kind_name, marks_words


class ExamBody(QuestionBody):
    """Shows the question of now."""

    def __init__(self, state: SittingState) -> None:
        super().__init__()
        self._state = state

    def show_question(self, *, last_page: bool = False) -> None:
        """Show the question of now, maybe at its last page."""
        state = self._state
        question, sitting = state.question(), state.sitting
        if question is None or sitting is None:
            self.ask(None)
            return
        given = Given(
            question,
            sitting.sat[state.place].item.seed,
            state.given().response,
            state.desk.language,
            state.desk.my.directory,
        )
        self.ask(given, last_page=last_page)
        if self.asked is not None:
            self.asked.setEnabled(not state.answers.is_over(state.place))
        self.show_worth()
        self.enter()

    def show_worth(self) -> None:
        """Say what the question is worth and how far through its pages one is."""
        asked, sitting = self.asked, self._state.sitting
        if asked is None or sitting is None:
            return
        parts = [kind_name(asked.given.question.kind)]
        if self._state.answers.asks(self._state.place):
            parts.append(marks_words(sitting.sat[self._state.place].marks))
        if asked.pages() > 1:
            words = self.tr("page {at} of {count}")
            parts.append(words.format(at=asked.page() + 1, count=asked.pages()))
        if self._state.answers.is_over(self._state.place):
            parts.append(self.tr("the time of this question is over"))
        self.say_worth(" · ".join(parts))

    def turned(self) -> None:
        """Show another page of the same question from its top."""
        self.to_top()
        self.show_worth()
        self.enter()
