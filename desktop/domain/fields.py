"""The one kind of definition for extra, imported, intake and template fields."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual

NO_NAME = Bilingual()


class FieldKind(StrEnum):
    """What a field holds."""

    TEXT = "text"
    LONG_TEXT = "long_text"
    NUMBER = "number"
    DURATION = "duration"
    DATE = "date"
    DATETIME = "datetime"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"


class Limits(NamedTuple):
    """What a value has to keep to: which signs, how long, between which numbers."""

    pattern: str = ""
    longest: int = 0
    low: float | None = None
    high: float | None = None


class FieldDefinition(NamedTuple):
    """One field: values are kept by `id` in the record's JSON object.

    Durations are minutes, dates ISO text, date-times UTC milliseconds. An exception ("no code") may
    stand in place of a value; a draft asks nobody yet; `since` is when a version came into force.
    A `sheet` field belongs to templates: a ticket has it only where the form of its type asks it.
    """

    id: str
    kind: FieldKind
    label: Bilingual
    options: tuple[Bilingual, ...] = ()
    pattern: str = ""
    required_at: tuple[str, ...] = ()
    sortable: bool = False
    version: int = 1
    hint: Bilingual = NO_NAME
    exceptions: tuple[Bilingual, ...] = ()
    longest: int = 0
    low: float | None = None
    high: float | None = None
    draft: bool = False
    since: int = 0
    retired_at: int | None = None
    sheet: bool = False

    @property
    def limits(self) -> Limits:
        """Return what a value has to keep to."""
        return Limits(self.pattern, self.longest, self.low, self.high)
