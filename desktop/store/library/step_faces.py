"""Read what steps of SOPs show elsewhere: their texts in the version that people work on."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.states import OPEN
from desktop.domain.errors import AppError
from desktop.domain.keys import id_text
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.library.sop_texts import to_id

_MANY = 500
_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN))
_VERSION = (
    "select key from document_version where document = d.key"  # noqa: S608 - constants
    f" and state in ({_OPEN}, 'effective') order by state = 'effective', number desc limit 1"
)
_SHOWN = f"select ({_VERSION}) from document d where d.key = ?"  # noqa: S608 - constants
_STEPS = (
    f" from document_step s join document d on d.key = s.document and d.kind = '{DocumentKind.SOP}'"
)
_FACES = (
    "select s.id, d.key, t.title_zh, t.title_en, r.name_zh, r.name_en,"
    f" json_extract(t.data, '$.target.minutes'){_STEPS}"
    f" join step_text t on t.step = s.key and t.version = ({_VERSION})"
    " left join list_item r on r.key = t.role"
)


_CHOICES = (
    "select s.id, d.key, d.code, row_number() over (partition by d.key order by t.position),"
    f" t.title_zh, t.title_en{_STEPS}"
    f" join step_text t on t.step = s.key and t.version = ({_VERSION})"
    " order by d.code, t.position"
)


class StepChoice(NamedTuple):
    """A step to choose: its id, its document's key and code, its place from 1, its title."""

    step: str
    document: int
    code: str
    place: int
    title: Bilingual


class StepFace(NamedTuple):
    """What stands on a step of an SOP (its id, the key of its document); 0 minutes for none."""

    step: str
    document: int
    title: Bilingual
    role: Bilingual
    minutes: int


@driver.reading
def faces(connection: Connection, steps: Iterable[str]) -> dict[str, StepFace]:
    """Return the faces of steps by the ids as they were said.

    They are those of the version on its way, else of the one in force; what is in neither, or no
    step of an SOP, is left out.
    """
    ids = _ids(steps)
    found = {row[0]: _face(row) for row in _found(connection, _FACES, ids.values())}
    return {said: found[identity] for said, identity in ids.items() if identity in found}


@driver.reading
def choices(connection: Connection) -> list[StepChoice]:
    """Return every step of every SOP as it is worked on, by code and place."""
    return [
        StepChoice(id_text(identity), document, code, place, Bilingual(zh, en))
        for identity, document, code, place, zh, en in connection.execute(_CHOICES)
    ]


@driver.reading
def owners(connection: Connection, steps: Iterable[str]) -> dict[int, int]:
    """Return the key of each SOP step with its document's, in a version or not."""
    return dict(_found(connection, f"select s.key, d.key{_STEPS}", _ids(steps).values()))


@driver.reading
def version(connection: Connection, document: int) -> int | None:
    """Return the version of a document that others show: on its way, else in force."""
    found = connection.execute(_SHOWN, (document,)).fetchone()
    return None if found is None else found[0]


def _ids(steps: Iterable[str]) -> dict[str, bytes]:
    out = {}
    for step in steps:
        with suppress(AppError):
            out[step] = to_id(step)
    return {said: identity for said, identity in out.items() if identity}


def _found(connection: Connection, query: str, ids: Iterable[bytes]) -> Iterator[tuple[Any, ...]]:
    wanted = list(dict.fromkeys(ids))
    for begin in range(0, len(wanted), _MANY):
        part = wanted[begin : begin + _MANY]
        yield from connection.execute(f"{query} where s.id in ({sql.marks(len(part))})", part)


def _face(row: tuple[Any, ...]) -> StepFace:
    identity, document, title_zh, title_en, role_zh, role_en, minutes = row
    role = Bilingual(role_zh or "", role_en or "")
    return StepFace(
        id_text(identity), document, Bilingual(title_zh, title_en), role, int(minutes or 0)
    )
