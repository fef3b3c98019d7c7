"""The order of steps: (longest ordered − 1) / (n − 1), with partial orders and forbidden steps.

Steps that may come either way have no order between them. Blocks that are no step cost one
place each, so that an extra wrong one never leaves the full mark.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.questions.bodies import Block, Ordering, OrderMode
from desktop.domain.questions.grading.grade import Line, Why
from desktop.domain.questions.grading.orders import share_of
from desktop.domain.questions.responses import Ordered


class OrderGrade(NamedTuple):
    """The share of an order and what is wrong with it."""

    share: float
    lines: tuple[Line, ...]
    knock_outs: tuple[Line, ...]


def graded_order(ordering: Ordering, response: Ordered | None) -> OrderGrade:
    """Return what an order is worth; one that nobody touched is not answered."""
    if response is None or not response.blocks:
        return OrderGrade(0.0, (Line(Why.NOT_ANSWERED),), ())
    blocks = ordering.blocks
    steps = [at for at in response.shown or range(len(blocks)) if not blocks[at].wrong]
    put = [at for at in dict.fromkeys(response.blocks) if 0 <= at < len(blocks)]
    before = predecessors(blocks)
    placed = [at for at in put if not blocks[at].wrong]
    kept = in_order(placed, before)
    missing, wrong = set(steps) - set(placed), [at for at in put if blocks[at].wrong]
    lines = (
        *(Line(Why.OUT_OF_PLACE, at) for at in placed if at not in kept),
        *(Line(Why.LEFT_OUT, at) for at in steps if at in missing),
        *(Line(Why.NOT_A_STEP, at) for at in wrong),
    )
    knock_outs = tuple(Line(Why.KNOCK_OUT, at) for at in put if blocks[at].knock_out)
    if ordering.mode is OrderMode.SOP:
        share = _share(len(kept), len(steps), len(wrong))
    else:
        numbers = {at: number for number, at in enumerate(sorted(steps))}
        whole = not missing and not wrong
        share = share_of(ordering.mode, [numbers[at] for at in placed]) if whole else 0.0
    return OrderGrade(share, lines, knock_outs)


def _share(kept: int, steps: int, wrong: int) -> float:
    if steps < 2:  # noqa: PLR2004  nothing to put in order: only whether it is there counts
        return max(kept - wrong, 0) / max(steps, 1)
    return max(kept - 1 - wrong, 0) / (steps - 1)


def predecessors(blocks: Sequence[Block]) -> list[frozenset[int]]:
    """Return for each block all those that have to come before it.

    A block without `after` follows the step above it; wrong blocks stand outside the order.
    References forward or to nothing are left out, so that there are no rings.
    """
    out: list[frozenset[int]] = []
    above: int | None = None
    for at, block in enumerate(blocks):
        if block.wrong:
            out.append(frozenset())
            continue
        direct: Iterable[int] = block.after if block.after is not None else _one(above)
        known = [each for each in direct if 0 <= each < at and not blocks[each].wrong]
        out.append(frozenset(known).union(*(out[each] for each in known)))
        above = at
    return out


def _one(above: int | None) -> tuple[int, ...]:
    return () if above is None else (above,)


def in_order(placed: Sequence[int], before: Sequence[frozenset[int]]) -> set[int]:
    """Return as many of the placed blocks as can stay without one having to move.

    Two blocks are against each other when the later has to come before the earlier. That relation
    is transitive, so the largest set without such a pair is what a smallest cover of chains
    leaves (Dilworth), found by matching.
    """
    against = [
        [b for b in range(a + 1, len(placed)) if placed[b] in before[placed[a]]]
        for a in range(len(placed))
    ]
    earlier, later = _matching(against, len(placed))
    reached = _reached(against, earlier, later)
    # König: in neither half of the smallest cover
    return {placed[at] for at in range(len(placed)) if at in reached[0] and at not in reached[1]}


def _matching(
    against: Sequence[Sequence[int]], n: int
) -> tuple[list[int | None], list[int | None]]:
    forward: list[int | None] = [None] * n
    backward: list[int | None] = [None] * n

    def placed_from(a: int, tried: set[int]) -> bool:
        for b in against[a]:
            if b in tried:
                continue
            tried.add(b)
            holder = backward[b]
            if holder is None or placed_from(holder, tried):
                forward[a], backward[b] = b, a
                return True
        return False

    for a in range(n):
        placed_from(a, set())
    return forward, backward


def _reached(
    against: Sequence[Sequence[int]],
    forward: Sequence[int | None],
    backward: Sequence[int | None],
) -> tuple[set[int], set[int]]:
    """Return what alternating paths reach from the free ones: earlier halves, later halves."""
    left = {a for a, b in enumerate(forward) if b is None}
    right: set[int] = set()
    waiting = list(left)
    while waiting:
        for b in against[waiting.pop()]:
            if b in right:
                continue
            right.add(b)
            holder = backward[b]
            if holder is not None and holder not in left:
                left.add(holder)
                waiting.append(holder)
    return left, right
