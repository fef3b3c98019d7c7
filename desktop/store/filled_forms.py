"""Read the templates filled in on tickets."""

import json

from desktop.domain.filled_forms import FilledForm
from desktop.store import driver
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS

_FORM = f"select key, {', '.join(KINDS['filled_form'].columns)} from filled_form"  # noqa: S608 - constants


@driver.reading
def of_ticket(connection: Connection, ticket: int) -> list[FilledForm]:
    """Return the filled forms of a ticket, the oldest first."""
    found = connection.execute(f"{_FORM} where ticket = ? order by key", (ticket,))
    return [_form(row) for row in found]


@driver.reading
def one(connection: Connection, key: int) -> FilledForm | None:
    """Return a filled form, None where it is gone."""
    row = connection.execute(f"{_FORM} where key = ?", (key,)).fetchone()
    return None if row is None else _form(row)


def _form(row: tuple[object, ...]) -> FilledForm:
    form = FilledForm._make(row)
    return form._replace(answers=json.loads(str(form.answers)))
