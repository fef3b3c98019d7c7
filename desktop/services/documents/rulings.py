"""Put tables the desk works by in force: targets, calendars, matrix, rules of triage.

Each change makes a version; the one before it stays readable for all that was decided under it.
"""

import hashlib
import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Document, Version
from desktop.domain.documents.revisions import next_label
from desktop.domain.documents.states import Act, State, after
from desktop.domain.keys import new_id
from desktop.store.change import Change
from desktop.store.library import documents, rulings


class Table(NamedTuple):
    """What a table says and why it says so from now on; `code` tells tables of a kind apart."""

    kind: DocumentKind
    code: str
    title: Bilingual
    data: Mapping[str, Any]
    reason: str = ""


def enact(change: Change, table: Table, author: int | None) -> int:
    """Put a table in force and return its version, the present one where it says the same."""
    before = rulings.current(change.connection, table.kind, table.code)
    if before is not None and (before.data, before.title) == (table.data, table.title):
        return before.version
    document = _document(change, table, author) if before is None else before.document
    past = documents.versions(change.connection, document)
    made = Version(
        0,
        new_id(change.now),
        document,
        past[0].number + 1 if past else 1,
        next_label(past[0].label if past else "", minor=False),
        State.APPROVED,
        table.title,
        author=author,
        reason=table.reason,
        created_at=change.now,
        updated_at=change.now,
        effective_at=change.now,
        text_hash=text_hash(table.data),
        based_on=past[0].key if past else None,
    )
    key = change.insert("document_version", documents.version_row(made, table.data))
    if before is not None:
        ended = {"state": str(after(State.EFFECTIVE, Act.SUPERSEDE)), "ended_at": change.now}
        change.update("document_version", before.version, ended)
    change.update("document_version", key, {"state": str(after(made.state, Act.PUT_IN_FORCE))})
    if before is not None:
        # Tables are read at each start, questions are not.
        from desktop.services.training.reviewing import (  # noqa: PLC0415
            table_questions_to_review,
        )

        table_questions_to_review(change, table.kind, key)
    return key


def text_hash(data: Mapping[str, Any]) -> str:
    """Return the SHA-256 of what a table says, the same however its keys are ordered."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _document(change: Change, table: Table, author: int | None) -> int:
    known = [d for d in documents.by_code(change.connection, table.code) if d.kind is table.kind]
    if known:
        return known[0].key
    made = Document(
        0, new_id(change.now), table.kind, table.code, owner=author, created_at=change.now
    )
    return change.insert("document", documents.document_row(made))
