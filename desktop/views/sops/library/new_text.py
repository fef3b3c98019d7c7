"""What a new document begins with: nothing, another one's text, the stages of template 2."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.approval import clean_code
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import System
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.sops.records import Sop, SopHead, Step, Target
from desktop.services.documents.making import NewText
from desktop.services.services import Services

_BETWEEN = re.compile(r"[,，;；、\n]+")
_VERSION = re.compile(r"(.*\S)\s+([vV]?\d\S*)")


class Start(StrEnum):
    """What a new document begins with."""

    EMPTY = "empty"
    COPY = "copy"
    TEMPLATE = "template"


class Wanted(NamedTuple):
    """What the sheet asks for."""

    kind: DocumentKind
    code: str
    title: Bilingual
    service_type: int | None
    category: int | None
    owner: int | None
    review_months: int
    systems: tuple[System, ...]
    start: Start
    copied: int | None = None


def systems_of(text: str) -> tuple[System, ...]:
    """Return the systems of a line: "ERP 8.2, OA"; a last word with a digit is a version."""
    out = []
    for part in filter(None, (each.strip() for each in _BETWEEN.split(text))):
        found = _VERSION.fullmatch(part)
        out.append(System(found.group(1), found.group(2)) if found else System(part))
    return tuple(dict.fromkeys(out))


def prefix_of(path: Sequence[ListItem], service_type: ListItem | None, kind: DocumentKind) -> str:
    """Return what codes of a kind of document begin with: of its category, else its type."""
    if kind is not DocumentKind.SOP:
        return _PREFIXES[kind]
    if path:
        return path[0].code
    return service_type.code if service_type is not None else "SOP"


def create(my: Services, wanted: Wanted) -> tuple[int, int]:
    """Add a document and return it with its draft; raises AppErrors document_code_*."""
    code = clean_code(wanted.code)
    if any(row.kind is wanted.kind and row.code == code for row in my.library.shelf()):
        raise AppError("document_code_taken", name=code)
    files = tuple(my.sops.files(wanted.copied).values()) if wanted.copied is not None else ()
    made = NewText(
        wanted.kind,
        code,
        _text(my, wanted),
        wanted.service_type,
        wanted.category,
        files,
        owner=wanted.owner,
        review_months=wanted.review_months,
        systems=wanted.systems,
    )
    if wanted.start is Start.EMPTY:
        return my.documents.create(made)
    return my.sops.create_from(made)


def _text(my: Services, wanted: Wanted) -> Sop:
    if wanted.start is Start.COPY and wanted.copied is not None:
        text = my.sops.text(my.documents.open(wanted.copied).version.key)
        title = wanted.title if any(wanted.title) else text.head.title
        return text._replace(head=text.head._replace(title=title))
    head = SopHead(wanted.title)
    if wanted.start is not Start.TEMPLATE or wanted.kind is not DocumentKind.SOP:
        return Sop(head)
    return Sop(head, tuple(map(_step, my.directory.of("stage"))))


def _step(stage: ListItem) -> Step:
    minutes = (stage.data or {}).get("target_minutes", 0)
    return Step(
        f"stage-{stage.code}",
        stage.name,
        stage=stage.code,
        role="first_line",
        target=Target(int(minutes or 0)),
    )


_PREFIXES = {
    DocumentKind.POLICY: "PL",
    DocumentKind.PROCEDURE: "PR",
    DocumentKind.FORM: "FM",
    DocumentKind.EXTERNAL: "EX",
}
