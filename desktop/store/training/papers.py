"""Printed exams as they are kept: a row for each variant, with what it asks."""

import json
from collections.abc import Sequence
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.exams.drawing import Item
from desktop.domain.exams.paper import Paper
from desktop.store import driver
from desktop.store.driver import Connection

_PAPERS = "select key, document, version, number, seed, items, made_at from exam_paper"


@driver.reading
def papers(connection: Connection, document: int) -> list[Paper]:
    """Return the papers of an exam, the first one made first."""
    found = connection.execute(f"{_PAPERS} where document = ? order by number", (document,))
    return [_paper(row) for row in found]


@driver.reading
def paper(connection: Connection, document: int, number: int) -> Paper:
    """Return a paper by its number; raises AppError("exam_paper_gone")."""
    row = connection.execute(
        f"{_PAPERS} where document = ? and number = ?", (document, number)
    ).fetchone()
    if row is None:
        raise AppError("exam_paper_gone", number=number)
    return _paper(row)


def paper_row(known: Paper, person: int | None) -> dict[str, Any]:
    """Return the columns of a paper that was just made."""
    return {
        "document": known.document,
        "version": known.version,
        "number": known.number,
        "seed": known.seed,
        "items": _items_text(known.items),
        "made_by": person,
        "made_at": known.made_at,
    }


def _items_text(items: Sequence[Item]) -> str:
    return json.dumps([list(each) for each in items], separators=(",", ":"))


def _paper(row: tuple[Any, ...]) -> Paper:
    key, document, version, number, seed, items, made_at = row
    asked = tuple(Item(*each) for each in json.loads(items))
    return Paper(key, document, version, number, seed, asked, made_at)
