"""People who passed an exam on a step that says something else now: their pass is to be reviewed.

A pass is held against the version that was in force when the attempt was handed in. It is no
longer to be reviewed once the person has passed on that step under the version in force.
"""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from desktop.domain.documents.records import Version
from desktop.domain.questions.bank import Review
from desktop.domain.questions.outdated import outdated
from desktop.domain.sops.records import Sop
from desktop.store.driver import Connection
from desktop.store.library import documents, sop_texts
from desktop.store.training import passes
from desktop.store.training.passes import Passed


class ToReview(NamedTuple):
    """A person who passed on a document that says something else now.

    `attempt` is the newest one that is meant, `steps` the ids of what changed or went, `since`
    when the version in force came into force.
    """

    person: int
    document: int
    attempt: int
    steps: tuple[str, ...]
    since: int


def people_to_review(connection: Connection, document: int | None) -> list[ToReview]:
    """Return the people whose pass on a document, or on any, is to be reviewed."""
    found: list[ToReview] = []
    by_document: dict[int, list[Passed]] = {}
    for each in passes.passed(connection, document):
        by_document.setdefault(each.document, []).append(each)
    for key, mine in by_document.items():
        found += _of_document(connection, key, mine)
    return sorted(found, key=lambda each: (each.person, each.document))


def _of_document(
    connection: Connection, document: int, mine: Iterable[Passed]
) -> Iterable[ToReview]:
    now = documents.effective(connection, document)
    if now is None:
        return
    versions = documents.versions(connection, document)

    @cache
    def text(key: int) -> Sop:
        return sop_texts.sop(connection, key)

    # Passed in their order: what was passed last on a step is what counts.
    newest = {(each.person, each.step, each.kind): each for each in mine}
    stale: dict[int, list[Passed]] = {}
    for each in newest.values():
        then = _in_force_at(versions, each.ended_at)
        if then is None or then.key == now.key:
            continue
        if _differs(each, text(then.key), text(now.key)):
            stale.setdefault(each.person, []).append(each)
    for person, passed in stale.items():
        steps = tuple(dict.fromkeys(each.step for each in passed))
        attempt = max(each.attempt for each in passed)
        yield ToReview(person, document, attempt, steps, now.effective_at or 0)


def _differs(each: Passed, then: Sop, now: Sop) -> Review | None:
    return outdated(then, now, each.step, each.kind)


def _in_force_at(versions: Iterable[Version], at: int) -> Version | None:
    past = [each for each in versions if each.effective_at is not None and each.effective_at <= at]
    return max(past, key=lambda each: (each.effective_at or 0, each.number), default=None)
