"""What happened to a ticket, newest first: messages and changes as plain records to be drawn."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.keys import second_of
from desktop.domain.ticket import Event, FieldChange, Message, Person, Ticket
from desktop.domain.vocabulary import MessageKind
from desktop.qtkit.formats import format_date, format_time
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local
from desktop.services.directory import Directory

_COMMANDS = {
    "ticket.create": QT_TRANSLATE_NOOP("Timeline", "Ticket created"),
    "ticket.create_solved": QT_TRANSLATE_NOOP("Timeline", "Created and solved on the spot"),
    "ticket.paste": QT_TRANSLATE_NOOP("Timeline", "Pasted from a table"),
    "ticket.change": QT_TRANSLATE_NOOP("Timeline", "Changed"),
    "ticket.move": QT_TRANSLATE_NOOP("Timeline", "Status changed"),
    "ticket.attempt": QT_TRANSLATE_NOOP("Timeline", "Tried to reach them"),
    "ticket.reply": QT_TRANSLATE_NOOP("Timeline", "Replied"),
    "ticket.note": QT_TRANSLATE_NOOP("Timeline", "Note"),
    "ticket.chase": QT_TRANSLATE_NOOP("Timeline", "The requester chases"),
    "ticket.mark_duplicate": QT_TRANSLATE_NOOP("Timeline", "Marked as duplicate"),
    "ticket.join_problem": QT_TRANSLATE_NOOP("Timeline", "Joined a known problem"),
    "ticket.attach": QT_TRANSLATE_NOOP("Timeline", "File added"),
    "ticket.bin": QT_TRANSLATE_NOOP("Timeline", "Put into the bin"),
    "ticket.restore": QT_TRANSLATE_NOOP("Timeline", "Taken out of the bin"),
    "sop_run.attach": QT_TRANSLATE_NOOP("Timeline", "SOP attached"),
    "sop_run.detach": QT_TRANSLATE_NOOP("Timeline", "SOP taken off"),
    "sop_run.tick": QT_TRANSLATE_NOOP("Timeline", "Step ticked"),
    "sop_run.skip": QT_TRANSLATE_NOOP("Timeline", "Step skipped"),
    "sop_run.choose": QT_TRANSLATE_NOOP("Timeline", "Branch taken"),
    "sop_run.untick": QT_TRANSLATE_NOOP("Timeline", "Step opened again"),
    "sop_run.note": QT_TRANSLATE_NOOP("Timeline", "Noted at a step"),
    "sop_run.look": QT_TRANSLATE_NOOP("Timeline", "Step looked at again"),
    "sop_run.answer": QT_TRANSLATE_NOOP("Timeline", "Must-ask item answered"),
    "sop_run.move": QT_TRANSLATE_NOOP("Timeline", "Moved to the newer version of the SOP"),
    "sop_run.stay": QT_TRANSLATE_NOOP("Timeline", "Stays with the older version of the SOP"),
    "filled_form.add": QT_TRANSLATE_NOOP("Timeline", "Form filled in"),
    "filled_form.change": QT_TRANSLATE_NOOP("Timeline", "Form changed"),
    "filled_form.remove": QT_TRANSLATE_NOOP("Timeline", "Form taken off"),
    "escalation.ask": QT_TRANSLATE_NOOP("Timeline", "Escalated"),
    "escalation.accept": QT_TRANSLATE_NOOP("Timeline", "Escalation accepted"),
    "escalation.return": QT_TRANSLATE_NOOP("Timeline", "Escalation returned"),
    "escalation.hand_back": QT_TRANSLATE_NOOP("Timeline", "Escalation handed back"),
    "escalation.withdraw": QT_TRANSLATE_NOOP("Timeline", "Escalation withdrawn"),
    "handover.note": QT_TRANSLATE_NOOP("Timeline", "Noted for the hand-over"),
    "handover.give": QT_TRANSLATE_NOOP("Timeline", "Handed over"),
    "ticket.merge": QT_TRANSLATE_NOOP("Timeline", "Merged"),
    "ticket.unmerge": QT_TRANSLATE_NOOP("Timeline", "Taken apart again"),
    "ticket.split": QT_TRANSLATE_NOOP("Timeline", "Split off"),
    "ticket.make_child": QT_TRANSLATE_NOOP("Timeline", "Made a child"),
    "ticket.link": QT_TRANSLATE_NOOP("Timeline", "Linked"),
    "callback.ask": QT_TRANSLATE_NOOP("Timeline", "Call-back planned"),
    "callback.record": QT_TRANSLATE_NOOP("Timeline", "Called back"),
    "callback.attempt": QT_TRANSLATE_NOOP("Timeline", "Called back in vain"),
    "quick.do": QT_TRANSLATE_NOOP("Timeline", "Quick action"),
    "history.undo": QT_TRANSLATE_NOOP("Timeline", "Undone"),
    "history.set_back": QT_TRANSLATE_NOOP("Timeline", "Set back"),
    "import.run": QT_TRANSLATE_NOOP("Timeline", "Imported"),
    "import.update": QT_TRANSLATE_NOOP("Timeline", "Updated by an import"),
    "sample.write": QT_TRANSLATE_NOOP("Timeline", "Part of the sample desk"),
}
FIELD_NAMES = {
    "subject": QT_TRANSLATE_NOOP("Field", "Subject"),
    "description": QT_TRANSLATE_NOOP("Field", "Description"),
    "requester": QT_TRANSLATE_NOOP("Field", "Requester"),
    "channel": QT_TRANSLATE_NOOP("Field", "Channel"),
    "service_type": QT_TRANSLATE_NOOP("Field", "Service type"),
    "category": QT_TRANSLATE_NOOP("Field", "Category"),
    "impact": QT_TRANSLATE_NOOP("Field", "Impact"),
    "urgency": QT_TRANSLATE_NOOP("Field", "Urgency"),
    "priority": QT_TRANSLATE_NOOP("Field", "Priority"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "stage": QT_TRANSLATE_NOOP("Field", "Stage"),
    "team": QT_TRANSLATE_NOOP("Field", "Team"),
    "assignee": QT_TRANSLATE_NOOP("Field", "Assignee"),
    "place": QT_TRANSLATE_NOOP("Field", "Place"),
    "tags": QT_TRANSLATE_NOOP("Field", "Tags"),
    "due_at": QT_TRANSLATE_NOOP("Field", "Due"),
    "escalated_at": QT_TRANSLATE_NOOP("Field", "Escalated"),
    "known_problem_at": QT_TRANSLATE_NOOP("Field", "Known problem"),
}
_LISTED = frozenset({"status", "stage", "team", "channel", "service_type", "category", "place"})
# Times that follow from other fields say nothing of their own.
_SILENT = frozenset(
    {"", "updated_at", "resolved_at", "closed_at", "first_response_at", "deleted_at"}
)
_TOLD_ELSEWHERE = frozenset(
    {
        *("ticket.reply", "ticket.note", "ticket.chase", "sample.write"),
        *("sop_run.tick", "sop_run.skip", "sop_run.choose"),
    }
)
_BRINGS_FILES = frozenset({"ticket.create", "ticket.create_solved", "ticket.attach", "import.run"})
# Acts that are told by the first field that they changed.
_BY_FIELDS = frozenset({"ticket.change", "ticket.move"})
_EXTRA = "extra."
_SECOND_MS = 1000
_ODD = frozenset({"priority", "tags", "due_at", "requester"})
_FLAGS = {
    "escalated_at": (
        QT_TRANSLATE_NOOP("Timeline", "Escalated"),
        QT_TRANSLATE_NOOP("Timeline", "No longer escalated"),
    ),
    "known_problem_at": (
        QT_TRANSLATE_NOOP("Timeline", "Marked as a known problem"),
        QT_TRANSLATE_NOOP("Timeline", "No longer a known problem"),
    ),
}
_MESSAGES = {
    MessageKind.INBOUND: ("mail", "blue"),
    MessageKind.REPLY: ("reply", "green"),
    MessageKind.NOTE: ("note", "gray"),
    MessageKind.CHASE: ("bell", "amber"),
}
_SAID = {
    MessageKind.NOTE: QT_TRANSLATE_NOOP("Timeline", "Note by {name}"),
    MessageKind.CHASE: QT_TRANSLATE_NOOP("Timeline", "The requester chases, noted by {name}"),
}
_LEVELS = (
    QT_TRANSLATE_NOOP("Level", "high"),
    QT_TRANSLATE_NOOP("Level", "medium"),
    QT_TRANSLATE_NOOP("Level", "low"),
    QT_TRANSLATE_NOOP("Level", "very high"),
    QT_TRANSLATE_NOOP("Level", "very low"),
)


class Entry(NamedTuple):
    """One line of the timeline."""

    at: int
    icon: str
    tone: str
    title: str
    body: str
    is_message: bool


class TimelineWords:
    """Turns a ticket into entries in one language."""

    def __init__(self, directory: Directory, language: str, requester: Person | None) -> None:
        self._directory = directory
        self.language = language
        self._requester = requester

    def entries(self, ticket: Ticket) -> list[Entry]:
        """Return everything about a ticket, newest first."""
        said, alone = _names_of_files(ticket)
        entries = [self._message(each, said.get(each.key, [])) for each in ticket.messages]
        entries += [e for each in ticket.events if (e := self._event(each, alone)) is not None]
        entries += [self._added(second, names) for second, names in alone.items()]
        entries.sort(key=lambda entry: -entry.at)
        return entries

    def author(self, message: Message) -> Bilingual:
        """Return who wrote a message."""
        if message.author is not None and message.author in self._directory.agents:
            return self._directory.agents[message.author].name
        written = message.author_name
        if message.kind == MessageKind.INBOUND and self._requester is not None:
            name = self._requester.name
            # Their own words carry the name as it was given; it is shown in the reader's language.
            if not written or name.matches(written):
                return name
        return Bilingual(written or QCoreApplication.translate("Timeline", "unknown"))

    def value(self, field: str, value: object) -> str:
        """Return a field's value as people read it."""
        if value is None or value in ("", (), "[]"):
            return "—"
        if field in _ODD:
            return self._odd_value(field, value)
        if field in _LISTED and isinstance(value, int):
            return self._directory.name(value).text(self.language)
        if field == "assignee" and isinstance(value, int):
            person = self._directory.agents.get(value)
            return person.name.text(self.language) if person else "—"
        if field in ("impact", "urgency") and isinstance(value, int):
            return QCoreApplication.translate("Level", _LEVELS[value - 1])
        return _plain(value) if field.startswith(_EXTRA) else str(value)

    def _odd_value(self, field: str, value: object) -> str:
        if field == "priority":
            return f"P{value}"
        if field == "tags":
            tags = json.loads(value) if isinstance(value, str) else value
            return " ".join(map(str, tags)) if isinstance(tags, list | tuple) else "—"
        if field == "due_at" and isinstance(value, int):
            at = local(value)
            return f"{format_date(at.date(), at.date(), self.language)} {format_time(at)}"
        known = self._requester
        if field == "requester" and known is not None and known.key == value:
            return known.name.text(self.language)
        return "…"

    def field(self, name: str) -> str:
        """Return the name of a field."""
        if name.startswith("extra."):
            definition = self._directory.all_fields.get(name.removeprefix("extra."))
            return definition.label.text(self.language) if definition else name[6:]
        return QCoreApplication.translate("Field", FIELD_NAMES.get(name, name))

    def line(self, name: str, value: object) -> str:
        """Return a field with its value."""
        if name in _FLAGS:
            marked, taken_back = _FLAGS[name]
            return QCoreApplication.translate("Timeline", marked if value else taken_back)
        line = QCoreApplication.translate("Timeline", "{field}: {value}")
        return line.format(field=self.field(name), value=self.value(name, value))

    def what(self, command: str, changes: Sequence[FieldChange]) -> str:
        """Return in one line what an act did: its first change, else its name."""
        lines = [self._line(change) for change in changes if change.field not in _SILENT]
        if command in _BY_FIELDS and lines:
            return "; ".join(lines)
        return QCoreApplication.translate("Timeline", _COMMANDS.get(command, command))

    def _message(self, message: Message, files: list[str]) -> Entry:
        kind = MessageKind(message.kind)
        icon, tone = _MESSAGES[kind]
        title = self.author(message).text(self.language)
        channel = self._directory.name(message.channel).text(self.language)
        if channel:
            title = f"{title} · {channel}"
        if kind in _SAID:
            title = QCoreApplication.translate("Timeline", _SAID[kind]).format(name=title)
        body = "\n".join([message.body, *self._files(files)]).strip()
        return Entry(message.created_at, icon, tone, title, body, True)  # noqa: FBT003

    def _files(self, names: list[str]) -> list[str]:
        if not names:
            return []
        said = QCoreApplication.translate("Timeline", "Files: {names}")
        return [said.format(names=", ".join(names))]

    def _added(self, second: int, names: list[str]) -> Entry:
        """Return the line of files that came with no message and no act that is known."""
        title = QCoreApplication.translate("Timeline", "File added")
        at = second * _SECOND_MS
        return Entry(at, "attachment", "gray", title, ", ".join(names), False)  # noqa: FBT003

    def _event(self, event: Event, files: dict[int, list[str]]) -> Entry | None:
        lines = [self._line(c) for c in event.changes if c.field not in _SILENT]
        # Messages and steps have lines of their own; a sample ticket was never "made" by anybody.
        if not lines and event.command in _TOLD_ELSEWHERE:
            return None
        what = _COMMANDS.get(event.command, event.command)
        title = QCoreApplication.translate("Timeline", what)
        if lines and event.command in _BY_FIELDS:
            title, lines = lines[0], lines[1:]
        person = self._directory.agents.get(event.person) if event.person else None
        who = person.name.text(self.language) if person else ""
        if who:
            title = f"{title} · {who}"
        brought = files.pop(event.at // _SECOND_MS, []) if event.command in _BRINGS_FILES else []
        reason = [event.reason] if event.reason else []
        body = "\n".join([*lines, *reason, *self._files(brought)])
        return Entry(event.at, "edit", "gray", title, body, False)  # noqa: FBT003

    def _line(self, change: FieldChange) -> str:
        if change.field == "activity":
            return str(change.after or "")
        after = self.value(change.field, change.after)
        if change.before is None or change.field in _FLAGS:
            return self.line(change.field, change.after)
        before = self.value(change.field, change.before)
        line = QCoreApplication.translate("Timeline", "{field}: {value}")
        return line.format(field=self.field(change.field), value=f"{before} → {after}")


def _plain(value: object) -> str:
    """Return a text of an extra field as it was typed: history keeps it as JSON."""
    if isinstance(value, str) and value.startswith('"'):
        try:
            return str(json.loads(value))
        except ValueError:
            return value
    return str(value)


def _names_of_files(ticket: Ticket) -> tuple[dict[int, list[str]], dict[int, list[str]]]:
    """Return the files of each message, and those that came with none by their second."""
    said: dict[int, list[str]] = {}
    alone: dict[int, list[str]] = {}
    for file in ticket.attachments:
        if file.message is None:
            alone.setdefault(second_of(file.key), []).append(file.name)
        else:
            said.setdefault(file.message, []).append(file.name)
    return said, alone
