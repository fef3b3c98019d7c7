"""A slow second opinion on what a log did; knows nothing of the program."""

import itertools
from statistics import mean, median


def sums(cases):
    """Return the sums of cases, each a list of (activity, milliseconds or None)."""
    cases = [case for case in cases if case]
    names = [[name for name, _ in case] for case in cases]
    pairs = [(one, two) for case in cases for one, two in itertools.pairwise(case)]
    edges = {}
    for (before, start), (after, end) in pairs:
        found = edges.setdefault((before, after), [0, []])
        found[0] += 1
        if start is not None and end is not None:
            found[1].append(end - start)
    lengths = []
    for case in cases:
        times = [at for _, at in case if at is not None]
        if times:
            lengths.append((max(times) - min(times)) / 3_600_000)
    return {
        "cases": len(cases),
        "events": sum(map(len, cases)),
        "activities": len({name for case in names for name in case}),
        "variants": len({tuple(case) for case in names}),
        "edges": {
            pair: (count, median(waits) if waits else None)
            for pair, (count, waits) in edges.items()
        },
        "starts": {first: sum(c[0] == first for c in names) for first in {c[0] for c in names}},
        "ends": {last: sum(c[-1] == last for c in names) for last in {c[-1] for c in names}},
        "mean": mean(lengths) if lengths else None,
        "median": median(lengths) if lengths else None,
    }
