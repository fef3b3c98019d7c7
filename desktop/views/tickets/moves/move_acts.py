"""Moves tickets to another status: at once, or by the sheet where something is missing."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.arrows import Blocked
from desktop.domain.bulk import BulkReport, Refusal
from desktop.domain.errors import AppError
from desktop.domain.moves import NO_ANSWERS, Answers, Asked
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.tickets import Report
from desktop.views.desk import Desk
from desktop.views.tickets.moves.move_sheet import MoveSheet
from desktop.views.tickets.picker import Option

# More than these are moved beside everything else, with a card that can stop it.
_MANY = 200
_BRIEFLY = {
    Blocked.NO_ARROW: QT_TRANSLATE_NOOP("Blocked", "not from here"),
    Blocked.ROLE: QT_TRANSLATE_NOOP("Blocked", "only {about}"),
    Blocked.CHECKLIST: QT_TRANSLATE_NOOP("Blocked", "open steps: {count}"),
    Blocked.FIELDS: QT_TRANSLATE_NOOP("Blocked", "lacks {about}"),
    Blocked.NOTE: QT_TRANSLATE_NOOP("Blocked", "lacks a reason"),
}


class Ends(NamedTuple):
    """What follows a move: `told` its report and the fields set, `left` a sheet that was left."""

    told: Callable[[Report, dict[str, Any]], object]
    left: Callable[[], object]


def move(desk: Desk, keys: Sequence[int], status: int, over: QWidget, ends: Ends) -> None:
    """Give tickets a status; a sheet over a window asks for what is missing.

    Where it is refused after all, the sheet comes back with what was typed.
    """
    _Way(desk, tuple(keys), status, over, ends).begin()


class _Way(NamedTuple):
    """Tickets on their way to a status."""

    desk: Desk
    keys: Sequence[int]
    status: int
    over: QWidget
    ends: Ends

    def begin(self) -> None:
        """Tell at once whoever may not, and what cannot be: before anything is typed."""
        moves = self.desk.my.moves
        try:
            moves.check_right("ticket.move")
            refused = moves.refusals(self.keys, self.status)
            asked = moves.asked(self.keys, self.status)
        except AppError as error:
            self.desk.fail(error)
            return
        if refused and len(refused) == len(self.keys):
            self._told(BulkReport((), (), refused, ()))
        elif asked.is_nothing:
            self._act(NO_ANSWERS)
        else:
            self._ask(asked, NO_ANSWERS)

    def _ask(self, asked: Asked, kept: Answers) -> None:
        title = _title(self.desk, self.keys, self.status)
        sheet = MoveSheet(self.desk, asked, title, self.over, kept)
        sheet.answered.connect(
            lambda answers: self._act(answers, lambda: self._ask(asked, answers))
        )
        sheet.rejected.connect(self.ends.left)
        sheet.open()

    def _act(self, answers: Answers, again: Callable[[], object] = lambda: None) -> None:
        def told(report: BulkReport) -> None:
            self._told(report)
            if report.refused and not report.done:
                again()

        def failed(error: Exception) -> None:
            self.desk.fail(error)
            again()

        keys, status = self.keys, self.status
        if len(keys) > _MANY:
            title = _title(self.desk, keys, status)
            self.desk.follow(
                title, lambda my, p: my.moves.move(keys, status, answers, p), told, failed
            )
        else:
            self.desk.write(lambda my: my.moves.move(keys, status, answers), told, failed)

    def _told(self, report: BulkReport) -> None:
        self.ends.told(as_report(report), {"status": self.status})


def window_over(near: object) -> QWidget | None:
    """Return the window that a sheet opens over: the one in front, else that of a widget."""
    active = QApplication.activeWindow()
    if active is not None:
        return active
    return near.window() if isinstance(near, QWidget) else None


def marked_blocked(desk: Desk, keys: Sequence[int], options: list[Option]) -> list[Option]:
    """Return statuses to choose, those that are blocked for all the tickets with the reason."""
    blocked = desk.my.moves.blocked(keys)
    out = []
    for option in options:
        refusal = blocked.get(option.value)
        if refusal is None:
            out.append(option)
            continue
        why = desk.sentence(AppError(refusal.code, **refusal.params))
        out.append(option._replace(off=why, hint=_briefly(desk, refusal)))
    return out


def _briefly(desk: Desk, refusal: Refusal) -> str:
    """Return in two or three words why a status is blocked; the sentence says the rest."""
    about = refusal.params["about"].text(desk.language)
    text = QCoreApplication.translate("Blocked", _BRIEFLY[Blocked(refusal.code)])
    return text.format(about=about, count=refusal.params["count"])


def _title(desk: Desk, keys: Sequence[int], status: int) -> str:
    name = desk.my.directory.name(status).text(desk.language)
    return name if len(keys) == 1 else f"{name} · {len(keys):,}"


def as_report(report: BulkReport) -> Report:
    """Return what became of moved tickets as a change of fields tells it."""
    return Report(report.done, report.unchanged, (), report.refused)
