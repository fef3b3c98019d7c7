"""Read and write the text of SOP versions: the head in the version, each step in a row of its own.

Records name lists by code and steps by id; the tables hold keys.
"""

import json
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.keys import id_text
from desktop.domain.sops.records import Sop, SopHead, Step
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.library import sop_json

_STEPS = (
    "select t.version, t.key, s.id, t.step, t.position, st.code, r.code, t.title_zh, t.title_en,"
    " t.body_zh, t.body_en, t.data from step_text t join document_step s on s.key = t.step"
    " left join list_item st on st.key = t.stage left join list_item r on r.key = t.role"
)
_ORDER = " order by t.version, t.position, t.key"
_BATCH = 400


class StepRow(NamedTuple):
    """A step of a version with the keys of its rows."""

    key: int
    step_key: int
    position: int
    step: Step


class Codes:
    """Turns the codes of lists into keys while a version is written."""

    def __init__(self, connection: Connection) -> None:
        found = connection.execute(
            "select list, code, key from list_item where list in ('stage', 'role')"
        )
        self._keys = {(name, code): key for name, code, key in found}

    def key(self, name: str, code: str) -> int | None:
        """Return the key of an entry; raises AppError("list_entry_gone") for an unknown code."""
        if not code:
            return None
        if (name, code) not in self._keys:
            raise AppError("list_entry_gone")
        return int(self._keys[name, code])


@driver.reading
def sop(connection: Connection, version: int) -> Sop:
    """Return the whole text of a version; raises AppError("document_gone")."""
    return Sop(head(connection, version), tuple(row.step for row in rows(connection, version)))


@driver.reading
def head(connection: Connection, version: int) -> SopHead:
    """Return the head of a version; raises AppError("document_gone")."""
    row = connection.execute(
        "select title_zh, title_en, data from document_version where key = ?", (version,)
    ).fetchone()
    if row is None:
        raise AppError("document_gone")
    return sop_json.to_head(Bilingual(row[0], row[1]), json.loads(row[2]))


@driver.reading
def rows(connection: Connection, version: int) -> list[StepRow]:
    """Return the steps of a version in order."""
    found = connection.execute(f"{_STEPS} where t.version = ?{_ORDER}", (version,))
    return [_row(row) for row in found]


@driver.reading
def sops(connection: Connection, versions: Sequence[int]) -> dict[int, Sop]:
    """Return the texts of many versions."""
    out: dict[int, Sop] = {}
    for start in range(0, len(versions), _BATCH):
        part = versions[start : start + _BATCH]
        marks = sql.marks(len(part))
        steps: dict[int, list[Step]] = {key: [] for key in part}
        for row in connection.execute(f"{_STEPS} where t.version in ({marks}){_ORDER}", part):
            steps[row[0]].append(_row(row).step)
        heads = connection.execute(
            f"select key, title_zh, title_en, data from document_version where key in ({marks})",  # noqa: S608
            part,
        )
        for key, zh, en, data in heads:
            known = sop_json.to_head(Bilingual(zh, en), json.loads(data))
            out[key] = Sop(known, tuple(steps[key]))
    return out


def keys(connection: Connection, version: int) -> list[tuple[int, int]]:
    """Return the keys of the texts and of the steps of a version, whatever they say."""
    return connection.execute(
        "select key, step from step_text where version = ? order by position, key", (version,)
    ).fetchall()


def row_of(connection: Connection, version: int, step: str) -> StepRow:
    """Return one step of a version; raises AppError("step_gone")."""
    found = connection.execute(
        f"{_STEPS} where t.version = ? and s.id = ?", (version, to_id(step))
    ).fetchone()
    if found is None:
        raise AppError("step_gone")
    return _row(found)


def step_key(connection: Connection, step: str) -> int | None:
    """Return the key of a step by its id for life."""
    found = connection.execute(
        "select key from document_step where id = ?", (to_id(step),)
    ).fetchone()
    return None if found is None else int(found[0])


@driver.reading
def titles(connection: Connection, steps: Sequence[str]) -> dict[str, Bilingual]:
    """Return the newest titles of steps by their ids; what is no id is left out."""
    ids = {}
    for step in steps:
        with suppress(AppError):
            ids[to_id(step)] = step
    found = connection.execute(
        "select s.id, t.title_zh, t.title_en from document_step s"  # noqa: S608 - marks
        f" join step_text t on t.step = s.key where s.id in ({sql.marks(len(ids))})"
        " order by t.version",
        tuple(ids),
    )
    return {ids[identity]: Bilingual(zh, en) for identity, zh, en in found}


def values(step: Step, codes: Codes) -> dict[str, Any]:
    """Return the columns of a step's text, those that place it aside."""
    return {
        "stage": codes.key("stage", step.stage),
        "role": codes.key("role", step.role),
        "title_zh": step.title.zh,
        "title_en": step.title.en,
        "body_zh": step.body.zh,
        "body_en": step.body.en,
        "data": sop_json.text(sop_json.step_data(step)),
    }


def is_told_elsewhere(connection: Connection, step_key: int) -> bool:
    """Return whether another version, a comment or anything else still points to a step."""
    for table in ("step_text", "document_comment", "pointer"):
        if connection.execute(
            f"select 1 from {table} where step = ? limit 1",  # noqa: S608 - constants
            (step_key,),
        ).fetchone():
            return True
    return False


def to_id(text: str) -> bytes:
    """Return the bytes of an id as it stands in texts; raises AppError("step_gone")."""
    try:
        return bytes.fromhex(text.replace("-", ""))
    except ValueError:
        raise AppError("step_gone") from None


def _row(row: Sequence[Any]) -> StepRow:
    _, key, identity, step_key, position, stage, role, *texts, data = row
    title_zh, title_en, body_zh, body_en = texts
    known = Step(
        id_text(identity),
        Bilingual(title_zh, title_en),
        Bilingual(body_zh, body_en),
        stage or "",
        role or "",
    )
    return StepRow(key, step_key, position, sop_json.to_step(json.loads(data), known))
