"""One field of a ticket as it stands and as it would become, in one line."""

from desktop.domain.bulk import Difference
from desktop.views.tickets.timeline import TimelineWords


def difference_text(found: Difference, words: TimelineWords) -> str:
    """Return "Status: In progress → Resolved"."""
    before, after = (words.value(found.field, each) for each in (found.before, found.after))
    return f"{words.field(found.field)}: {before} → {after}"
