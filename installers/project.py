"""Read what has to be installed: from a checkout's pyproject, or from a pack folder."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import NamedTuple

from speech import Stop

PACK_FILE = "pack.json"


class Project(NamedTuple):
    """One Deskbook to set up, and where its files are."""

    root: Path
    version: str
    requirements: tuple[str, ...]
    dev: tuple[str, ...]
    constraints: Path
    wheels: Path | None
    checkout: bool

    def key(self) -> str:
        """Return a hash that changes whenever the environment has to be laid anew."""
        parts = [
            str(self.root),
            self.version,
            *self.requirements,
            *self.dev,
            self.constraints.read_text(encoding="utf-8"),
            sys.version,
            sys.base_prefix,
        ]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def read_checkout(root: Path, pack: Path | None) -> Project:
    """Return the project of a source checkout; a pack folder gives its wheels."""
    import tomllib

    with (root / "pyproject.toml").open("rb") as file:
        table = tomllib.load(file)["project"]
    return Project(
        root=root,
        version=table["version"],
        requirements=tuple(table["dependencies"]),
        dev=tuple(table["optional-dependencies"]["dev"]),
        constraints=root / "installers" / "constraints.txt",
        wheels=None if pack is None else pack / "wheels",
        checkout=True,
    )


def read_pack(root: Path) -> Project:
    """Return the project of a pack folder: one wheel and all it needs."""
    pack = json.loads((root / PACK_FILE).read_text(encoding="utf-8"))
    return Project(
        root=root,
        version=pack["version"],
        requirements=(f"deskbook=={pack['version']}",),
        dev=(),
        constraints=root / "installers" / "constraints.txt",
        wheels=root / "wheels",
        checkout=False,
    )


def find_project(root: Path, pack: Path | None) -> Project:
    """Return what the folder above the installers holds."""
    if pack is not None and not (pack / PACK_FILE).is_file():
        raise Stop(
            f"{pack} 不是离线安装文件夹：缺少 {PACK_FILE}。用 pack 命令制作一个。",
            f"{pack} is not a pack folder: {PACK_FILE} is missing. Make one with the pack command.",
        )
    if (root / "pyproject.toml").is_file():
        return read_checkout(root, pack)
    if (root / PACK_FILE).is_file():
        return read_pack(root)
    raise Stop(
        f"{root} 里没有 pyproject.toml，也没有 {PACK_FILE}。请在完整的文件夹里运行。",
        f"{root} holds neither pyproject.toml nor {PACK_FILE}. Run this from a whole folder.",
    )
