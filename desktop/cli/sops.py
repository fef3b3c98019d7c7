"""`deskbook import sops`, `deskbook export sops`, `deskbook sops …`."""

import argparse
import time
from pathlib import Path
from typing import Any

from desktop.cli import sop_runs
from desktop.cli.context import Context
from desktop.cli.outcome import DONE, REFUSED, Outcome
from desktop.cli.sop_objects import document_object, listed_object, totals
from desktop.cli.verbs import verb
from desktop.domain.errors import AppError
from desktop.domain.mindmap import count, cut
from desktop.services.error_texts import error_text
from desktop.services.process.mindmaps import MapFormat
from desktop.services.process.posters import ChartFormat
from desktop.services.sops.exports import SopFormat

_STEPS = 3


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of SOPs."""
    into = verb(commands, "import", "take tickets, people, SOPs, processes or questions in")
    take = into.add_parser("sops", parents=[common], help="from Markdown, CSV, XLSX")
    take.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files or folders")
    take.add_argument("--dry-run", action="store_true", help="read everything, write nothing")
    take.set_defaults(handler=import_sops)
    out = verb(commands, "export", "write tickets, SOPs, processes or questions")
    give = out.add_parser("sops", parents=[common], help="to Markdown, XLSX, DOCX, mind maps")
    give.add_argument("-o", "--output", type=Path, required=True, metavar="DIR|FILE.mm|FILE.opml")
    formats = [str(each) for each in (*SopFormat, *MapFormat, *ChartFormat)]
    give.add_argument("--format", choices=formats, default="md")
    give.add_argument("--code", action="append", default=[], metavar="ID", help="only this one")
    give.add_argument("--every-version", action="store_true", help="old versions, too")
    give.set_defaults(handler=export_sops)
    noun = verb(commands, "sops", "look at SOPs, work by them")
    lists = noun.add_parser("list", parents=[common], help="every SOP with its state")
    lists.set_defaults(handler=list_sops)
    shows = noun.add_parser("show", parents=[common], help="the whole text of one")
    shows.add_argument("id", metavar="ID", help="its code, as people say it: ACC-03")
    shows.add_argument("--version", type=int, default=0, dest="number", metavar="N")
    shows.set_defaults(handler=show_sop)
    board = noun.add_parser("storyboard", parents=[common], help="a shot list for a video")
    board.add_argument("id", metavar="ID")
    board.add_argument("-o", "--output", type=Path, required=True, metavar="FILE.md|FILE.csv")
    board.set_defaults(handler=write_storyboard)
    sop_runs.declare(noun, common)


def import_sops(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Import every document of every file; one that is refused leaves the others alone."""
    my = context.services(writes=True)
    started = time.perf_counter()
    opened = my.sop_imports.look(arguments.paths, context.progress)
    refused = list(opened.refused)
    reports: list[dict[str, Any]] = []
    for draft in opened.drafts:
        if arguments.dry_run:
            reports.append(document_object(draft, context.language))
            continue
        try:
            taken = my.sop_imports.take(draft)
        except AppError as error:
            refused.append(error)
            continue
        reports.append(document_object(taken.draft, context.language, taken.code))
    if not reports and refused:
        raise refused[0]
    data = {**totals(reports, opened.files), "documents": reports}
    data["seconds"] = round(time.perf_counter() - started, 3)
    sentences = [error_text(each, context.language) for each in refused]
    if refused:
        data["refused"] = [
            {"code": each.code, "message": said}
            for each, said in zip(refused, sentences, strict=True)
        ]
    lines = [_line(report) for report in reports]
    return Outcome("\n".join([*lines, *sentences]), data, REFUSED if refused else DONE)


def export_sops(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Export the SOPs into a folder, as a mind map into a file, whole or not at all."""
    if arguments.format in [*map(str, MapFormat), *map(str, ChartFormat)]:
        return _export_map(context, arguments)
    my = context.services(writes=False)
    codes: list[str] = arguments.code
    rows = [my.sop_exports.row(code) for code in codes] if codes else my.sop_exports.shelf()
    files = my.sop_exports.write(
        arguments.output,
        rows,
        SopFormat(arguments.format),
        context.progress,
        every_version=arguments.every_version,
    )
    data = {"folder": str(arguments.output), "format": arguments.format}
    counts = {"sops": len(rows), "files": files}
    return Outcome(f"{arguments.output}: {len(rows)}", {**data, **counts})


def _export_map(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write the SOPs in force, or those that are named, as one mind map or a picture of it."""
    my = context.services(writes=False)
    maps, style = my.mind_maps, arguments.format
    rows = maps.rows(arguments.code)
    root = maps.sops(rows)
    if style in list(MapFormat):
        topics = maps.write(arguments.output, root, MapFormat(style))
    else:
        # Steps are the leaves of a picture; what is said of them stays in the file.
        root = cut(root, _STEPS)
        topics = count(root)
        my.posters.mind_map(root, arguments.output, ChartFormat(style), progress=context.progress)
    data = {"file": str(arguments.output), "format": arguments.format}
    counts = {"sops": len(rows), "topics": topics}
    return Outcome(f"{arguments.output}: {len(rows)}", {**data, **counts})


def list_sops(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """List every SOP."""
    my = context.services(writes=False)
    rows = [listed_object(row, my.directory) for row in my.sop_exports.shelf()]
    lines = (
        f"{row['code']}  {row['version']}  {row['state']}  "
        f"{row['title']['zh'] or row['title']['en']}"
        for row in rows
    )
    return Outcome("\n".join(lines), {"total": len(rows), "sops": rows})


def show_sop(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Show the whole text of a document, as its Markdown or as one object."""
    my = context.services(writes=False)
    row = my.sop_exports.row(arguments.id)
    shown = my.sop_exports.show(row, arguments.number)
    data = {**listed_object(row, my.directory), "version": shown.draft.label, **shown.data}
    return Outcome(shown.markdown, data)


def write_storyboard(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write the shot list of an SOP."""
    my = context.services(writes=False)
    count = my.sop_exports.write_shots(arguments.output, arguments.id, context.language)
    data = {"file": str(arguments.output), "shots": count}
    return Outcome(f"{arguments.output}: {count}", data)


def _line(report: dict[str, Any]) -> str:
    title = report["title"]["zh"] or report["title"]["en"]
    counts = f"{report['steps']} · {report['words_kept']}/{report['words_source']}"
    return f"{report['file']}: {report['code']} {title} = {counts}"
