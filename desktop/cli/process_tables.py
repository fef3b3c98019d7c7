"""`deskbook import process`, `export process`, `process list|show`: tables, by a script."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli import process_charts
from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.cli.process_objects import (
    counted,
    draft_object,
    listed_object,
    map_object,
    read_object,
    table_object,
)
from desktop.cli.verbs import verb
from desktop.domain.process.table import ProcessTable, Row
from desktop.domain.sla.offsets import instant
from desktop.services.process.exports import ProcessFile
from desktop.services.process.posters import ChartFormat


def declare(commands: Any, noun: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    into = verb(commands, "import", "take tickets, people, SOPs, processes or questions in")
    take = into.add_parser("process", parents=[common], help="from BPMN, a mind map, a log, CSV")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--code", default="", metavar="CODE", help="a new draft of that process")
    take.add_argument("--log", action="store_true", help="the table is a log of events")
    take.set_defaults(handler=import_process)
    out = verb(commands, "export", "write tickets, SOPs, processes or questions")
    give = out.add_parser("process", parents=[common], help="to BPMN, a table, a mind map, a chart")
    give.add_argument("name", metavar="NAME", help="its code or title")
    formats = [str(each) for each in (*ProcessFile, *ChartFormat)]
    give.add_argument("--format", choices=formats, required=True)
    give.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    process_charts.declare_wishes(give)
    give.set_defaults(handler=export_process)
    lists = noun.add_parser("list", parents=[common], help="every process with its versions")
    lists.set_defaults(handler=list_processes)
    shows = noun.add_parser("show", parents=[common], help="the whole table of one")
    shows.add_argument("name", metavar="NAME", help="its code or title")
    process_charts.declare_version(shows)
    shows.set_defaults(handler=show_process)


def import_process(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Take a file in as the draft of a process."""
    my = context.services(writes=True)
    taken = my.process_import.take(
        arguments.file, arguments.code, as_log=arguments.log, progress=context.progress
    )
    data: dict[str, Any] = {"file": str(arguments.file), "warnings": []}
    if taken.found is not None:
        data = counted(arguments.file, taken.found, context.language)
    elif taken.read is not None:
        data |= read_object(taken.read, context.language)
    elif taken.tree is not None:
        data |= map_object(taken.tree)
    elif taken.drafted is not None:
        data |= draft_object(taken.drafted)
    data |= {"code": taken.code, "title": taken.table.title._asdict()}
    data["rows"] = len(taken.table.rows)
    title = taken.table.title.text(context.language)
    lines = [f"{taken.code}  {title}  {data['rows']}", *data["warnings"]]
    return Outcome("\n".join(lines), data)


def export_process(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write the newest version of a process, or an older one, to a file."""
    if arguments.format in list(ChartFormat):
        return process_charts.export_chart(context, arguments)
    my = context.services(writes=False)
    listed = process_charts.wanted_version(my, arguments)
    data: dict[str, Any] = {"file": str(arguments.output), "format": arguments.format}
    written = my.process_exports.write(
        listed.version, arguments.output, ProcessFile(arguments.format)
    )
    data |= {"code": listed.code, "number": listed.number, "rows": listed.rows, **written}
    return Outcome(f"{arguments.output}: {listed.rows}", data)


def list_processes(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """List the processes of the desk."""
    my = context.services(writes=False)
    found = my.processes.listed()
    language = context.language
    lines = [
        f"{each.code}  v{each.number}  {each.label}  {each.state}  {each.control}"
        f"  {instant(each.dated_at):%Y-%m-%d}  {each.title.text(language)}  {each.rows}"
        for each in found
    ]
    return Outcome("\n".join(lines), {"processes": [listed_object(each) for each in found]})


def show_process(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Show the newest version of a process, or an older one, row by row."""
    my = context.services(writes=False)
    listed = process_charts.wanted_version(my, arguments)
    table = my.processes.table(listed.version)
    text = "\n".join(_lines(table, context.language))
    return Outcome(text, listed_object(listed) | table_object(table))


def _lines(table: ProcessTable, language: str) -> list[str]:
    numbers = {row.id: place for place, row in enumerate(table.rows, start=1)}
    return [_line(row, numbers, language) for row in table.rows]


def _line(row: Row, numbers: dict[str, int], language: str) -> str:
    ways = [
        f"{way.label.text(language)}→{numbers[way.to]}" for way in row.ways if way.to in numbers
    ]
    parts = (row.stage, row.lane, row.operation)
    said = " | ".join(part.text(language) for part in parts)
    return f"{numbers[row.id]:>3}  {row.kind:<9}  {said}  {' '.join(ways)}".rstrip()
