"""What the page of forms shows at once: forms, fields, the cost of the draft, its differences."""

from typing import NamedTuple

from desktop.domain.fields import FieldDefinition
from desktop.domain.forms import Form
from desktop.services.field_library import Library
from desktop.services.form_costs import Cost, Difference
from desktop.services.services import Services


class FormState(NamedTuple):
    """Read in one job, so that all parts of the page tell the same."""

    forms: tuple[Form, ...]
    form: Form
    library: Library
    cost: Cost
    differences: tuple[Difference, ...]

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
        return [form for form in self.forms if field in form.draft]

    def spare(self) -> list[FieldDefinition]:
        """Return the fields that this form doesn't ask, retired ones last."""
        rest = [each for each in self.library.all() if each.id not in self.form.draft]
        return sorted(rest, key=lambda each: each.retired_at is not None)


def load(my: Services, wanted: int | None) -> FormState | None:
    """Return all of it for a form, the first one where that is gone; None without any type."""
    forms = my.fields.forms()
    form = next((each for each in forms if each.item.key == wanted), next(iter(forms), None))
    if form is None:
        return None
    library = my.fields.library()
    cost = my.form_costs.cost(form, library)
    differences = my.form_costs.compare(form, library)
    return FormState(tuple(forms), form, library, cost, tuple(differences))
