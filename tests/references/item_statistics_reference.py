"""Figures of items worked out with exact fractions, pair by pair and without any shortcut."""

from fractions import Fraction
from math import sqrt


def spread(a, b):
    """Return the covariance of two rows as the mean product of differences of all pairs."""
    n = len(a)
    pairs = [(i, j) for i in range(n) for j in range(i)]
    return sum((a[i] - a[j]) * (b[i] - b[j]) for i, j in pairs) / Fraction(n * (n - 1))


def figures(marks, highest):
    """Return facility, discrimination, efficiency and weight of each item; None is unknown."""
    exact = [[Fraction(each) for each in row] for row in marks]
    totals = [sum(row) for row in exact]
    columns = list(zip(*exact, strict=True))
    shares = [spread(column, totals) for column in columns]
    roots = sum(sqrt(each) for each in shares if each >= 0)
    out = []
    for column, full, share in zip(columns, highest, shares, strict=True):
        rest = [total - mark for mark, total in zip(column, totals, strict=True)]
        both = spread(column, column) * spread(rest, rest)
        most = spread(sorted(column), sorted(rest))
        out.append(
            (
                float(sum(column) / len(column) / Fraction(full)),
                100 * float(spread(column, rest)) / sqrt(both) if both else None,
                float(100 * spread(column, rest) / most) if most else None,
                100 * sqrt(share) / roots if share >= 0 and roots else None,
            )
        )
    return out
