"""How well one colour stands out from another: the contrast of WCAG 2, from 1 to 21."""

from collections.abc import Sequence

TEXT, GRAPHICS = 4.5, 3.0
_PARTS = (0.2126, 0.7152, 0.0722)
_LINEAR_TO, _GAMMA = 0.04045, 2.4


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours given as #rrggbb."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def readable(wanted: str, grounds: Sequence[str], otherwise: str, least: float = TEXT) -> str:
    """Return a colour if it stands out from all grounds, else the other one."""
    fits = all(contrast(wanted, ground) >= least for ground in grounds)
    return wanted if fits else otherwise


def _luminance(colour: str) -> float:
    shares = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    return sum(part * _linear(share) for part, share in zip(_PARTS, shares, strict=True))


def _linear(share: float) -> float:
    return share / 12.92 if share <= _LINEAR_TO else float(((share + 0.055) / 1.055) ** _GAMMA)
