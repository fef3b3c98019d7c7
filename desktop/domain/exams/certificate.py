"""The number of a certificate: which attempt it is about, and whether its facts still hold."""

import hashlib
import re
import unicodedata
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.exams.attempt import Attempt, State

# Without I, L, O and U: what is read aloud or from a bad copy stays what it was.
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_ALIKE = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})
_WHICH, _FACTS = 6, 4
_NUMBER = re.compile(r"C?([0-9A-Z]{6})([0-9A-Z]{4})")


class Holds(StrEnum):
    """What a number says: it holds, its attempt was voided, or its marks are others now."""

    YES = "yes"
    VOID = "void"
    CHANGED = "changed"


class Number(NamedTuple):
    """The signs that name the attempt, and those that follow from its facts."""

    which: str
    facts: str

    def __str__(self) -> str:
        return f"C-{self.which}-{self.facts}"


def number_of(attempt: Attempt) -> Number:
    """Return the number of the certificate for an attempt."""
    facts = (attempt.id, attempt.person, attempt.version, attempt.ended_at)
    marks = (round(attempt.percent, 4), attempt.passed, attempt.knock_outs)
    return Number(_signs(attempt.id, _WHICH), _signs(repr((facts, marks)).encode(), _FACTS))


def read_number(text: str) -> Number | None:
    """Return a typed number, whatever its dashes, width and case; None where it is none."""
    plain = re.sub(r"[^0-9A-Z]", "", unicodedata.normalize("NFKC", text).upper())
    found = _NUMBER.fullmatch(plain.translate(_ALIKE))
    return Number(found[1], found[2]) if found else None


def held(attempt: Attempt, number: Number) -> Holds:
    """Return whether the certificate of that attempt still holds."""
    if attempt.state is State.VOID:
        return Holds.VOID
    return Holds.YES if attempt.passed and number_of(attempt) == number else Holds.CHANGED


def _signs(data: bytes, count: int) -> str:
    value = int.from_bytes(hashlib.sha256(data).digest())
    return "".join(_SIGNS[value >> 5 * at & 31] for at in range(count))
