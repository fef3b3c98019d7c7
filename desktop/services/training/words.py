"""What questions are called, and what is wrong with them, as sentences."""

from functools import cache

from desktop.domain.questions.checking import Problem
from desktop.domain.questions.question import Question
from desktop.resources import load_toml

_LONGEST = 80


def problem_text(problem: Problem, language: str) -> str:
    """Return a problem of a question as a sentence."""
    return _problems()[problem][language]


@cache
def _problems() -> dict[str, dict[str, str]]:
    return load_toml("training/problems.toml")


def called(question: Question, language: str) -> str:
    """Return what a question is called in a list: what it asks, in one short line."""
    asked = " ".join(question.text.text(language).split()) or question.name
    return asked if len(asked) <= _LONGEST else f"{asked[: _LONGEST - 1]}…"
