"""Why a row was left out and what to do, for the views and the command line."""

from collections.abc import Iterable

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.rejects import explained
from desktop.services.error_texts import error_text


def reject_text(reject: Reject, language: str) -> tuple[str, str]:
    """Return the reason and the way out as sentences."""
    return explained(reject, language)


def reasons_by_line(rejected: Iterable[Reject], language: str) -> list[tuple[int, str]]:
    """Return the lines that were left out, each with the sentence of its error."""
    return [
        (each.line, error_text(AppError(each.reason, **each.params), language)) for each in rejected
    ]
