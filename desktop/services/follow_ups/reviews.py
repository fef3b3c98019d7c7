"""Reviews of complex tickets: which are due, what was written, what is to be changed."""

from collections.abc import Sequence
from itertools import zip_longest

from desktop.domain.errors import AppError
from desktop.domain.reviews import Finding, Review, Why, Written, check_written
from desktop.services.base import Service, action
from desktop.services.follow_ups.ending import check_there, touch
from desktop.store import follow_ups
from desktop.store.change import Change
from desktop.store.follow_ups import KeptFinding
from desktop.store.library import sop_texts

__all__ = ["KeptFinding", "ReviewService"]


class ReviewService(Service):
    """A review is written once and may be written anew; its findings wait to be dealt with."""

    def of_ticket(self, ticket: int) -> list[Review]:
        """Return the reviews of a ticket, the oldest first."""
        return follow_ups.reviews_of(self._store.reader, ticket)

    def findings(self, review: int) -> list[KeptFinding]:
        """Return what a review found, in order."""
        return follow_ups.findings_of(self._store.reader, review)

    def open_findings(self) -> list[KeptFinding]:
        """Return what was found and of which nothing has become yet."""
        return follow_ups.open_findings(self._store.reader)

    @action("review.ask")
    def ask(self, ticket: int) -> int:
        """Choose a ticket to be reviewed; raises review_due, ticket_gone, ticket_in_bin."""

        def work(change: Change) -> int:
            check_there(change, ticket)
            found = follow_ups.reviews_of(change.connection, ticket)
            if any(each.written_at is None for each in found):
                raise AppError("review_due")
            now = self._session.clock()
            touch(change, ticket)
            return change.insert(
                "review", {"ticket": ticket, "why": str(Why.CHOSEN), "due_at": now}
            )

        return self._write("review.ask", work)

    @action("review.write")
    def write(self, key: int, written: Written) -> None:
        """Keep a review with its findings in place of those before.

        Raises AppError review_gone, review_empty or finding_empty.
        """
        check_written(written)

        def work(change: Change) -> None:
            review = follow_ups.review(change.connection, key)
            if review is None:
                raise AppError("review_gone")
            values = {
                **{name: getattr(written, name).strip() for name in ("well", "badly", "cause")},
                "written_by": self._session.person,
                "written_at": self._session.clock(),
            }
            change.update("review", key, values)
            _keep(change, key, written.findings)
            touch(change, review.ticket)

        self._write("review.write", work)


def _keep(change: Change, review: int, findings: Sequence[Finding]) -> None:
    """Let a review have these findings: those there are changed, the others added or taken out."""
    there = follow_ups.findings_of(change.connection, review)
    for kept, each in zip_longest(there, findings):
        if each is None:
            change.remove("finding", kept.key)
            continue
        step = sop_texts.step_key(change.connection, each.step) if each.step else None
        values = {"kind": str(each.kind), "text": each.text.strip(), "step": step}
        if kept is None:
            change.insert("finding", {"review": review, **values, "state": "open"})
        else:
            change.update("finding", kept.key, values)
