"""What is wrong with questions as sentences."""

from functools import cache

from desktop.domain.questions.checking import Problem
from desktop.resources import load_toml


def problem_text(problem: Problem, language: str) -> str:
    """Return a problem of a question as a sentence."""
    return _problems()[problem][language]


@cache
def _problems() -> dict[str, dict[str, str]]:
    return load_toml("training/problems.toml")
