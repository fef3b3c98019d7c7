"""Words shared by several nouns: `import tickets` and `import sops` hang below one `import`."""

from typing import Any
from weakref import WeakKeyDictionary

_made: WeakKeyDictionary[Any, dict[str, Any]] = WeakKeyDictionary()


def verb(commands: Any, name: str, what: str) -> Any:
    """Return what commands below a word are added to; the first noun that asks makes it."""
    known = _made.setdefault(commands, {})
    if name not in known:
        known[name] = commands.add_parser(name, help=what).add_subparsers(required=True)
    return known[name]
