"""Run every check of the house one after the other, the whole suite last."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from environment import Place
from speech import heading, say

_NO_TESTS_COLLECTED = 5
# A process that dies is not replaced: xdist then waits for good for files that are already done.
# Files stay in their order: the longest ones would come last and leave a process without work.
_XDIST = ("-n", "2", "--dist", "loadfile", "--max-worker-restart=0", "--no-loadscope-reorder")


class Step(NamedTuple):
    """One check: what it is called, how it is started, which exit codes are good."""

    name: str
    command: list[str]
    good: tuple[int, ...] = (0,)


def qt_environment(environ: Mapping[str, str], place: Place, qt_platform: str) -> dict[str, str]:
    """Return the environment of a Qt program that shall not depend on the person's session."""
    chosen = {**environ, "QT_QPA_PLATFORM": qt_platform}
    if not environ.get("XDG_RUNTIME_DIR"):
        # Qt warns where there is none, and in the tests a warning is a failure.
        runtime = place.venv / "runtime"
        runtime.mkdir(mode=0o700, exist_ok=True)
        chosen["XDG_RUNTIME_DIR"] = str(runtime)
    if environ.get("LC_ALL") in {"C", "POSIX"}:
        chosen["LC_ALL"] = "C.UTF-8"
    return chosen


def static_steps(place: Place) -> list[Step]:
    """Return the checks that only read the code."""
    module = [str(place.python), "-m"]
    return [
        Step("ruff check", [*module, "ruff", "check"]),
        Step("ruff format", [*module, "ruff", "format", "--check"]),
        Step("mypy", [*module, "mypy"]),
        Step("import-linter", [str(place.bin / "lint-imports")]),
    ]


def window_step(python: Path, extra: Sequence[str]) -> Step:
    """Return the run of the tests that need a real window; each process begins its own display."""
    pytest = [str(python), "-m", "pytest", *_XDIST, *extra, "-m", "window"]
    return Step("pytest -m window (Xvfb)", pytest, (0, _NO_TESTS_COLLECTED))


def suite_step(python: Path, extra: Sequence[str]) -> Step:
    """Return the run of the whole suite, without the soak tests."""
    pytest = [str(python), "-m", "pytest", *_XDIST, "-m", "not soak"]
    return Step("pytest", [*pytest, *extra])


def run_checks(place: Place, root: Path, extra: Sequence[str], *, xvfb: bool) -> int:
    """Run all checks whatever each says; return 0 only where all of them are good."""
    offscreen = qt_environment(os.environ, place, "offscreen")
    failed = [step.name for step in static_steps(place) if not _passes(step, root, offscreen)]
    if xvfb:
        step = window_step(place.python, extra)
        if not _passes(step, root, qt_environment(os.environ, place, "xcb")):
            failed.append(step.name)
    else:
        say("没有 Xvfb，跳过真实窗口测试。", "No Xvfb: the real-window tests are left out.")
    if failed:
        names = ", ".join(failed)
        say(f"\n到此未通过：{names}", f"Failed so far: {names}")
    # Last, so that pytest's own summary closes the output.
    if not _passes(suite_step(place.python, extra), root, offscreen):
        failed.append("pytest")
    return 1 if failed else 0


def _passes(step: Step, root: Path, environ: Mapping[str, str]) -> bool:
    heading(step.name)
    done = subprocess.run(step.command, cwd=root, env=environ, check=False)
    return done.returncode in step.good
