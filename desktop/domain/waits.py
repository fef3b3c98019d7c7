"""What a waiting ticket says of its wait, and on which day it is asked after again."""

from collections.abc import Callable
from datetime import date, timedelta

from desktop.domain.vocabulary import StatusKind

WAITING_FOR, REMIND_ON = "waiting_for", "remind_on"
VENDOR_NUMBER, VENDOR_PROMISED = "external_reference", "vendor_promised_on"
ATTEMPTS = "attempts"
# Taken off a ticket when it goes on: the next wait begins with nothing.
OF_ONE_WAIT = (WAITING_FOR, REMIND_ON, VENDOR_PROMISED, ATTEMPTS)
_LOOKED_AHEAD = 40


def wait_fields(kind: str) -> tuple[str, ...]:
    """Return the fields to be told of a wait, in the order in which they are asked."""
    plain = (WAITING_FOR, REMIND_ON)
    return (*plain, VENDOR_NUMBER, VENDOR_PROMISED) if kind == StatusKind.WAITING_VENDOR else plain


def next_day(day: date, works: Callable[[date], bool]) -> date:
    """Return the next day after a day on which the desk works, or the plain next day.

    A calendar without any work in the days looked at gives the next day.
    """
    following = [day + timedelta(days=count) for count in range(1, _LOOKED_AHEAD + 1)]
    return next((each for each in following if works(each)), following[0])
