"""Scripts (话术): short texts with variables, each with what stands there when nothing is known.

A variable is written {name} or {name|fallback}; braces of one's own are doubled.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual

_PART = re.compile(r"\{\{|\}\}|\{([^{}|]{1,60})(?:\|([^{}]{0,200}))?\}")
_DOUBLED = {"{{": "{", "}}": "}"}


class Script(NamedTuple):
    """One script; stage and service type say where it belongs, None for everywhere."""

    key: int
    id: bytes
    code: str
    title: Bilingual
    body: Bilingual
    stage: int | None = None
    service_type: int | None = None
    position: int = 0
    updated_at: int = 0
    retired_at: int | None = None


def variables(text: str) -> list[str]:
    """Return the names of a script's variables, each once, in order."""
    found = (match.group(1) for match in _PART.finditer(text) if match.group(1))
    return list(dict.fromkeys(name.strip() for name in found))


def places(text: str) -> list[tuple[int, int]]:
    """Return where the variables of a script stand: start and length of each."""
    found = (match for match in _PART.finditer(text) if match.group(1))
    return [(match.start(), match.end() - match.start()) for match in found]


def filled(text: str, values: Mapping[str, str]) -> str:
    """Return a script with its variables filled; what is unknown says its fallback or its name."""

    def value(match: re.Match[str]) -> str:
        if match.group() in _DOUBLED:
            return _DOUBLED[match.group()]
        name = match.group(1).strip()
        fallback = match.group(2)
        return values.get(name) or (fallback if fallback is not None else f"[{name}]")

    return _PART.sub(value, text)
