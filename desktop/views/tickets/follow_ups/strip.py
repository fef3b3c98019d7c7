"""Above a solved ticket: that a call or a review is due, and what the last call came to."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, Signal

from desktop.domain.callbacks import CallBack, State
from desktop.domain.reviews import Review
from desktop.qtkit.overriding import override
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.follow_ups.words import outcome, why_called, why_reviewed
from desktop.views.tickets.steps.notice_strip import Act, NoticeStrip


class _Found(NamedTuple):
    calls: list[CallBack]
    reviews: list[Review]
    share: int


class FollowUpStrip(NoticeStrip):
    """Hidden where nothing follows; its buttons ask for the sheets."""

    call_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("follow_up_strip")
        self._found: _Found | None = None
        self._reads = desk.latest(owner=self)

    def show_ticket(self, key: int) -> None:
        """Show what follows the solution of a ticket."""
        self._reads.start(lambda my, _progress: _read(my, key), self._show)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._found is not None:
            self._show(self._found)

    def _show(self, found: _Found) -> None:
        self._found = found
        said: list[str] = []
        acts: list[Act] = []
        due = next((each for each in found.calls if each.state is State.DUE), None)
        made = [each for each in found.calls if each.state is not State.DUE]
        review = next((each for each in found.reviews if each.written_at is None), None)
        if due is not None:
            why = why_called(due, found.share)
            said.append(self.tr("To be called back: {why}").format(why=why))
            acts.append(("call_now", self.tr("Call…"), self.call_wanted.emit))
        elif made:
            said.append(self.tr("Called back: {outcome}").format(outcome=outcome(made[-1])))
        if review is not None:
            why = why_reviewed(review.why)
            said.append(self.tr("To be reviewed: {why}").format(why=why))
        if found.reviews:
            acts.append(("review_now", self.tr("Review…"), self.review_wanted.emit))
        tone = "amber" if due is not None or review is not None else "green"
        self.say(" · ".join(said) or (self.tr("Reviewed") if found.reviews else ""), tone, acts)


def _read(my: Services, key: int) -> _Found:
    share = my.callbacks.rule().share
    return _Found(my.callbacks.of_ticket(key), my.reviews.of_ticket(key), share)
