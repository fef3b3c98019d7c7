"""How a calendar is kept: the reason, what would move, and what becomes of running clocks."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import Calendar
from desktop.domain.sla.typed_calendar import Draft
from desktop.qtkit.tokens import tokens
from desktop.views.desk import Desk
from desktop.views.settings.long_act import LongAct
from desktop.views.settings.promises.calendar_edit import CalendarEdit
from desktop.views.settings.promises.calendar_state import Preview, preview
from desktop.views.settings.promises.keep_bar import KeepBar
from desktop.views.settings.promises.moves_card import MovesCard
from desktop.views.undoable import Undoable


class CalendarKeeping(QWidget):
    """Stands below the page; `kept` tells code and draft of what is in force now.

    `moves`, which may be high, stands where the page scrolls.
    """

    kept = Signal(str, object)
    discarded = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._acts = Undoable(desk, self)
        self._now: CalendarEdit | None = None
        self._asked: tuple[Draft, Calendar, str] | None = None
        self._bar, self.moves, self._work = KeepBar(), MovesCard(), LongAct(desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens().spacing["card_gap"])
        for part in (self._work, self._bar):
            column.addWidget(part)
        self._bar.kept.connect(self._ask)
        self._bar.discarded.connect(self.discarded)
        self.moves.chosen.connect(self._keep)
        self.moves.left.connect(self._leave)

    def stand_below(self, area: QWidget) -> None:
        """Leave a page room above the strip."""
        self._bar.stand_below(area)

    def show_edit(self, now: CalendarEdit) -> None:
        """Follow a draft; an answer that was asked for another one is dropped."""
        self._now = now
        if self._asked is not None and self._asked[0] != now.draft:
            self._leave()
        changed = self.tr("Changed, not kept yet. Running clocks move only if you say so.")
        self._bar.show_change(changed if now.is_changed() else "", now.next_number)
        self._bar.setHidden(self._bar.isHidden() or not self.moves.isHidden())

    def refuse(self, sentence: str) -> None:
        """Say why something can't be done now."""
        self._bar.refuse(sentence)

    def end(self) -> None:
        """Forget what was asked."""
        self._leave()
        self._bar.end()

    def _ask(self, reason: str) -> None:
        now = self._now
        if now is None:
            return
        found = now.outcome()
        if found.calendar is None:
            self._bar.refuse(self._desk.sentence(next(iter(found.wrong.values()))))
            return
        wanted, code = found.calendar, now.code
        self._asked = (now.draft, wanted, reason)
        if now.is_new:
            self._keep(move=False)
            return
        self._bar.show_busy(self.tr("Reckoning what moves…"))
        self._desk.follow(
            self.tr("Reckoning what the calendar moves"),
            lambda my, progress: preview(my, code, wanted, progress),
            partial(self._show_moves, self._asked),
            self._failed,
        )

    def _show_moves(self, asked: tuple[Draft, Calendar, str], found: Preview) -> None:
        self._bar.show_busy("")
        if self._asked != asked:
            return
        if not found.moved:
            self._keep(move=False)
            return
        self.moves.show_moves(found, self._desk.language, self._desk.session.clock())
        self._bar.hide()

    def _keep(self, move: bool) -> None:  # noqa: FBT001 - Qt's signal
        if self._asked is None or self._now is None:
            return
        (draft, wanted, reason), code = self._asked, self._now.code
        self.moves.hide()
        done = partial(self._done, code, draft)
        if not move:
            self._acts.do(
                lambda my: my.promises.set_calendar(code, draft.title, wanted, reason),
                lambda _: self.tr("Calendar kept"),
                done,
                self._failed,
            )
            return
        self._work.run(
            self.tr("Moving due dates"),
            lambda my, progress: my.promises.set_and_recount(
                code, draft.title, wanted, reason, progress
            ),
            lambda count: self.tr("Calendar kept, %n due date(s) moved", "", count),
            done,
        )

    def _done(self, code: str, draft: Draft, _result: int) -> None:
        self._asked = None
        self._bar.end()
        self.kept.emit(code, draft)

    def _leave(self) -> None:
        self._asked = None
        self.moves.hide()
        if self._now is not None:
            self.show_edit(self._now)

    def _failed(self, error: Exception) -> None:
        self._bar.show_busy("")
        if isinstance(error, AppError):
            self._bar.refuse(self._desk.sentence(error))
        self._asked = None
        self._desk.fail(error)
