"""What may be done with the entries of a list: names, depth, kinds that have to stay."""

import unicodedata
from collections.abc import Iterable

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem, is_open_kind
from desktop.domain.vocabulary import ListName, ServiceKind, StatusKind

LONGEST_NAME = 200
LONGEST_CODE = 40
# How many levels a list has; every other list is flat.
_LEVELS = {ListName.CATEGORY: 2, ListName.PLACE: 12}
# Entries of these lists mean something to the program: they are renamed and put in order only.
FIXED = frozenset({ListName.PRIORITY})
# So do entries with these codes: never deleted or merged away, retired only while not in use.
STAGES = ("intake", "triage", "handling", "resolution", "review")
_KEPT_CODES: dict[str, frozenset[str]] = {ListName.STAGE: frozenset(STAGES)}
_KINDS: dict[str, tuple[str, ...]] = {
    ListName.STATUS: tuple(StatusKind),
    ListName.SERVICE_TYPE: tuple(ServiceKind),
}
# Without one of each the desk could not take in, work on, solve or close a ticket.
_KEPT_KINDS = frozenset(
    {StatusKind.NEW, StatusKind.WORKING, StatusKind.RESOLVED, StatusKind.CLOSED}
)
_KEPT_LISTS = frozenset({ListName.SERVICE_TYPE, ListName.CHANNEL, ListName.STAGE})


def levels(name: str) -> int:
    """Return how many levels a list may have."""
    return _LEVELS.get(ListName(name), 1)


def kinds(name: str) -> tuple[str, ...]:
    """Return the kinds that an entry of this list may be of; empty where there are none."""
    return _KINDS.get(name, ())


def is_kept(item: ListItem) -> bool:
    """Return whether the program itself names an entry, so that it can't be deleted."""
    return item.code in _KEPT_CODES.get(item.list, ())


def clean(text: str) -> str:
    """Return a name without control characters and needless white space."""
    plain = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in text)
    return " ".join(plain.split())


def folded(text: str) -> str:
    """Return what two names have to differ in."""
    return unicodedata.normalize("NFKC", clean(text)).casefold()


def clean_name(name: Bilingual) -> Bilingual:
    """Return a name fit to keep; raises AppError("list_name_missing" or "list_name_long")."""
    found = Bilingual(clean(name.zh), clean(name.en))
    if not (found.zh or found.en):
        raise AppError("list_name_missing")
    longest = max(map(len, found))
    if longest > LONGEST_NAME:
        raise AppError("list_name_long", length=longest, limit=LONGEST_NAME)
    return found


def check_kind(name: str, kind: str) -> None:
    """Raise AppError("list_kind_unknown") for a kind that this list doesn't know."""
    known = kinds(name)
    if (kind not in known) if known else bool(kind):
        raise AppError("list_kind_unknown", kind=kind)


def same_family(kind: str, other: str) -> bool:
    """Return whether tickets may go from one kind of status to the other with their times."""
    if is_open_kind(kind) and is_open_kind(other):
        return True
    return kind == other


def check_kept(going: Iterable[ListItem], living: Iterable[ListItem]) -> None:
    """Raise AppError("list_keeps_one") where the last entry goes that the desk can't do without."""
    leaving = [item for item in going if item.retired_at is None]
    keys = {item.key for item in leaving}
    rest = [item for item in living if item.key not in keys]
    kinds_left = {item.kind for item in rest}
    for item in leaving:
        last = item.list in _KEPT_LISTS and not rest
        if item.list == ListName.STATUS and item.kind in _KEPT_KINDS:
            last = item.kind not in kinds_left
        if last:
            raise AppError("list_keeps_one", name=item.name)
