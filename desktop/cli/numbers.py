"""Tickets as people call them on the command line: by their number."""

from desktop.domain.errors import AppError
from desktop.services.services import Services


def ticket_by_number(my: Services, number: str, *, lying: bool = False) -> int:
    """Return the ticket with a number; of a merged one that in which it lies, unless `lying`.

    Raises:
        AppError: "ticket_number_unknown", "wrong_check_digit".

    """
    key = my.queue.by_number(number, lying=lying)
    if key is None:
        raise AppError("ticket_number_unknown", number=number)
    return key
