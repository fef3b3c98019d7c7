"""The one kind of definition for extra, imported, intake and template fields."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.bilingual import Bilingual


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


@dataclass(frozen=True, slots=True)
class FieldDefinition:
    """One field: values are kept by `id` in the record's JSON object.

    Durations are minutes, dates ISO text, date-times UTC milliseconds.
    """

    id: str
    kind: FieldKind
    label: Bilingual
    options: tuple[Bilingual, ...] = ()
    pattern: str = ""
    required_at: tuple[str, ...] = ()
    sortable: bool = False
    version: int = 1
