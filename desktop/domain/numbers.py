"""Ticket numbers that people say aloud: DB-A2417-6, short A2417-6.

Prefix, station letter, counter, and one Damm check digit over the station's index in two digits
(A = 00 … Z = 25) followed by the counter (H. M. Damm, 2004: finds every single wrong digit and
every swap of neighbours).
"""

import re
import unicodedata
from typing import NamedTuple

from desktop.domain.errors import AppError

_DAMM = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
_WITH_DASHES = re.compile(
    r"(?:[A-Z]{1,6}[- ]?)?([A-Z])[- ]?([0-9]{1,15})(?:[- ]([0-9]))?", re.ASCII
)
# What keyboards, input methods and word processors put where a hyphen is meant.
_DASHES = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))


class TicketNumber(NamedTuple):
    """A station's index (A = 0) and its counter."""

    station: int
    counter: int


def check_digit(number: TicketNumber) -> int:
    """Return the Damm digit of a number."""
    row = 0
    for digit in f"{number.station:02d}{number.counter}":
        row = _DAMM[row][ord(digit) - 48]
    return row


def short_number(station: int, counter: int) -> str:
    """Return the number as it is shown and spoken, e.g. A2417-6."""
    return f"{chr(65 + station)}{counter}-{check_digit(TicketNumber(station, counter))}"


def full_number(prefix: str, station: int, counter: int) -> str:
    """Return the number with its workspace prefix, e.g. DB-A2417-6."""
    return f"{prefix}-{short_number(station, counter)}"


def parse_number(text: str) -> TicketNumber | None:
    """Return the number meant by `text`, None where it is no ticket number.

    Dashes and the check digit may be missing; full-width letters and digits count as half-width
    ones. Raises AppError("wrong_check_digit") where a given digit doesn't fit, so that a
    misheard number is named instead of opening another ticket.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip().upper()
    found = _WITH_DASHES.fullmatch(plain)
    if found is None:
        return None
    letter, counter, digit = found.groups()
    number = TicketNumber(ord(letter) - 65, int(counter))
    if digit is not None and int(digit) != check_digit(number):
        raise AppError("wrong_check_digit", number=text.strip(), digit=digit)
    return number
