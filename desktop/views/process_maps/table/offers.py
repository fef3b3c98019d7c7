"""What cells offer while one types."""

from collections.abc import Sequence

from desktop.models.process_pills import choice_words
from desktop.views.process_maps.state import ProcessState

_CHOICES = ("kind", "severity", "pain_kind")
_PLACES = ("stage", "lane")
_USED = ("owner", "channel")


def offered(state: ProcessState, column: str) -> Sequence[str]:
    """Return what a column offers to complete what is typed; nothing for free texts."""
    table, language = state.table, state.desk.language
    if column in _CHOICES:
        return list(choice_words(column, language).values())
    if table is None or column not in (*_PLACES, *_USED):
        return ()
    if column in _PLACES:
        found = table.stages() if column == "stage" else table.lanes()
        return [each.text(language) for each in found] or [""]
    used = dict.fromkeys(getattr(row, column) for row in table.rows if getattr(row, column))
    if column == "owner":
        people = state.desk.my.directory.agents.values()
        used |= dict.fromkeys(person.name.text(language) for person in people)
    return list(used) or [""]
