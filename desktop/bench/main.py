"""`deskbook bench`: build or reuse a workspace, measure it beside its limits, print the table."""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path

from desktop.bench.figures import Figure
from desktop.bench.report import as_json, as_table, judge
from desktop.bench.workspace import default_root, opened, ready

_SMALL = 10_000
_SMALLEST = 1_000
_ORDER = (
    "service",
    "search",
    "similar",
    "write",
    "fill",
    "library",
    "window",
    "ticket",
    "palette",
    "process",
    "start",
)


def run(words: Sequence[str]) -> int:
    """Measure what is asked for and print it; a missed bar is printed as missed."""
    asked = _parser().parse_args(words)
    # Figures have to come out the same with and without a screen.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    root = ready(asked.workspace or default_root(asked.tickets), asked.tickets, _say)
    figures: list[Figure] = []
    for name in asked.only or _ORDER:
        sys.stderr.write(f"{name} …\n")
        figures += _SECTIONS[name](root, asked.tickets)
    lines = judge(figures, asked.lang)
    sys.stdout.write(
        as_json(lines, asked.tickets) if asked.json else as_table(lines, asked.tickets)
    )
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="deskbook bench")
    parser.add_argument("--tickets", type=int, default=_SMALL, metavar="N")
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="where it is built and kept")
    parser.add_argument("--only", nargs="+", choices=_ORDER, metavar="NAME")
    parser.add_argument("--json", action="store_true", help="print one object")
    parser.add_argument("--lang", choices=("zh", "en"), default="en", help="language of the table")
    return parser


def _say(done: int, total: int) -> None:
    if total and done % _SMALL < _SMALLEST:
        sys.stderr.write(f"\r{done:,} / {total:,}")


def _measured(root: Path, module: str) -> list[Figure]:
    measure = import_module(f"desktop.bench.{module}").measure
    with opened(root) as bench:
        found: list[Figure] = measure(bench)
    return found


def _with_growth(module: str) -> Callable[[Path, int], Iterator[Figure]]:
    def section(root: Path, tickets: int) -> Iterator[Figure]:
        large = _measured(root, module)
        yield from large
        if tickets > _SMALL:
            small = _measured(ready(default_root(_SMALL), _SMALL), module)
            yield from _growth(small, large)

    return section


def _growth(small: list[Figure], large: list[Figure]) -> Iterator[Figure]:
    figures = import_module("desktop.bench.figures")
    for before, after in zip(small, large, strict=True):
        ours = figures.median(after.product) / figures.median(before.product)
        limit = figures.median(after.limit) / figures.median(before.limit)
        yield Figure(f"growth_{before.name}", (ours,), (limit,), "times")


def _write(root: Path, tickets: int) -> Iterator[Figure]:
    measure = import_module("desktop.bench.writing").measure
    large = measure(root)
    yield from large
    if tickets > _SMALL:
        small = measure(ready(default_root(_SMALL), _SMALL))
        yield from _growth(small[:2], large[:2])


def _fill(root: Path, _tickets: int) -> Iterator[Figure]:
    found: Iterator[Figure] = import_module("desktop.bench.filling").measure(root.parent)
    return found


def _library(_root: Path, _tickets: int) -> Iterator[Figure]:
    shelf = import_module("desktop.bench.shelf").ready_library()
    yield from _measured(shelf, "library")
    yield from _measured(shelf, "library_window")


def _start(root: Path, tickets: int) -> Iterator[Figure]:
    start = import_module("desktop.bench.start")
    yield from start.measure(root)
    if tickets > _SMALLEST:
        yield start.compare(ready(default_root(_SMALLEST), _SMALLEST), root)


_SECTIONS: dict[str, Callable[[Path, int], Iterator[Figure] | list[Figure]]] = {
    "service": _with_growth("service_layer"),
    "search": _with_growth("searching"),
    "similar": lambda root, _tickets: _measured(root, "likeness"),
    "write": _write,
    "fill": _fill,
    "library": _library,
    "window": lambda root, _tickets: _measured(root, "window"),
    "ticket": lambda root, _tickets: import_module("desktop.bench.long_ticket").measure(root),
    "palette": lambda root, _tickets: _measured(root, "palette"),
    "process": lambda root, _tickets: _measured(root, "processes"),
    "start": _start,
}
