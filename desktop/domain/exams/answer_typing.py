"""Answers as they are typed key by key from paper: what a key adds, what is no answer yet."""

from desktop.domain.exams.answer_keys import UnknownKey, read_key, signs
from desktop.domain.questions.bodies import (
    Description,
    Essay,
    Matching,
    Multiple,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case
from desktop.domain.questions.grading.texts import number_of
from desktop.domain.questions.question import Body


def is_one_key(body: Body) -> bool:
    """Return whether one key is the whole answer."""
    return isinstance(body, Single | TrueFalse)


def pressed(body: Body, seed: int, text: str, key: str) -> str | None:
    """Return the answer after a key, None where the key means nothing for this question.

    Of several choices a key ticks or unticks; an order or a row of matches grows by it.
    """
    key, known = key.upper(), signs(body, seed)
    if known is None or len(key) != 1 or key not in known:
        return None
    if isinstance(body, Single | TrueFalse):
        return key
    if isinstance(body, Multiple):
        return "".join(sorted(set(text) ^ {key}))
    if isinstance(body, Matching):
        stems = sum(not pair.stem.is_empty for pair in body.pairs)
        return text + key if len(text) < stems else None
    return text + key if key not in text else None


def is_answer(body: Body, seed: int, text: str, marks: float) -> bool:
    """Return whether a typed text can be graded; of essays and tickets the marks are typed."""
    if not text.strip():
        return True
    if isinstance(body, Description):
        return False
    if isinstance(body, Essay | Case):
        got = number_of(text)
        return got is not None and 0 <= float(got) <= marks
    try:
        read_key(body, seed, text)
    except UnknownKey:
        return False
    return True
