"""Read and write SOPs worked on tickets: the runs, and a mark for each step that was touched."""

import json
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.keys import id_text
from desktop.domain.sops.fitting import Candidate
from desktop.domain.sops.run import OPEN_MARK, Mark, Settled
from desktop.domain.sops.run_record import Cause, Ended, Run
from desktop.store import driver
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS

_RUN = f"select key, {', '.join(KINDS['sop_run'].columns)} from sop_run"  # noqa: S608 - constants
_MARKS = (
    "select m.key, d.id, m.state, m.at, m.person, m.seconds, m.target, m.reason, m.branch, m.note,"
    " m.look_again, m.round, m.since, m.earlier"
    " from sop_run_step m join document_step d on d.key = m.step where m.run = ? order by m.key"
)
_IN_FORCE = (
    "select d.key, v.key, d.service_type, d.category from document d"
    " join document_version v on v.document = d.key and v.state = 'effective'"
    " where d.kind = 'sop'"
)
_PATH = (
    "with recursive up(key, parent, depth) as ("
    " select key, parent, 0 from list_item where key = ?"
    " union all select l.key, l.parent, depth + 1 from list_item l join up on l.key = up.parent)"
    " select key from up order by depth desc"
)


class KeptMark(NamedTuple):
    """A mark with the key of its row."""

    key: int
    mark: Mark


@driver.reading
def active(connection: Connection, ticket: int) -> Run | None:
    """Return the run by which a ticket is worked, the newest where an undo left two."""
    row = connection.execute(
        f"{_RUN} where ticket = ? and ended = '' order by key desc limit 1", (ticket,)
    ).fetchone()
    return None if row is None else _run(row)


@driver.reading
def of_ticket(connection: Connection, ticket: int) -> list[Run]:
    """Return all runs of a ticket, the newest first."""
    found = connection.execute(f"{_RUN} where ticket = ? order by key desc", (ticket,))
    return [_run(row) for row in found]


@driver.reading
def marks(connection: Connection, run: int) -> dict[str, KeptMark]:
    """Return the marks of a run by the ids of the steps."""
    out: dict[str, KeptMark] = {}
    for key, identity, state, *rest in connection.execute(_MARKS, (run,)):
        mark = Mark(Settled(state), *rest)
        out[id_text(identity)] = KeptMark(key, mark._replace(look_again=bool(mark.look_again)))
    return out


@driver.reading
def candidates(connection: Connection, service_type: int | None = None) -> list[Candidate]:
    """Return the SOPs in force by code, all of them or those for a service type."""
    # Spelled out, so that the index on the type is used.
    wanted = "" if service_type is None else " and d.service_type = ?"
    found = connection.execute(
        f"{_IN_FORCE}{wanted} order by d.code", () if service_type is None else (service_type,)
    )
    return [Candidate._make(row) for row in found]


@driver.reading
def people(connection: Connection, ticket: int) -> list[int]:
    """Return who has settled steps of a ticket."""
    found = connection.execute(
        "select distinct m.person from sop_run r join sop_run_step m on m.run = r.key"
        " where r.ticket = ? and m.person is not null order by m.person",
        (ticket,),
    )
    return [key for (key,) in found]


@driver.reading
def titles(connection: Connection) -> dict[int, tuple[str, Bilingual]]:
    """Return code and title of every SOP in force by the key of its version."""
    found = connection.execute(
        "select v.key, d.code, v.title_zh, v.title_en from document d"
        " join document_version v on v.document = d.key and v.state = 'effective'"
        " where d.kind = 'sop'"
    )
    return {key: (code, Bilingual(zh, en)) for key, code, zh, en in found}


@driver.reading
def category_path(connection: Connection, category: int | None) -> list[int]:
    """Return a category and what it stands under, the topmost first."""
    if category is None:
        return []
    return [key for (key,) in connection.execute(_PATH, (category,))]


def write_mark(change: Change, run: int, step: int, kept: KeptMark | None, mark: Mark) -> None:
    """Write a mark of a step (its key); a step that nobody has touched keeps no row."""
    values = mark._asdict() | {"state": str(mark.state), "look_again": int(mark.look_again)}
    if kept is None:
        change.insert("sop_run_step", {"run": run, "step": step} | values)
    elif mark == OPEN_MARK:
        change.remove("sop_run_step", kept.key)
    else:
        known = kept.mark._asdict() | {"state": str(kept.mark.state)}
        known["look_again"] = int(kept.mark.look_again)
        change.update("sop_run_step", kept.key, values, {"run": run, "step": step} | known)


def _run(row: tuple[Any, ...]) -> Run:
    run = Run._make(row)
    return run._replace(cause=Cause(run.cause), ended=Ended(run.ended), answers=json.loads(row[-1]))
