"""What a group row says: its title, its count, the rule of the hot group."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.ticket_groups import HOT, Group
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_day, format_number
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local
from desktop.services.directory import Directory

_SLA = {
    HOT: QT_TRANSLATE_NOOP("Group", "Overdue and due soon"),
    "new": QT_TRANSLATE_NOOP("Group", "New"),
    "working": QT_TRANSLATE_NOOP("Group", "In progress"),
    "paused": QT_TRANSLATE_NOOP("Group", "Waiting · clock paused"),
    "waiting": QT_TRANSLATE_NOOP("Group", "Waiting · clock running"),
    "resolved": QT_TRANSLATE_NOOP("Group", "Resolved"),
    "closed": QT_TRANSLATE_NOOP("Group", "Closed"),
    "void": QT_TRANSLATE_NOOP("Group", "Void"),
}
_NONE = {
    "assignee": QT_TRANSLATE_NOOP("Group", "Unassigned"),
    "service_type": QT_TRANSLATE_NOOP("Group", "No service type"),
    "category": QT_TRANSLATE_NOOP("Group", "No category"),
    "requester": QT_TRANSLATE_NOOP("Group", "No requester"),
}
_LATE = QT_TRANSLATE_NOOP("Group", "{count} overdue")
_SOON = QT_TRANSLATE_NOOP("Group", "{count} due soon")
_RULE = QT_TRANSLATE_NOOP("Group", "under a third or 15 min left, or overdue")
_FOLDED = QT_TRANSLATE_NOOP("Group", "folded")
_SPOKEN = QT_TRANSLATE_NOOP("Group", "Group {title}, tickets: {count}")
_SPOKEN_UNCOUNTED = QT_TRANSLATE_NOOP("Group", "Group {title}")
# What a query can be grouped by, in the order of the menu; nothing is the last one.
GROUP_NAMES = {
    "sla": QT_TRANSLATE_NOOP("Group", "Time left"),
    "status": QT_TRANSLATE_NOOP("Group", "Status"),
    "priority": QT_TRANSLATE_NOOP("Group", "Priority"),
    "assignee": QT_TRANSLATE_NOOP("Group", "Assignee"),
    "service_type": QT_TRANSLATE_NOOP("Group", "Service type"),
    "category": QT_TRANSLATE_NOOP("Group", "Category"),
    "requester": QT_TRANSLATE_NOOP("Group", "Requester"),
    "day": QT_TRANSLATE_NOOP("Group", "Day of creation"),
    "": QT_TRANSLATE_NOOP("Group", "Nothing"),
}
# The same as a whole sentence, for the button.
_GROUPED = {
    "sla": QT_TRANSLATE_NOOP("Group", "Grouped by time left"),
    "status": QT_TRANSLATE_NOOP("Group", "Grouped by status"),
    "priority": QT_TRANSLATE_NOOP("Group", "Grouped by priority"),
    "assignee": QT_TRANSLATE_NOOP("Group", "Grouped by assignee"),
    "service_type": QT_TRANSLATE_NOOP("Group", "Grouped by service type"),
    "category": QT_TRANSLATE_NOOP("Group", "Grouped by category"),
    "requester": QT_TRANSLATE_NOOP("Group", "Grouped by requester"),
    "day": QT_TRANSLATE_NOOP("Group", "Grouped by day"),
    "": QT_TRANSLATE_NOOP("Group", "Not grouped"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("Group", text)


def group_name(field: str) -> str:
    """Return what is grouped by, in the language of the screen."""
    return _say(GROUP_NAMES[field])


def grouped_by(field: str) -> str:
    """Return that something is grouped by a field, as a sentence."""
    return _say(_GROUPED[field])


def hot_rule() -> str:
    """Return what makes a ticket hot."""
    return _say(_RULE)


class GroupWords:
    """Says groups in one language at one moment."""

    def __init__(self, directory: Directory, language: str, now: int) -> None:
        self._directory = directory
        self._language = language
        self._now = now

    def title(self, group: Group, field: str, who: str) -> str:
        """Return the title of a group; `who` is the name of its requester."""
        if field == "sla":
            return self._hot(group) if group.value == HOT else _say(_SLA[str(group.value)])
        if group.value is None:
            return _say(_NONE.get(field, "Nothing"))
        return who if field == "requester" else self._named(field, int(group.value))

    @staticmethod
    def count(group: Group) -> str:
        """Return how many tickets a group has; empty while nobody knows."""
        known = group.size is not None and group.value != HOT
        return format_number(group.size or 0) if known else ""

    def spoken(self, group: Group, title: str, *, folded: bool) -> str:
        """Return the sentence a screen reader says for a group row."""
        whole = _say(_SPOKEN_UNCOUNTED if group.size is None else _SPOKEN)
        sentence = whole.format(title=title, count=group.size)
        return f"{sentence}, {_say(_FOLDED)}" if folded else sentence

    @staticmethod
    def _hot(group: Group) -> str:
        if group.size is None:
            return _say(_SLA[HOT])
        counts = ((_LATE, group.late), (_SOON, group.size - group.late))
        return " · ".join(_say(text).format(count=count) for text, count in counts if count)

    def _named(self, field: str, value: int) -> str:
        if field == "day":
            return format_day(local(value).date(), local(self._now).date(), self._language)
        if field == "priority":
            names = {item.position: item.name for item in self._directory.of(ListName.PRIORITY)}
            return f"P{value} {names[value].text(self._language) if value in names else ''}".strip()
        if field == "assignee":
            person = self._directory.agents.get(value)
            return person.name.text(self._language) if person else f"#{value}"
        path = [item.name.text(self._language) for item in self._directory.path(value)]
        return " › ".join(path) or f"#{value}"
