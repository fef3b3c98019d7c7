"""A new attempt: its questions drawn, each in the version that counts, rows within a change set."""

import secrets
from collections.abc import Sequence

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import Attempt, Sat, State
from desktop.domain.exams.drawing import Item, draw
from desktop.domain.keys import new_id
from desktop.domain.questions.bank import AboutKind, Kept
from desktop.domain.questions.case import Case
from desktop.services.training.exams import Planned
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import sop_texts
from desktop.store.training import exams, questions

_SEED_BITS = 53


def drawn(change: Change, planned: Planned, person: int, mine: Sequence[Attempt]) -> int:
    """Keep a new attempt of a person, who had some before; return its key.

    Raises AppError exam_closed, exam_no_attempts, and as `draw`.
    """
    plan, connection = planned.plan, change.connection
    used = sum(each.state is State.SUBMITTED for each in mine)
    if plan.is_closed:
        raise AppError("exam_closed", title=planned.code)
    if plan.attempts and used >= plan.attempts:
        raise AppError("exam_no_attempts", used=used)
    seed = secrets.randbits(_SEED_BITS)
    seen = exams.asked_before(connection, planned.document, person)
    items = draw(plan, exams.candidates(connection), seed, seen)
    known = Attempt(
        0,
        new_id(change.now),
        planned.document,
        planned.version,
        person,
        max((each.number for each in mine), default=0) + 1,
        State.OPEN,
        seed,
        exams.factors(connection).get(person, 100),
        change.now,
    )
    key = change.insert("exam_attempt", exams.attempt_row(known))
    for place, item in enumerate(items):
        change.insert("exam_item", exams.item_row(key, asked(connection, place, item)))
    return key


def asked(connection: Connection, place: int, item: Item) -> Sat:
    """Return a question of an attempt as nobody has answered it yet."""
    found = questions.kept(connection, item.key, item.version)
    return Sat(place, item, found.question.marks, _column(connection, found))


def _column(connection: Connection, found: Kept) -> str:
    """Return the stage a question counts for; the parts of a simulated ticket have their own."""
    if isinstance(found.question.body, Case):
        return ""
    if found.about.kind is AboutKind.FRAMEWORK:
        return found.about.target
    if found.about.kind is not AboutKind.STEP:
        return ""
    return sop_texts.row_of(connection, found.about.version, found.about.target).step.stage
