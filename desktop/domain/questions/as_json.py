"""Questions and responses as JSON, and back."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from desktop.domain.plain_records import hints, plain, typed
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
    data: dict[str, Any] = plain(question._replace(pictures=named))
    return {**data, "body": plain(question.body), "kind": question.kind.value}


def question_from_json(data: Mapping[str, Any]) -> Question:
    """Return the question that `question_to_json` wrote down, its pictures without content."""
    body: Body = typed(_BODIES[data["kind"]], data["body"])
    types = hints(Question)
    rest = {
        name: typed(types[name], value)
        for name, value in data.items()
        if name in types and name != "body"
    }
    return Question(**{"name": "", **rest, "body": body})


def response_to_json(response: Response) -> dict[str, Any]:
    """Return what an attempt keeps of a response; nothing answered is empty."""
    if response is None:
        return {}
    return {"as": type(response).__name__.lower(), **plain(response)}


def response_from_json(data: Mapping[str, Any]) -> Response:
    """Return the response that `response_to_json` wrote down."""
    if not data:
        return None
    rest = {name: value for name, value in data.items() if name != "as"}
    read: Response = typed(_RESPONSES[data["as"]], rest)
    return read
