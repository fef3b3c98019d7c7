"""Tell addresses that may be followed from those that might run or fetch something."""

import html
import re
from enum import StrEnum

# "doc" and "script" lead to other texts of the library.
_ALLOWED = frozenset({"http", "https", "mailto", "doc", "script"})
_SCHEME = re.compile(r"([a-z][a-z0-9+.\-]*):")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\u2060\ufeff]+")
_ESCAPE = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_TELLING = re.compile(r"[:&\\%/]")
_DIVES = 3


class Address(StrEnum):
    """What following an address would do."""

    REMOTE = "remote"
    LOCAL = "local"
    DANGEROUS = "dangerous"


def kind_of(address: str) -> Address:
    """Return what an address is, however it is written: entities, escapes, blanks, per cents."""
    if not address.startswith("/") and not _TELLING.search(address):
        return Address.LOCAL
    plain = address
    for _ in range(_DIVES):
        plain = html.unescape(_ESCAPE.sub("", plain)).replace("%3A", ":").replace("%3a", ":")
    plain = _UNSEEN.sub("", plain).lower()
    if plain.startswith(("//", "\\")):
        return Address.DANGEROUS
    scheme = _SCHEME.match(plain)
    if scheme is None:
        return Address.LOCAL
    return Address.REMOTE if scheme[1] in _ALLOWED else Address.DANGEROUS
