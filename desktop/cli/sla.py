"""`deskbook sla due|used|explain`: promises reckoned, and the receipts of a ticket."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.cli.receipts import receipt_object
from desktop.cli.verbs import verb
from desktop.domain.errors import AppError
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
    explain = noun.add_parser("explain", parents=[common], help="the receipt of a ticket's clocks")
    explain.add_argument("number", metavar="NUMBER", help="of the ticket, such as A2296-2")
    explain.set_defaults(handler=tell_receipts)


def tell_due(_context: Context, arguments: argparse.Namespace) -> Outcome:
    """Say when the minutes are over."""
    found = reckoning.due(_question(arguments), arguments.minutes)
    return Outcome(found, {"start": arguments.start, "minutes": arguments.minutes, "due": found})


def tell_used(_context: Context, arguments: argparse.Namespace) -> Outcome:
    """Say how many minutes have counted."""
    found = reckoning.used(_question(arguments), arguments.at)
    return Outcome(f"{found:g}", {"start": arguments.start, "at": arguments.at, "minutes": found})


def tell_receipts(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Say line by line what counted and what did not, for each clock of a ticket."""
    my = context.services(writes=False)
    key = ticket_by_number(my, arguments.number)
    accounts = my.sla.accounts(key)
    if not accounts:
        raise AppError("no_clock")
    said = [(account, my.sla.words(account, context.language)) for account in accounts]
    kinds = dict.fromkeys(account.clock.kind for account in accounts)
    sheets = [my.sla.sheet(key, context.language, kind) for kind in kinds]
    text = "\n\n".join(sheet.as_text() for sheet in sheets)
    clocks = [receipt_object(account, words) for account, words in said]
    return Outcome(text, {"number": arguments.number, "clocks": clocks})


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
