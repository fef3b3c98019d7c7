"""`deskbook check`: whether the workspace is whole, and its derived rows rebuilt."""

import argparse
from functools import cache
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import DONE, WITH_REJECTS, Outcome
from desktop.resources import load_toml
from desktop.services.checks import CheckReport, Fault


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("check", parents=[common], help="check the workspace")
    parser.add_argument("--rebuild", action="store_true", help="write derived rows anew")
    parser.set_defaults(handler=check)


def check(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Check, and rebuild where asked; exit code 1 says that something is wrong."""
    my = context.services(writes=arguments.rebuild)
    report = my.checks.run(rebuild=arguments.rebuild, progress=context.progress)
    code = DONE if report.is_sound else WITH_REJECTS
    return Outcome(_text(report, context.language), _object(report), code)


def _text(report: CheckReport, language: str) -> str:
    lines = [f"{name}: {count:,}" for name, count in report.counts.items()]
    if report.rebuilt:
        lines.append(_sentence("rebuilt", language).format(count=report.rebuilt))
    lines += [_fault_line(fault, language) for fault in report.faults]
    if report.is_sound:
        lines.append(_sentence("sound", language))
    return "\n".join(lines)


def _fault_line(fault: Fault, language: str) -> str:
    return _sentence(fault.kind, language).format(record=fault.where, detail=fault.detail)


def _object(report: CheckReport) -> dict[str, Any]:
    return {
        "sound": report.is_sound,
        "counts": report.counts,
        "faults": [fault._asdict() for fault in report.faults],
        "rebuilt": report.rebuilt,
    }


def _sentence(name: str, language: str) -> str:
    return str(_sentences()[name][language])


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return load_toml("check.toml")
