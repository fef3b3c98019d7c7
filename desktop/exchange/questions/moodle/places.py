"""Categories of Moodle as paths: without the course or system that they stood in, and back."""

import re

_CONTEXT = re.compile(r"^\$(?:course|system|module|coursecat|cat\d*)\$(?:/|$)")
_TOP = re.compile(r"^top(?:/|$)")


def category_path(said: str) -> str:
    """Return the path of a category; names with a slash in them have two, as in Moodle."""
    said = said.strip()
    path = _CONTEXT.sub("", said)
    return (_TOP.sub("", path) if path != said else path).strip().strip("/")


def category_said(path: str) -> str:
    """Return a path as Moodle writes it: within the course that it is imported into."""
    return f"$course$/top/{path}" if path else "$course$/top"
