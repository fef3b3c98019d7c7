"""What putting a draft in force would cost, and how it differs from what is in force."""

from typing import NamedTuple

from desktop.domain.fields import FieldDefinition
from desktop.domain.forms import Form
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service
from desktop.services.field_forms import FORM_LISTS, FieldService
from desktop.services.field_library import Library
from desktop.store import usage

MONTH_MS = 30 * 24 * 3600 * 1000
_SECONDS_EACH = 10
_PARTS = (
    *("kind", "label", "hint", "options", "exceptions", "pattern", "longest", "low", "high"),
    *("required_at", "sortable"),
)


class Cost(NamedTuple):
    """Tickets of the last 30 days, the questions more and less, other forms that change too.

    `places` is how many documents and steps use a template.
    """

    tickets: int
    more: tuple[FieldDefinition, ...]
    fewer: tuple[FieldDefinition, ...]
    stricter: tuple[FieldDefinition, ...]
    forms: tuple[Form, ...]
    places: int = 0

    @property
    def seconds(self) -> int:
        """Return about how much longer taking one ticket in would last."""
        return _SECONDS_EACH * (len(self.more) - len(self.fewer))


class Difference(NamedTuple):
    """One thing that the draft says otherwise: a part of a field, or "added", "gone", "moved"."""

    field: FieldDefinition
    part: str
    before: object = None
    after: object = None


class FormCosts(Service):
    """Reads only; counts are asked for in a job."""

    def cost(self, form: Form, library: Library) -> Cost:
        """Return what putting the draft of a form in force would change for those who ask."""
        reader = self._store.reader
        since = self._session.clock() - MONTH_MS
        old, new = set(form.version.fields), set(form.draft)
        drafts = library.drafts(form.draft)
        touched = {field.id for field in drafts if library.holds(field.id)}
        service = FieldService(self._store, self._session)
        others = [each for name in FORM_LISTS for each in service.forms(name)]
        template = form.item.list == ListName.TEMPLATE
        return Cost(
            usage.tickets_since(reader, form.item.key, since),
            _fields(library, [field for field in form.draft if field not in old]),
            _fields(library, [field for field in form.version.fields if field not in new]),
            tuple(field for field in drafts if _is_stricter(field, library.held(field.id))),
            tuple(
                each
                for each in others
                if each.item.key != form.item.key and touched & set(each.version.fields)
            ),
            usage.entries(reader, ListName.TEMPLATE).get(form.item.key, 0) if template else 0,
        )

    def compare(self, form: Form, library: Library) -> list[Difference]:
        """Return how the draft of a form differs from the version in force, in its order."""
        old, new = form.version.fields, form.draft
        out: list[Difference] = []
        for field in _fields(library, list(new)):
            if field.id not in old:
                out.append(Difference(field, "added"))
            else:
                out += _changed(library.held(field.id), field)
        out += [
            Difference(field, "gone")
            for field in _fields(library, [each for each in old if each not in new])
        ]
        stays = [field for field in old if field in new]
        order = [field for field in new if field in old]
        moved = [field for field, other in zip(order, stays, strict=True) if field != other]
        out += [
            Difference(field, "moved", old.index(field.id) + 1, new.index(field.id) + 1)
            for field in _fields(library, moved)
        ]
        return out


def _fields(library: Library, wanted: list[str]) -> tuple[FieldDefinition, ...]:
    found = (library.newest(field) for field in wanted)
    return tuple(field for field in found if field is not None)


def _is_stricter(new: FieldDefinition, old: FieldDefinition | None) -> bool:
    return old is not None and bool(set(new.required_at) - set(old.required_at))


def _changed(old: FieldDefinition | None, new: FieldDefinition) -> list[Difference]:
    if old is None or not new.draft:
        return []
    return [
        Difference(new, part, getattr(old, part), getattr(new, part))
        for part in _PARTS
        if getattr(old, part) != getattr(new, part)
    ]
