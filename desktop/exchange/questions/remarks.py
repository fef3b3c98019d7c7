"""Remarks about a file of questions as sentences."""

from functools import cache

from desktop.exchange.questions.model import Remark
from desktop.resources import load_toml


def explained(remark: Remark, language: str) -> tuple[str, str]:
    """Return the reason and the way out as sentences."""
    texts = _sentences()[remark.code]
    return texts[language].format(**remark.params), texts[f"do_{language}"]


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return load_toml("exchange/questions.toml")
