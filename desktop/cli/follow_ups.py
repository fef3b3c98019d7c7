"""`deskbook ticket callback|review|findings`: what follows a solution, by a script."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.domain.callbacks import CallBack, Said, State, check_said
from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.reviews import Finding, FindingKind, Written
from desktop.domain.sla.offsets import instant
from desktop.services.follow_ups.reviews import KeptFinding
from desktop.services.services import Services

_ANSWERS = {"solved": State.CONFIRMED, "not-solved": State.NOT_SOLVED, "refused": State.REFUSED}
_MISSED = "not-reached"


def declare_follow_ups(
    noun: Any, common: argparse.ArgumentParser, acting: argparse.ArgumentParser
) -> None:
    """Add calls, reviews and findings to the commands of a ticket."""
    due = noun.add_parser("callbacks", parents=[common], help="the calls that are due")
    due.set_defaults(handler=due_calls)
    call = noun.add_parser("callback", parents=[acting], help="record a call after a solution")
    call.add_argument("number", metavar="NUMBER")
    call.add_argument("--outcome", required=True, choices=(*_ANSWERS, _MISSED))
    call.add_argument("--marks", type=int, metavar="1-5")
    call.add_argument("--words", default="", metavar="TEXT", help="what was said")
    call.set_defaults(handler=record_call)
    review = noun.add_parser("review", parents=[acting], help="write the review of a ticket")
    review.add_argument("number", metavar="NUMBER")
    for part in ("well", "badly", "cause"):
        review.add_argument(f"--{part}", default="", metavar="TEXT")
    review.add_argument(
        "--finding", action="append", default=[], metavar="KIND=TEXT", help="sop, training, tool, …"
    )
    review.set_defaults(handler=write_review)
    found = noun.add_parser("findings", parents=[common], help="what reviews found and is open")
    found.set_defaults(handler=open_findings)


def due_calls(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """List the calls that are due."""
    my = context.services(writes=False)
    calls = [_call(my, each) for each in my.callbacks.due()]
    lines = [f"{each['number']}  {each['why']}  {each['attempts']}" for each in calls]
    return Outcome("\n".join(lines), {"callbacks": calls})


def record_call(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Record a call about a ticket, planned now where none is due."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    said = Said(_ANSWERS.get(arguments.outcome, State.CONFIRMED), arguments.marks, arguments.words)
    # Before a call is planned: what is refused leaves nothing behind.
    check_said(said)
    due = my.callbacks.due_of(key)
    call = due.key if due is not None else my.callbacks.ask(key)
    if arguments.outcome == _MISSED:
        my.callbacks.attempt(call, arguments.words)
    else:
        my.callbacks.record(call, said)
    made = next(each for each in my.callbacks.of_ticket(key) if each.key == call)
    found = _call(my, made)
    return Outcome(f"{found['number']}  {found['state']}", found)


def write_review(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write the review of a ticket, planned now where none is there."""
    my = context.services_as(arguments.person)
    key = ticket_by_number(my, arguments.number)
    known = my.reviews.of_ticket(key)
    review = known[-1].key if known else my.reviews.ask(key)
    findings = tuple(map(_typed, arguments.finding))
    my.reviews.write(review, Written(arguments.well, arguments.badly, arguments.cause, findings))
    found = [_finding(my, each) for each in my.reviews.findings(review)]
    return Outcome(_lines(found), {"findings": found})


def open_findings(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """List the findings of which nothing has become yet."""
    my = context.services(writes=False)
    found = [_finding(my, each) for each in my.reviews.open_findings()]
    return Outcome(_lines(found), {"findings": found})


def _lines(found: list[dict[str, Any]]) -> str:
    return "\n".join(f"{each['number']}  {each['kind']}  {each['text']}" for each in found)


def _typed(text: str) -> Finding:
    kind, _, said = text.partition("=")
    if kind not in set(FindingKind):
        raise AppError("finding_kind", kind=kind, kinds=", ".join(FindingKind))
    return Finding(FindingKind(kind), said)


def _call(my: Services, call: CallBack) -> dict[str, Any]:
    return {
        "number": _number(my, call.ticket),
        "why": str(call.why),
        "state": str(call.state),
        "attempts": call.attempts,
        "marks": call.marks,
        "words": call.words,
        "due": instant(call.due_at).isoformat(),
        "called": None if call.called_at is None else instant(call.called_at).isoformat(),
    }


def _finding(my: Services, kept: KeptFinding) -> dict[str, Any]:
    finding = kept.finding
    return {
        "number": _number(my, kept.ticket),
        "kind": str(finding.kind),
        "text": finding.text,
        "step": finding.step or None,
        "state": kept.state,
    }


def _number(my: Services, ticket: int) -> str:
    row = my.queue.rows([ticket]).get(ticket)
    return short_number(row.station, row.counter) if row is not None else ""
