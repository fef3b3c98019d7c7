"""The plainest JSON of a quiz: questions with their options and the letters of the right ones."""

import json
import re
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.questions.bodies import Multiple, Option, Single
from desktop.domain.questions.grading.choices import even_weights
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import worded
from desktop.exchange.questions.model import BankFile, BankFormat, Remark
from desktop.exchange.questions.naming import first_words
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.textfile import check_count, question_text

_LETTER = re.compile(r"([A-Z])[.)、：:]\s*")
_LEAST = 2
_SHOWN = 60
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def read_plain_json(name: str, content: bytes) -> BankFile:
    """Return the questions of a list of {question, options, correctAnswers}.

    Raises AppError questions_json_broken, and as `question_text`; a place is that in the list.
    """
    try:
        entries = json.loads(question_text(name, content))
    except (ValueError, RecursionError) as error:
        raise AppError("questions_json_broken", name=name) from error
    entries = entries if isinstance(entries, list) else [entries]
    check_count(name, len(entries))
    questions: list[Question] = []
    rejected: list[Remark] = []
    for place, entry in enumerate(entries, start=1):
        try:
            questions.append(_question(entry))
        except Refused as refused:
            text = json.dumps(entry, ensure_ascii=False)
            rejected.append(Remark(place, refused.code, refused.params, text))
    return BankFile(BankFormat.JSON, tuple(questions), rejected=tuple(rejected))


def _question(entry: Any) -> Question:
    found = entry if isinstance(entry, dict) else {}
    asked, options, right = (found.get(key) for key in ("question", "options", "correctAnswers"))
    if not (isinstance(asked, str) and asked.strip()):
        raise Refused("json_no_text")
    texts = [str(each) for each in options] if isinstance(options, list) else []
    if len(texts) < _LEAST or len(texts) > len(_LETTERS):
        raise Refused("json_options", found=len(texts))
    named = [str(each).strip() for each in right] if isinstance(right, list) else []
    known = [_lettered(text, at) for at, text in enumerate(texts)]
    unknown = [each for each in named if not any(each in pair for pair in known)]
    if not named or unknown:
        raise Refused("json_no_right", right=", ".join(unknown)[:_SHOWN])
    good = tuple(any(each in pair for each in named) for pair in known)
    text = worded(asked.strip())
    return Question(first_words(text), text, _body([said for _, said in known], good))


def _lettered(text: str, at: int) -> tuple[str, str]:
    """Return the letter of an option and its text without it."""
    found = _LETTER.match(text)
    return (found[1], text[found.end() :]) if found else (_LETTERS[at], text)


def _body(texts: list[str], good: tuple[bool, ...]) -> Single | Multiple:
    several = sum(good) > 1
    weights = even_weights(good) if several else tuple(map(float, good))
    options = tuple(
        Option(worded(text.strip()), weight) for text, weight in zip(texts, weights, strict=True)
    )
    return Multiple(options) if several else Single(options)
