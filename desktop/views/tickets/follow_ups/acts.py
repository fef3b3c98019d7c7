"""How an agent calls back and writes reviews; each act is told with its way back."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from desktop.domain.callbacks import Said, State
from desktop.domain.reviews import Finding, Review, Written
from desktop.models.ticket_words import number_text
from desktop.services.services import Services
from desktop.views.tickets.follow_ups.call_sheet import Call, CallSheet
from desktop.views.tickets.follow_ups.review_sheet import ReviewSheet
from desktop.views.tickets.follow_ups.words import state_word
from desktop.views.undoable import Undoable


class _Reviewed(NamedTuple):
    number: str
    review: Review
    findings: list[Finding]


class FollowUpActs(Undoable):
    """A ticket without a planned call or review gets one when it is wanted."""

    def call(self, ticket: int, over: QWidget) -> None:
        """Open the sheet of the call that is due about a ticket, planned now where none is."""
        self._desk.write(lambda my: _call(my, ticket), lambda found: self._open_call(found, over))

    def review(self, ticket: int, over: QWidget) -> None:
        """Open the review of a ticket, the last one where none is due."""
        self._desk.write(
            lambda my: _review(my, ticket), lambda found: self._open_review(found, over)
        )

    def _open_call(self, found: Call, over: QWidget) -> None:
        sheet = CallSheet(self._desk, found, over)
        sheet.said.connect(lambda said: self._record(found, said))
        sheet.missed.connect(lambda words: self._attempt(found, words))
        sheet.open()

    def _record(self, found: Call, said: Said) -> None:
        key, number = found.call.key, found.number
        told = self.tr("{number} called back: {outcome}")
        self.do(
            lambda my: my.callbacks.record(key, said),
            lambda _: told.format(number=number, outcome=state_word(said.state)),
        )

    def _attempt(self, found: Call, words: str) -> None:
        key, number = found.call.key, found.number

        def said(state: State) -> str:
            over = self.tr("{number}: never reached, given up")
            again = self.tr("{number}: not reached, stays on the list")
            return (over if state is State.UNREACHED else again).format(number=number)

        self.do(lambda my: my.callbacks.attempt(key, words), said)

    def _open_review(self, found: _Reviewed, over: QWidget) -> None:
        sheet = ReviewSheet(found.number, found.review, found.findings, over)

        def keep(written: Written) -> None:
            told = self.tr("Review of {number} kept").format(number=found.number)
            self.do(lambda my: my.reviews.write(found.review.key, written), lambda _: told)

        sheet.written.connect(keep)
        sheet.open()


def _call(my: Services, ticket: int) -> Call:
    due = my.callbacks.due_of(ticket)
    if due is None:
        my.callbacks.ask(ticket)
        due = my.callbacks.of_ticket(ticket)[-1]
    found = my.queue.get(ticket, events=False)
    people = my.people.get([found.requester]) if found.requester is not None else {}
    number = number_text(found.station, found.counter)
    person = people.get(found.requester or 0)
    return Call(due, found, number, person, my.callbacks.rule().share)


def _review(my: Services, ticket: int) -> _Reviewed:
    if not my.reviews.of_ticket(ticket):
        my.reviews.ask(ticket)
    known = my.reviews.of_ticket(ticket)
    review = next((each for each in known if each.written_at is None), known[-1])
    row = my.queue.rows([ticket])[ticket]
    findings = [each.finding for each in my.reviews.findings(review.key)]
    return _Reviewed(number_text(row.station, row.counter), review, findings)
