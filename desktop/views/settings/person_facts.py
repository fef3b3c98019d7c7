"""The facts of a person as the fields of the card hold them."""

import unicodedata
from datetime import UTC, date, datetime, time
from typing import Any

from desktop.domain.ticket import Person
from desktop.qtkit.zone import local
from desktop.services.people_edits import TEXTS

CHOICES = ("role", "team", "customer_group")
AWAY, SUPERIOR, VIP = "away_until", "superior", "vip"


def values_of(person: Person) -> dict[str, Any]:
    """Return what stands in each field for a person."""
    own = person._asdict()
    return {
        **{name: own[name] for name in (*TEXTS, *CHOICES, AWAY, SUPERIOR, VIP) if name in own},
        "name_zh": person.name.zh,
        "name_en": person.name.en,
    }


def day_text(at: int | None) -> str:
    """Return a day as it is typed; nothing for none."""
    return "" if at is None else local(at).date().isoformat()


def day_end(text: str) -> int | None:
    """Return the last minute of a day typed as 2026-12-01; raises ValueError."""
    if not text.strip():
        return None
    day = date.fromisoformat(unicodedata.normalize("NFKC", text).strip())
    end = datetime.combine(day, time(23, 59), UTC)
    zone = local(int(end.timestamp() * 1000)).tzinfo
    return int(end.replace(tzinfo=zone).timestamp() * 1000)
