"""The views of the queue: standard ones (resources/seed/views.toml), kept ones, types."""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket_query import Condition, ViewState
from desktop.domain.vocabulary import ListName
from desktop.resources import load_toml
from desktop.services.directory import Directory

STANDARD, SAVED, TYPE = "standard", "saved", "type"
PIN = "saved_view"


class ListedView(NamedTuple):
    """One view of the list at the left, and what it shows."""

    id: str
    name: Bilingual
    icon: str
    state: ViewState
    empty: Bilingual = Bilingual()
    section: str = STANDARD
    shared: bool = True
    key: int = 0
    owner: int | None = None


@cache
def standard_views() -> tuple[ListedView, ...]:
    """Return the views in their order."""
    return tuple(map(_view, load_toml("seed/views.toml")["view"]))


def type_views(directory: Directory) -> tuple[ListedView, ...]:
    """Return one view of open tickets for each service type in use."""
    return tuple(
        ListedView(f"type-{item.code}", item.name, "", _of_type(item.key), _NO_SUCH_TYPE, TYPE)
        for item in directory.of(ListName.SERVICE_TYPE)
    )


_NO_SUCH_TYPE = Bilingual("没有这个类型的未关闭工单", "No open tickets of this type")


def _of_type(key: int) -> ViewState:
    conditions = (
        Condition("is_open", "is", value=True),
        Condition("service_type", "any_of", (key,)),
    )
    return ViewState(conditions, sort="due_at", descending=False)


def _view(data: dict[str, Any]) -> ListedView:
    conditions = tuple(
        Condition(field, operator, _plain(value)) for field, operator, value in data["conditions"]
    )
    down, group = data.get("descending", False), data.get("group", "")
    columns = tuple(data.get("columns", ()))
    state = ViewState(conditions, "", data["sort"], down, group, columns)
    empty = Bilingual(data["empty_zh"], data["empty_en"])
    return ListedView(data["id"], Bilingual(data["zh"], data["en"]), data["icon"], state, empty)


def saved_views(directory: Directory, person: int | None) -> tuple[ListedView, ...]:
    """Return the views that somebody keeps or that are shared with everybody."""
    listed = map(_saved, directory.saved_views)
    return tuple(view for view in listed if view.shared or view.owner == person)


def saved_id(key: int) -> str:
    """Return the id of a kept view in the list."""
    return f"saved-{key}"


def _saved(row: tuple[Any, ...]) -> ListedView:
    key, owner, shared, _position, zh, en, icon, conditions, words, sort, down, group, columns = row
    state = ViewState(
        read_conditions(conditions), words, sort, bool(down), group, tuple(json.loads(columns))
    )
    name, empty = Bilingual(zh, en), _NOTHING_FITS
    listed = ListedView(saved_id(key), name, icon or PIN, state, empty, SAVED)
    return listed._replace(shared=bool(shared), key=key, owner=owner)


def read_conditions(text: str) -> tuple[Condition, ...]:
    """Return the conditions that `write_conditions` wrote down."""
    return tuple(Condition(*map(_plain, part)) for part in json.loads(text))


def write_conditions(conditions: Iterable[Condition]) -> str:
    """Return conditions as a record keeps them."""
    return json.dumps([list(condition) for condition in conditions], ensure_ascii=False)


def _plain(value: Any) -> Any:
    # Tuples, so that a view read and a view just built are the same.
    return tuple(map(_plain, value)) if isinstance(value, list) else value


_NOTHING_FITS = Bilingual("没有符合这个视图的工单", "No ticket fits this view")
