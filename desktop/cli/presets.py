"""`deskbook presets`: list kept mappings, write one to a file, take one from a file."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands of import presets."""
    parser = commands.add_parser("presets", help="mappings kept for imports")
    verbs = parser.add_subparsers(required=True)
    listing = verbs.add_parser("list", parents=[common], help="name every preset")
    listing.set_defaults(handler=list_presets)
    out = verbs.add_parser("export", parents=[common], help="write one to a file")
    out.add_argument("name", metavar="NAME")
    out.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    out.set_defaults(handler=export_preset)
    into = verbs.add_parser("import", parents=[common], help="take one from a file")
    into.add_argument("file", type=Path, metavar="FILE")
    into.set_defaults(handler=import_preset)


def list_presets(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """Name every preset with its columns."""
    found = context.services(writes=False).presets.all()
    columns = {each.name: [column.header for column in each.mapping.columns] for each in found}
    lines = [f"{name}: {', '.join(headers)}" for name, headers in columns.items()]
    data = [{"name": name, "columns": headers} for name, headers in columns.items()]
    return Outcome("\n".join(lines), {"presets": data})


def export_preset(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Write a preset to a file."""
    context.services(writes=False).presets.write_file(arguments.name, arguments.output)
    data = {"name": arguments.name, "file": str(arguments.output)}
    return Outcome(f"{arguments.name} → {arguments.output}", data)


def import_preset(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Keep the preset of a file in this workspace."""
    name = context.services(writes=True).presets.take_file(arguments.file)
    return Outcome(f"{arguments.file} → {name}", {"name": name, "file": str(arguments.file)})
