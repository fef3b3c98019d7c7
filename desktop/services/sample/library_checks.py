"""Which codes and names the sample's library may use; a text that uses another is refused."""

from functools import cache

from desktop.domain.errors import AppError
from desktop.resources import load_toml, resource
from desktop.services.sample.company import sample_people
from desktop.services.seed import seed_fields, seed_lists

_MAY_BE_MISSING = frozenset({"service_type", "category", "template"})


def require(fine: bool, where: str, what: str) -> None:  # noqa: FBT001 - reads like a sentence
    """Raise AppError("sample_text") unless `fine`."""
    if not fine:
        raise AppError("sample_text", where=where, what=what)


@cache
def known(name: str) -> frozenset[str]:
    """Return the codes of a list, or the names of agents, fields, scripts or documents."""
    if name == "agent":
        return sample_people().agent_names()
    if name == "field":
        return frozenset(field.id for field in seed_fields())
    if name == "script":
        rows = load_toml("sample/library/scripts.toml")["script"]
        return frozenset(row["code"] for row in rows)
    if name == "document":
        return frozenset(file.stem for file in resource("sample/library/sops").glob("*.toml"))
    codes = {item.code for item in seed_lists() if item.list == name}
    return frozenset(codes | ({""} if name in _MAY_BE_MISSING else set()))
