"""Drafts on disk: what is typed and not yet recorded, one small JSON file each, written whole.

No records: nothing reads them but the pane that wrote them, so they are in no change set.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from desktop.domain.errors import AppError
from desktop.store.places import WorkspaceFolder

_END = ".json"


def keep(folder: WorkspaceFolder, name: str, content: Mapping[str, Any]) -> None:
    """Keep a draft under a name of letters, digits, dots and dashes; raises draft_not_kept."""
    target = _path(folder, name)
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("w", encoding="utf-8") as file:
            # Escaped: half of a character pasted from elsewhere has no bytes of its own.
            json.dump(content, file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise AppError("draft_not_kept", detail=str(error)) from error


def drop(folder: WorkspaceFolder, name: str) -> None:
    """Forget a draft; one that is not there is forgotten already."""
    with suppress(OSError):
        _path(folder, name).unlink(missing_ok=True)


def read(folder: WorkspaceFolder, prefix: str) -> dict[str, dict[str, Any]]:
    """Return the drafts whose names begin so, by name; one that can't be read is left out."""
    out: dict[str, dict[str, Any]] = {}
    found = folder.drafts.glob(f"*{_END}") if folder.drafts.is_dir() else ()
    for path in sorted(found):
        if path.name.startswith(prefix):
            with suppress(OSError, ValueError):
                content = json.loads(path.read_text("utf-8"))
                if isinstance(content, dict):
                    out[path.name.removesuffix(_END)] = content
    return out


def _path(folder: WorkspaceFolder, name: str) -> Path:
    if not name or not all(c.isascii() and (c.isalnum() or c in ".-_") for c in name):
        message = f"no name for a draft: {name!r}"
        raise ValueError(message)
    return folder.drafts / f"{name}{_END}"
