"""What is said of an escalation: its kind and state, who is asked, how long it took."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.escalations import PART_NAMES, Addressee, Escalation, EscalationKind, Part
from desktop.domain.escalations import EscalationState as State
from desktop.qtkit.formats import format_duration, format_when
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local
from desktop.services.directory import Directory

_KINDS = {
    EscalationKind.FUNCTIONAL: QT_TRANSLATE_NOOP("Escalation", "functional"),
    EscalationKind.MANAGEMENT: QT_TRANSLATE_NOOP("Escalation", "management"),
}
_STATES = {
    State.ASKED: QT_TRANSLATE_NOOP("Escalation", "waits for {name}"),
    State.ACCEPTED: QT_TRANSLATE_NOOP("Escalation", "accepted by {name}"),
    State.RETURNED: QT_TRANSLATE_NOOP("Escalation", "returned by {name}"),
    State.HANDED_BACK: QT_TRANSLATE_NOOP("Escalation", "handed back by {name}"),
    State.WITHDRAWN: QT_TRANSLATE_NOOP("Escalation", "withdrawn by {name}"),
}
TONES = {
    State.ASKED: "orange",
    State.ACCEPTED: "blue",
    State.RETURNED: "amber",
    State.HANDED_BACK: "green",
    State.WITHDRAWN: "gray",
}
_SECOND = 1000


class EscalationWords:
    """Says it in one language."""

    def __init__(self, directory: Directory, language: str) -> None:
        self._directory, self.language = directory, language

    def kind(self, kind: EscalationKind) -> str:
        """Return "functional" or "management"."""
        return QCoreApplication.translate("Escalation", _KINDS[kind])

    def state(self, record: Escalation) -> str:
        """Return how far an escalation is, and by whom."""
        if record.state is State.ASKED:
            name = self.addressee(record.asked.to)
        elif record.state in (State.ACCEPTED, State.RETURNED):
            name = self.person(record.answered_by)
        else:
            name = self.person(record.ended_by)
        return QCoreApplication.translate("Escalation", _STATES[record.state]).format(name=name)

    def addressee(self, to: Addressee) -> str:
        """Return the person, team or role that is asked."""
        if to.person is not None:
            return self.person(to.person)
        return self._directory.name(to.entry).text(self.language) or "—"

    def person(self, key: int | None) -> str:
        """Return a colleague by name."""
        found = self._directory.agents.get(key or 0)
        return found.name.text(self.language) if found is not None else "—"

    def part(self, part: Part) -> str:
        """Return what a part of the record is called."""
        return PART_NAMES[part].text(self.language)

    def when(self, at: int | None, now: int) -> str:
        """Return a moment as short as it can be."""
        return "—" if at is None else format_when(local(at), local(now), self.language)

    def length(self, span: int) -> str:
        """Return a length of time given in milliseconds."""
        return format_duration(span // _SECOND // 60 * 60, self.language)
