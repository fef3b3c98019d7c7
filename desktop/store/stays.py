"""Read for many tickets when each went from stage to stage, and how long steps of SOPs took."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.keys import id_text
from desktop.domain.stage_course import StageChange
from desktop.store import driver, sql
from desktop.store.driver import Connection

_CHANGES = (
    "select c.record, s.happened_at, c.before, c.after, s.person from change c"
    " join change_set s on s.key = c.change_set"
    " where c.kind = 'ticket' and c.field = 'stage' and c.record in ({marks})"
    " order by s.happened_at, s.key"
)
_STEPS = (
    "select d.code, p.id, t.position, t.title_zh, t.title_en, m.state, m.seconds, m.earlier,"
    " m.target from sop_run r join sop_run_step m on m.run = r.key"
    " join document d on d.key = r.document join document_step p on p.key = m.step"
    " join step_text t on t.step = m.step and t.version = r.version"
    " where r.ticket in ({marks}) and m.state <> '' order by r.version"
)


class StepTime(NamedTuple):
    """A settled step: of which SOP, its id for life, how long it took and was to take.

    `seconds` is None where nobody had taken the ticket yet, `target` is minutes, 0 without one.
    """

    sop: str
    step: str
    position: int
    title: Bilingual
    state: str
    seconds: int | None
    target: int


@driver.reading
def changes(connection: Connection, tickets: Sequence[int]) -> dict[int, list[StageChange]]:
    """Return by ticket its ways from stage to stage in order of time."""
    found: dict[int, list[StageChange]] = {}
    statement = _CHANGES.format(marks=sql.marks(len(tickets)))
    for ticket, *moved in connection.execute(statement, tuple(tickets)):
        found.setdefault(ticket, []).append(StageChange._make(moved))
    return found


@driver.reading
def steps(connection: Connection, tickets: Sequence[int]) -> list[StepTime]:
    """Return the settled steps of these tickets, of older versions first."""
    statement = _STEPS.format(marks=sql.marks(len(tickets)))
    return [
        StepTime(
            sop,
            id_text(step),
            position,
            Bilingual(zh, en),
            state,
            None if seconds is None else seconds + earlier,
            target,
        )
        for sop, step, position, zh, en, state, seconds, earlier, target in connection.execute(
            statement, tuple(tickets)
        )
    ]
