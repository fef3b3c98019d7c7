"""The parts of the control strip: how far a version is, each with words, shape and dates."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.documents.approval import ACCEPTED
from desktop.domain.documents.records import Review, Version
from desktop.domain.documents.states import OPEN, State
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.documents.opened import OpenDocument
from desktop.views.sops.control.names import Names, version_name

_CONTEXT = "ControlStrip"


class Stand(StrEnum):
    """Whether a part is over, the present one, or to come."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


class Part(NamedTuple):
    """One part: `version` is what a click opens (0 for none), `key` what it is about."""

    key: str
    title: str
    note: str
    stand: Stand
    tip: str = ""
    version: int = 0


_STATES = {
    State.DRAFT: QT_TRANSLATE_NOOP("ControlStrip", "draft"),
    State.IN_REVIEW: QT_TRANSLATE_NOOP("ControlStrip", "in review"),
    State.APPROVED: QT_TRANSLATE_NOOP("ControlStrip", "approved"),
    State.SCHEDULED: QT_TRANSLATE_NOOP("ControlStrip", "scheduled"),
    State.EFFECTIVE: QT_TRANSLATE_NOOP("ControlStrip", "effective"),
    State.SUPERSEDED: QT_TRANSLATE_NOOP("ControlStrip", "superseded"),
    State.RETIRED: QT_TRANSLATE_NOOP("ControlStrip", "obsolete"),
}
_STANDS = {
    Stand.DONE: QT_TRANSLATE_NOOP("ControlStrip", "done"),
    Stand.CURRENT: QT_TRANSLATE_NOOP("ControlStrip", "now"),
    Stand.AHEAD: QT_TRANSLATE_NOOP("ControlStrip", "to come"),
}
_PLACE = {
    State.DRAFT: 0,
    State.IN_REVIEW: 1,
    **dict.fromkeys((State.APPROVED, State.SCHEDULED), 3),
    **dict.fromkeys((State.EFFECTIVE, State.SUPERSEDED, State.RETIRED), 4),
}
_GOING = " …"


def say(text: str) -> str:
    """Return a text of the strip in the language of the screen."""
    return QCoreApplication.translate(_CONTEXT, text)


def state_word(state: State) -> str:
    """Return what a state is called: "effective"."""
    return say(_STATES[state])


def stand_word(stand: Stand) -> str:
    """Return how far a part is, for readers: "done"."""
    return say(_STANDS[stand])


def flow_version(opened: OpenDocument) -> Version:
    """Return the version whose way is shown: the one shown, or the one that is on its way."""
    version = opened.version
    on_way = opened.row.on_way
    if version.state is State.EFFECTIVE and on_way is not None:
        return next((v for v in opened.versions if v.key == on_way.version), version)
    return version


def strip_parts(opened: OpenDocument, reviews: Sequence[Review], names: Names) -> list[Part]:
    """Return the parts for a document; `reviews` are those of `flow_version`."""
    flow = flow_version(opened)
    in_force = next((v for v in opened.versions if v.state is State.EFFECTIVE), None)
    before: list[Part] = []
    if in_force is not None and in_force.key != flow.key:
        before.append(_force_part(in_force, names))
    return [
        *before,
        _draft_part(flow, names),
        _review_part(flow, reviews, names),
        _approval_part(flow, reviews, names),
        _end_part(flow, opened, names),
    ]


def _stand(version: Version, place: int) -> Stand:
    at = _PLACE[version.state]
    if place < at:
        return Stand.DONE
    return Stand.CURRENT if place == at else Stand.AHEAD


def _force_part(version: Version, names: Names) -> Part:
    title = f"{version_name(version)} {state_word(version.state)}"
    note = say(QT_TRANSLATE_NOOP("ControlStrip", "since {day}")).format(
        day=names.day(version.effective_at)
    )
    tip = _tip(
        (QT_TRANSLATE_NOOP("ControlStrip", "In force since {when}"), version.effective_at, names)
    )
    return Part("in_force", title, note, Stand.DONE, tip, version.key)


def _draft_part(version: Version, names: Names) -> Part:
    word = say(QT_TRANSLATE_NOOP("ControlStrip", "draft"))
    note = f"{names.person(version.author)} · {names.day(version.created_at)}"
    tip = _lines(
        _tip((QT_TRANSLATE_NOOP("ControlStrip", "Begun {when}"), version.created_at, names)),
        _tip((QT_TRANSLATE_NOOP("ControlStrip", "Handed in {when}"), version.submitted_at, names)),
        version.reason,
    )
    title = f"{version_name(version)} {word}"
    return Part("draft", title, note, _stand(version, 0), tip, version.key)


def _review_part(version: Version, reviews: Sequence[Review], names: Names) -> Part:
    word = say(QT_TRANSLATE_NOOP("ControlStrip", "Review"))
    asked = _last_round(reviews) if version.state is not State.DRAFT else []
    accepted = [review for review in asked if review.decision == ACCEPTED]
    title = f"{word} {len(accepted)} / {len(asked)}" if asked else word
    said = [f"{names.person(r.reviewer)}{' ✓' if r.decision else _GOING}" for r in asked]
    none = "" if version.state is State.DRAFT else say(QT_TRANSLATE_NOOP("ControlStrip", "none"))
    tips = [_review_tip(review, names) for review in reviews]
    stand = Stand.DONE if _all_accepted(version, reviews) else _stand(version, 1)
    return Part("review", title, " ".join(said) or none, stand, _lines(*tips))


def _all_accepted(version: Version, reviews: Sequence[Review]) -> bool:
    """Return whether only the approval is missing."""
    return version.state is State.IN_REVIEW and all(r.decision for r in _last_round(reviews))


def _approval_part(version: Version, reviews: Sequence[Review], names: Names) -> Part:
    word = say(QT_TRANSLATE_NOOP("ControlStrip", "Approval"))
    tip = _lines(
        _tip((QT_TRANSLATE_NOOP("ControlStrip", "Approved {when}"), version.approved_at, names)),
        version.override,
        version.text_hash and f"SHA-256 {version.text_hash[:12]}",
    )
    if version.approved_at:
        note = f"{names.person(version.approver)} · {names.day(version.approved_at)}"
        return Part("approval", word, note, _stand(version, 2), tip)
    stand = Stand.CURRENT if _all_accepted(version, reviews) else _stand(version, 2)
    return Part("approval", word, names.approvers(version.author), stand, tip)


def _end_part(version: Version, opened: OpenDocument, names: Names) -> Part:
    state = version.state
    if state in (State.SUPERSEDED, State.RETIRED):
        since = say(QT_TRANSLATE_NOOP("ControlStrip", "since {day}"))
        note = since.format(day=names.day(version.ended_at))
        tip = _tip((QT_TRANSLATE_NOOP("ControlStrip", "Ended {when}"), version.ended_at, names))
        return Part("end", state_word(state), note, Stand.CURRENT, tip, version.key)
    word = say(QT_TRANSLATE_NOOP("ControlStrip", "In force"))
    if state is State.EFFECTIVE:
        return _signed_part(version, opened, names, word)
    planned = say(QT_TRANSLATE_NOOP("ControlStrip", "planned {day} · to sign"))
    plain = say(QT_TRANSLATE_NOOP("ControlStrip", "then to sign"))
    dated = version.effective_from if state in OPEN else None
    note = planned.format(day=names.day(dated)) if dated else plain
    tip = _tip((QT_TRANSLATE_NOOP("ControlStrip", "In force from {when}"), dated, names))
    return Part("end", word, note, _stand(version, 3), tip)


def _signed_part(version: Version, opened: OpenDocument, names: Names, word: str) -> Part:
    signed = len({each.person for each in opened.sign_off.signed})
    total = signed + len(opened.sign_off.missing)
    note = say(QT_TRANSLATE_NOOP("ControlStrip", "{day} · signed {count} / {total}"))
    told = note.format(day=names.day(version.effective_at), count=signed, total=total)
    tip = _lines(
        _tip(
            (
                QT_TRANSLATE_NOOP("ControlStrip", "In force since {when}"),
                version.effective_at,
                names,
            )
        ),
        say(QT_TRANSLATE_NOOP("ControlStrip", "Click to see who has read and signed it")),
    )
    stand = Stand.CURRENT if opened.sign_off.missing else Stand.DONE
    return Part("signed", word, told, stand, tip, version.key)


def _last_round(reviews: Sequence[Review]) -> list[Review]:
    """Return the newest question to each reviewer; a return closes the rounds before it."""
    last: dict[int, Review] = {}
    newest = max((review.asked_at for review in reviews), default=0)
    for review in reviews:
        if review.asked_at == newest:
            last[review.reviewer] = review
    return list(last.values())


def _review_tip(review: Review, names: Names) -> str:
    who, asked = names.person(review.reviewer), names.moment(review.asked_at)
    if not review.decision:
        line = say(QT_TRANSLATE_NOOP("ControlStrip", "{name}: asked {when}, no answer yet"))
        return line.format(name=who, when=asked)
    accepted = QT_TRANSLATE_NOOP("ControlStrip", "{name}: accepted {when}")
    returned = QT_TRANSLATE_NOOP("ControlStrip", "{name}: returned {when}")
    line = say(accepted if review.decision == ACCEPTED else returned)
    told = line.format(name=who, when=names.moment(review.decided_at))
    return f"{told} · {review.reason}" if review.reason else told


def _tip(said: tuple[str, int | None, Names]) -> str:
    text, at, names = said
    return say(text).format(when=names.moment(at)) if at else ""


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
