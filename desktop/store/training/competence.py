"""What leads granted, what was signed, who was released: read for competence."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.exams.competence import Grant, Level
from desktop.domain.keys import id_text
from desktop.store import driver, sql
from desktop.store.driver import Connection

_GRANTS = """select key, person, document, version, level, reason, granted_by, granted_at
    from competence"""


@driver.reading
def grants(connection: Connection) -> dict[tuple[int, int], Grant]:
    """Return what leads said, by person and document."""
    found = connection.execute(_GRANTS).fetchall()
    return {
        (person, document): Grant(version, Level(level), *rest)
        for _key, person, document, version, level, *rest in found
    }


@driver.reading
def grant_key(connection: Connection, person: int, document: int) -> int | None:
    """Return the key of what a lead said, None where nobody has."""
    row = connection.execute(
        "select key from competence where person = ? and document = ?", (person, document)
    ).fetchone()
    return None if row is None else int(row[0])


@driver.reading
def released(connection: Connection) -> set[int]:
    """Return who was released to work alone."""
    found = connection.execute(
        "select distinct person from cohort_person where released_at is not null"
    )
    return {person for (person,) in found}


@driver.reading
def signed(connection: Connection, versions: Sequence[int]) -> set[tuple[int, int]]:
    """Return who signed which of these versions: person and version."""
    found = connection.execute(
        "select person, version from document_signature"  # noqa: S608 - marks
        f" where version in ({sql.marks(len(versions))})",
        list(versions),
    )
    return set(found.fetchall())


@driver.reading
def documents_of_steps(connection: Connection) -> dict[str, int]:
    """Return the document of every step, by its id."""
    found = connection.execute("select id, document from document_step")
    return {id_text(step): document for step, document in found}


@driver.reading
def documents_of_tickets(connection: Connection, tickets: Sequence[int]) -> dict[int, int]:
    """Return the SOP by which each of these tickets is worked, the newest run of it."""
    found = connection.execute(
        "select ticket, document from sop_run"  # noqa: S608 - marks
        f" where ticket in ({sql.marks(len(tickets))}) order by key",
        list(tickets),
    )
    return dict(found.fetchall())


def grant_row(person: int, document: int, grant: Grant) -> dict[str, Any]:
    """Return the columns of what a lead said."""
    return {"person": person, "document": document} | grant._asdict() | {"level": str(grant.level)}
