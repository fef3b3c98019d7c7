"""What fields, roles and several of them are called in sentences about arrows."""

from collections.abc import Mapping, Sequence

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition
from desktop.services.filter_fields import declared

_EXTRA = "extra."
_ROLES = {
    "lead": Bilingual("主管", "lead"),
    "agent": Bilingual("工程师", "agent"),
    "trainer": Bilingual("培训师", "trainer"),
}


def field_name(name: str, known: Mapping[str, FieldDefinition]) -> Bilingual:
    """Return what a field is called, extra ones by their definitions."""
    if name.startswith(_EXTRA):
        field = name.removeprefix(_EXTRA)
        return known[field].label if field in known else Bilingual(field, field)
    own = next((row for row in declared()["field"] if row["id"] == name), {"zh": name, "en": name})
    return Bilingual(own["zh"], own["en"])


def role_name(role: str) -> Bilingual:
    """Return what a role at the desk is called."""
    return _ROLES.get(role, Bilingual(role, role))


def joined(names: Sequence[Bilingual]) -> Bilingual:
    """Return several names as one."""
    zh, en = ([name.text(language) for name in names] for language in ("zh", "en"))
    return Bilingual("、".join(zh), ", ".join(en))
