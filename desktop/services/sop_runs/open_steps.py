"""Which steps of its SOP a ticket has still open: what an arrow may wait for."""

from collections.abc import Sequence

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.run import Standing
from desktop.services.sop_runs import reading
from desktop.store.driver import Connection

# What is done once a ticket is resolved holds up neither resolving nor closing it.
_AFTERWARDS = frozenset({"resolution", "review"})
_OPEN = frozenset({Standing.CURRENT, Standing.OPEN})


def open_steps(connection: Connection, ticket: int) -> Sequence[Bilingual]:
    """Return the titles of the steps that are neither done nor skipped nor off the path.

    An SOP that nobody began holds nothing up: the ticket was worked without it.
    """
    opened = reading.read(connection, ticket)
    if opened is None:
        return ()
    state = opened.state(opened.run.started_at or 0)
    if not state.done:
        return ()
    return tuple(
        each.step.title
        for each in state.steps
        if each.standing in _OPEN and each.step.stage not in _AFTERWARDS
    )
