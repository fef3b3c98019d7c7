"""Keys of tickets: to their identity and back, which stands outside of the file; the newest."""

from typing import Any

from desktop.store import driver
from desktop.store.driver import Connection

_SECOND, _SHARE = 1000, 1024


@driver.reading
def id_of(connection: Connection, key: int) -> bytes | None:
    """Return the identity of a ticket, None where it is gone."""
    found = connection.execute("select id from ticket where key = ?", (key,)).fetchone()
    return None if found is None else bytes(found[0])


@driver.reading
def key_of(connection: Connection, identity: bytes, hint: Any = 0) -> int | None:
    """Return the key of a ticket; `hint` is the key it had when it was last seen."""
    if isinstance(hint, int) and id_of(connection, hint) == identity:
        return hint
    # The first six bytes are its milliseconds, and keys go by the second of creation.
    second = int.from_bytes(identity[:6], "big") // _SECOND
    found = connection.execute(
        "select key from ticket where key between ? and ? and id = ?",
        (second * _SHARE, (second + 1) * _SHARE - 1, identity),
    ).fetchone()
    return None if found is None else int(found[0])


@driver.reading
def open_or_newest(connection: Connection, newest: int) -> list[int]:
    """Return the open tickets and so many of the newest, the oldest first."""
    found = connection.execute(
        "select key from ticket where is_open = 1 and deleted_at is null"
        " union select key from (select key from ticket order by key desc limit ?) order by key",
        (newest,),
    )
    return [key for (key,) in found]
