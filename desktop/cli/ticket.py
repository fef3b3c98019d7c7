"""`deskbook ticket new|show|set|note|resolve`: one ticket, with the same guards as the window."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.escalations import declare_escalations
from desktop.cli.families import declare_families
from desktop.cli.follow_ups import declare_follow_ups
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.cli.quick_actions import declare_quick_actions
from desktop.cli.ticket_object import ticket_object, ticket_text
from desktop.cli.verbs import verb
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services.services import Services
from desktop.services.solving import CAUSE, FIRST_CONTACT, MINUTES, RESOLUTION


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of one ticket."""
    noun = verb(commands, "ticket", "take one in, look at it, work on it")
    acting = argparse.ArgumentParser(add_help=False, parents=[common])
    acting.add_argument("--as", default="", dest="person", metavar="NAME", help="who does it")
    new = noun.add_parser("new", parents=[acting], help="take a ticket in")
    new.add_argument("subject", metavar="SUBJECT")
    new.add_argument("--text", default="", help="what the requester said")
    new.add_argument("--requester", default="", metavar="NAME")
    new.add_argument("--set", action="append", default=[], metavar="FIELD=VALUE", dest="fields")
    new.add_argument("--reason", default="", help="for a priority other than the computed one")
    new.set_defaults(handler=new_ticket)
    show = noun.add_parser("show", parents=[common], help="everything about a ticket")
    show.add_argument("number", metavar="NUMBER")
    show.set_defaults(handler=show_ticket)
    change = noun.add_parser("set", parents=[acting], help="change fields")
    change.add_argument("number", metavar="NUMBER")
    change.add_argument("fields", nargs="+", metavar="FIELD=VALUE")
    change.add_argument("--reason", default="", help="of a pause, or of another priority")
    change.set_defaults(handler=set_fields)
    note = noun.add_parser("note", parents=[acting], help="add a note, or record an answer")
    note.add_argument("number", metavar="NUMBER")
    note.add_argument("text", metavar="TEXT")
    note.add_argument("--answer", action="store_true", help="it was said to the requester")
    note.set_defaults(handler=add_note)
    _declare_resolve(noun, acting)
    declare_escalations(noun, acting)
    declare_families(noun, acting)
    declare_follow_ups(noun, common, acting)
    declare_quick_actions(noun, common, acting)


def _declare_resolve(noun: Any, acting: argparse.ArgumentParser) -> None:
    resolve = noun.add_parser("resolve", parents=[acting], help="resolve a ticket")
    resolve.add_argument("number", metavar="NUMBER")
    resolve.add_argument("--how", required=True, metavar="TEXT", help="what solved it")
    resolve.add_argument("--cause", default="", metavar="TEXT", help="why it had happened")
    resolve.add_argument("--minutes", type=int, default=0, metavar="N", help="of work")
    resolve.add_argument("--first-contact", action="store_true", help="in one go")
    resolve.set_defaults(handler=resolve_ticket)


def new_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Take a ticket in."""
    my = context.services_as(arguments.person)
    typed = my.typed_fields.read(arguments.fields)
    who = PersonDraft(name_zh=arguments.requester) if arguments.requester else None
    levels = {name: typed.pop(name, None) for name in ("impact", "urgency", "priority")}
    draft = TicketDraft(
        arguments.subject,
        arguments.text,
        requester=who,
        priority_reason=arguments.reason,
        **levels,
    )
    for name in ("channel", "service_type"):
        if typed.get(name):
            setattr(draft, name, my.directory.items[typed.pop(name)].code)
    for name in [each for each in typed if each.startswith("extra.")]:
        draft.extra[name.removeprefix("extra.")] = typed.pop(name)
    key = my.tickets.create(draft)
    if typed:
        _change(my, key, typed, arguments.reason)
    return _told(context, my, key)


def show_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Show everything about a ticket."""
    my = context.services(writes=False)
    return _told(context, my, ticket_by_number(my, arguments.number))


def set_fields(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Change fields of a ticket."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    _change(my, key, my.typed_fields.read(arguments.fields), arguments.reason)
    return _told(context, my, key)


def add_note(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Add a note to a ticket, or record what the requester was told."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    say = my.tickets.reply if arguments.answer else my.tickets.note
    say(key, arguments.text)
    return _told(context, my, key)


def resolve_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Resolve a ticket with what the closing sheet asks for."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    found = my.directory.keys_of_kind(ListName.STATUS, frozenset({StatusKind.RESOLVED}))
    if not found:
        raise AppError("unknown_status")
    told = {
        RESOLUTION: arguments.how.strip(),
        CAUSE: arguments.cause.strip(),
        MINUTES: arguments.minutes or "",
        FIRST_CONTACT: arguments.first_contact,
    }
    fields = {f"extra.{name}": value for name, value in told.items() if value != ""}
    _change(my, key, {**fields, "status": found[0]}, "")
    return _told(context, my, key)


def _change(my: Services, key: int, fields: dict[str, Any], reason: str) -> None:
    report = my.tickets.change([key], fields, reason=reason)
    for refusal in report.refused:
        raise AppError(refusal.code, **refusal.params)


def _told(context: Context, my: Services, key: int) -> Outcome:
    found = ticket_object(my, key)
    return Outcome(ticket_text(found, context.language), found)
