"""Shares of the mark as files write them, in per cent; thirds and the like are made whole again."""

from decimal import Decimal, InvalidOperation

# The shares that Moodle takes; it refuses a question with any other.
_NINTHS = (1 / 3, 2 / 3, 1 / 6, 5 / 6, 1 / 7, 1 / 9)
_TENTHS = (0.0, 0.05, 0.1, 0.125, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.9, 1.0)
_KNOWN = (*_TENTHS, *_NINTHS)
_CLOSE, _CLOSER = 0.00001, 0.00000006
_MOST_PARTS = 200
_DIGITS = 7


def share_of(text: str) -> float | None:
    """Return the share that a text says in per cent, None if it is no number."""
    try:
        share = Decimal(text.strip().replace(",", ".")) / 100
    except InvalidOperation:
        return None
    return exact_share(float(share)) if share.is_finite() else None


def exact_share(share: float) -> float:
    """Return a share that was cut after some digits as the fraction that it stands for."""
    sign, size = (-1.0 if share < 0 else 1.0), abs(share)
    for known in _KNOWN:
        if abs(known - size) < _CLOSE:
            return sign * known + 0.0
    part = 1 / round(1 / size) if size * _MOST_PARTS > 1 else size
    return sign * (part if abs(part - size) < _CLOSER else round(size, _DIGITS))


def per_cent(share: float) -> str:
    """Return a share in per cent, with as many digits as files have."""
    text = f"{share * 100:.5f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def is_known(share: float) -> bool:
    """Return whether Moodle takes a share."""
    return any(abs(known - abs(share)) < _CLOSE for known in _KNOWN)
