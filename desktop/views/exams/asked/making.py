"""Makes what asks a question, by its kind."""

from collections.abc import Callable, Mapping

from desktop.domain.questions.question import QuestionKind
from desktop.views.exams.asked.asked import Asked, Given
from desktop.views.exams.asked.choices import JudgedAsked, MultipleAsked, SingleAsked
from desktop.views.exams.asked.matching import MatchingAsked
from desktop.views.exams.asked.ordering import OrderingAsked
from desktop.views.exams.asked.texts import EssayAsked, LineAsked, NumberAsked
from desktop.views.exams.asked.ticket import TicketAsked

_MAKERS: Mapping[QuestionKind, Callable[[Given], Asked]] = {
    QuestionKind.SINGLE: SingleAsked,
    QuestionKind.MULTIPLE: MultipleAsked,
    QuestionKind.TRUE_FALSE: JudgedAsked,
    QuestionKind.MATCHING: MatchingAsked,
    QuestionKind.ORDERING: OrderingAsked,
    QuestionKind.SHORT: LineAsked,
    QuestionKind.NUMERIC: NumberAsked,
    QuestionKind.ESSAY: EssayAsked,
    QuestionKind.TICKET: TicketAsked,
    QuestionKind.DESCRIPTION: Asked,
}


def make_asked(given: Given) -> Asked:
    """Return the widget that asks a question; a text between questions asks nothing."""
    return _MAKERS[given.question.kind](given)
