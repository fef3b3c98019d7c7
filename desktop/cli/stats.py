"""`deskbook stats`: counts and lengths of time by status, priority, type, category and month."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.domain.statistics import Summary
from desktop.resources import load_toml
from desktop.services.stats import Figures, Stats, metrics

_HEAD = ("n", "n", "x̄", "50 %", "90 %")
_NAME, _NUMBER = 34, 11


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("stats", parents=[common], help="counts and lengths of time")
    parser.add_argument("--query", default="", help="words to search; all tickets without")
    parser.add_argument("--since", default="", metavar="DAY", help="reported on this day or later")
    parser.add_argument("--until", default="", metavar="DAY", help="reported on this day or before")
    parser.set_defaults(handler=stats)


def stats(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Return the figures; lengths are elapsed minutes."""
    my = context.services(writes=False)
    query = my.stats.between(arguments.query, arguments.since, arguments.until)
    found = my.stats.figures(query, context.progress)
    return Outcome(_text(found, context.language), found.as_json())


def _text(found: Stats, language: str) -> str:
    declared = load_toml("metrics.toml")
    lines = [f"{found.count:,}"]
    for reason, count in found.excluded.items():
        if count:
            lines.append(f"  {declared['excluded'][reason][language]}: {count:,}")
    for metric in metrics():
        title, definition = (
            declared[metric.name][f"{key}{language}"] for key in ("", "definition_")
        )
        for group, figures in found.groups.items():
            lines += ["", f"{title} · {group} · min", _line(group, _HEAD)]
            lines += [_row(value, each, metric.name) for value, each in figures.items()]
        lines += ["", definition]
    return "\n".join(lines)


def _row(value: str, figures: Figures, metric: str) -> str:
    found: Summary = figures.lengths[metric]
    numbers = ("–" if each is None else f"{each:,.1f}" for each in found[1:])
    return _line(value, (f"{figures.count:,}", f"{found.n:,}", *numbers))


def _line(name: str, cells: tuple[str, ...]) -> str:
    width = sum(1 + (letter > "\u2e7f") for letter in name)
    return name + " " * max(1, _NAME - width) + "".join(cell.rjust(_NUMBER) for cell in cells)
