"""A slow second opinion on the draft of a log; knows nothing of the program."""

import itertools
from statistics import median, median_low

START, END = "(start)", "(end)"


def drafted(cases, most=60):
    """Return what a draft must say of cases, each a list of (activity, milliseconds or None)."""
    names = [[name for name, _ in case] for case in cases if case]
    seen = {name: sum(course.count(name) for course in names) for c in names for name in c}
    common = sorted(seen, key=lambda name: (-seen[name], name))
    kept, rare = common[:most], common[most:]
    courses = [[name for name in course if name in kept] for course in names]
    out = {}
    for course in filter(None, courses):
        way = [START, *course, END]
        for at in range(len(way) - 1):
            pair = (way[at], way[at + 1])
            out[pair] = out.get(pair, 0) + 1

    def order(name):
        places = [course.index(name) for course in courses if name in course]
        starts = sum(course[0] == name for course in names)
        return sum(places) / len(places), -starts, -seen[name], name

    left = {a: sum(n for (b, _), n in out.items() if b == a) for a, _ in out}
    return {
        "order": sorted(kept, key=order),
        "rare": rare,
        "out": out,
        "strong": {pair for pair, n in out.items() if n * 20 >= left[pair[0]]},
        "left": left,
        "often": seen,
    }


def times(cases, *, entered):
    """Return the minutes of each activity, from the medians of what directly followed."""
    waits = {}
    count = {}
    for case in cases:
        for (one, start), (two, stop) in itertools.pairwise(case):
            count[one, two] = count.get((one, two), 0) + 1
            if start is not None and stop is not None:
                waits.setdefault((one, two), []).append(stop - start)
    found = {}
    for pair, each in waits.items():
        if median(each) >= 0:
            found.setdefault(pair[0] if entered else pair[1], []).extend(
                [median(each)] * count[pair]
            )
    return {name: round(median_low(each) / 60_000, 1) for name, each in found.items()}
