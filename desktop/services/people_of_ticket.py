"""Everything by which the people of a ticket can be told apart, for texts that leave it."""

from collections.abc import Iterator

from desktop.domain.ticket import Person, Ticket
from desktop.store import lists
from desktop.store.driver import Connection


def names_of(connection: Connection, record: Ticket) -> list[str]:
    """Return names, numbers and forms of address of everybody who has to do with a ticket."""
    keys = {message.author for message in record.messages} | {record.requester, record.assignee}
    people = lists.people(connection, sorted(key for key in keys if key is not None))
    known = [name for person in people.values() for name in _of_person(person)]
    return [*known, *(message.author_name for message in record.messages)]


def _of_person(person: Person) -> Iterator[str]:
    yield from person.name
    yield from (person.staff_no, person.contact, person.extension, person.mobile, person.seat)
    # A form of address holds the name with a title: 周工, Mr Lu.
    yield person.form_of_address
