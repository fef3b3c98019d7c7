"""Open a foreign file: the one door for everything that shall become tickets."""

import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.exchange.archive import ZIP_MAGIC, blobs_of, is_workbook
from desktop.exchange.delimited import delimited_source
from desktop.exchange.encoding import detect
from desktop.exchange.folder import files_below
from desktop.exchange.handkept import Reading
from desktop.exchange.jsontext import json_source
from desktop.exchange.limits import DEFAULT, Limits
from desktop.exchange.mailbytes import is_mail
from desktop.exchange.mailsource import mail_source
from desktop.exchange.source import Source, SourceKind
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
    """Return the tables of a file or folder; raise the first refusal where there is none at all.

    All mails of a file, archive or folder are one table, so that answers find what they answer.
    """
    opened = Opened([], [])
    mails: list[Path | Blob] = []
    for place in _places(path, limits, opened.refused):
        try:
            _open_place(place, limits, opened, mails)
        except AppError as error:
            opened.refused.append(error)
    try:
        opened.sources.extend(_mails(path.name, mails, limits))
    except AppError as error:
        opened.refused.append(error)
    if not opened.sources:
        raise opened.refused[0] if opened.refused else AppError("import_empty", name=path.name)
    return opened


def open_mails(paths: Sequence[Path], name: str, limits: Limits = DEFAULT) -> Source:
    """Return single mail files as one table."""
    return next(_mails(name, list(paths), limits))


def is_mail_file(path: Path) -> bool:
    """Return whether a path is a file of one mail, by its name."""
    return path.suffix.lower() in {".eml", ".emlx"} and path.is_file()


def _places(path: Path, limits: Limits, refused: list[AppError]) -> Iterator[Path]:
    """Yield the files of a folder, those in folders below it too; a link is not followed."""
    if not path.is_dir():
        yield path
        return
    found = files_below(path, limits)
    yield from found.files
    if found.others:
        refused.append(AppError("import_folder_others", name=path.name, count=found.others))


def _open_place(path: Path, limits: Limits, opened: Opened, mails: list[Path | Blob]) -> None:
    if is_mail_file(path):
        mails.append(path)  # opened when its turn comes: a folder may hold thousands
        return
    for blob in blobs_of(path, limits):
        try:
            if is_mail(blob):
                mails.append(blob)
            else:
                opened.sources.extend(_sources(blob))
        except AppError as error:
            opened.refused.append(error)


def _mails(name: str, places: Sequence[Path | Blob], limits: Limits) -> Iterator[Source]:
    def blobs() -> Iterator[Blob]:
        for place in places:
            if isinstance(place, Blob):
                yield place
            else:
                yield from blobs_of(place, limits)

    if places:
        yield mail_source(name, blobs, len(places), limits)


def read_with(path: Path, source: Source, reading: Reading) -> Source:
    """Return the same table with header, sheets and rows as a person chose."""
    for blob in blobs_of(path, source.limits):
        if blob.name != source.hand.blob:
            continue
        if source.kind is SourceKind.WORKBOOK:
            return _same_group(workbook_sources(blob, reading), source)
        return delimited_source(blob, source.encoding, source.separator, reading)
    raise AppError("import_cannot_read", name=source.name, cause="")


def _same_group(sources: Sequence[Source], source: Source) -> Source:
    """Return the table that holds most of the sheets that the other one spoke of."""
    names = {sheet.name for sheet in source.hand.sheets} or {source.name.rpartition(" / ")[2]}

    def shared(each: Source) -> int:
        return len(names & {sheet.name for sheet in each.hand.taken})

    return max(sources, key=shared)


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
    if head.startswith(_OLE_MAGIC) and blob.name.lower().endswith(".msg"):
        raise AppError("import_mail_outlook", name=blob.name)
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
