"""The systems a document is about, as they are typed in one line: "ERP 8.6, AD"."""

import re

from desktop.domain.documents.records import System

_APART = re.compile(r"[,;，；、\n]+")
_VERSION = re.compile(r"^(?P<name>.*\S)\s+(?P<version>[vV]?\d\S*)$")


def read_systems(text: str) -> tuple[System, ...]:
    """Return the systems named in a line; what begins with a digit at an end is a version."""
    found = []
    for part in map(str.strip, _APART.split(text)):
        known = _VERSION.match(part)
        if known is not None:
            found.append(System(known["name"], known["version"]))
        elif part:
            found.append(System(part))
    return tuple(dict.fromkeys(found))


def systems_text(systems: tuple[System, ...], language: str) -> str:
    """Return systems as they are typed."""
    apart = "、" if language == "zh" else ", "
    return apart.join(" ".join(filter(None, system)) for system in systems)
