"""Why a ticket is called back or reviewed, and what a call came to, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain import callbacks, reviews
from desktop.domain.callbacks import CallBack, State
from desktop.domain.reviews import FindingKind
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_CALLED = {
    callbacks.Why.COMPLAINT: QT_TRANSLATE_NOOP("FollowUps", "every complaint is called back"),
    callbacks.Why.URGENT: QT_TRANSLATE_NOOP("FollowUps", "every P1 and P2 is called back"),
    callbacks.Why.SAMPLE: QT_TRANSLATE_NOOP("FollowUps", "drawn by its number, {share} % are"),
    callbacks.Why.CHOSEN: QT_TRANSLATE_NOOP("FollowUps", "chosen by hand"),
    callbacks.Why.LOW: QT_TRANSLATE_NOOP("FollowUps", "low marks: a lead calls the same day"),
}
_REVIEWED = {
    reviews.Why.CRITICAL: QT_TRANSLATE_NOOP("FollowUps", "it was P1"),
    reviews.Why.REOPENED: QT_TRANSLATE_NOOP("FollowUps", "it was reopened"),
    reviews.Why.LATE: QT_TRANSLATE_NOOP("FollowUps", "it was late"),
    reviews.Why.CHOSEN: QT_TRANSLATE_NOOP("FollowUps", "chosen by hand"),
}
_STATES = {
    State.CONFIRMED: QT_TRANSLATE_NOOP("FollowUps", "Solved"),
    State.NOT_SOLVED: QT_TRANSLATE_NOOP("FollowUps", "Not solved"),
    State.REFUSED: QT_TRANSLATE_NOOP("FollowUps", "No wish to answer"),
    State.UNREACHED: QT_TRANSLATE_NOOP("FollowUps", "Never reached"),
    State.DUE: QT_TRANSLATE_NOOP("FollowUps", "To be called back"),
}
_KINDS = {
    FindingKind.SOP: QT_TRANSLATE_NOOP("FollowUps", "SOP"),
    FindingKind.TRAINING: QT_TRANSLATE_NOOP("FollowUps", "Training"),
    FindingKind.TOOL: QT_TRANSLATE_NOOP("FollowUps", "Tool"),
    FindingKind.PROCESS: QT_TRANSLATE_NOOP("FollowUps", "Process"),
    FindingKind.OTHER: QT_TRANSLATE_NOOP("FollowUps", "Other"),
}
_MARKS = QT_TRANSLATE_NOOP("FollowUps", "{marks} of 5")


def why_called(call: CallBack, share: int) -> str:
    """Return why somebody is called; `share` is that of the sample in per cent."""
    return _said(_CALLED[call.why]).format(share=share)


def why_reviewed(why: reviews.Why) -> str:
    """Return why a ticket is reviewed."""
    return _said(_REVIEWED[why])


def state_word(state: State) -> str:
    """Return what a call came to."""
    return _said(_STATES[state])


def kind_word(kind: FindingKind) -> str:
    """Return what a finding is about."""
    return _said(_KINDS[kind])


def outcome(call: CallBack) -> str:
    """Return what a call came to, with marks and words."""
    marks = "" if call.marks is None else _said(_MARKS).format(marks=call.marks)
    return " · ".join(filter(None, (state_word(call.state), marks, call.words)))


def _said(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)
