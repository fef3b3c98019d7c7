"""In which order the choices of a question are shown in one attempt: the same each time it is."""

from desktop.domain.exams.drawing import shown_order
from desktop.domain.questions.bodies import Matching, Multiple, Ordering, Single
from desktop.domain.questions.case import Case
from desktop.domain.questions.question import Body


def shown(body: Body, seed: int) -> tuple[int, ...]:
    """Return the places of options, of matches or of blocks in the order in which they are shown.

    Blocks are always mixed, as their own order is the answer; options only where they may be.
    """
    if isinstance(body, Case):
        return shown_order(len(body.order.blocks), seed)
    if isinstance(body, Ordering):
        mixed = shown_order(len(body.blocks), seed)
        return mixed if not body.shown else _drawn(body, mixed)
    if isinstance(body, Matching):
        return shown_order(len(body.pairs), seed)
    if isinstance(body, Single | Multiple):
        count = len(body.options)
        return shown_order(count, seed) if body.shuffle else tuple(range(count))
    return ()


def _drawn(body: Ordering, mixed: tuple[int, ...]) -> tuple[int, ...]:
    """Return as many steps as are to be shown; blocks that don't belong are always among them."""
    wrong = {at for at, block in enumerate(body.blocks) if block.wrong}
    steps = [at for at in mixed if at not in wrong][: body.shown]
    return tuple(at for at in mixed if at in wrong or at in steps)
