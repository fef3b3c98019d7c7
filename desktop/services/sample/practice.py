"""Write what the sample's trainees have practised: some due today, some known for long."""

from collections.abc import Sequence
from datetime import UTC, datetime

from desktop.domain.exams.drawing import Item
from desktop.domain.exams.right_answers import right_response
from desktop.domain.practice.cards import Card, CardKind, Ref, Told, When, rated, reviewed
from desktop.domain.questions.bodies import Essay
from desktop.domain.questions.case import Case
from desktop.domain.questions.grading.grading import graded
from desktop.services.training.drawn import asked
from desktop.store.change import Change
from desktop.store.training import exams, practice, questions
from desktop.store.training.practice import Answer

_DAY_MS, _SPENT_MS = 86_400_000, 21_000
# Days before today on which somebody practises, and every how many answers one is wrong.
_DAYS = (9, 7, 4, 2)
_EACH_DAY, _WRONG = 3, 4


def write_practice(change: Change, now_ms: int, people: Sequence[int]) -> None:
    """Write answers and cards of these people; the last of them has not begun yet."""
    bank = [
        each
        for each in exams.candidates(change.connection)
        if not isinstance(
            questions.kept(change.connection, each.key, each.version).question.body, Case | Essay
        )
    ]
    for at, person in enumerate(people[:-1]):
        cards: dict[Ref, Card] = {}
        for turn, days in enumerate(_DAYS[at % 2 :]):
            for place in range(_EACH_DAY):
                each = bank[(at * 5 + turn + place * 3) % len(bank)]
                moment = now_ms - days * _DAY_MS + place * 60_000
                _write(change, (person, moment), Item(each.key, each.version, 0), cards)
        for card in cards.values():
            change.insert("review_card", practice.card_row(person, card))


def _write(change: Change, who: tuple[int, int], item: Item, cards: dict[Ref, Card]) -> None:
    (person, moment), connection = who, change.connection
    found = questions.kept(connection, item.key, item.version)
    is_wrong = (person + item.key + moment // _DAY_MS) % _WRONG == 0
    response = None if is_wrong else right_response(found.question.body, 0)
    grade = graded(found.question.body, response)
    ref = Ref(CardKind.QUESTION, str(item.key))
    rating = rated(Told(right=not is_wrong, spent_ms=_SPENT_MS), [])
    day = datetime.fromtimestamp(moment / 1000, UTC).date()
    cards[ref] = reviewed(cards.get(ref), (ref, item.version), rating, When(moment, day))
    column = asked(connection, 0, item).column
    answer = Answer(person, ref, item.version, item.key, column, response, grade, grade.share,
                    0, _SPENT_MS, moment)  # fmt: skip
    change.insert("practice_answer", practice.answer_row(answer))
