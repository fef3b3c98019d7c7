"""Find the files that ship with Deskbook, in a checkout, a wheel and a bundle."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent


@cache
def resource_root() -> Path:
    """Return the folder of shipped files; a wheel packs it into the package."""
    packed = _PACKAGE / "_resources"
    return packed if packed.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """Return the path of one shipped file, named relative to the resources folder."""
    return resource_root() / name


def load_toml(name: str) -> dict[str, Any]:
    """Return a shipped TOML file as plain values."""
    with resource(name).open("rb") as file:
        return tomllib.load(file)
