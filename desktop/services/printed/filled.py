"""What was filled into a form, as it stands on paper: texts, ticked boxes, rows of tables."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.arrows import is_filled
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.filled_forms import rows_of
from desktop.domain.sheets import SheetTable
from desktop.drawing.pages.content import Entry
from desktop.services.printed.names import Names
from desktop.services.printed.tongue import Tongue

_CHOSEN = frozenset({FieldKind.CHOICE, FieldKind.CHOICES})


class Written:
    """Answers in the language of a print."""

    def __init__(self, answers: Mapping[str, Any], names: Names, tongue: Tongue) -> None:
        self._answers, self._names, self._tongue = answers, names, tongue

    def into(self, entry: Entry, field: FieldDefinition) -> Entry:
        """Return a blank field of a form with its answer written or ticked."""
        value = self._answers.get(field.id)
        if not is_filled(value):
            return entry
        ticked = self._ticked(field, value) if entry.boxes else ()
        if ticked:
            return entry._replace(ticked=ticked, hint="")
        # What is none of the options, any more, is written out in their place.
        return entry._replace(value=self.text(field, value), boxes=(), hint="")

    def rows(self, table: SheetTable, known: Mapping[str, FieldDefinition]) -> tuple[Any, ...]:
        """Return the rows of a table as texts."""
        return tuple(
            tuple(self.text(known[field], row.get(field)) for field in table.fields)
            for row in rows_of(table, self._answers)
        )

    def text(self, field: FieldDefinition, value: Any) -> str:
        """Return an answer as it is read."""
        if not is_filled(value):
            return ""
        if isinstance(value, bool):
            return self._tongue.words["yes" if value else "no"]
        if isinstance(value, list):
            return self._tongue.words["separator"].join(self.text(field, each) for each in value)
        if field.kind is FieldKind.DATETIME and isinstance(value, int):
            return self._names.moment(value)
        if field.kind is FieldKind.DURATION and isinstance(value, int | float):
            return self._tongue.duration(round(value))
        return self._option(field, str(value))

    def _option(self, field: FieldDefinition, value: str) -> str:
        if field.kind not in _CHOSEN:
            return value
        options = (*field.options, *field.exceptions)
        found = next((option for option in options if option.matches(value)), None)
        return self._tongue.text(found) if found else value

    @staticmethod
    def _ticked(field: FieldDefinition, value: Any) -> tuple[int, ...]:
        if field.kind is FieldKind.YES_NO:
            return (0 if value else 1,)
        chosen = value if isinstance(value, list) else [value]
        options = (*field.options, *field.exceptions)
        places = [
            next((n for n, option in enumerate(options) if option.matches(str(each))), None)
            for each in chosen
        ]
        # One that is no option any more would be lost among ticked boxes.
        return tuple(place for place in places if place is not None) if None not in places else ()
