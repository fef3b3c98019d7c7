"""What is found beside a text being typed, each with its points and the words that it shares."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket_query import QueueRow


class SimilarTo(NamedTuple):
    """What is compared: the text, the service type chosen, tickets that are not wanted."""

    text: str
    service_type: int | None = None
    passed: tuple[int, ...] = ()


class LikeTicket(NamedTuple):
    """A ticket like the text; cause, minutes and solution are empty where none was written."""

    row: QueueRow
    points: int
    shared: tuple[str, ...]
    cause: str = ""
    minutes: int | None = None
    solution: str = ""


class LikeText(NamedTuple):
    """An SOP, script or error code that fits; `exact` where its very code was typed."""

    kind: str
    key: int
    code: str
    title: Bilingual
    points: int
    shared: tuple[str, ...]
    exact: bool = False


class Causes(NamedTuple):
    """The cause that most tickets like the text had: `most` of the `told` ones."""

    cause: str
    most: int
    told: int


class Problem(NamedTuple):
    """An open known problem: how many tickets have joined, points where the text is like it."""

    row: QueueRow
    since: int
    joined: int
    points: int = 0
    shared: tuple[str, ...] = ()


class Similar(NamedTuple):
    """The best five of each kind, the most alike first; known problems whatever was typed."""

    tickets: tuple[LikeTicket, ...] = ()
    alike: int = 0
    causes: Causes | None = None
    sops: tuple[LikeText, ...] = ()
    scripts: tuple[LikeText, ...] = ()
    codes: tuple[LikeText, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is like the text; known problems are told in any case."""
        return not (self.tickets or self.sops or self.scripts or self.codes)
