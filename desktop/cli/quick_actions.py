"""`deskbook ticket quick-actions|quick`: quick actions listed and done by a script."""

import argparse
from typing import Any

from desktop.cli.context import Context
from desktop.cli.numbers import ticket_by_number
from desktop.cli.outcome import Outcome
from desktop.domain.bulk import BulkReport
from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.quick_actions import QuickAction, to_json
from desktop.services.error_texts import error_text
from desktop.services.quick.doing import Wanted
from desktop.services.services import Services


def declare_quick_actions(
    noun: Any, common: argparse.ArgumentParser, acting: argparse.ArgumentParser
) -> None:
    """Add quick actions to the commands of a ticket."""
    listed = noun.add_parser("quick-actions", parents=[common], help="the quick actions there are")
    listed.set_defaults(handler=list_actions)
    done = noun.add_parser("quick", parents=[acting], help="do a quick action to tickets")
    done.add_argument("numbers", nargs="+", metavar="NUMBER")
    done.add_argument("--action", required=True, metavar="NAME", help="its name in one language")
    done.add_argument("--text", metavar="TEXT", help="what is said instead of its own words")
    done.set_defaults(handler=do_action)


def list_actions(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """List the quick actions that everybody has."""
    my = context.services(writes=False)
    found = [_action(each) for each in my.quick.kept()]
    lines = [" · ".join(filter(None, (each["zh"], each["en"]))) for each in found]
    return Outcome("\n".join(lines), {"quick_actions": found})


def do_action(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Do a quick action to tickets, each by itself, undone as one."""
    my = context.services_as(arguments.person)
    keys = [ticket_by_number(my, number) for number in arguments.numbers]
    wanted = Wanted(_named(my, arguments.action), arguments.text)
    report = my.quick.do(keys, wanted)
    if report.refused and len(keys) == 1:
        raise AppError(report.refused[0].code, **report.refused[0].params)
    found = _report(my, report)
    lines = [f"{number}  ok" for number in found["done"]]
    lines += [f"{each['number']}  {each['message']}" for each in found["refused"]]
    return Outcome("\n".join(lines), found)


def _named(my: Services, name: str) -> QuickAction:
    wanted = name.strip().casefold()
    for each in my.quick.kept():
        if wanted in (part.casefold() for part in each.name if part):
            return each
    raise AppError("quick_gone")


def _report(my: Services, report: BulkReport) -> dict[str, Any]:
    language = my.session.language
    return {
        "done": [_number(my, key) for key in report.done],
        "unchanged": [_number(my, key) for key in report.unchanged],
        "refused": [
            {
                "number": _number(my, each.key),
                "code": str(each.code),
                "message": error_text(AppError(each.code, **each.params), language),
            }
            for each in report.refused
        ],
    }


def _number(my: Services, key: int) -> str:
    row = my.queue.rows([key])[key]
    return short_number(row.station, row.counter)


def _action(found: QuickAction) -> dict[str, Any]:
    return {"zh": found.name.zh, "en": found.name.en, "shared": found.shared, **to_json(found)}
