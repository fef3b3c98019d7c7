"""The tickets written by hand: read from their files, placed in time before the anchor."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from desktop.domain.drafts import (
    AttachmentDraft,
    HistoryDraft,
    MessageDraft,
    PersonDraft,
    TicketDraft,
)
from desktop.domain.vocabulary import Level, MessageKind, Priority
from desktop.resources import load_toml
from desktop.services.sample.calendar import (
    DAY_MS,
    MINUTE,
    desk_hours,
    iso_date,
    local_day,
    office_line,
)
from desktop.services.sample.company import anchor_ms, place_paths, sample_people
from desktop.services.sample.dues import due_of
from desktop.services.sample.pictures import photo
from desktop.services.triage.shipped import shipped_matrix

FILES = (
    "1-open-today",
    "2-open-older",
    "3-shop-floor",
    "4-accounts-security",
    "5-applications",
    "6-office",
)
LEVELS = {"H": Level.HIGH, "M": Level.MEDIUM, "L": Level.LOW}
_REACH_DAYS = 120


class Moments:
    """Turn times counted from the anchor into moments, keeping them on working days.

    Seen from the company's own anchor a day count is taken as it stands; seen from another day,
    the same number of working days is counted back, so that no ticket falls on a holiday.
    """

    def __init__(self, now_ms: int) -> None:
        own_day = local_day(anchor_ms())
        self._own = office_line(own_day - _REACH_DAYS, own_day).days
        self._own_day = own_day
        time_of_day = anchor_ms() + desk_hours().offset - own_day * DAY_MS
        last = local_day(now_ms - time_of_day)
        self._days = office_line(last - 2 * _REACH_DAYS, last).days
        self.base_day = self._days[-1]

    def day(self, shift: int) -> int:
        """Return the day number that is `shift` days from the anchor."""
        if shift > 0 or self.base_day == self._own_day:
            return self.base_day + shift
        before = sum(1 for day in self._own if day > self._own_day + shift)
        return self._days[-1 - before]

    def moment(self, text: str) -> int:
        """Return the time of a text such as "-12d 09:02"."""
        shift, clock = text.split(" ")
        hours, minutes = clock.split(":")
        passed = (int(hours) * 60 + int(minutes)) * MINUTE
        return self.day(int(shift[:-1])) * DAY_MS + passed - desk_hours().offset

    def value(self, value: Any) -> Any:
        """Return a field's value, with "@…" read as a date or a time."""
        if not (isinstance(value, str) and value.startswith("@")):
            return value
        if " " in value:
            return self.moment(value[1:])
        return iso_date(self.day(int(value[1:-1])))


def written_tickets(now_ms: int) -> list[TicketDraft]:
    """Return the sixty written tickets in order of creation."""
    moments = Moments(now_ms)
    drafts = [_draft(row, moments) for row in _rows()]
    return sorted(drafts, key=lambda draft: draft.created_at or 0)


def numbered_moments(now_ms: int) -> dict[int, int]:
    """Return when the tickets with a fixed number were created, by number."""
    moments = Moments(now_ms)
    return {row["number"]: moments.moment(row["at"]) for row in _rows() if "number" in row}


@cache
def _rows() -> tuple[dict[str, Any], ...]:
    return tuple(
        row for name in FILES for row in load_toml(f"sample/tickets/{name}.toml")["ticket"]
    )


@cache
def _people() -> dict[str, PersonDraft]:
    people = [requester.person for requester in sample_people().requesters]
    return {person.name_zh or person.name_en: person for person in people}


def _draft(row: dict[str, Any], moments: Moments) -> TicketDraft:
    impact, urgency = (LEVELS[letter] for letter in row["grade"])
    category = row["category"]
    history = [_history(entry, moments) for entry in row["history"]]
    messages = [_message(entry, moments) for entry in row["talk"]]
    draft = TicketDraft(
        subject=row["subject"],
        description=row["description"],
        source="sample",
        requester=_people()[row["from"]],
        channel=row["via"],
        service_type=row["type"],
        category=(category.split("-", 1)[0], category),
        impact=impact,
        urgency=urgency,
        priority=Priority(row.get("priority", shipped_matrix().priority(impact, urgency))),
        place=place_paths()[row["place"]],
        tags=tuple(row.get("tags", ())),
        language=row.get("language", "zh"),
        created_at=moments.moment(row["at"]),
        escalated_at=moments.moment(row["escalated"]) if "escalated" in row else None,
        extra=_extra(row, moments),
        messages=messages,
        history=history,
        attachments=[_attachment(file) for file in row.get("files", ())],
    )
    _follow_history(draft)
    draft.due_at = due_of(draft)
    return draft


def _follow_history(draft: TicketDraft) -> None:
    """Let the last change of each field and the dates of states follow from the history."""
    last: dict[str, Any] = {"status": "new", "stage": "intake", "team": "", "assignee": ""}
    reached: dict[str, int] = {}
    for entry in draft.history:
        last.update(entry.fields)
        if "status" in entry.fields:
            reached[entry.fields["status"]] = entry.at
    draft.status, draft.stage = last["status"], last["stage"]
    draft.team, draft.assignee = last["team"], last["assignee"]
    replies = [message.at for message in draft.messages if message.kind is MessageKind.REPLY]
    draft.first_response_at = replies[0] if replies else None
    if draft.status in {"resolved", "closed"}:
        draft.resolved_at = reached["resolved"]
        draft.extra.setdefault("first_contact", False)
    if draft.status == "closed":
        draft.closed_at = reached["closed"]
    times = [entry.at for entry in draft.history]
    times += [message.at for message in draft.messages if message.at is not None]
    draft.updated_at = max(times)


def _history(entry: list[Any], moments: Moments) -> HistoryDraft:
    at, who, fields, note = entry
    values = dict(fields)
    if "priority" in values:
        values["priority"] = Priority(values["priority"])
    return HistoryDraft(moments.moment(at), who, values, note)


def _message(entry: list[str], moments: Moments) -> MessageDraft:
    at, who, channel, text = entry
    if channel == "note":
        return MessageDraft(MessageKind.NOTE, text, moments.moment(at), who)
    agent = who in sample_people().agent_names()
    kind = MessageKind.REPLY if agent else MessageKind.INBOUND
    return MessageDraft(kind, text, moments.moment(at), who, channel)


def _extra(row: dict[str, Any], moments: Moments) -> dict[str, Any]:
    extra = {key: moments.value(value) for key, value in row["extra"].items()}
    for key in ("root_cause", "resolution"):
        if key in row:
            extra[key] = row[key]
    return extra


def _attachment(file: dict[str, str]) -> AttachmentDraft:
    name = file["name"]
    if "picture" in file:
        return AttachmentDraft(name, "image/png", photo())
    kind = "text/csv" if name.endswith(".csv") else "text/plain"
    # Spreadsheets in Chinese offices take a CSV for UTF-8 only with the mark at its start.
    encoding = "utf-8-sig" if name.endswith(".csv") else "utf-8"
    return AttachmentDraft(name, kind, file["text"].encode(encoding))


def count_by_day(drafts: list[TicketDraft]) -> Iterator[tuple[int, int]]:
    """Yield each day number with the number of tickets created on it."""
    days = [local_day(draft.created_at or 0) for draft in drafts]
    for day in sorted(set(days)):
        yield day, days.count(day)
