"""What is said of a person on their card: names, team or role, last worked, away."""

from datetime import datetime
from typing import NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket import Person
from desktop.qtkit.formats import format_date, format_time, format_weekday
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local

_WEEK = 7
ROLES = {
    "agent": QT_TRANSLATE_NOOP("Role", "agent"),
    "lead": QT_TRANSLATE_NOOP("Role", "lead"),
    "trainer": QT_TRANSLATE_NOOP("Role", "trainer"),
}


class ListNames(Protocol):
    """Knows the names of teams; the directory of the workspace does."""

    def name(self, key: int | None) -> Bilingual:
        """Return the name of a list entry; empty where there is none."""


class PersonWords(NamedTuple):
    """The texts of one card."""

    names: str
    post: str
    worked: str
    away: str


def role_name(role: str) -> str:
    """Return a role in the language of the screen."""
    return QCoreApplication.translate("Role", ROLES[role]) if role in ROLES else role


def both_names(person: Person, language: str) -> str:
    """Return the name in the language of the screen, then in the other."""
    first = person.name.text(language)
    second = person.name.text("en" if language == "zh" else "zh")
    return first if first == second else f"{first} {second}"


def person_words(person: Person, names: ListNames, language: str, now_ms: int) -> PersonWords:
    """Return the texts for a person as of now."""
    now = local(now_ms)
    team = names.name(person.team).text(language)
    post = team if team and person.role == "agent" else role_name(person.role)
    worked = ""
    if person.last_worked_at is not None:
        worked = _worked(local(person.last_worked_at), now, language)
    away = ""
    if person.away_until is not None and person.away_until > now_ms:
        day = format_date(local(person.away_until).date(), now.date(), language)
        away = QCoreApplication.translate("PersonCard", "away to {day}").format(day=day)
    return PersonWords(both_names(person, language), post, worked, away)


def _worked(at: datetime, now: datetime, language: str) -> str:
    # Short, so that the name beside it has room.
    days = (now.date() - at.date()).days
    if days == 0:
        return format_time(at)
    if 0 < days < _WEEK:
        return f"{format_weekday(at.date(), language)} {format_time(at)}"
    return format_date(at.date(), now.date(), language)
