"""A cohort: who is trained together, from when to when, by which exam they are released."""

from datetime import date
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError


class Participant(NamedTuple):
    """Somebody of a cohort, who accompanies them, and who let them work alone and when."""

    person: int
    mentor: int | None = None
    released_by: int | None = None
    released_at: int | None = None


class Plans(NamedTuple):
    """What may change about a cohort; `goal_days` are those until somebody works alone."""

    title: Bilingual
    starts_on: date
    ends_on: date
    exam: str = ""
    goal_days: int = 0
    people: tuple[int, ...] = ()
    mentors: tuple[tuple[int, int], ...] = ()


class Cohort(NamedTuple):
    """A cohort with the people in it, in the order in which they were taken in."""

    key: int
    title: Bilingual
    starts_on: date
    ends_on: date
    goal_days: int
    exam: str
    people: tuple[Participant, ...]

    def day(self, today: date) -> int:
        """Return which day of the cohort it is, from 1; 0 before it begins."""
        return max((min(today, self.ends_on) - self.starts_on).days + 1, 0)

    def onboarding(self, released_on: date | None, today: date) -> int:
        """Return on which day, from 1, somebody works alone, or which day it is for them now.

        Counted on after the last day of the cohort; 0 before it begins.
        """
        return max(((released_on or today) - self.starts_on).days + 1, 0)

    @property
    def days(self) -> int:
        """Return how many days it has."""
        return (self.ends_on - self.starts_on).days + 1


def check(plans: Plans) -> None:
    """Raise AppError cohort_untitled, cohort_backwards or cohort_nobody."""
    if not any(text.strip() for text in plans.title):
        raise AppError("cohort_untitled")
    if plans.ends_on < plans.starts_on:
        raise AppError("cohort_backwards")
    if not plans.people:
        raise AppError("cohort_nobody")
