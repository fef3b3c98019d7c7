"""The stages of a ticket across its view: how long each took, what the present one may take."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from desktop.domain.lists import ListItem
from desktop.domain.stage_course import Between, StageChange, Stay, course, spent
from desktop.domain.stages import facts_of
from desktop.domain.ticket import Ticket
from desktop.domain.vocabulary import ListName
from desktop.qtkit.formats import format_duration, format_when
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.overriding import override
from desktop.qtkit.zone import local
from desktop.views.desk import Desk
from desktop.views.tickets.stepper import Stage, Stepper

_TICK_MS = 15_000
_SECOND, _MINUTE = 1000, 60
_HERE = QT_TRANSLATE_NOOP("StageLine", "here for {time}")
_OF = QT_TRANSLATE_NOOP("StageLine", "here for {time} of {target}")
_LATE = QT_TRANSLATE_NOOP("StageLine", "here for {time}, {target} allowed")
_TARGET = QT_TRANSLATE_NOOP("StageLine", "target {target}")


class StageLine(Stepper):
    """Keeps its times true while it is in sight; they count by the calendar of the ticket."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ticket: Ticket | None = None
        self._between: Between = _elapsed
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._show)

    def show_ticket(self, ticket: Ticket, calendar: int | None) -> None:
        """Show the stages of a ticket; `calendar` is the version that its time counts by."""
        self._ticket = ticket
        directory = self._desk.my.directory
        self._between = _elapsed if calendar is None else directory.work_time(calendar).between
        self._show()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(_TICK_MS)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def _show(self) -> None:
        ticket = self._ticket
        if ticket is None:
            return
        stages = self._desk.my.directory.of(ListName.STAGE)
        at = next((n for n, item in enumerate(stages) if item.key == ticket.stage), -1)
        stays = course(ticket.created_at, ticket.stage, changes_of(ticket), _ended_at(ticket))
        times = _Times(self._desk.session.clock(), self._between, self._desk.language)
        shown = []
        for place, item in enumerate(stages):
            here = place == at and bool(ticket.is_open)
            ahead = place > at and bool(ticket.is_open)
            shown.append(times.stage(item, stays, here=here, ahead=ahead))
        self.show_stages(shown, at, done=not ticket.is_open)


class _Times(NamedTuple):
    """Says in one language how long a stage took, takes or may take."""

    now: int
    between: Between
    language: str

    def stage(self, item: ListItem, stays: Sequence[Stay], *, here: bool, ahead: bool) -> Stage:
        """Return what the line shows of a stage."""
        name = item.name.text(self.language)
        target = facts_of(item).target_minutes or 0
        mine = [stay for stay in stays if stay.stage == item.key]
        allowed = format_duration(target * _MINUTE, self.language) if target else ""
        if not mine:
            return Stage(name, _say(_TARGET, target=allowed) if target and ahead else "")
        seconds = spent(mine, item.key, self.now, self.between) // _SECOND
        took = _length(seconds, self.language)
        if not here:
            began = format_when(local(mine[0].since), local(self.now), self.language)
            return Stage(name, f"{began} · {took}")
        late = bool(target) and seconds > target * _MINUTE
        words = _LATE if late else _OF if target else _HERE
        return Stage(name, _say(words, time=took, target=allowed), late=late)


def changes_of(ticket: Ticket) -> list[StageChange]:
    """Return from the history of a ticket when it went from stage to stage."""
    return [
        StageChange(event.at, change.before, change.after)
        for event in ticket.events
        for change in event.changes
        if change.field == "stage"
    ]


def _ended_at(ticket: Ticket) -> int | None:
    return None if ticket.is_open else ticket.closed_at or ticket.resolved_at


def _elapsed(start: int, end: int) -> int:
    return end - start


def _length(seconds: int, language: str) -> str:
    """Return a length in whole minutes: seconds would make the line restless."""
    return format_duration(seconds - seconds % _MINUTE, language)


def _say(words: str, **values: str) -> str:
    return QCoreApplication.translate("StageLine", words).format(**values)
