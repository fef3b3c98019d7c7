"""Where entries of lists are named by their code inside of JSON: steps, stages, fields, actions.

An SOP's text names roles, tools and templates by code, so that it reads the same in every
workspace; a stage names its role so, a field the stages that require it, a quick action what it
sets.
"""

import json
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from desktop.domain.quick_actions import LISTED
from desktop.domain.vocabulary import ListName
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS


class Uses(NamedTuple):
    """A kind of record that names entries of a list in a part of its JSON, and how often.

    `select` is the SQL of (key, code) for each time.
    """

    kind: str
    select: str
    part: str
    counted: bool = True


def _listed(name: str) -> str:
    return (
        "select t.key as key, j.value as code from step_text t,"  # noqa: S608 - own names
        f" json_each(t.data, '$.{name}') j where j.type = 'text'"
    )


_ROLES_OF_STEPS = (
    "select t.key as key, j.value as code from step_text t, json_tree(t.data) j"
    " where j.key = 'role' and j.type = 'text' and j.value <> ''"
)
_ROLES_OF_STAGES = (
    "select key, json_extract(data, '$.role') as code from list_item"
    " where list = 'stage' and json_extract(data, '$.role') is not null"
)
_NARROW = " and instr(t.data, :code)"
_REQUIRED_AT = (
    "select f.key as key, j.value as code from field_definition f,"
    " json_each(f.data, '$.required_at') j"
)


def _set_by_actions(field: str) -> Uses:
    select = (
        f"select key, json_extract(data, '$.fields.{field}') as code from quick_action"  # noqa: S608 - declared
        f" where json_extract(data, '$.fields.{field}') is not null"
    )
    return Uses("quick_action", select, field)


_USES: dict[str, tuple[Uses, ...]] = {
    ListName.ROLE: (
        Uses("step_text", _ROLES_OF_STEPS, "role"),
        Uses("list_item", _ROLES_OF_STAGES, "role"),
    ),
    ListName.TOOL: (Uses("step_text", _listed("tools"), "tools"),),
    ListName.TEMPLATE: (Uses("step_text", _listed("templates"), "templates"),),
    # A field asks at a stage; that alone keeps no stage in use, but it is not left in the air.
    ListName.STAGE: (
        Uses("field_definition", _REQUIRED_AT, "required_at", counted=False),
        _set_by_actions("stage"),
    ),
    **{name: (_set_by_actions(field),) for field, name in LISTED.items() if field != "stage"},
}
Change = Callable[[str, int, dict[str, Any]], object]


def counts(connection: Connection, name: str) -> dict[int, int]:
    """Return how often each entry of a list is named by its code."""
    out: dict[int, int] = {}
    for uses in _USES.get(name, ()):
        if uses.counted:
            found = connection.execute(
                f"select i.key, count(distinct u.key) from ({uses.select}) u"  # noqa: S608 - constants
                " join list_item i on i.list = ? and i.code = u.code group by i.key",
                (name,),
            )
            for key, count in found:
                out[key] = out.get(key, 0) + count
    return out


def is_named(connection: Connection, name: str, code: str) -> bool:
    """Return whether anything names an entry by its code."""
    return any(_keys(connection, uses, code, 1) for uses in _USES.get(name, ()))


def rename(connection: Connection, name: str, codes: tuple[str, str], update: Change) -> int:
    """Let whatever names one code name another; `update` takes kind, key and changed columns."""
    done = 0
    for uses in _USES.get(name, ()):
        for key in _keys(connection, uses, codes[0], -1):
            (text,) = connection.execute(
                f"select data from {uses.kind} where key = ?",  # noqa: S608 - declared kinds
                (key,),
            ).fetchone()
            old = json.loads(text)
            update(uses.kind, key, _columns(uses.kind, old, _renamed(old, uses.part, codes)))
            done += 1
    return done


def _keys(connection: Connection, uses: Uses, code: str, limit: int) -> list[int]:
    # A library has tens of thousands of steps: most are passed over without being taken apart.
    plain = re.fullmatch(r"[\w. -]+", code, re.ASCII) is not None
    narrow = _NARROW if uses.kind == "step_text" and plain else ""
    found = connection.execute(
        f"select distinct key from ({uses.select}{narrow}) where code = :code limit :limit",  # noqa: S608 - constants
        {"code": code, "limit": limit},
    )
    return [key for (key,) in found]


def _columns(kind: str, old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """Return what a change set has to be told: single values where history keeps them singly."""
    if KINDS[kind].json_field:
        return {f"data.{name}": value for name, value in new.items() if value != old[name]}
    return {"data": json.dumps(new, ensure_ascii=False)}


def _renamed(value: Any, part: str, codes: tuple[str, str]) -> Any:
    """Return a JSON value in which every `part`, a code or a list of codes, says the new code."""
    if isinstance(value, list):
        return [_renamed(each, part, codes) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: _code(each, codes) if name == part else _renamed(each, part, codes)
        for name, each in value.items()
    }


def _code(value: Any, codes: tuple[str, str]) -> Any:
    old, new = codes
    if isinstance(value, list):
        return list(dict.fromkeys(new if each == old else each for each in value))
    return new if value == old else value
