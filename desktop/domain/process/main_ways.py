"""The ways of a log that matter: which activities, in which order, what mostly follows what."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from desktop.domain.process.discovery import Discovered

START = -1
_LEAST_SHARE = 20


class MainWays:
    """The log with only some activities: their order, and what followed what by their places.

    The start has place -1, the end the one behind the last activity.
    """

    def __init__(self, found: Discovered, names: set[str]) -> None:
        self._courses: Counter[tuple[str, ...]] = Counter()
        for course, times in found.variants.items():
            self._courses[tuple(name for name in course if name in names)] += times
        self.cases: Counter[str] = Counter()
        places: Counter[str] = Counter()
        for course, times in self._courses.items():
            for place, name in _firsts(course):
                self.cases[name] += times
                places[name] += times * place
        self.names = sorted(
            names,
            key=lambda name: (
                places[name] / self.cases[name],
                -found.starts[name],
                -found.activities[name],
                name,
            ),
        )
        self.end = len(self.names)
        self.out = self._followed()

    def _followed(self) -> list[dict[int, int]]:
        """Return what left each place, by where it went; the last list is that of the start."""
        at = {name: place for place, name in enumerate(self.names)}
        out: list[Counter[int]] = [Counter() for _ in range(self.end + 1)]
        for course, times in self._courses.items():
            if course:
                for before, after in pairwise((START, *(at[name] for name in course), self.end)):
                    out[before][after] += times
        return [dict(sorted(each.items(), key=lambda pair: (-pair[1], pair[0]))) for each in out]

    def ways(self) -> list[list[int]]:
        """Return the ways that matter from each place, the strongest first.

        Those are what carries enough, the strongest, the strongest that leads on, and whatever is
        needed so that every row is reached.
        """
        ways = [_strong(place, each) for place, each in enumerate(self.out)]
        reached: set[int] = set()
        new: Iterable[int] = [START]
        while True:
            _spread(reached, new, ways)
            missing = [
                (-count, before, after)
                for before in reached - {self.end}
                for after, count in self.out[before].items()
                if after not in reached
            ]
            if not missing:
                return [sorted(each, key=list(self.out[p]).index) for p, each in enumerate(ways)]
            _, before, after = min(missing)
            ways[before].append(after)
            new = [after]


def _strong(place: int, out: Mapping[int, int]) -> list[int]:
    whole = sum(out.values())
    strong = [after for after, count in out.items() if count * _LEAST_SHARE >= whole]
    first = next((after for after in out if after != place), None)
    return list(dict.fromkeys([*list(out)[:1], *([] if first is None else [first]), *strong]))


def _spread(reached: set[int], new: Iterable[int], ways: Sequence[Sequence[int]]) -> None:
    """Add all that is reached from some places; nothing leaves the end."""
    waiting = list(new)
    while waiting:
        place = waiting.pop()
        if place not in reached:
            reached.add(place)
            waiting += ways[place] if place < len(ways) - 1 else ()


def _firsts(course: Sequence[str]) -> list[tuple[int, str]]:
    seen: dict[str, int] = {}
    for place, name in enumerate(course):
        seen.setdefault(name, place)
    return [(place, name) for name, place in seen.items()]
