"""The role-play on the screen: its clock, what is ticked, kept beside the records as it goes."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.exams.live import marked, toggled
from desktop.domain.questions.case import Case
from desktop.domain.questions.grading.grade import Grade
from desktop.services.services import Services
from desktop.services.training.live import Draft, Play
from desktop.services.training.opened import OpenQuestion
from desktop.views.desk import Desk
from desktop.views.exams.sitting.clocks import monotonic_ms
from desktop.views.undoable import Undoable

_TICK_MS, _BEAT = 1000, 5


class Played(NamedTuple):
    """A role-play with its tickets."""

    draft: Draft
    tickets: tuple[OpenQuestion, ...]


class LiveState(QObject):
    """The clock counts while the pane is shown and not paused.

    `opened` follows a role-play that came to the screen, `placed` another ticket, `ticked` a change
    of its sheet, `ended` carries the key of the attempt.
    """

    opened = Signal()
    placed = Signal()
    ticked = Signal()
    clocked = Signal()
    ended = Signal(int)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.now: Callable[[], int] = monotonic_ms
        self.draft: Draft | None = None
        self.paused = False
        self._tickets: tuple[OpenQuestion, ...] = ()
        self._since: int | None = None
        self._beats = 0
        self._acts = Undoable(desk, self)
        self._reads = desk.latest(owner=self)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._beat)
        desk.person_changed.connect(self.let_go)
        desk.closing.connect(self.keep)

    @property
    def case(self) -> Case | None:
        """Return the ticket on the screen."""
        body = self.ticket.question.body if self.ticket is not None else None
        return body if isinstance(body, Case) else None

    @property
    def ticket(self) -> OpenQuestion | None:
        """Return the ticket on the screen as the bank has it."""
        return self._tickets[self.draft.at] if self.draft is not None and self._tickets else None

    @property
    def play(self) -> Play | None:
        """Return what is ticked about the ticket on the screen."""
        return self.draft.plays[self.draft.at] if self.draft is not None else None

    def grade(self) -> Grade:
        """Return what the ticks come to now."""
        case, play = self.case, self.play
        return marked(case, play.ticks) if case is not None and play is not None else Grade(())

    def begin(self, code: str, person: int, keys: Sequence[int]) -> None:
        """Begin a role-play."""

        def work(my: Services) -> Played:
            draft = my.live.begin(code, person, keys)
            my.live.keep_draft(draft)
            return _played(my, draft)

        self.desk.write(work, self._show)

    def go_on(self) -> None:
        """Go on with the role-play that was left."""
        self._reads.start(lambda my, _p: _left(my), self._go_on)

    def toggle(self, line: str) -> None:
        """Tick a line, or take it back."""
        case, play = self.case, self.play
        if case is not None and play is not None:
            self._set(play._replace(ticks=toggled(case, play.ticks, line)))
            self.ticked.emit()

    def comment(self, text: str) -> None:
        """Keep the trainer's comment on the ticket."""
        play = self.play
        if play is not None and text != play.comment:
            self._set(play._replace(comment=text))

    def go_to(self, at: int) -> None:
        """Go to another ticket."""
        draft = self.draft
        if draft is not None and 0 <= at < len(draft.plays) and at != draft.at:
            self.draft = draft._replace(at=at)
            self.keep()
            self.placed.emit()

    def spent_ms(self) -> int:
        """Return how long it has lasted without its pauses."""
        if self.draft is None:
            return 0
        since = self._since
        return self.draft.spent_ms + (max(self.now() - since, 0) if since is not None else 0)

    def come_back(self) -> None:
        """Count from now on."""
        if self.draft is not None and self._since is None and not self.paused:
            self._since = self.now()
            self._timer.start()

    def stand_still(self) -> None:
        """Count no more until it goes on."""
        if self.draft is not None:
            self.draft = self.draft._replace(spent_ms=self.spent_ms())
        self._since = None
        self._timer.stop()
        self.keep()

    def pause(self) -> None:
        """Stop the clock, or let it go on."""
        self.paused = not self.paused
        self.stand_still() if self.paused else self.come_back()
        self.clocked.emit()

    def keep(self) -> None:
        """Keep all of it beside the records."""
        draft = self.draft
        if draft is not None:
            kept = draft._replace(spent_ms=self.spent_ms())
            self.desk.write(lambda my: my.live.keep_draft(kept))

    def finish(self) -> None:
        """Make an attempt of it."""
        draft = self.draft
        if draft is None:
            return
        done = draft._replace(spent_ms=self.spent_ms())
        said = self.tr("Role-play kept as an attempt")
        self._acts.do(lambda my: my.live.finish(done), lambda _key: said, self._end)

    def give_up(self) -> None:
        """Forget the role-play: it makes no attempt."""
        self.let_go()
        self.desk.write(lambda my: my.live.drop_draft())

    def let_go(self) -> None:
        """Take it off the screen; what was kept of it stays."""
        self._timer.stop()
        self.draft, self._tickets, self._since, self.paused = None, (), None, False
        self.opened.emit()

    def _set(self, play: Play) -> None:
        draft = self.draft
        if draft is not None:
            plays = list(draft.plays)
            plays[draft.at] = play
            self.draft = draft._replace(plays=tuple(plays))
            self.keep()

    def _show(self, found: Played) -> None:
        self.draft, self._tickets = found
        self._since, self.paused = None, False
        self.come_back()
        self.opened.emit()

    def _go_on(self, found: Played | None) -> None:
        if found is not None:
            self._show(found)

    def _beat(self) -> None:
        self._beats += 1
        if self._beats % _BEAT == 0:
            self.keep()
        self.clocked.emit()

    def _end(self, key: int) -> None:
        self.let_go()
        self.ended.emit(key)


def _left(my: Services) -> Played | None:
    draft = my.live.draft()
    return _played(my, draft) if draft is not None else None


def _played(my: Services, draft: Draft) -> Played:
    return Played(draft, tuple(my.live.opened(play) for play in draft.plays))
