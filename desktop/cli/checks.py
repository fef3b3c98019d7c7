"""`deskbook check`: whether the workspace is whole, and its derived rows rebuilt."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import DONE, WITH_REJECTS, Outcome


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("check", parents=[common], help="check the workspace")
    parser.add_argument("--rebuild", action="store_true", help="write derived rows anew")
    parser.set_defaults(handler=check)


def check(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Check, and rebuild where asked."""
    my = context.services(writes=arguments.rebuild)
    report = my.checks.run(rebuild=arguments.rebuild, progress=context.progress)
    text = "\n".join(report.lines(context.language))
    return Outcome(text, report.as_json(), DONE if report.good else WITH_REJECTS)
