"""What would become of documents that were looked at: their codes, new or next, or why not."""

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import count
from typing import NamedTuple

from desktop.domain.documents.approval import clean_code
from desktop.domain.documents.kinds import DocumentKind, of_number
from desktop.domain.documents.shelf import Shelved
from desktop.domain.errors import AppError
from desktop.exchange.sops.draft import SopDraft

_MEGA = 1_000_000


class Arrival(StrEnum):
    """What a document becomes."""

    NEW = "new"
    NEXT = "next"
    REFUSED = "refused"


class Fate(NamedTuple):
    """What a draft becomes, and under which code; `error` says why it is refused."""

    arrival: Arrival
    code: str
    error: AppError | None = None


class Known(NamedTuple):
    """What a workspace holds: codes as they are compared, those with a version on its way."""

    codes: frozenset[str]
    documents: frozenset[tuple[DocumentKind, str]]
    opened: frozenset[tuple[DocumentKind, str]]
    file_limit: int
    prefix: str


def known(shelf: Iterable[Shelved], file_limit: int, prefix: str) -> Known:
    """Return what has to be known to tell the fates of drafts."""
    rows = [(row.kind, row.code.casefold(), row.on_way is not None) for row in shelf]
    return Known(
        frozenset(code for _kind, code, _opened in rows),
        frozenset((kind, code) for kind, code, _opened in rows),
        frozenset((kind, code) for kind, code, opened in rows if opened),
        file_limit,
        prefix,
    )


def fates(drafts: Sequence[SopDraft], held: Known) -> list[Fate]:
    """Return what becomes of drafts that are taken in one after the other."""
    codes, opened = set(held.codes), set(held.opened)
    free = _free_codes(held.prefix, codes)
    out = []
    for draft in drafts:
        error = _too_large(draft, held.file_limit)
        code = draft.code if error else kept_code(draft) or next(free)
        place = draft.kind, code.casefold()
        if error is None and place in opened:
            error = AppError("document_opened", name=code)
        if error is not None:
            out.append(Fate(Arrival.REFUSED, code, error))
            continue
        out.append(Fate(Arrival.NEXT if place in held.documents else Arrival.NEW, code))
        codes.add(code.casefold())
        opened.add(place)
    return out


def kept_code(draft: SopDraft) -> str:
    """Return the code a draft brings, without what its number says before it; "" for none.

    One that cannot be kept is replaced like a missing one.
    """
    try:
        code = clean_code(draft.code) if draft.code else ""
    except AppError:
        return ""
    kind, plain = of_number(code)
    return plain if kind is draft.kind else code


def _free_codes(prefix: str, taken: set[str]) -> Iterator[str]:
    for number in count(1):
        code = f"{prefix}-{number:02}"
        if code.casefold() not in taken:
            yield code


def _too_large(draft: SopDraft, limit: int) -> AppError | None:
    for picture in draft.pictures:
        if len(picture.content) > limit:
            size = f"{len(picture.content) / _MEGA:,.1f}"
            most = f"{limit // _MEGA}"
            return AppError("attachment_too_large", name=picture.name, size=size, limit=most)
    return None
