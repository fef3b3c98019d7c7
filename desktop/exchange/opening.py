"""Open a foreign file: the one door for everything that shall become tickets."""

import io
import re
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.exchange.archive import ZIP_MAGIC, blobs_of, is_workbook
from desktop.exchange.delimited import delimited_source
from desktop.exchange.encoding import detect
from desktop.exchange.jsontext import json_source
from desktop.exchange.limits import DEFAULT, Limits
from desktop.exchange.source import Source
from desktop.exchange.streams import Blob
from desktop.exchange.workbook import workbook_sources
from desktop.exchange.xes import xes_source

_OLE_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HEAD = 4096
_XML = re.compile(r"\s*<(\?xml|!--|!doctype|[a-z_:]+[\s>/])", re.IGNORECASE)
_JSON_OBJECT = re.compile(r'\s*(\{\s*["}]|\[\s*[\[\]{"\d])')


class Opened(NamedTuple):
    """What a file holds: its tables, and which of its parts were refused and why."""

    sources: list[Source]
    refused: list[AppError]


def open_file(path: Path, limits: Limits = DEFAULT) -> Opened:
    """Return the tables of a file; raise the first refusal where there is none at all."""
    opened = Opened([], [])
    for blob in blobs_of(path, limits):
        try:
            opened.sources.extend(_sources(blob))
        except AppError as error:
            opened.refused.append(error)
    if not opened.sources:
        raise opened.refused[0] if opened.refused else AppError("import_empty", name=path.name)
    return opened


def read_as(path: Path, source: Source, encoding: str, separator: str) -> Source:
    """Return the same table read with another encoding or separator, as a person chose."""
    for blob in blobs_of(path, source.limits):
        if blob.name == source.name:
            return delimited_source(blob, encoding, separator)
    raise AppError("import_cannot_read", name=source.name, cause="")


def _sources(blob: Blob) -> list[Source]:
    head = blob.head(_HEAD)
    if not head:
        raise AppError("import_empty", name=blob.name)
    if head.startswith(_OLE_MAGIC):
        return workbook_sources(blob)
    if head.startswith(ZIP_MAGIC):
        if not is_workbook(io.BytesIO(blob.whole())):
            raise AppError("import_archive_nested", name=blob.name)
        return workbook_sources(blob)
    text = head.decode(detect(blob), errors="replace").lstrip("\ufeff")
    return [replace(_text_source(blob, text), limits=blob.limits)]


def _text_source(blob: Blob, text: str) -> Source:
    suffix = Path(blob.name).suffix.lower()
    if suffix in {".csv", ".tsv", ".tab"}:
        return delimited_source(blob)
    if suffix in {".xes", ".xml"} or _XML.match(text):
        return xes_source(blob)
    if suffix in {".json", ".jsonl", ".ndjson"} or _JSON_OBJECT.match(text):
        return json_source(blob)
    return delimited_source(blob)
