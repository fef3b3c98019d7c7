"""`deskbook import tickets` and `deskbook export tickets`."""

import argparse
import time
from pathlib import Path
from typing import Any

from desktop.cli import people
from desktop.cli.context import Context
from desktop.cli.outcome import DONE, REFUSED, WITH_REJECTS, Outcome
from desktop.cli.verbs import verb
from desktop.domain.errors import AppError
from desktop.domain.ticket_query import TicketQuery
from desktop.services.error_texts import error_text
from desktop.services.exports import TableFormat, TableStyle
from desktop.services.import_presets import adopted
from desktop.services.import_report import ImportReport, totals
from desktop.services.imports import Plan
from desktop.services.process.mining import LogFormat
from desktop.services.services import Services


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of tickets."""
    into = verb(commands, "import", "take tickets, people, SOPs, processes or questions in")
    people.declare_import(into, common)
    take = into.add_parser("tickets", parents=[common], help="from CSV, XLSX, JSON, XES, mail")
    take.add_argument("files", nargs="+", type=Path, metavar="FILE", help="or folders of mails")
    take.add_argument("--zone", default="", help="zone of times without one, e.g. Asia/Shanghai")
    take.add_argument("--date-order", choices=("day_first", "month_first"))
    take.add_argument("--preset", default="", metavar="NAME", help="a kept mapping, or its file")
    take.add_argument("--no-preset", action="store_true", help="guess, whatever is kept")
    take.add_argument("--year", type=int, default=0, help="year of dates that name none")
    take.add_argument("--dry-run", action="store_true", help="read everything, write nothing")
    take.set_defaults(handler=import_tickets)
    out = verb(commands, "export", "write tickets, SOPs, processes or questions")
    give = out.add_parser(
        "tickets", parents=[common], help="to CSV, XLSX, JSON, or as an event log"
    )
    formats = (*map(str, TableFormat), *map(str, LogFormat))
    give.add_argument("--format", choices=formats, required=True)
    give.add_argument("--query", default="", help="words to search; all tickets without")
    give.add_argument("--separator", default=",")
    give.add_argument("--no-bom", action="store_true", help="CSV without byte order mark")
    give.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    give.set_defaults(handler=export_tickets)


def import_tickets(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Import every table of every file; a file that is refused leaves the others alone."""
    my = context.services(writes=True)
    zone = arguments.zone or my.imports.zone()
    reports: list[ImportReport] = []
    refused: list[AppError] = []
    started = time.perf_counter()
    inspected = my.imports.inspect_all(_named(arguments.files), zone)
    refused.extend(inspected.refused)
    for plan in inspected.plans:
        wanted = _as_told(my, plan, arguments)
        take = my.imports.try_out if arguments.dry_run else my.imports.run
        reports.append(take(wanted, context.progress, context.language))
    if not reports and refused:
        raise refused[0]
    data = totals(reports)
    data["seconds"] = round(time.perf_counter() - started, 3)
    if refused:
        data["refused"] = [
            {"code": each.code, "message": error_text(each, context.language)} for each in refused
        ]
    rejected = any(report.rejected for report in reports)
    code = REFUSED if refused else WITH_REJECTS if rejected else DONE
    text = "\n".join(
        [_line(report) for report in reports]
        + [error_text(each, context.language) for each in refused]
    )
    return Outcome(text, data, code)


def export_tickets(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Export the hits of a search, or all tickets."""
    my = context.services(writes=False)
    if arguments.format in set(LogFormat):
        log = LogFormat(arguments.format)
        query = TicketQuery(text=arguments.query)
        count = my.mining.write_log(arguments.output, query, log, context.progress)
        data = {"file": str(arguments.output), "format": str(log), "tickets": count}
        return Outcome(f"{arguments.output}: {count}", data)
    separator = {"tab": "\t", "\\t": "\t"}.get(arguments.separator, arguments.separator)
    style = TableStyle(TableFormat(arguments.format), separator, not arguments.no_bom)
    query = TicketQuery(text=arguments.query)
    count = my.exports.write(arguments.output, query, style, context.progress)
    data = {"file": str(arguments.output), "format": arguments.format, "tickets": count}
    return Outcome(f"{arguments.output}: {count}", data)


def _named(files: list[Path]) -> list[Path]:
    """Return the files meant; a pattern that the shell left alone is looked up here."""
    out: list[Path] = []
    for file in files:
        # A shell without patterns of its own (Windows) hands them over as they are.
        found = [] if file.exists() else sorted(file.parent.glob(file.name))
        out.extend(found or [file])
    return out


def _as_told(my: Services, plan: Plan, arguments: argparse.Namespace) -> Plan:
    """Return the plan by its preset, and by what the words of the command say otherwise."""
    named: str = arguments.preset
    if Path(named).suffix.lower() == ".json" and Path(named).is_file():
        plan = adopted(plan, my.presets.read_file(Path(named)))
    elif not arguments.no_preset:
        plan = my.imports.with_preset(plan, named)
    if arguments.date_order is not None:
        plan.mapping.date_order = {"day_first": "dmy", "month_first": "mdy"}[arguments.date_order]
    if arguments.year:
        plan.mapping.year = arguments.year
    return plan


def _line(report: ImportReport) -> str:
    name = report.member or report.file
    counts = f"+{report.tickets_created} ~{report.tickets_updated} !{report.rejected}"
    rejects = f"  → {report.rejects_file}" if report.rejects_file else ""
    return f"{name}: {report.rows_read} = {counts}{rejects}"
