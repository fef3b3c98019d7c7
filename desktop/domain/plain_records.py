"""Records as JSON, and back by their types; what is as usual is left out."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

_GROUPS: Mapping[Any, Any] = {tuple: tuple, frozenset: frozenset}


def plain(value: Any) -> Any:
    """Return a record, or what may stand in one, as JSON; defaults and bytes are left out."""
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return _fields(value)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, frozenset):
        return sorted(plain(each) for each in value)
    if isinstance(value, Mapping):
        return {name: plain(each) for name, each in value.items()}
    if isinstance(value, Decimal):
        return str(value)
    return value.value if isinstance(value, StrEnum) else value


def _fields(record: Any) -> dict[str, Any]:
    usual = record._field_defaults
    return {
        name: plain(value)
        for name, value in zip(record._fields, record, strict=True)
        if not (name in usual and usual[name] == value) and not isinstance(value, bytes)
    }


def typed(hint: Any, value: Any) -> Any:
    """Return what `plain` wrote down of a value of this type."""
    if value is None:
        return None
    origin = get_origin(hint)
    if origin in _GROUPS:
        each = get_args(hint)[0]
        return _GROUPS[origin](typed(each, item) for item in value)
    if origin is UnionType:
        return typed(next(each for each in get_args(hint) if each is not type(None)), value)
    if origin is not None:
        return MappingProxyType(dict(value))
    if hasattr(hint, "_fields"):
        types = hints(hint)
        return hint(**{name: typed(types[name], each) for name, each in value.items()})
    return hint(value)


@cache
def hints(record: type[NamedTuple]) -> dict[str, Any]:
    """Return the types of the fields of a record."""
    return get_type_hints(record)
