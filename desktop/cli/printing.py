"""`deskbook print KIND`: PDF files of tickets, forms, SOPs, processes and exams."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import exam_prints, process_charts
from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.domain.errors import AppError
from desktop.services.printing import Printed, PrintOptions


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands that print."""
    out = commands.add_parser("print", help="make a PDF").add_subparsers(required=True)
    shared = _shared()
    ticket = out.add_parser("ticket", parents=[common, shared], help="one ticket")
    ticket.add_argument("number", help="its number, such as A2417-6")
    ticket.add_argument("--language", choices=("zh", "en"), default="")
    ticket.set_defaults(handler=print_ticket)
    receipt = out.add_parser("receipt", parents=[common, shared], help="the clocks of a ticket")
    receipt.add_argument("number", help="its number, such as A2417-6")
    receipt.add_argument("--language", choices=("zh", "en"), default="")
    receipt.set_defaults(handler=print_receipt)
    form = out.add_parser("form", parents=[common, shared], help="a template as a blank form")
    form.add_argument("code", help="its code, such as T06")
    form.add_argument("--language", choices=("zh", "en", "both"), default="")
    form.add_argument("--ticket", default="", metavar="NUMBER", help="as filled in on a ticket")
    form.set_defaults(handler=print_form)
    record = out.add_parser(
        "escalation", parents=[common, shared], help="the last escalation of a ticket"
    )
    record.add_argument("number", help="its number, such as A2417-6")
    record.add_argument("--language", choices=("zh", "en", "both"), default="")
    record.set_defaults(handler=print_escalation)
    shift = out.add_parser("handover", parents=[common, shared], help="the page of a shift")
    shift.add_argument("--as", required=True, dest="person", metavar="NAME", help="whose shift")
    shift.add_argument("--to", default="", metavar="NAME", help="who takes over")
    shift.set_defaults(handler=print_handover)
    sop = out.add_parser("sop", parents=[common, shared], help="an SOP, the version in force")
    sop.add_argument("code", help="its code, such as ACC-01")
    sop.add_argument("--language", choices=("zh", "en", "both"), default="")
    sop.set_defaults(handler=print_sop)
    process_charts.declare_prints(out, common)
    exam_prints.declare(out, common, shared)


def _shared() -> argparse.ArgumentParser:
    """Return what every print is asked."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    shared.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    return shared


def print_ticket(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the ticket with a number."""
    my = context.services(writes=False)
    key = ticket_by_number(my, arguments.number)
    done = my.printing.ticket(key, arguments.output, _options(arguments), context.progress)
    return _told(done, arguments.output)


def print_receipt(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the receipts of a ticket's clocks."""
    my = context.services(writes=False)
    key = ticket_by_number(my, arguments.number)
    done = my.printing.receipt(key, arguments.output, _options(arguments), context.progress)
    return _told(done, arguments.output)


def print_escalation(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the last escalation of a ticket."""
    my = context.services(writes=False)
    found = my.escalations.of_ticket(ticket_by_number(my, arguments.number))
    if not found:
        raise AppError("escalation_none", number=arguments.number)
    options = _options(arguments)
    done = my.printing.escalation(found[-1].key, arguments.output, options, context.progress)
    return _told(done, arguments.output)


def print_handover(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the page of somebody's shift."""
    context.services(writes=False)
    my = context.services_as(arguments.person)
    to = my.typed_fields.agent(arguments.to) if arguments.to else None
    options = PrintOptions(paper=arguments.paper)
    done = my.printing.handover(arguments.output, to, options=options, progress=context.progress)
    return _told(done, arguments.output)


def print_form(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print a blank form, or the newest one of its kind that was filled in on a ticket."""
    my = context.services(writes=False)
    options = _options(arguments)
    if arguments.ticket:
        ticket = ticket_by_number(my, arguments.ticket)
        key = my.filled_forms.newest(ticket, arguments.code)
        done = my.printing.filled_form(key, arguments.output, options, context.progress)
        return _told(done, arguments.output)
    done = my.printing.form(arguments.code, arguments.output, options, context.progress)
    return _told(done, arguments.output)


def print_sop(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the version in force of an SOP, or the newest where none is."""
    my = context.services(writes=False)
    version = my.printing.version_of(arguments.code)
    options = _options(arguments)
    done = my.printing.sop(version, arguments.output, options, context.progress)
    return _told(done, arguments.output)


def _options(arguments: argparse.Namespace) -> PrintOptions:
    return PrintOptions(arguments.language, arguments.paper)


def _told(done: Printed, file: Path) -> Outcome:
    missing = [f"U+{ord(each):04X}" for each in done.missing]
    data = {"file": str(file), "pages": done.pages, "characters_missing": missing}
    more = f"  〓 {' '.join(missing)}" if missing else ""
    return Outcome(f"{file}: {done.pages}{more}", data)
