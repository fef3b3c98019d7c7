"""Walking graphs of numbers: what can be reached, what lies on a loop."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

NextTo = Callable[[int], Iterable[int]]


def reach(starts: Iterable[int], behind: NextTo) -> set[int]:
    """Return what can be reached from numbers, they themselves included."""
    waiting = deque(starts)
    found = set(waiting)
    while waiting:
        for each in behind(waiting.popleft()):
            if each not in found:
                found.add(each)
                waiting.append(each)
    return found


def in_loops(after: Mapping[int, Sequence[int]]) -> frozenset[int]:
    """Return the numbers from which a way of several links leads back to themselves.

    None may be linked to itself. Those that reach each other are found in two walks (Kosaraju):
    one finishes every number after all behind it, the other goes against the links.
    """
    before: dict[int, list[int]] = {}
    for at, behind in after.items():
        for each in behind:
            before.setdefault(each, []).append(at)
    found: set[int] = set()
    seen: set[int] = set()

    def leading(at: int) -> Iterable[int]:
        return (each for each in before.get(at, ()) if each not in seen)

    for at in reversed(list(_finished(after))):
        if at not in seen:
            group = reach([at], leading)
            seen.update(group)
            if len(group) > 1:
                found.update(group)
    return frozenset(found)


def _finished(after: Mapping[int, Sequence[int]]) -> Iterator[int]:
    seen: set[int] = set()
    for start in after:
        path = [] if start in seen else [(start, iter(after[start]))]
        seen.add(start)
        while path:
            at, left = path[-1]
            step = next((each for each in left if each not in seen), None)
            if step is None:
                path.pop()
                yield at
            else:
                seen.add(step)
                path.append((step, iter(after.get(step, ()))))
