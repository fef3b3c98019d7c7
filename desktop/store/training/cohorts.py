"""Cohorts as they are kept: one row each, one for each person in them."""

from datetime import date
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.exams.cohort import Cohort, Participant, Plans
from desktop.store import driver
from desktop.store.driver import Connection

_COHORTS = """select c.key, c.title_zh, c.title_en, c.starts_on, c.ends_on, c.goal_days, d.code
    from cohort c left join document d on d.key = c.exam"""
_PEOPLE = """select key, person, mentor, released_by, released_at from cohort_person
    where cohort = ? order by key"""


@driver.reading
def cohorts(connection: Connection) -> list[Cohort]:
    """Return all cohorts, the one that begins last first."""
    found = connection.execute(f"{_COHORTS} order by c.starts_on desc, c.key desc").fetchall()
    return [_cohort(connection, row) for row in found]


@driver.reading
def cohort(connection: Connection, key: int) -> Cohort:
    """Return one cohort; raises AppError("cohort_gone")."""
    row = connection.execute(f"{_COHORTS} where c.key = ?", (key,)).fetchone()
    if row is None:
        raise AppError("cohort_gone")
    return _cohort(connection, row)


@driver.reading
def person_keys(connection: Connection, key: int) -> dict[int, int]:
    """Return the keys of the rows of a cohort's people, by person."""
    return {person: row for row, person, *_ in connection.execute(_PEOPLE, (key,))}


def cohort_row(plans: Plans, exam: int | None) -> dict[str, Any]:
    """Return the columns of a cohort."""
    return {
        "title_zh": plans.title.zh,
        "title_en": plans.title.en,
        "starts_on": plans.starts_on.isoformat(),
        "ends_on": plans.ends_on.isoformat(),
        "goal_days": plans.goal_days,
        "exam": exam,
    }


def _cohort(connection: Connection, row: tuple[Any, ...]) -> Cohort:
    key, zh, en, starts_on, ends_on, goal_days, code = row
    people = tuple(Participant(*each[1:]) for each in connection.execute(_PEOPLE, (key,)))
    days = (date.fromisoformat(starts_on), date.fromisoformat(ends_on))
    return Cohort(key, Bilingual(zh, en), *days, goal_days, code or "", people)
