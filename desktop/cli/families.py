"""`deskbook ticket merge|unmerge|split|link`: tickets that belong together, by a script."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.cli.ticket_object import ticket_object, ticket_text
from desktop.domain.errors import AppError
from desktop.services.services import Services

_KINDS = ("related", "duplicate", "child", "problem")


def declare_families(noun: Any, acting: argparse.ArgumentParser) -> None:
    """Add what is done with tickets that belong together."""
    merge = noun.add_parser("merge", parents=[acting], help="merge it into another ticket")
    merge.add_argument("number", metavar="NUMBER")
    merge.add_argument("--into", required=True, metavar="NUMBER", help="the ticket that stays")
    merge.set_defaults(handler=merge_ticket)
    unmerge = noun.add_parser("unmerge", parents=[acting], help="take a merged ticket out again")
    unmerge.add_argument("number", metavar="NUMBER")
    unmerge.set_defaults(handler=unmerge_ticket)
    split = noun.add_parser("split", parents=[acting], help="make a ticket of some messages")
    split.add_argument("number", metavar="NUMBER")
    split.add_argument("--subject", required=True, metavar="TEXT")
    split.add_argument(
        "--message", type=int, action="append", required=True, metavar="N", help="1 is the first"
    )
    split.set_defaults(handler=split_ticket)
    link = noun.add_parser("link", parents=[acting], help="tie it to another ticket")
    link.add_argument("number", metavar="NUMBER")
    link.add_argument("--to", required=True, metavar="NUMBER")
    link.add_argument("--kind", choices=_KINDS, default="related")
    link.set_defaults(handler=link_ticket)


def merge_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Merge a ticket into another one; print the one that stays."""
    my = context.services_as(arguments.person)
    source, target = (ticket_by_number(my, each) for each in (arguments.number, arguments.into))
    return _told(context, my, my.family.merge([source], target))


def unmerge_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Take a merged ticket out again; print it."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number, lying=True)
    my.family.unmerge(key)
    return _told(context, my, key)


def split_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Make a ticket of messages of another one; print it."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    said = my.queue.get(key, events=False).messages
    if any(not 0 < number <= len(said) for number in arguments.message):
        raise AppError("split_foreign")
    chosen = [said[number - 1].key for number in arguments.message]
    return _told(context, my, my.family.split(key, chosen, arguments.subject))


def link_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Tie a ticket to another one; print it."""
    my = context.services_as(arguments.person)
    key, other = (ticket_by_number(my, each) for each in (arguments.number, arguments.to))
    if arguments.kind == "duplicate":
        my.tickets.mark_duplicate([key], other)
    elif arguments.kind == "child":
        my.tickets.make_children([key], other)
    elif arguments.kind == "problem":
        my.tickets.join_problem([key], other)
    else:
        my.tickets.link(key, other)
    return _told(context, my, key)


def _told(context: Context, my: Services, key: int) -> Outcome:
    found = ticket_object(my, key)
    return Outcome(ticket_text(found, context.language), found)
