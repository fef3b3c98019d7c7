"""Which stage of its lifecycle a ticket is in once a step of its SOP is settled."""

from collections.abc import Sequence

from desktop.domain.sops.records import Way
from desktop.domain.sops.run import RunState

_GOES_ON = frozenset({Way.NEXT, Way.STEP, Way.STOP})


def stage_after(order: Sequence[str], at: str, state: RunState) -> str:
    """Return the code of the stage; `order` holds all of them, `at` is the one so far.

    A ticket goes on to the stage of its next step; behind the last step to the stage that follows,
    unless it is handed over or goes on by another document. It never goes back.
    """
    wanted = _wanted(order, state)
    present = order.index(at) if at in order else -1
    return order[wanted] if wanted > present else at


def _wanted(order: Sequence[str], state: RunState) -> int:
    current = state.at(state.current)
    if current is not None:
        return order.index(current.step.stage) if current.step.stage in order else -1
    if state.ending is None or state.ending.way not in _GOES_ON:
        return -1
    settled = [
        order.index(each.step.stage)
        for each in state.steps
        if each.mark.is_settled and each.step.stage in order
    ]
    return min(max(settled) + 1, len(order) - 1) if settled else -1
