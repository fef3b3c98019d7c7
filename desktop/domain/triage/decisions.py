"""What was decided for one field of a ticket: by whom or what, under which table, and why."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.triage.priority import Explanation, Override, Source, replay
from desktop.domain.vocabulary import Priority

PRIORITY, TAGS = "priority", "tags"
# The fields that rules decide as long as no person has.
DECIDED = frozenset(
    {"service_type", "category", "impact", "urgency", "team", "assignee", TAGS, PRIORITY}
)


class Decision(NamedTuple):
    """One field's decision; a field of a ticket without one is a person's, or came from outside.

    `ruling` is the version of the table that decided: of the matrix for the priority, of the
    rules otherwise. `data` of the priority is `priority.plain` with "rules", the version of the
    rules, and "hits", the ids of all that held.
    """

    key: int
    field: str
    source: Source
    rule: str
    ruling: int | None
    person: int | None
    reason: str
    data: Mapping[str, Any]
    decided_at: int


def explanation(decision: Decision, priority: int) -> Explanation:
    """Return why a ticket has this priority; what the decision does not tell came by hand."""
    override = None
    if decision.source is Source.PERSON:
        override = Override(Priority(priority), decision.person, decision.reason)
    told = replay(decision.data, override)
    if told.priority != priority:
        # Set back in the history, which knows who did it.
        told = told._replace(override=Override(Priority(priority), None, ""))
    return told
