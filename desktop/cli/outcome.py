"""What a command came to: a text, an object, an exit code."""

from typing import Any, NamedTuple

DONE, WITH_REJECTS, USAGE, REFUSED = 0, 1, 2, 3


class Outcome(NamedTuple):
    """Printed as text or, with --json, as one object."""

    text: str
    data: dict[str, Any]
    code: int = DONE
