"""How large a file kept in a workspace may be."""

from desktop.store import lists
from desktop.store.driver import Connection

_MEGA = 1_000_000
_DEFAULT_MB = "50"


def file_limit(connection: Connection) -> int:
    """Return how many bytes one file may have."""
    return int(lists.settings(connection).get("attachment_limit_mb", _DEFAULT_MB)) * _MEGA
