"""Read calls after a solution, reviews of tickets, and their findings."""

from typing import NamedTuple

from desktop.domain import callbacks, reviews
from desktop.domain.callbacks import CallBack
from desktop.domain.keys import id_text
from desktop.domain.reviews import Finding, FindingKind, Review
from desktop.store import driver
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS

_CALLS = f"select key, {', '.join(KINDS['call_back'].columns)} from call_back"  # noqa: S608
_REVIEWS = f"select key, {', '.join(KINDS['review'].columns)} from review"  # noqa: S608
_FINDINGS = (
    "select f.key, f.kind, f.text, d.id, f.state, f.review, r.ticket from finding f"
    " join review r on r.key = f.review left join document_step d on d.key = f.step"
)


class KeptFinding(NamedTuple):
    """A finding with its key, its state, and the ticket that it comes from."""

    key: int
    finding: Finding
    state: str
    review: int
    ticket: int


@driver.reading
def calls(connection: Connection, ticket: int) -> list[CallBack]:
    """Return the calls about a ticket, the oldest first."""
    sql = f"{_CALLS} where ticket = ? order by key"
    return [_call(row) for row in connection.execute(sql, (ticket,))]


@driver.reading
def call(connection: Connection, key: int) -> CallBack | None:
    """Return one call, None where it is gone."""
    row = connection.execute(f"{_CALLS} where key = ?", (key,)).fetchone()
    return None if row is None else _call(row)


@driver.reading
def due_calls(connection: Connection) -> list[CallBack]:
    """Return the calls to be made, low marks first, then the oldest."""
    found = connection.execute(
        f"{_CALLS} where state = 'due'"  # noqa: S608 - constants
        " and not exists (select 1 from ticket t where t.key = ticket and t.deleted_at is not null)"
        " order by why <> 'low', due_at, key"
    )
    return [_call(row) for row in found]


@driver.reading
def made_calls(connection: Connection, since: int, until: int) -> list[CallBack]:
    """Return the calls that were made or given up from a moment to another one."""
    found = connection.execute(
        f"{_CALLS} where called_at >= ? and called_at < ? and state <> 'due'"
        " order by called_at, key",
        (since, until),
    )
    return [_call(row) for row in found]


@driver.reading
def reviews_of(connection: Connection, ticket: int) -> list[Review]:
    """Return the reviews of a ticket, the oldest first."""
    found = connection.execute(f"{_REVIEWS} where ticket = ? order by key", (ticket,))
    return [_review(row) for row in found]


@driver.reading
def review(connection: Connection, key: int) -> Review | None:
    """Return one review, None where it is gone."""
    row = connection.execute(f"{_REVIEWS} where key = ?", (key,)).fetchone()
    return None if row is None else _review(row)


@driver.reading
def was_reopened(connection: Connection, ticket: int) -> bool:
    """Return whether a solved ticket was ever worked on again."""
    found = connection.execute(
        "select 1 from change where kind = 'ticket' and record = ? and field = 'resolved_at'"
        " and before is not null and after is null limit 1",
        (ticket,),
    )
    return found.fetchone() is not None


@driver.reading
def findings_of(connection: Connection, review_key: int) -> list[KeptFinding]:
    """Return the findings of a review in order."""
    found = connection.execute(f"{_FINDINGS} where f.review = ? order by f.key", (review_key,))
    return [_finding(row) for row in found]


@driver.reading
def open_findings(connection: Connection) -> list[KeptFinding]:
    """Return the findings of which nothing has become yet, the oldest first."""
    return [
        _finding(row)
        for row in connection.execute(f"{_FINDINGS} where f.state = 'open' order by f.key")
    ]


def _call(row: tuple[object, ...]) -> CallBack:
    made = CallBack._make(row)
    return made._replace(why=callbacks.Why(made.why), state=callbacks.State(made.state))


def _review(row: tuple[object, ...]) -> Review:
    made = Review._make(row)
    return made._replace(why=reviews.Why(made.why))


def _finding(row: tuple[object, ...]) -> KeptFinding:
    key, kind, text, step, state, review_key, ticket = row
    step_id = id_text(step) if isinstance(step, bytes) else ""
    made = Finding(FindingKind(str(kind)), str(text), step_id)
    return KeptFinding(int(str(key)), made, str(state), int(str(review_key)), int(str(ticket)))
