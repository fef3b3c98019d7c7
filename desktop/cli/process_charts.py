"""`deskbook export process --format svg|pdf|png`, `print process|interview`: charts and sheets."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.domain.errors import AppError
from desktop.domain.process.table import State
from desktop.services.error_texts import error_text
from desktop.services.print_process import Printed
from desktop.services.process.maps import Listed
from desktop.services.process.posters import Charted, ChartFormat, ChartWish, OnPaper, Written
from desktop.services.services import Services

_PAPERS = {name.lower(): name for name in ("A4", "A3", "A2", "A1", "A0", "Letter")}
_TILES = ("a4", "a3", "letter")
_USUAL_PAPER, _USUAL_TILE = "A3", "A4"


def declare_version(parser: argparse.ArgumentParser) -> None:
    """Add which version is meant."""
    states = [str(each) for each in State]
    parser.add_argument("--state", choices=states, default="", help="the newest where left out")
    older = "an older version, by its number in process list"
    parser.add_argument("--version", type=int, metavar="N", help=older, dest="number")


def declare_wishes(parser: argparse.ArgumentParser) -> None:
    """Add which version is meant, and what can be wished for of its chart."""
    declare_version(parser)
    chart = parser.add_argument_group("charts")
    chart.add_argument("--map", action="store_true", help="the mind map instead of the chart")
    chart.add_argument("--upright", action="store_true", help="down the page, lanes as columns")
    chart.add_argument("--paper", choices=_PAPERS, default="", help="of a PDF; a3")
    chart.add_argument("--tiles", action="store_true", help="over sheets to glue together")
    chart.add_argument("--tile", choices=_TILES, default="", help="of these sheets; a4")


def declare_prints(out: Any, common: argparse.ArgumentParser) -> None:
    """Add what is printed of processes."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    shared.add_argument("--language", choices=("zh", "en", "both"), default="")
    process = out.add_parser("process", parents=[common, shared], help="its chart and its table")
    process.add_argument("name", metavar="NAME", help="its code or title")
    declare_wishes(process)
    process.set_defaults(handler=print_process)
    sheet = out.add_parser("interview", parents=[common, shared], help="a blank interview sheet")
    sheet.add_argument("--paper", choices=("A4", "Letter"), default="A4")
    sheet.set_defaults(handler=print_interview)


def export_chart(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write the chart of a process."""
    my = context.services(writes=False)
    style = ChartFormat(arguments.format)
    if arguments.map:
        return _export_map(context, arguments, style)
    found = my.posters.charted(arguments.name, _wish(arguments))
    on = _on_paper(arguments)
    written = my.posters.write(found, arguments.output, style, on, context.progress)
    data = _data(found, arguments.output) | {"format": str(style)} | _size(written)
    if style is ChartFormat.PDF:
        data |= _readable(context, found, on)
    lines = [f"{arguments.output}: {data['rows']}", *data.get("warnings", ())]
    return Outcome("\n".join(lines), data)


def _export_map(context: Context, arguments: argparse.Namespace, style: ChartFormat) -> Outcome:
    my = context.services(writes=False)
    listed = wanted_version(my, arguments)
    root = my.mind_maps.outline(listed.version)
    on = _on_paper(arguments)
    written = my.posters.mind_map(root, arguments.output, style, on, context.progress)
    data = {"file": str(arguments.output), "code": listed.code, "rows": listed.rows}
    data |= {"format": str(style), **_size(written)}
    return Outcome(f"{arguments.output}: {listed.rows}", data)


def print_process(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the chart of a process, and its table behind it."""
    my = context.services(writes=False)
    found = my.posters.charted(arguments.name, _wish(arguments, arguments.language))
    on = _on_paper(arguments)
    done = my.posters.process(
        found, arguments.output, on, arguments.language, progress=context.progress
    )
    return _told(_data(found, arguments.output) | _readable(context, found, on), done)


def print_interview(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Print the blank sheet on which an interview is noted."""
    my = context.services(writes=False)
    done = my.posters.interview(
        arguments.output, arguments.paper, arguments.language, context.progress
    )
    return _told({"file": str(arguments.output)}, done)


def wanted_version(my: Services, arguments: argparse.Namespace) -> Listed:
    """Return the version that was asked for, the newest where none was."""
    return my.processes.find(arguments.name, wanted_state(arguments), arguments.number)


def wanted_state(arguments: argparse.Namespace) -> State | None:
    """Return the state that was asked for, None for that of the newest version."""
    return State(arguments.state) if arguments.state else None


def _wish(arguments: argparse.Namespace, language: str = "") -> ChartWish:
    state, number = wanted_state(arguments), arguments.number
    return ChartWish(state, arguments.upright, language, number)


def _on_paper(arguments: argparse.Namespace) -> OnPaper:
    """Return the paper; a chart in tiles has its natural size unless a paper is named."""
    paper = _PAPERS[arguments.paper] if arguments.paper else ""
    # Naming the sheets says already that there are several.
    if arguments.tiles or arguments.tile:
        return OnPaper(paper, _PAPERS[arguments.tile] if arguments.tile else _USUAL_TILE)
    return OnPaper(paper or _USUAL_PAPER)


def _readable(context: Context, found: Charted, on: OnPaper) -> dict[str, Any]:
    """Return how small the smallest text becomes, and a sentence where that is too small."""
    sheets = context.services(writes=False).posters.sheets(found, on)
    points = f"{sheets.smallest_text:.1f}"
    small = AppError("poster_small_text", points=points)
    warnings = [error_text(small, context.language)] if sheets.is_hard_to_read else []
    return {"smallest_text": float(points), "warnings": warnings}


def _data(found: Charted, file: Path) -> dict[str, Any]:
    return {
        "file": str(file),
        "code": found.document.code,
        "state": str(found.table.state),
        "number": found.version.number,
        "rows": len(found.table.rows),
    }


def _size(written: Written) -> dict[str, Any]:
    size: dict[str, Any] = {"characters_missing": _named(written.missing)}
    if written.pages:
        return size | {"pages": written.pages}
    size |= {"width": written.width, "height": written.height}
    return size | {"scale": round(written.scale, 3)}


def _told(data: dict[str, Any], done: Printed) -> Outcome:
    missing = _named(done.missing)
    data |= {"pages": done.pages, "characters_missing": missing}
    more = f"  〓 {' '.join(missing)}" if missing else ""
    lines = [f"{data['file']}: {done.pages}{more}", *data.get("warnings", ())]
    return Outcome("\n".join(lines), data)


def _named(missing: tuple[str, ...]) -> list[str]:
    return [f"U+{ord(each):04X}" for each in missing]
