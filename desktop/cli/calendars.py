"""`deskbook calendar import|list`: holidays and make-up working days."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.verbs import verb
from desktop.domain.sla.calendars import DayKind
from desktop.domain.sla.typed_hours import hours_text
from desktop.services.sla.tables import OFFICE_CODE


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of calendars."""
    noun = verb(commands, "calendar", "working hours, holidays and make-up working days")
    lists = noun.add_parser("list", parents=[common], help="every calendar with its hours")
    lists.set_defaults(handler=list_calendars)
    take = noun.add_parser("import", parents=[common], help="yearly packs (JSON, holiday-cn)")
    take.add_argument("paths", nargs="+", type=Path, metavar="FILE")
    take.add_argument("--calendar", default=OFFICE_CODE, metavar="CODE", help="%(default)s")
    take.add_argument("--recount", action="store_true", help="open due dates move along")
    take.set_defaults(handler=import_days)


def list_calendars(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """List the calendars in force."""
    my = context.services(writes=False)
    found = [
        {
            "code": each.ruling.code,
            "name": each.ruling.title.text(context.language),
            "version": each.ruling.number,
            "zone": each.calendar.zone,
            "week": [hours_text(spans) for spans in each.calendar.week],
            "days": len(each.calendar.days),
        }
        for each in my.promises.calendars()
    ]
    lines = [f"{c['code']}  {c['name']}  v{c['version']}  {c['zone']}" for c in found]
    return Outcome("\n".join(lines), {"calendars": found})


def import_days(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Put the days of packs into a calendar; open promises move only where it is asked for."""
    my = context.services(writes=True)
    packs = my.promises.read_packs(arguments.paths)
    my.promises.add_days(packs, arguments.calendar)
    now = my.promises.calendar(arguments.calendar)
    moving = my.promises.preview(arguments.calendar, now.calendar)
    moved = my.promises.recount(arguments.calendar) if arguments.recount else 0
    kinds = [day.kind for pack in packs for day in pack.days.values()]
    data = {
        "calendar": arguments.calendar,
        "version": now.ruling.number,
        "years": sorted({pack.year for pack in packs}),
        "holidays": kinds.count(DayKind.HOLIDAY),
        "makeup_days": kinds.count(DayKind.MAKEUP),
        "would_move": len(moving),
        "moved": moved,
    }
    years = ", ".join(map(str, data["years"]))
    text = f"{arguments.calendar} v{data['version']}: {years}, {data['holidays']} + "
    return Outcome(f"{text}{data['makeup_days']}, {moved}/{len(moving)}", data)
