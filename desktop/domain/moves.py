"""What a move to another status asks of the person who makes it, and what they answer."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.arrows import NOTHING
from desktop.domain.fields import FieldDefinition
from desktop.domain.knowledge import Knowledge

RESOLUTION, CAUSE = "resolution", "root_cause"
MINUTES, FIRST_CONTACT, KNOWLEDGE = "worked_minutes", "first_contact", "knowledge"
# Asked when a ticket ends, in this order; knowledge is asked behind them.
AT_THE_END = (RESOLUTION, CAUSE, MINUTES, FIRST_CONTACT)


class AskedField(NamedTuple):
    """One field to be filled, and what probably stands in it."""

    definition: FieldDefinition
    required: bool = False
    value: Any = None


class Asked(NamedTuple):
    """What is missing for a move; nothing where it can be made at once.

    `children` are the numbers of open ones, of which somebody has to say what becomes.
    """

    fields: tuple[AskedField, ...] = ()
    note: bool = False
    knowledge: bool = False
    children: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Return whether there is nothing to ask."""
        return not (self.fields or self.note or self.knowledge or self.children)


class Answers(NamedTuple):
    """What was answered: fields by id, a word on why, what becomes of the knowledge.

    `document` is the one that is linked; `children` what becomes of open ones, one of the words
    of ChildrenAnswer, where that was asked.
    """

    fields: Mapping[str, Any] = NOTHING
    note: str = ""
    knowledge: Knowledge | None = None
    document: int | None = None
    children: str = ""


NO_ANSWERS = Answers()
