"""Shares of the mark as GIFT writes them: per cent between two signs."""

import re

from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.shares import exact_share

_WEIGHT = re.compile(r"%(-?(?:[0-9]{1,3}(?:\.[0-9]{0,12})?))%")


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
    return exact_share(weight), piece[found.end() :]
