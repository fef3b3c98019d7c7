"""Cold starts: the program beside a plain window, each a process of its own, in turn."""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from desktop.bench import limits
from desktop.bench.figures import Figure
from desktop.bench.workspace import opened, worker

_STARTS = 15
_SCROLLS = 200


def measure(root: Path) -> list[Figure]:
    """Measure first painted rows, the complete window, the end of all reading, and memory."""
    person = agent_number(root)
    plain: list[float] = []
    painted: list[float] = []
    complete: list[float] = []
    idle: list[float] = []
    for turn in range(-1, _STARTS):
        least = run([limits.__file__])
        ours = run(probe_command(root, person))
        if turn >= 0:
            plain.append(least["painted"])
            painted.append(ours["painted"])
            complete.append(ours["complete"])
            idle.append(ours["idle"])
    peak = run(probe_command(root, person, _SCROLLS))["peak_mb"]
    return [
        Figure("start_painted", tuple(painted), tuple(plain)),
        Figure("start_complete", tuple(complete), tuple(plain)),
        Figure("start_idle", tuple(idle), tuple(plain)),
        Figure("memory_peak", (peak,), unit="MB"),
    ]


def agent_number(root: Path) -> str:
    """Return the staff number of who works at the desk."""
    with opened(root) as bench:
        return bench.workspace.directory.agents[worker(bench.workspace) or 0].staff_no


def probe_command(root: Path, person: str, scrolls: int = 0) -> list[str]:
    """Return the words after `python` that start the program and say how long it took."""
    program = ["--workspace", str(root), "--person", person]
    return ["-m", "desktop.bench.start_probe", str(scrolls), *program]


def run(words: list[str]) -> dict[str, Any]:
    """Run a probe; its moments come back as milliseconds since its start."""
    checkout = Path(__file__).resolve().parents[2]
    home = Path(tempfile.gettempdir()) / "deskbook-bench-home"
    # Each starts in the first view, not in the one where an earlier one ended.
    (home / "machine.json").unlink(missing_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(checkout)}
    environment["DESKBOOK_HOME"] = str(home)
    # An installed program has its modules compiled; the first start here compiles them.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.monotonic_ns()
    done = subprocess.run(  # noqa: S603 - our own modules
        [sys.executable, *words],
        env=environment,
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
    )
    moments: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    for name in ("painted", "complete", "idle"):
        if name in moments:
            moments[name] = (moments[name] - started) / 1e6
    return moments


def compare(small: Path, large: Path) -> Figure:
    """Measure first painted rows at two sizes in turn; the small one stands as the limit."""
    commands = [probe_command(root, agent_number(root)) for root in (small, large)]
    taken: list[list[float]] = [[], []]
    for turn in range(-1, _STARTS):
        for command, samples in zip(commands, taken, strict=True):
            painted = run(command)["painted"]
            if turn >= 0:
                samples.append(painted)
    return Figure("start_size", tuple(taken[1]), tuple(taken[0]))
