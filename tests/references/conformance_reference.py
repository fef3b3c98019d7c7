"""A slow second opinion on how cases followed a drawn process; knows nothing of the program.

Rows are (name, activity or None, is a start, is an end); links are pairs of names. Everything is
found by closing relations over all rows, nothing by walking.
"""

import itertools
from collections import Counter
from statistics import median


def closed(nodes, links):
    """Return the pairs (a, b) with a path of one link or more from a to b."""
    paths = set(links)
    for middle in nodes:
        paths |= {
            (one, two)
            for one in nodes
            if (one, middle) in paths
            for two in nodes
            if (middle, two) in paths
        }
    return paths


class Picture:
    """What a drawing allows, by brute force."""

    def __init__(self, rows, links):
        self.rows = rows
        self.names = [name for name, *_ in rows]
        self.activity = {name: activity for name, activity, *_ in rows}
        self.links = list(dict.fromkeys(links))
        targets = {two for _, two in self.links}
        sources = {one for one, _ in self.links}
        self.starts = (
            [name for name, _, start, _ in rows if start]
            or [name for name in self.names if name not in targets]
            or self.names[:1]
        )
        paths = closed(self.names, self.links)
        inside = [
            name
            for name in self.names
            if name in self.starts or any((start, name) in paths for start in self.starts)
        ]
        is_end = {name: end for name, _, _, end in rows}
        self.ends = [n for n in inside if is_end[n] or n not in sources] or inside[-1:]
        self.activities = sorted({each for each in self.activity.values() if each})
        self._find_pairs()
        self.without = {
            each: left for each in self.activities if (left := self._without(each)) is not None
        }
        succeed = [(a, b) for a, b in self.pairs if a and b]
        again = closed(self.activities, succeed)
        self.loops = {each for each in self.activities if (each, each) in again}

    def _find_pairs(self):
        self.silent = [name for name in self.names if self.activity[name] is None]
        among = [(a, b) for a, b in self.links if a in self.silent and b in self.silent]
        self.hidden = closed(self.silent, among) | {(each, each) for each in self.silent}
        self.pairs = {}
        for link in self.links:
            for one in self._origins(link[0]):
                for two in self._targets(link[1]):
                    if one != two:
                        self.pairs.setdefault((one, two), []).append(link)

    def _origins(self, name):
        if self.activity[name]:
            return {self.activity[name]}
        before = [one for one in self.silent if (one, name) in self.hidden]
        found = {self.activity[a] for a, b in self.links if b in before and self.activity[a]}
        return found | ({""} if any(one in self.starts for one in before) else set())

    def _targets(self, name):
        if self.activity[name]:
            return {self.activity[name]}
        behind = [two for two in self.silent if (name, two) in self.hidden]
        found = {self.activity[b] for a, b in self.links if a in behind and self.activity[b]}
        return found | ({None} if any(two in self.ends for two in behind) else set())

    def _without(self, activity):
        """Return the activities reached when one is taken out, None where an end still is."""
        left = [name for name in self.names if self.activity[name] != activity]
        paths = closed(left, [(a, b) for a, b in self.links if a in left and b in left])
        starts = [name for name in self.starts if name in left]
        met = {n for n in left if n in starts or any((start, n) in paths for start in starts)}
        return None if met & set(self.ends) else {self.activity[n] for n in met} - {None}


def judged(picture, events, ended):
    """Return faults, the activities entered with their times, the pairs gone, the steps."""
    known = [(name, at) for name, at in events if name in picture.activities]
    faults = [("outside", name) for name, _ in events if name not in picture.activities]
    seen = {name for name, _ in known}
    skipped = {each for each in picture.without if each not in seen}
    if not ended:
        skipped = {e for e in skipped if known and known[-1][0] not in picture.without[e]}
    faults += [("skipped", each) for each in skipped]
    hops = [
        (place, known[place - 1][0] if place else "", name)
        for place, (name, _) in enumerate(known)
        if not place or known[place - 1][0] != name
    ]
    over = closed(
        [*picture.activities],
        [(a, b) for a, b in picture.pairs if a in picture.activities and b in skipped],
    )
    for place, before, name in hops:
        earlier = {each for each, _ in known[:place]}
        if name in earlier and name not in picture.loops:
            faults.append(("repeated", name))
        elif before:
            froms = {before} | {each for each in skipped if (before, each) in over}
            if not any((one, name) in picture.pairs for one in froms):
                faults.append(("wrong_order", name, before))
    gone = [(before, name) for _, before, name in hops]
    if hops and ended:
        gone.append((hops[-1][2], None))
    return faults, known, hops, gone, len(events) + len(skipped)


def lengths(hops, known):
    """Return the waits by pair and the stays by activity of one case."""
    waits, stays = [], []
    for (first, *_), (place, before, activity) in itertools.pairwise(hops):
        at, left, entered = known[place][1], known[place - 1][1], known[first][1]
        if at is not None and left is not None:
            waits.append(((before, activity), at - left))
        if at is not None and entered is not None:
            stays.append((before, at - entered))
    return waits, stays


def of_ways(picture, gone, waits):
    """Return for each link how many cases took it and its median wait."""
    found = {}
    for link in picture.links:
        pairs = [pair for pair, links in picture.pairs.items() if link in links]
        count = sum(any(pair in pairs for pair in case) for case in gone) if pairs else None
        found[link] = (count, middle(wait for pair, wait in waits if pair in pairs))
    return found


def middle(values):
    """Return the median, None of nothing."""
    found = list(values)
    return median(found) if found else None


def sums(picture, cases):
    """Return the sums of cases, each an id, its (activity, time) and whether it has ended."""
    fitness, tallies, passed, gone, waits, stays = [], {}, [], [], [], []
    for name, events, ended in cases:
        if not events:
            continue
        faults, known, hops, pairs, steps = judged(picture, events, ended)
        fitness.append(1 - len(faults) / steps)
        for fault in {*faults, *(each[:2] for each in faults)}:
            tallies.setdefault(fault, []).append(name)
        passed += {activity for activity, _ in known}
        gone.append(pairs)
        more_waits, more_stays = lengths(hops, known)
        waits += more_waits
        stays += more_stays
    return {
        "fitness": fitness,
        "tallies": tallies,
        "passed": Counter(passed),
        "ways": of_ways(picture, gone, waits),
        "waits": {a: middle(w for (_, b), w in waits if b == a) for a in picture.activities},
        "stays": {a: middle(w for b, w in stays if b == a) for a in picture.activities},
    }
