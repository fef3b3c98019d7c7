"""What the room sees of a question: its words, its choices, the right answer."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.exams.answer_keys import letter
from desktop.domain.exams.right_answers import right_response
from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import Matching, Multiple, Ordering, Single, TrueFalse
from desktop.domain.questions.case import Case
from desktop.domain.questions.question import Question
from desktop.domain.questions.responses import Chosen
from desktop.domain.questions.wording import Wording
from desktop.services.training.reasons import Names
from desktop.services.training.right_words import Right, right_words
from desktop.views.exams.asked.wording import plain_words


class RoomItem(NamedTuple):
    """A question, and the seed of the order in which its choices stand."""

    question: Question
    seed: int


class Choice(NamedTuple):
    """One choice: its letter or number, its words, whether it is right; None where order counts."""

    key: str
    text: str
    right: bool | None = None


def asked_words(question: Question, language: str) -> str:
    """Return what is asked; of a simulated ticket what the requester says."""
    body = question.body
    if isinstance(body, Case):
        return plain_words(body.customer, language)
    return plain_words(question.text, language) or question.name


def choices_of(item: RoomItem, words: tuple[str, str], language: str) -> tuple[Choice, ...]:
    """Return the choices of a question; `words` are those for true and false."""
    body = item.question.body
    order = shown(body, item.seed)
    if isinstance(body, Single | Multiple):
        right = right_response(body, item.seed)
        places = right.options if isinstance(right, Chosen) else ()
        return tuple(
            Choice(letter(at), plain_words(body.options[place].text, language), place in places)
            for at, place in enumerate(order)
        )
    if isinstance(body, TrueFalse):
        pairs = zip("TF", words, (True, False), strict=True)
        return tuple(Choice(key, text, body.right is said) for key, text, said in pairs)
    if isinstance(body, Ordering):
        return _numbered([body.blocks[at].text for at in order], language)
    if isinstance(body, Matching):
        stems = [pair.stem for pair in body.pairs if not pair.stem.is_empty]
        matches = [body.pairs[at].match for at in order]
        lettered = (
            Choice(letter(at), plain_words(text, language)) for at, text in enumerate(matches)
        )
        return (*_numbered(stems, language), *lettered)
    return ()


def answer_words(item: RoomItem, by: tuple[str, Names]) -> Sequence[Right]:
    """Return the right answer, part by part."""
    return right_words(item.question.body, item.seed, by)


def _numbered(texts: Sequence[Wording], language: str) -> tuple[Choice, ...]:
    return tuple(Choice(str(at), plain_words(text, language)) for at, text in enumerate(texts, 1))
