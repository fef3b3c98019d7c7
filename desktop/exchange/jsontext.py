"""JSON tables: an array of objects, an object that holds one, or an object on each line."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.encoding import detect
from desktop.exchange.headline import columns_source
from desktop.exchange.source import Row, Source, SourceKind, as_line
from desktop.exchange.streams import Blob
from desktop.exchange.words import known_header, vocabulary, whole_characters

_SPACE = re.compile(r"[\s\ufeff]*")
_BETWEEN = re.compile(r"[\s,]*")
_BROKEN = (ValueError, RecursionError)
_SHOWN_CHARS = 2_000
_INT64_DIGITS = 19


def json_source(blob: Blob) -> Source:
    """Return the table in a JSON or JSON lines file."""
    encoding = detect(blob)
    text = blob.whole().decode(encoding, errors="backslashreplace")
    kind, items = _items(text, blob)
    columns: dict[str, None] = {}
    count = 0
    for item in items:
        if isinstance(item, dict):
            count += 1
            columns.update(dict.fromkeys(item))
            if len(columns) > blob.limits.columns:
                limit = blob.limits.columns
                raise AppError(
                    "import_too_many_columns", name=blob.name, found=len(columns), limit=limit
                )
    if not columns:
        raise AppError("import_json_no_list", name=blob.name)
    names = {whole_characters(name) or " ": None for name in columns}
    source = columns_source(blob.name, kind, tuple(names), lambda _width: _rows(blob, columns))
    return replace(source, encoding=encoding, estimated_rows=count, limits=blob.limits)


def _rows(blob: Blob, columns: dict[str, None]) -> Iterator[Row | Reject]:
    text = blob.whole().decode(detect(blob), errors="backslashreplace")
    for line, item in enumerate(_items(text, blob)[1], start=1):
        if isinstance(item, Reject):
            yield item._replace(line=line)
        elif not isinstance(item, dict):
            yield Reject(line, "row_not_an_object", {}, as_line([_cell(item)]))
        else:
            cells = [_cell(item.get(name)) for name in columns]
            if any(len(cell) > blob.limits.cell_chars for cell in cells):
                yield Reject(line, "row_cell_too_long", {}, as_line(cells))
            else:
                yield Row(line, cells)


def _items(text: str, blob: Blob) -> tuple[SourceKind, Iterator[Any]]:
    start = _skip(_SPACE, text, 0)
    if text[start : start + 1] == "[":
        return SourceKind.JSON, _array_items(text, start + 1, blob)
    if not text[start:]:
        raise AppError("import_empty", name=blob.name)
    try:
        held = _DECODER.decode(text[start:])
    except _BROKEN:
        return SourceKind.JSON_LINES, _line_items(text, blob)
    _check_depth(held, blob)
    if isinstance(held, dict) and _is_ticket(held):
        return SourceKind.JSON, iter([held])
    return SourceKind.JSON, iter(_list_within(held, blob))


def _is_ticket(held: dict[str, Any]) -> bool:
    """Tell a lone ticket from a wrapping: no list of objects in it, and a field's name or two."""
    known = sum(known_header(name) for name in held)
    wrapped = any(name in held for name in vocabulary().list_names)
    return known > 1 and not wrapped


def _list_within(held: Any, blob: Blob) -> list[Any]:
    """Return the list an object keeps its tickets in, however deep."""
    if not isinstance(held, dict):
        raise AppError("import_json_no_list", name=blob.name)
    lists = {
        name: value
        for name, value in held.items()
        if isinstance(value, list) and any(isinstance(item, dict) for item in value)
    }
    if any(held.get(name) == [] for name in vocabulary().list_names) and not lists:
        raise AppError("import_empty", name=blob.name)
    known = [name for name in vocabulary().list_names if name in lists]
    if known:
        return list(lists[known[0]])
    if len(lists) == 1 and len(held) <= 1 + sum(not isinstance(v, dict) for v in held.values()):
        return list(next(iter(lists.values())))
    for value in held.values():
        if isinstance(value, dict):
            with suppress(AppError):
                return _list_within(value, blob)
    raise AppError("import_json_no_list", name=blob.name)


def _array_items(text: str, at: int, blob: Blob) -> Iterator[Any]:
    """Take the objects one by one, so that a file cut short still gives those before the cut."""
    while True:
        at = _skip(_BETWEEN, text, at)
        if text[at : at + 1] == "]":
            return
        try:
            item, end = _DECODER.raw_decode(text, at)
        except _BROKEN as error:
            if at < len(text) or at == 1:
                yield Reject(0, _reason(error), {}, as_line([text[at : at + _SHOWN_CHARS]]))
            else:
                yield Reject(0, "row_json_cut", {}, "")
            return
        yield _checked(item, text[at:end], blob)
        at = end


def _line_items(text: str, blob: Blob) -> Iterator[Any]:
    for line in text.split("\n"):  # splitlines() would also cut inside strings
        shown = line.strip().lstrip("\ufeff")
        if not shown:
            continue
        try:
            item = _DECODER.decode(shown)
        except _BROKEN as error:
            yield Reject(0, _reason(error), {}, as_line([shown]))
            continue
        yield _checked(item, shown, blob)


def _checked(item: Any, original: str, blob: Blob) -> Any:
    try:
        _check_depth(item, blob)
    except AppError:
        return Reject(0, "row_too_deep", {}, as_line([original]))
    return item


def _reason(error: Exception) -> str:
    return "row_too_deep" if isinstance(error, RecursionError) else "row_json_broken"


def _whole_number(digits: str) -> int | str:
    return int(digits) if len(digits) < _INT64_DIGITS else digits


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    held = dict(pairs)
    if len(held) == len(pairs):
        return held
    doubled: dict[str, list[Any]] = {}
    for name, value in pairs:
        doubled.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in doubled.items()}


# A number of thousands of digits would raise on conversion; it stays text instead.
_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole_number, strict=False)


def _check_depth(value: Any, blob: Blob) -> None:
    level = [value]
    for _depth in range(blob.limits.depth):
        nested: list[Any] = []
        for item in level:
            if isinstance(item, dict):
                nested.extend(item.values())
            elif isinstance(item, list):
                nested.extend(item)
        if not nested:
            return
        level = nested
    raise AppError("import_too_deep", name=blob.name, limit=blob.limits.depth)


def _cell(value: Any) -> str:
    if isinstance(value, str):
        return whole_characters(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict | list):
        return whole_characters(json.dumps(value, ensure_ascii=False)) if value else ""
    return str(value)


def _skip(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
