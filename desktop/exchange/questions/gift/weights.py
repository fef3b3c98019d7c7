"""Shares of the mark as GIFT writes them: per cent between two signs."""

import re

from desktop.exchange.questions.textfile import Refused

_WEIGHT = re.compile(r"%(-?(?:[0-9]{1,3}(?:\.[0-9]{0,12})?))%")
# The shares that Moodle takes. It writes thirds with five digits; three of them are a whole.
_NINTHS = (1 / 3, 2 / 3, 1 / 6, 5 / 6, 1 / 7, 1 / 9)
_TENTHS = (0.0, 0.05, 0.1, 0.125, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0)
_KNOWN = tuple(sign * share for share in (*_TENTHS, *_NINTHS) for sign in (1.0, -1.0))
_CLOSE = 0.00001
_DIGITS = 7


def weighed(piece: str) -> tuple[float | None, str]:
    """Return the weight that a piece begins with, None if it has none, and what follows.

    Raises Refused gift_weight_range.
    """
    found = _WEIGHT.match(piece)
    if found is None:
        return None, piece
    weight = float(found[1]) / 100
    if abs(weight) > 1:
        raise Refused("gift_weight_range", weight=found[1])
    return _exact(weight), piece[found.end() :]


def is_known(weight: float) -> bool:
    """Return whether Moodle takes a weight."""
    return weight in _KNOWN


def per_cent(weight: float) -> str:
    """Return a weight in per cent, as files write it."""
    text = f"{weight * 100:.5f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _exact(weight: float) -> float:
    near = next((known for known in _KNOWN if abs(known - weight) < _CLOSE), None)
    return round(weight, _DIGITS) if near is None else near + 0.0
