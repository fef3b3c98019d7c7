"""What the page of forms shows at once: forms, fields, the cost of the draft, its differences."""

from typing import NamedTuple

from desktop.domain.fields import FieldDefinition
from desktop.domain.forms import Form
from desktop.domain.vocabulary import ListName
from desktop.services.field_forms import FORM_LISTS
from desktop.services.field_library import Library
from desktop.services.form_costs import Cost, Difference
from desktop.services.services import Services


class FormState(NamedTuple):
    """Read in one job, so that all parts of the page tell the same.

    `forms` are those of one list, service types or templates; `others` those of the other one.
    """

    forms: tuple[Form, ...]
    form: Form
    library: Library
    cost: Cost
    differences: tuple[Difference, ...]
    others: tuple[Form, ...] = ()

    @property
    def of(self) -> ListName:
        """Return the list that the form's entry stands in."""
        return ListName(self.form.item.list)

    @property
    def fields(self) -> list[FieldDefinition]:
        """Return the fields of the form's draft in order, each in its newest version."""
        found = (self.library.newest(field) for field in self.form.draft)
        return [field for field in found if field is not None]

    @property
    def drafted(self) -> bool:
        """Return whether putting the form in force would change anything."""
        return self.form.drafted or any(field.draft for field in self.fields)

    def forms_with(self, field: str) -> list[Form]:
        """Return the forms that ask a field."""
        return [form for form in (*self.forms, *self.others) if field in form.draft]

    def spare(self) -> list[FieldDefinition]:
        """Return the fields that this form doesn't ask, those of its own kind first."""
        rest = [each for each in self.library.all() if each.id not in self.form.draft]
        own = self.of == ListName.TEMPLATE
        return sorted(rest, key=lambda each: (each.retired_at is not None, each.sheet != own))


def load(my: Services, wanted: int | None, of: ListName) -> FormState | None:
    """Return all of it for a form, the first of a list where that is gone; None without any."""
    item = my.directory.items.get(wanted or 0)
    if item is not None and item.list in FORM_LISTS:
        of = ListName(item.list)
    forms = my.fields.forms(of)
    form = next((each for each in forms if each.item.key == wanted), next(iter(forms), None))
    if form is None:
        return None
    library = my.fields.library()
    cost = my.form_costs.cost(form, library)
    differences = my.form_costs.compare(form, library)
    others = [each for name in FORM_LISTS if name != of for each in my.fields.forms(name)]
    return FormState(tuple(forms), form, library, cost, tuple(differences), tuple(others))
