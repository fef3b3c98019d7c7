"""The pictures kept with a process: photos of whiteboards, as files of the document."""

from typing import NamedTuple

from desktop.store import driver
from desktop.store.driver import Connection


class Photo(NamedTuple):
    """One picture and the key under which the process keeps it."""

    key: int
    name: str
    media_type: str
    bytes: int
    sha256: str


@driver.reading
def photos(connection: Connection, document: int) -> list[Photo]:
    """Return the pictures of a process in the order in which they came."""
    found = connection.execute(
        "select key, name, media_type, bytes, sha256 from document_file"
        " where document = ? and media_type like 'image/%' order by key",
        (document,),
    )
    return [Photo(*each) for each in found]


def is_photo(connection: Connection, key: int) -> bool:
    """Return whether a picture is kept under a key."""
    found = connection.execute(
        "select 1 from document_file where key = ? and media_type like 'image/%'", (key,)
    )
    return found.fetchone() is not None
