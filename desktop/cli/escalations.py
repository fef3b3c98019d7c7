"""`deskbook ticket escalate|accept|return|hand-back`: the record and its answers by a script."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.cli.ticket_object import ticket_object, ticket_text
from desktop.domain.errors import AppError
from desktop.domain.escalations import (
    Addressee,
    Asked,
    Escalation,
    EscalationKind,
    EscalationState,
    Part,
    Tried,
)
from desktop.domain.numbers import short_number
from desktop.services.escalations.members import GROUPS
from desktop.services.services import Services

_RETURNED_FOR = (Part.SYMPTOM, Part.TRIED, Part.EVIDENCE, Part.PROMISE)


def declare_escalations(noun: Any, acting: argparse.ArgumentParser) -> None:
    """Add what is done with escalations to the commands of a ticket."""
    ask = noun.add_parser("escalate", parents=[acting], help="hand it up, with a record")
    ask.add_argument("number", metavar="NUMBER")
    ask.add_argument("--to", required=True, metavar="WHO", help="a colleague, a team or a role")
    ask.add_argument("--reason", required=True, metavar="TEXT")
    ask.add_argument("--promise", required=True, metavar="TEXT", help="what the requester was told")
    ask.add_argument("--by", required=True, metavar="ISO", help="when an answer is expected")
    ask.add_argument("--kind", choices=list(EscalationKind), default=EscalationKind.FUNCTIONAL)
    ask.add_argument("--symptom", default="", metavar="TEXT", help="without: subject and code")
    ask.add_argument(
        "--tried", action="append", default=[], metavar="WHAT=RESULT", help="without: done steps"
    )
    ask.add_argument("--evidence", default="", metavar="TEXT", help="besides the ticket's files")
    ask.add_argument("--deadline", default="", metavar="TEXT", help="of the requester's business")
    ask.set_defaults(handler=escalate)
    accept = noun.add_parser("accept", parents=[acting], help="accept its escalation")
    accept.add_argument("number", metavar="NUMBER")
    accept.set_defaults(handler=accept_escalation)
    back = noun.add_parser("return", parents=[acting], help="return its escalation")
    back.add_argument("number", metavar="NUMBER")
    back.add_argument("--need", required=True, metavar="TEXT", help="what is needed first")
    back.add_argument("--lacks", action="append", default=[], choices=list(_RETURNED_FOR))
    back.set_defaults(handler=return_escalation)
    ended = noun.add_parser("hand-back", parents=[acting], help="hand an accepted one back")
    ended.add_argument("number", metavar="NUMBER")
    ended.add_argument("--result", default="", metavar="TEXT", help="what came of it")
    ended.set_defaults(handler=hand_back)


def escalate(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Hand a ticket up; what is not given is taken from the ticket."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    kind = EscalationKind(arguments.kind)
    draft = my.escalations.draft(key, kind)
    tried = tuple(map(_tried, arguments.tried))
    asked = Asked(
        kind,
        _addressee(my, arguments.to),
        arguments.reason,
        arguments.symptom or draft.symptom,
        tried or draft.tried,
        arguments.evidence,
        draft.files,
        arguments.promise,
        my.typed_fields.value("due_at", arguments.by),
        arguments.deadline,
        draft.trigger,
    )
    my.escalations.ask(key, asked)
    return _told(context, my, key)


def accept_escalation(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Accept the escalation of a ticket that waits for an answer."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    my.escalations.accept(_last(my, key, EscalationState.ASKED).key)
    return _told(context, my, key)


def return_escalation(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Return the escalation of a ticket that waits for an answer."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    lacks = tuple(map(Part, arguments.lacks))
    my.escalations.send_back(_last(my, key, EscalationState.ASKED).key, arguments.need, lacks)
    return _told(context, my, key)


def hand_back(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Hand the accepted escalation of a ticket back to who asked."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    my.escalations.hand_back(_last(my, key, EscalationState.ACCEPTED).key, arguments.result)
    return _told(context, my, key)


def _last(my: Services, ticket: int, state: EscalationState) -> Escalation:
    """Return the last escalation in a state, rather one that this person may answer or end."""
    found = [each for each in my.escalations.of_ticket(ticket) if each.state is state]
    if not found:
        row = my.queue.rows([ticket])[ticket]
        raise AppError("escalation_none", number=short_number(row.station, row.counter))
    stands = (my.escalations.standing(each) for each in reversed(found))
    return next((each.record for each in stands if each.answers or each.ends), found[-1])


def _tried(text: str) -> Tried:
    what, _, result = text.partition("=")
    return Tried(what.strip(), result.strip())


def _addressee(my: Services, text: str) -> Addressee:
    wanted = text.strip()
    for name in GROUPS:
        for item in my.directory.of(name):
            if wanted == item.code or item.name.matches(wanted):
                return Addressee(None, item.key)
    try:
        return Addressee(my.typed_fields.agent(wanted))
    except AppError as error:
        raise AppError("escalation_unknown_to", name=wanted) from error


def _told(context: Context, my: Services, key: int) -> Outcome:
    found = ticket_object(my, key)
    return Outcome(ticket_text(found, context.language), found)
