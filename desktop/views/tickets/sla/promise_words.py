"""How a clock is said in a card: which mark, in which words, in which colour."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.sla.standing import ClockState, Mark
from desktop.domain.sla.targets import ClockKind
from desktop.domain.sla.worktime import MINUTE
from desktop.qtkit.formats import format_duration, format_left
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.marks.sla import SLA_WORDS, SlaMark
from desktop.services.sla.account import ClockNow

_SECOND = 1000
_NAMES = {
    ClockKind.RESPONSE: QT_TRANSLATE_NOOP("Promise", "First response"),
    ClockKind.RESOLVE: QT_TRANSLATE_NOOP("Promise", "Resolve"),
    ClockKind.UPDATE: QT_TRANSLATE_NOOP("Promise", "Next update"),
}
_PAUSED = QT_TRANSLATE_NOOP("Promise", "paused · {left}")
_MET = QT_TRANSLATE_NOOP("Promise", "{used} / {target}")


class Said(NamedTuple):
    """A promise in words; `name` and `text` stand beside each other."""

    name: str
    text: str
    mark: SlaMark
    share: float
    tone: str
    bold: bool


def say(clock: ClockNow, now: int, language: str) -> Said:
    """Return how a clock stands."""
    mark = mark_of(clock, now)
    tone, bold = SLA_WORDS[mark]
    target = clock.minutes * MINUTE
    share = max(0.0, min(1.0, clock.left / target))
    name = QCoreApplication.translate("Promise", _NAMES[clock.kind])
    return Said(name, _text(clock, language), mark, share, tone, bold)


def mark_of(clock: ClockNow, now: int) -> SlaMark:
    """Return the mark of a clock."""
    if clock.mark in (Mark.MET, Mark.LATE):
        return SlaMark.MET if clock.mark is Mark.MET else SlaMark.OVERDUE
    if clock.left < 0:
        return SlaMark.OVERDUE
    if clock.state is ClockState.PAUSED:
        return SlaMark.PAUSED
    soon = clock.soon_at is not None and clock.soon_at <= now
    return SlaMark.DUE_SOON if soon else SlaMark.ON_TIME


def _text(clock: ClockNow, language: str) -> str:
    if clock.state is ClockState.STOPPED:
        used, target = (_length(each, language) for each in (clock.used, clock.minutes * MINUTE))
        return QCoreApplication.translate("Promise", _MET).format(used=used, target=target)
    left = format_left(clock.left / _SECOND, language, day_hours=clock.day_hours)
    if clock.state is ClockState.PAUSED:
        return QCoreApplication.translate("Promise", _PAUSED).format(left=left)
    return left


def _length(amount: int, language: str) -> str:
    return format_duration(amount // MINUTE * 60, language)
