"""`deskbook sla due` and `sla used`: what a promise comes to in the hours that are named."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.verbs import verb
from desktop.services.sla import reckoning


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of promises."""
    noun = verb(commands, "sla", "reckon promises in working time")
    asked = _asked(common)
    due = noun.add_parser("due", parents=[asked], help="when a number of working minutes is over")
    due.add_argument("--minutes", type=int, required=True, metavar="N")
    due.set_defaults(handler=tell_due)
    used = noun.add_parser("used", parents=[asked], help="how many working minutes have passed")
    used.add_argument("--at", required=True, metavar="ISO")
    used.set_defaults(handler=tell_used)


def tell_due(_context: Context, arguments: argparse.Namespace) -> Outcome:
    """Say when the minutes are over."""
    found = reckoning.due(_question(arguments), arguments.minutes)
    return Outcome(found, {"start": arguments.start, "minutes": arguments.minutes, "due": found})


def tell_used(_context: Context, arguments: argparse.Namespace) -> Outcome:
    """Say how many minutes have counted."""
    found = reckoning.used(_question(arguments), arguments.at)
    return Outcome(f"{found:g}", {"start": arguments.start, "at": arguments.at, "minutes": found})


def _asked(common: argparse.ArgumentParser) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(add_help=False, parents=[common])
    parser.add_argument("--start", required=True, metavar="ISO", help="2026-09-28T09:00")
    parser.add_argument(
        "--spans",
        default=reckoning.OFFICE_HOURS,
        metavar="HOURS",
        help="hours that count, or 24/7; without: %(default)s",
    )
    parser.add_argument(
        "--days",
        default="",
        metavar="DAYS",
        help=f"weekdays that count; without: {reckoning.OFFICE_DAYS}, every day with 24/7",
    )
    parser.add_argument(
        "--pack", action="append", default=[], type=Path, metavar="FILE", help="holidays (JSON)"
    )
    parser.add_argument("--pause", action="append", default=[], metavar="FROM/TO")
    parser.add_argument("--zone", default="", metavar="NAME", help="such as Asia/Shanghai")
    return parser


def _question(arguments: argparse.Namespace) -> reckoning.Asked:
    return reckoning.Asked(
        arguments.start,
        arguments.pause,
        arguments.spans,
        arguments.days,
        arguments.pack,
        arguments.zone,
    )
