"""Why a row was left out and what to do, for the views."""

from desktop.domain.drafts import Reject
from desktop.exchange.rejects import explained


def reject_text(reject: Reject, language: str) -> tuple[str, str]:
    """Return the reason and the way out as sentences."""
    return explained(reject, language)
