"""What stands in one form for a new ticket while it is being written, as it is kept on disk."""

from dataclasses import dataclass, field, fields
from typing import Any

from desktop.domain.call_clock import CallClock, clock_from_json
from desktop.domain.drafts import PersonDraft, Solution, TicketDraft
from desktop.domain.fields import FieldDefinition
from desktop.domain.late_entry import LateTimes
from desktop.domain.vocabulary import Level, LinkKind

_MINUTE_MS = 60_000
_LOOKED_AT = 8
_APART = ("clock", "number", "identity")
_MOMENTS, _LATEST = ("reported_at", "answered_at", "solved_at"), 4_102_444_800_000  # the year 2100


@dataclass(slots=True)
class CallForm:
    """One form. Lists are named by code, the requester by key or, where new, as typed.

    A file is its name, media type, bytes and SHA-256, kept already in the workspace; a tie is
    another ticket and how this one will hang together with it.
    """

    identity: str
    number: int
    clock: CallClock
    subject: str = ""
    words: str = ""
    person: int | None = None
    caller: str = ""
    channel: str = ""
    service_type: str = ""
    category: str = ""
    impact: int | None = None
    urgency: int | None = None
    extra: dict[str, Any] = field(default_factory=dict)
    files: list[list[Any]] = field(default_factory=list)
    how: str = ""
    cause: str = ""
    minutes: int | None = None
    first_contact: bool = True
    solving: bool = False
    ties: list[list[Any]] = field(default_factory=list)
    late: bool = False
    reported_at: int | None = None
    answered_at: int | None = None
    solved_at: int | None = None
    late_reason: str = ""

    @property
    def is_empty(self) -> bool:
        """Return whether nothing was typed or chosen that would be missed."""
        texts = (self.subject, self.words, self.caller, self.how)
        chosen = (self.person, self.service_type, self.category, self.impact, self.urgency)
        typed = any(text.strip() for text in texts) or self.asked_values() or self.files
        return not (typed or any(chosen))

    def asked_values(self) -> dict[str, Any]:
        """Return the extra fields that hold something; No is an answer too."""
        return {name: value for name, value in self.extra.items() if value not in (None, "", [])}

    def missing(self, asked: list[FieldDefinition]) -> list[FieldDefinition]:
        """Return which of the fields asked for are still open."""
        have = self.asked_values()
        return [definition for definition in asked if definition.id not in have]

    def subject_line(self, limit: int) -> str:
        """Return the subject or, where it is missing, how the requester's words begin."""
        typed = self.subject.strip()
        # Not all of a long paste is looked at, at each letter.
        begin = self.words.lstrip()[: _LOOKED_AT * limit]
        return typed or " ".join(begin.split())[:limit].strip()

    def spent_minutes(self, now: int) -> int:
        """Return the minutes typed or, where none are, those of the call, begun ones whole."""
        if self.minutes is not None:
            return self.minutes
        return max(1, -(-self.clock.elapsed(now) // _MINUTE_MS))

    def tie(self, other: int, kind: str) -> None:
        """Tie the ticket to another one; it is a duplicate of one at most."""
        kept = [tie for tie in self.ties if tie[0] != other]
        if kind == LinkKind.DUPLICATE:
            kept = [tie for tie in kept if tie[1] != kind]
        self.ties = [*kept, [other, str(kind)]]

    def untie(self, other: int) -> None:
        """Take a tie back."""
        self.ties = [tie for tie in self.ties if tie[0] != other]

    def late_times(self) -> LateTimes:
        """Return the times and the reason of a late entry."""
        return LateTimes(self.reported_at, self.answered_at, self.solved_at, self.late_reason)

    def draft(
        self, asked: list[FieldDefinition], who: PersonDraft | None, limit: int
    ) -> TicketDraft:
        """Return the ticket; what was answered for another type stays with it, behind the rest."""
        have = self.asked_values()
        own = [each.id for each in asked if each.id in have]
        late = self.late_times() if self.late else LateTimes(self.clock.started_at)
        return TicketDraft(
            subject=self.subject_line(limit),
            description=self.words.strip(),
            requester=who,
            channel=self.channel,
            service_type=self.service_type,
            category=(self.category,) if self.category else (),
            impact=Level(self.impact) if self.impact else None,
            urgency=Level(self.urgency) if self.urgency else None,
            created_at=late.reported_at,
            first_response_at=late.answered_at,
            resolved_at=late.solved_at,
            late_reason=late.reason.strip(),
            extra={name: have[name] for name in dict.fromkeys((*own, *have))},
        )

    def solution(self, now: int) -> Solution:
        """Return how it was solved on the spot."""
        return Solution(self.how.strip(), self.cause, self.spent_minutes(now), self.first_contact)

    def as_json(self, now: int) -> dict[str, Any]:
        """Return what a draft on disk keeps."""
        plain = {each.name: getattr(self, each.name) for each in fields(self)}
        return {**plain, "clock": self.clock.as_json(now)}


def blank_form() -> CallForm:
    """Return a form that belongs to no call, for a page that waits for one."""
    return CallForm("", 0, CallClock(0))


def form_from_json(kept: dict[str, Any], identity: str, now: int) -> CallForm:
    """Return a form from a draft; what is not as it should be is left out, the rest comes back."""
    form = CallForm(identity, _number(kept.get("number")), clock_from_json(kept.get("clock"), now))
    for each in fields(form):
        value = kept.get(each.name)
        if each.name not in _APART and _fits(each.name, getattr(form, each.name), value):
            setattr(form, each.name, value)
    form.files = [file for file in form.files if _is_file(file)]
    form.ties = [tie for tie in form.ties if _is_tie(tie)]
    for name in _MOMENTS:
        if (getattr(form, name) or 0) > _LATEST:
            setattr(form, name, None)
    form.impact, form.urgency = _level(form.impact), _level(form.urgency)
    return form


def _fits(name: str, present: Any, value: Any) -> bool:
    if present is None:
        least = 0 if name == "minutes" else 1
        whole = isinstance(value, int) and not isinstance(value, bool)
        return value is None or (whole and least <= value < 1 << 63)
    return type(value) is type(present)


def _is_file(value: Any) -> bool:
    return isinstance(value, list) and [type(part) for part in value] == [str, str, int, str]


def _is_tie(value: Any) -> bool:
    fits = isinstance(value, list) and [type(part) for part in value] == [int, str]
    return fits and value[1] in set(LinkKind)


def _number(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def _level(value: int | None) -> int | None:
    return value if value in set(Level) else None
