"""`deskbook import people`: take a staff list in; whom a whole list doesn't name is retired."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import DONE, WITH_REJECTS, Outcome
from desktop.domain.errors import AppError
from desktop.services.error_texts import error_text


def declare_import(into: Any, common: argparse.ArgumentParser) -> None:
    """Add the command below `import`."""
    take = into.add_parser("people", parents=[common], help="a staff list, from XLSX or CSV")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument(
        "--partial", action="store_true", help="not the whole staff list: retire nobody"
    )
    take.set_defaults(handler=import_people)


def import_people(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Take a staff list in; rows that are left out are named with the reason."""
    my = context.services(writes=True)
    plan = my.people_import.read(arguments.file)
    taken = my.people_import.take(plan, whole=not arguments.partial, progress=context.progress)
    data: dict[str, Any] = {
        **taken._asdict(),
        "refused": [_said(context, each) for each in plan.refused],
        "remarks": [_said(context, each) for each in plan.remarks],
    }
    counts = f"+{taken.added} ~{taken.changed} -{taken.retired} ={taken.unchanged} !{taken.refused}"
    lines = [f"{arguments.file.name}: {taken.read} = {counts}"]
    lines += [f"  {each['row']}: {each['why']}" for each in (*data["refused"], *data["remarks"])]
    return Outcome("\n".join(lines), data, WITH_REJECTS if plan.refused else DONE)


def _said(context: Context, row: Any) -> dict[str, Any]:
    return {"row": row.line, "why": error_text(AppError(row.code, **row.params), context.language)}
