"""Find the tickets that mails belong to."""

import json
from collections.abc import Iterator
from typing import NamedTuple

from desktop.store import driver
from desktop.store.driver import Connection

_CHUNK = 1000
_MAIL_TICKETS = """select key, external_number, subject, first_response_at is not null,
    json_extract(extra, '$._mail') from ticket where json_extract(extra, '$._mail') is not null"""


class MailTicket(NamedTuple):
    """A ticket and the numbers of the mails in it."""

    key: int
    number: str
    subject: str
    answered: bool
    ids: tuple[str, ...] = ()


def mail_tickets(connection: Connection) -> Iterator[MailTicket]:
    """Yield every ticket that holds mails."""
    cursor = connection.execute(_MAIL_TICKETS)
    while rows := cursor.fetchmany(_CHUNK):
        for key, number, subject, answered, ids in rows:
            yield MailTicket(key, number, subject, bool(answered), tuple(json.loads(ids)))


@driver.reading
def ticket_numbered(connection: Connection, station: int, counter: int) -> MailTicket | None:
    """Return the ticket with a number of this desk."""
    found = connection.execute(
        "select key, external_number, subject, first_response_at is not null from ticket"
        " where station = ? and counter = ?",
        (station, counter),
    ).fetchone()
    if found is None:
        return None
    key, external_number, subject, answered = found
    return MailTicket(key, external_number, subject, bool(answered))


@driver.reading
def agents_by_contact(connection: Connection) -> dict[str, str]:
    """Return the name of everybody at the desk by contact, in small letters."""
    rows = connection.execute(
        "select contact, name_zh, name_en from person where role <> 'requester' and contact <> ''"
    )
    return {contact.casefold(): zh or en for contact, zh, en in rows}
