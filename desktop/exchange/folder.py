"""The files below a folder that may hold tickets; links are not followed."""

import os
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits
from desktop.exchange.mailbytes import looks_like_mail

_KINDS = frozenset(
    {
        *(".eml", ".emlx", ".mbox", ".mbx", ".msg", ".csv", ".tsv", ".tab", ".xlsx", ".xlsm"),
        *(".xls", ".xlsb", ".ods", ".json", ".jsonl", ".ndjson", ".xes", ".gz", ".zip"),
    }
)
_HEAD = 4096


class Below(NamedTuple):
    """The files of a folder that are of a kind that is read, and how many others there are."""

    files: list[Path]
    others: int


def files_below(folder: Path, limits: Limits) -> Below:
    """Return the files to be read, in order of their names; raise AppError past the limits."""
    files: list[Path] = []
    others = 0
    top = len(folder.parts)
    for place, folders, names in os.walk(folder):
        here = Path(place)
        folders[:] = sorted(folders) if len(here.parts) - top < limits.folder_depth else []
        for name in sorted(names):
            path = here / name
            if path.is_symlink() or not _is_wanted(path):
                others += 1
                continue
            files.append(path)
            if len(files) > limits.mails:
                raise AppError("import_too_many_mails", limit=limits.mails)
    return Below(files, others)


def _is_wanted(path: Path) -> bool:
    if path.suffix.lower() in _KINDS:
        return True
    if path.suffix and not path.suffix[1:2].isdigit() and "," not in path.name:
        return False
    # The mails of a maildir have names like 1437921.M20046P2137.host:2,S.
    try:
        with path.open("rb") as file:
            return looks_like_mail(file.read(_HEAD))
    except OSError:
        return False
