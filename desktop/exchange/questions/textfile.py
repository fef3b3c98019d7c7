"""Files of questions that are plain text: their text within limits."""

from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits
from desktop.exchange.plaintext import plain_text

MOST_QUESTIONS = 100_000
LIMITS = Limits(file_bytes=32 << 20)


def question_text(name: str, content: bytes) -> str:
    """Return the text of a file; raises import_too_large, import_empty, questions_not_text."""
    found = plain_text(content, name, LIMITS)
    if found.odd:
        raise AppError("questions_not_text", name=name)
    return found.text


def check_count(name: str, found: int) -> None:
    """Raise questions_too_many if a file holds more entries than anyone would teach."""
    if found > MOST_QUESTIONS:
        raise AppError("questions_too_many", name=name, limit=MOST_QUESTIONS)
