"""What a person answered; None in place of a response means not answered."""

from typing import NamedTuple

from desktop.domain.questions.case import Way


class Chosen(NamedTuple):
    """The places of the options that are ticked."""

    options: tuple[int, ...] = ()


class Judged(NamedTuple):
    """Whether the statement was called true."""

    true: bool


class Matched(NamedTuple):
    """For each pair in its order, the place of the pair whose match was chosen."""

    pairs: tuple[int | None, ...] = ()


class Ordered(NamedTuple):
    """The places of the blocks as they were put; `shown` are those drawn, none means all."""

    blocks: tuple[int, ...] = ()
    shown: tuple[int, ...] = ()


class Written(NamedTuple):
    """A text or a number as typed."""

    text: str = ""


class Played(NamedTuple):
    """What was done with a simulated ticket; `asked` in the order of asking."""

    service_type: str = ""
    category: str = ""
    impact: int = 0
    urgency: int = 0
    first: int | None = None
    asked: tuple[int, ...] = ()
    order: tuple[int, ...] = ()
    way: Way | None = None
    reason: str = ""
    reply: str = ""
    closing: str = ""


Response = Chosen | Judged | Matched | Ordered | Written | Played | None
