"""The zone in which moments are shown: the machine's, or the one the desk works in."""

from datetime import datetime, tzinfo

_SECOND = 1000
_zones: dict[str, tzinfo | None] = {"": None}
_chosen: list[tzinfo | None] = [None]


def use_zone(name: str) -> None:
    """Show moments in the zone of this IANA name; the machine's for "" or an unknown name."""
    if name not in _zones:
        # Most desks work in the zone of their machines, and need no other.
        from zoneinfo import ZoneInfo, ZoneInfoNotFoundError  # noqa: PLC0415

        try:
            _zones[name] = ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            _zones[name] = None
    _chosen[0] = _zones[name]


def local(at_ms: int) -> datetime:
    """Return a moment as it is shown."""
    return datetime.fromtimestamp(at_ms / _SECOND, _chosen[0]).astimezone(_chosen[0])


def moment(at: datetime) -> int:
    """Return the moment in milliseconds of a date and time as it is shown."""
    shown = at.replace(tzinfo=_chosen[0]) if _chosen[0] is not None else at.replace(tzinfo=None)
    return round(shown.timestamp() * _SECOND)
