"""Which attempts a command is about: of an exam, of a cohort, of somebody."""

import argparse

from desktop.domain.errors import AppError
from desktop.services.services import Services
from desktop.services.training.records import Wish


def add_choice(to: argparse.ArgumentParser, *, person: bool = False) -> None:
    """Let a command be asked for an exam, a cohort, and somebody."""
    to.add_argument("--exam", default="", metavar="CODE")
    to.add_argument("--cohort", default="", metavar="NAME")
    if person:
        to.add_argument("--person", default="", metavar="NAME")


def wish_of(my: Services, arguments: argparse.Namespace) -> Wish:
    """Return what was asked for; raises cohort_gone."""
    if not arguments.cohort:
        return Wish(arguments.exam)
    found = [each for each in my.cohorts.cohorts() if each.title.matches(arguments.cohort)]
    if not found:
        raise AppError("cohort_gone")
    return Wish(arguments.exam, found[0].key)


def attempt_wanted(my: Services, code: str, name: str) -> int:
    """Return the newest attempt of somebody at an exam that was handed in.

    Raises AppError agent_unknown, exam_gone, exam_attempt_gone.
    """
    agents = my.directory.agents.items()
    person = next((key for key, each in agents if each.name.matches(name)), None)
    if person is None:
        raise AppError("agent_unknown", name=name)
    found = [each for each in my.training_records.best(Wish(code)) if each.person == person]
    if not found:
        raise AppError("exam_attempt_gone")
    return found[0].key
