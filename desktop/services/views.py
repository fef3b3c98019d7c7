"""The standard views, declared in resources/seed/views.toml."""

from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket_query import Condition, TicketQuery
from desktop.domain.vocabulary import ListName
from desktop.resources import load_toml
from desktop.services.directory import Directory


class StandardView(NamedTuple):
    """One view: its conditions are data; the words in them are filled in when it is opened."""

    id: str
    name: Bilingual
    icon: str
    conditions: tuple[tuple[str, str, Any], ...]
    sort: str
    descending: bool
    binned: bool
    empty: Bilingual
    group: str = ""


@cache
def standard_views() -> tuple[StandardView, ...]:
    """Return the views in their order."""
    return tuple(map(_view, load_toml("seed/views.toml")["view"]))


def type_views(directory: Directory) -> tuple[StandardView, ...]:
    """Return one view of open tickets for each service type in use."""
    return tuple(
        StandardView(
            f"type-{item.code}",
            item.name,
            "",
            (("is_open", "is", True), ("service_type", "is", item.key)),
            "due_at",
            descending=False,
            binned=False,
            empty=_NO_SUCH_TYPE,
        )
        for item in directory.of(ListName.SERVICE_TYPE)
    )


_NO_SUCH_TYPE = Bilingual("没有这个类型的未关闭工单", "No open tickets of this type")


def expand(view: StandardView, directory: Directory, person: int | None, now: int) -> TicketQuery:
    """Return the query a view stands for, with me, now and kinds of status filled in."""
    conditions = tuple(_condition(part, directory, person, now) for part in view.conditions)
    return TicketQuery(
        conditions, "", view.sort, view.descending, binned=view.binned, group=view.group
    )


def _condition(
    part: tuple[str, str, Any], directory: Directory, person: int | None, now: int
) -> Condition:
    field, operator, value = part
    if field == "status_kind":
        kinds = frozenset(value)
        return Condition("status", operator, directory.keys_of_kind(ListName.STATUS, kinds))
    if value == "me":
        return Condition(field, operator, person)
    if isinstance(value, str) and value.startswith("now"):
        return Condition(field, operator, now + int(value[3:] or 0) * 60_000)
    return Condition(field, operator, value)


def _view(data: dict[str, Any]) -> StandardView:
    return StandardView(
        data["id"],
        Bilingual(data["zh"], data["en"]),
        data["icon"],
        tuple((field, operator, value) for field, operator, value in data["conditions"]),
        data["sort"],
        data.get("descending", False),
        data.get("binned", False),
        Bilingual(data["empty_zh"], data["empty_en"]),
        data.get("group", ""),
    )
