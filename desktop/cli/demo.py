"""`deskbook demo`: the sample company in a new workspace."""

import argparse
import time
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.domain.errors import AppError

_COUNT = 800


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the command."""
    parser = commands.add_parser("demo", parents=[common], help="write the sample desk")
    parser.add_argument("--tickets", type=int, default=_COUNT, metavar="N")
    parser.add_argument("--seed", type=int, default=1, metavar="S")
    parser.set_defaults(handler=write_demo)


def write_demo(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write the sample; a workspace that has tickets already is left alone."""
    my = context.services(writes=True)
    if my.queue.counts()["all"]:
        raise AppError("workspace_not_empty", path=str(context.root))
    started = time.perf_counter()
    taken = my.demo.write(arguments.tickets, arguments.seed, progress=context.progress)
    seconds = time.perf_counter() - started
    data = {
        "workspace": str(context.root),
        "tickets_created": taken.created,
        "history_rows": taken.history_rows,
        "seconds": round(seconds, 3),
        "tickets_per_second": round(taken.created / max(seconds, 1e-9), 1),
    }
    return Outcome(f"{context.root}: {taken.created}", data)
