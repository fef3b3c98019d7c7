"""Questions and responses as JSON, and back: records by their types, defaults left out."""

from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import MappingProxyType, UnionType
from typing import Any, NamedTuple, get_args, get_origin, get_type_hints

from desktop.domain.questions.question import KINDS, Body, Picture, Question
from desktop.domain.questions.responses import (
    Chosen,
    Judged,
    Matched,
    Ordered,
    Played,
    Response,
    Written,
)

_RESPONSES: Mapping[str, type] = MappingProxyType(
    {each.__name__.lower(): each for each in (Chosen, Judged, Matched, Ordered, Written, Played)}
)
_BODIES: Mapping[str, type] = MappingProxyType({kind.value: each for each, kind in KINDS.items()})


def question_to_json(question: Question) -> dict[str, Any]:
    """Return what a record keeps of a question; of its pictures only the names."""
    named = tuple(Picture(each.name, b"") for each in question.pictures)
    data: dict[str, Any] = _plain(question._replace(pictures=named))
    return {**data, "body": _plain(question.body), "kind": question.kind.value}


def question_from_json(data: Mapping[str, Any]) -> Question:
    """Return the question that `question_to_json` wrote down, its pictures without content."""
    body: Body = _typed(_BODIES[data["kind"]], data["body"])
    hints = _hints(Question)
    rest = {
        name: _typed(hints[name], value)
        for name, value in data.items()
        if name in hints and name != "body"
    }
    return Question(**{"name": "", **rest, "body": body})


def response_to_json(response: Response) -> dict[str, Any]:
    """Return what an attempt keeps of a response; nothing answered is empty."""
    if response is None:
        return {}
    return {"as": type(response).__name__.lower(), **_plain(response)}


def response_from_json(data: Mapping[str, Any]) -> Response:
    """Return the response that `response_to_json` wrote down."""
    if not data:
        return None
    rest = {name: value for name, value in data.items() if name != "as"}
    read: Response = _typed(_RESPONSES[data["as"]], rest)
    return read


def _plain(value: Any) -> Any:
    if isinstance(value, tuple) and hasattr(value, "_fields"):
        return _fields(value)
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    if isinstance(value, Decimal):
        return str(value)
    return value.value if isinstance(value, StrEnum) else value


def _fields(record: Any) -> dict[str, Any]:
    usual = record._field_defaults
    return {
        name: _plain(value)
        for name, value in zip(record._fields, record, strict=True)
        if not (name in usual and usual[name] == value) and not isinstance(value, bytes)
    }


def _typed(hint: Any, value: Any) -> Any:
    if value is None:
        return None
    origin = get_origin(hint)
    if origin is tuple:
        each = get_args(hint)[0]
        return tuple(_typed(each, item) for item in value)
    if origin is UnionType:
        return _typed(next(each for each in get_args(hint) if each is not type(None)), value)
    if origin is not None:
        return MappingProxyType(dict(value))
    if hasattr(hint, "_fields"):
        hints = _hints(hint)
        return hint(**{name: _typed(hints[name], each) for name, each in value.items()})
    return hint(value)


@cache
def _hints(record: type[NamedTuple]) -> dict[str, Any]:
    return get_type_hints(record)
