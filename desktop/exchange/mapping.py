"""How the columns and words of a foreign table become tickets: plain, editable, kept as JSON."""

import json
import re
import unicodedata
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.fields import FieldDefinition, FieldKind

EXTRA, IGNORE = "extra", "ignore"
# Our own export's column of all extra fields; a target of `extra` makes a new field instead.
OWN_EXTRA = "own_extra"
# Meanings of a word besides an entry: not taken at all, or kept as text in an extra field.
LEAVE_OUT, KEEP_TEXT = "∅", ""
# Fields whose words name entries of the workspace's own lists, or its people.
LISTED = ("category", "team", "assignee", "stage", "place", "customer_group")
_NOT_WORD = re.compile(r"\W+")
_HAN = re.compile(r"[\u3400-\u9fff]")
_ID_CHARS = 60


class Confidence(StrEnum):
    """How sure a guess is; only `look` asks for a person's eye."""

    CERTAIN = "certain"
    FAIR = "fair"
    LOOK = "look"
    NONE = "none"


@dataclass(slots=True)
class ColumnMap:
    """One column: its header and place, and what it becomes."""

    header: str
    index: int
    target: str = EXTRA
    confidence: Confidence = Confidence.NONE
    samples: list[str] = field(default_factory=list)
    placeholders: list[str] = field(default_factory=list)
    extra_id: str = ""
    extra_kind: FieldKind = FieldKind.TEXT
    label_zh: str = ""
    several: bool = False

    @property
    def definition(self) -> FieldDefinition:
        """Return the extra field this column makes."""
        if self.several:
            label = Bilingual(f"{self.header}（全部）", f"{self.header} (all)")
        elif self.label_zh:
            label = Bilingual(self.label_zh, self.header)
        else:
            zh = bool(_HAN.search(self.header))
            label = Bilingual(zh=self.header) if zh else Bilingual(en=self.header)
        return FieldDefinition(self.extra_id, self.extra_kind, label)


@dataclass(slots=True)
class EventLog:
    """Which columns make one row an event of a ticket."""

    case: int
    time: int
    activity: int | None = None
    who: int | None = None


@dataclass(slots=True)
class Scale:
    """Priorities that are free numbers: the ends seen, and whether the bigger is more urgent."""

    low: float
    high: float
    bigger_is_urgent: bool = True


@dataclass(slots=True)
class Mapping:
    """Everything the reading of one table is settled by."""

    layout: str
    source: str
    zone: str
    date_order: str
    columns: list[ColumnMap]
    value_maps: dict[str, dict[str, str]] = field(default_factory=dict)
    new_statuses: dict[str, str] = field(default_factory=dict)
    scale: Scale | None = None
    event_log: EventLog | None = None
    encoding: str = ""
    separator: str = ""
    # The year of dates that name none, and whether each sheet counts its numbers from one.
    year: int = 0
    numbers_by_place: bool = False

    @property
    def extra_fields(self) -> list[FieldDefinition]:
        """Return the definitions of the extra fields this table brings along."""
        made = (each for each in self.columns if each.target == EXTRA or each.several)
        return [column.definition for column in made]

    def column_for(self, target: str) -> ColumnMap | None:
        """Return the first column mapped to a target."""
        return next((column for column in self.columns if column.target == target), None)

    def to_json(self) -> str:
        """Return the mapping as a preset."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Mapping":
        """Return the mapping a preset holds; raise AppError where it holds none."""
        try:
            return _checked(_mapping(cls, json.loads(text)))
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            raise AppError("import_preset_damaged") from error


def _mapping(cls: type[Mapping], data: dict[str, Any]) -> Mapping:
    columns = [
        ColumnMap(
            **column
            | {
                "confidence": Confidence(column["confidence"]),
                "extra_kind": FieldKind(column["extra_kind"]),
            }
        )
        for column in data["columns"]
    ]
    scale, event_log = data.get("scale"), data.get("event_log")
    return cls(
        **data
        | {
            "columns": columns,
            "scale": Scale(**scale) if scale else None,
            "event_log": EventLog(**event_log) if event_log else None,
        }
    )


def _checked(mapping: Mapping) -> Mapping:
    """Return the mapping if its parts have their types; TypeError tells that they don't."""
    texts = [mapping.layout, mapping.source, mapping.zone, mapping.date_order]
    numbers: list[Any] = []
    for column in mapping.columns:
        texts.extend((column.header, column.target, column.extra_id, *column.placeholders))
        numbers.append(column.index)
        texts.append(column.label_zh)
    for words in (*mapping.value_maps.values(), mapping.new_statuses):
        texts.extend((*words.keys(), *words.values()))
    numbers.append(mapping.year)
    if log := mapping.event_log:
        numbers.extend((log.case, log.time, log.activity or 0, log.who or 0))
    if scale := mapping.scale:
        numbers.extend((int(scale.low), int(scale.high)))
    if not all(isinstance(text, str) for text in texts):
        raise TypeError
    if not all(isinstance(number, int) for number in numbers):
        raise TypeError
    return mapping


def field_ids(headers: list[str]) -> list[str]:
    """Return an id for each header: letters, digits and underscores, none twice."""
    taken: dict[str, int] = {}
    ids = []
    for header in headers:
        folded = unicodedata.normalize("NFKC", header).casefold()
        base = _NOT_WORD.sub("_", folded).strip("_")[:_ID_CHARS] or "column"
        taken[base] = taken.get(base, 0) + 1
        made = base if taken[base] == 1 else f"{base}_{taken[base]}"
        while made in ids:
            taken[base] += 1
            made = f"{base}_{taken[base]}"
        ids.append(made)
    return ids
