"""`deskbook backup` and `deskbook restore`."""

import argparse
from pathlib import Path
from typing import Any

from desktop.cli.context import Context
from desktop.cli.outcome import Outcome
from desktop.domain.errors import AppError
from desktop.services.backups import BackupService


def declare(commands: Any, common: argparse.ArgumentParser) -> None:
    """Add the commands."""
    make = commands.add_parser("backup", parents=[common], help="write a verified backup")
    make.set_defaults(handler=back_up)
    take = commands.add_parser("restore", parents=[common], help="make a workspace beside")
    take.add_argument("file", type=Path, nargs="?", metavar="BACKUP", help="newest if not named")
    take.set_defaults(handler=restore)


def back_up(context: Context, _arguments: argparse.Namespace) -> Outcome:
    """Write a backup."""
    path = context.services(writes=False).backups.make(context.progress)
    return Outcome(str(path), {"backup": str(path)})


def restore(context: Context, arguments: argparse.Namespace) -> Outcome:
    """Restore a backup beside the present workspace."""
    service = context.services(writes=False).backups
    folder = service.restore(arguments.file or _newest(service), context.progress)
    return Outcome(str(folder), {"workspace": str(folder)})


def _newest(service: BackupService) -> Path:
    listed = service.listed()
    if not listed:
        raise AppError("no_backup")
    return listed[0].path
