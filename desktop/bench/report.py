"""The table: each figure beside its limit and its bar, met or missed."""

import json
from collections.abc import Iterable
from fnmatch import fnmatch
from typing import Any, NamedTuple

from desktop.bench.figures import Figure, median, p95
from desktop.resources import load_toml

_HEADS = ("figure", "unit", "median", "p95", "limit", "limit p95", "ratio", "ratio p95", "", "bar")
_VERDICTS = {True: "met", False: "MISSED", None: ""}


class Line(NamedTuple):
    """One line of the table."""

    name: str
    unit: str
    median: float
    p95: float
    limit: float | None
    limit_p95: float | None
    bar: str
    met: bool | None

    @property
    def ratio(self) -> float | None:
        """Return how many times the limit the median is."""
        return self.median / self.limit if self.limit else None

    @property
    def ratio_p95(self) -> float | None:
        """Return how many times the limit's p95 the p95 is."""
        return self.p95 / self.limit_p95 if self.limit_p95 else None


def judge(figures: Iterable[Figure], language: str) -> list[Line]:
    """Return the lines of the table, each held against the bar that its name falls under."""
    bars: list[dict[str, Any]] = load_toml("bench/bars.toml")["bar"]
    return [_judged(figure, bars, language) for figure in figures]


def _judged(figure: Figure, bars: list[dict[str, Any]], language: str) -> Line:
    bar = next((b for b in bars if fnmatch(figure.name, b["figure"])), None)
    line = Line(
        figure.name,
        figure.unit,
        median(figure.product),
        p95(figure.product),
        median(figure.limit) if figure.limit else None,
        p95(figure.limit) if figure.limit else None,
        bar[language] if bar else "",
        met=None,
    )
    return line._replace(met=_met(line, bar)) if bar else line


def _met(line: Line, bar: dict[str, Any]) -> bool:
    values = {
        "median_ratio": line.ratio,
        "p95_ratio": line.ratio_p95,
        "median": line.median,
        "p95": line.p95,
    }
    kept = [value <= bar[name] for name, value in values.items() if name in bar and value]
    if "least_ratio" in bar:
        kept.append((line.ratio or 0) >= bar["least_ratio"])
    return all(kept)


def as_table(lines: list[Line], tickets: int) -> str:
    """Return the lines as text in columns."""
    rows = [_HEADS, *(_cells(line) for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_HEADS) - 1)]
    out = [f"{tickets:,} tickets"]
    for row in rows:
        cells = [
            cell.ljust(width) if column < 2 else cell.rjust(width)  # noqa: PLR2004 - two of words
            for column, (cell, width) in enumerate(zip(row, widths, strict=False))
        ]
        out.append("  ".join([*cells, row[-1]]).rstrip())
    missed = sum(line.met is False for line in lines)
    out.append(f"{missed} of {sum(line.met is not None for line in lines)} bars missed")
    return "\n".join(out) + "\n"


def as_json(lines: list[Line], tickets: int) -> str:
    """Return the lines as one JSON object."""
    figures = [
        {**line._asdict(), "ratio": line.ratio, "ratio_p95": line.ratio_p95} for line in lines
    ]
    return json.dumps({"tickets": tickets, "figures": figures}, ensure_ascii=False) + "\n"


def _cells(line: Line) -> tuple[str, ...]:
    numbers = (line.median, line.p95, line.limit, line.limit_p95, line.ratio, line.ratio_p95)
    texts = ("" if number is None else f"{number:,.3g}" for number in numbers)
    return (line.name, line.unit, *texts, _VERDICTS[line.met], line.bar)
