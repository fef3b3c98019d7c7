"""The names that printed documents need beyond their own records, and how they write dates."""

from collections.abc import Callable
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.records import Version
from desktop.drawing.display_list import Drawing


class PriorityTimes(NamedTuple):
    """What a desk promises at a priority, in minutes of working time."""

    number: int
    response: int
    resolution: int


class Revision(NamedTuple):
    """A version of a document, and who accepted it."""

    version: Version
    reviewers: tuple[int, ...] = ()

    def signed(self) -> tuple[int, ...]:
        """Return the keys of everybody who had a part in it."""
        keys = (self.version.author, self.version.approver, *self.reviewers)
        return tuple(key for key in keys if key is not None)


def unnamed(code: str) -> Bilingual:
    """Return a code as its own name."""
    return Bilingual(code, code)


def nobody(_key: int | None) -> Bilingual:
    """Return no name."""
    return Bilingual()


def no_image(_name: str) -> bytes | None:
    """Return no image."""
    return None


class Names(NamedTuple):
    """Codes and keys to names; `listed` takes the name of a list and a code.

    `day` and `moment` write UTC milliseconds in the zone of the desk. `image` gives the bytes of
    what a text names "file:SHA256". `reviewers` are those who accepted, `chart` the flow chart,
    `revisions` all versions up to the printed one, the oldest first.
    """

    now: int
    day: Callable[[int | None], str]
    moment: Callable[[int | None], str]
    company: str = ""
    unit: str = ""
    house: str = "IT"
    listed: Callable[[str, str], Bilingual] = lambda _list, code: unnamed(code)
    item: Callable[[int | None], Bilingual] = nobody
    person: Callable[[int | None], Bilingual] = nobody
    document: Callable[[str], Bilingual] = unnamed
    script: Callable[[str], Bilingual] = unnamed
    image: Callable[[str], bytes | None] = no_image
    priorities: tuple[PriorityTimes, ...] = ()
    reviewers: tuple[int, ...] = ()
    chart: Drawing | None = None
    revisions: tuple[Revision, ...] = ()
