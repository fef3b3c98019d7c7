"""An escalation: what has to be said when a ticket is handed up, who may answer it, its time."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.vocabulary import ListName

PREFIX = "ES"
_ABOVE = 3

Span = tuple[int, int]


class EscalationKind(StrEnum):
    """Functional: who knows more has to work on it; management: who decides more has to know."""

    FUNCTIONAL = "functional"
    MANAGEMENT = "management"


class EscalationState(StrEnum):
    """How far an escalation is; the first two are open, the others are its ends."""

    ASKED = "asked"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    HANDED_BACK = "handed_back"
    WITHDRAWN = "withdrawn"


OPEN = frozenset({EscalationState.ASKED, EscalationState.ACCEPTED})
_NEXT = {
    EscalationState.ASKED: frozenset(
        {EscalationState.ACCEPTED, EscalationState.RETURNED, EscalationState.WITHDRAWN}
    ),
    EscalationState.ACCEPTED: frozenset({EscalationState.HANDED_BACK}),
}


class Part(StrEnum):
    """What the record has to say; the first four are what it may be returned for."""

    SYMPTOM = "symptom"
    TRIED = "tried"
    EVIDENCE = "evidence"
    PROMISE = "promise"
    REASON = "reason"
    TO = "to"
    EXPECTED_AT = "expected_at"


PART_NAMES = {
    Part.SYMPTOM: Bilingual("现象与错误代码", "Symptom and code"),
    Part.TRIED: Bilingual("已做工作与结果", "What was tried"),
    Part.EVIDENCE: Bilingual("证据", "Evidence"),
    Part.PROMISE: Bilingual("对用户的承诺", "Promise to the requester"),
    Part.REASON: Bilingual("升级原因", "Reason"),
    Part.TO: Bilingual("升级到", "Escalate to"),
    Part.EXPECTED_AT: Bilingual("最迟答复", "Expected by"),
}


class Tried(NamedTuple):
    """One thing that was done before: what, what came of it, when (UTC milliseconds)."""

    what: str
    result: str = ""
    at: int | None = None


class Addressee(NamedTuple):
    """Who is asked: one person, or everybody of a team or role (an entry of either list)."""

    person: int | None = None
    entry: int | None = None


class Asked(NamedTuple):
    """What is written into the record; `files` are keys of attachments of the ticket."""

    kind: EscalationKind
    to: Addressee
    reason: str
    symptom: str
    tried: tuple[Tried, ...]
    evidence: str
    files: tuple[int, ...]
    promise: str
    expected_at: int | None
    deadline: str = ""
    trigger: str = ""


class Escalation(NamedTuple):
    """One escalation as it is kept; moments in UTC milliseconds.

    `answered_*` tell of accepting or returning, `ended_*` of whatever ended it. `calendar` is the
    version of the working calendar its time is counted by, as it was when it was asked.
    """

    key: int
    ticket: int
    state: EscalationState
    asked: Asked
    asked_by: int | None
    asked_at: int
    calendar: int | None = None
    answered_by: int | None = None
    answered_at: int | None = None
    ended_by: int | None = None
    ended_at: int | None = None
    missing: tuple[Part, ...] = ()
    said: str = ""

    @property
    def number(self) -> str:
        """Return what people call it."""
        return f"{PREFIX}-{self.key:04}"

    @property
    def is_open(self) -> bool:
        """Return whether somebody still has to answer it or to hand it back."""
        return self.state in OPEN


class Member(NamedTuple):
    """Somebody at the desk as teams and roles see them; `line` is the level of their team."""

    key: int
    role: str
    team: int | None = None
    line: int | None = None


class Group(NamedTuple):
    """A team or a role: the list it is of, its code, the level of support it stands for."""

    key: int
    list: str
    code: str
    line: int | None = None


def lacking(asked: Asked) -> tuple[Part, ...]:
    """Return which parts of a record are not filled in yet, in the order they are asked."""
    filled = {
        Part.TO: any(key is not None for key in asked.to),
        Part.REASON: bool(asked.reason.strip()),
        Part.SYMPTOM: bool(asked.symptom.strip()),
        Part.TRIED: any(line.what.strip() for line in asked.tried),
        Part.EVIDENCE: bool(asked.files) or bool(asked.evidence.strip()),
        Part.PROMISE: bool(asked.promise.strip()),
        Part.EXPECTED_AT: asked.expected_at is not None,
    }
    return tuple(part for part, there in filled.items() if not there)


def names_of(parts: Iterable[Part]) -> Bilingual:
    """Return parts of a record by name, one after the other."""
    names = [PART_NAMES[part] for part in parts]
    return Bilingual("、".join(name.zh for name in names), ", ".join(name.en for name in names))


def check_asked(asked: Asked, by: int | None, now: int) -> None:
    """Raise AppError escalation_lacks, escalation_past or escalation_to_self."""
    missing = lacking(asked)
    if missing:
        raise AppError("escalation_lacks", parts=names_of(missing))
    if asked.to.person is not None and asked.to.person == by:
        raise AppError("escalation_to_self")
    if asked.expected_at is not None and asked.expected_at <= now:
        raise AppError("escalation_past")


def check_step(present: EscalationState, wanted: EscalationState) -> None:
    """Raise AppError escalation_answered, escalation_not_accepted or escalation_over."""
    if wanted in _NEXT.get(present, ()):
        return
    if present is EscalationState.ASKED:
        raise AppError("escalation_not_accepted")
    if present is EscalationState.ACCEPTED:
        raise AppError("escalation_answered")
    raise AppError("escalation_over")


def belongs(member: Member, group: Group) -> bool:
    """Return whether somebody is of a team, or plays a role at the desk.

    A role is played by those who have it in the program, and by the teams of its level; whoever
    leads the desk stands above the lines.
    """
    if group.list == ListName.TEAM:
        return member.team == group.key
    lines = {member.line, _ABOVE if member.role == "lead" else None}
    return group.code == member.role or (group.line is not None and group.line in lines)


def may_answer(record: Escalation, person: int | None, members: Collection[int]) -> bool:
    """Return whether somebody may accept or return an escalation that is asked.

    It is the person who is named, or anybody of the team or role but the one who asked. Where the
    desk has nobody else in it, such as a vendor, whoever hears the answer notes it.
    """
    if person is None:
        return False
    if record.asked.to.person is not None:
        return person == record.asked.to.person
    others = set(members) - {record.asked_by}
    return person in others or not others


def may_end(record: Escalation, person: int | None) -> bool:
    """Return whether somebody may hand back what is accepted, or withdraw what is asked."""
    owner = record.asked_by if record.state is EscalationState.ASKED else record.answered_by
    return person is not None and person == owner


def waiting(record: Escalation, now: int) -> Span:
    """Return from when to when somebody was waited for to answer."""
    end = record.answered_at or record.ended_at or now
    return record.asked_at, max(end, record.asked_at)


def held(record: Escalation, now: int) -> Span | None:
    """Return from when to when who accepted had it, None where nobody did."""
    if record.answered_at is None or record.state is EscalationState.RETURNED:
        return None
    return record.answered_at, max(record.ended_at or now, record.answered_at)


def to_json(asked: Asked) -> dict[str, Any]:
    """Return what of a record has no column of its own."""
    return {
        "tried": [list(line) for line in asked.tried if line.what.strip()],
        "files": list(asked.files),
        "evidence": asked.evidence.strip(),
        "deadline": asked.deadline.strip(),
        "trigger": asked.trigger.strip(),
    }


def tried_of(data: Mapping[str, Any]) -> tuple[Tried, ...]:
    """Return the lines that `to_json` wrote down."""
    lines: Sequence[Sequence[Any]] = data.get("tried", ())
    return tuple(Tried(*line) for line in lines)
