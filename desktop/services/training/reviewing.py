"""Questions whose step or table says something else now are to be looked at."""

from functools import cache

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Version
from desktop.domain.questions.bank import AboutKind, Kept, Review
from desktop.domain.questions.outdated import outdated
from desktop.domain.sops.records import Sop
from desktop.store.change import Change
from desktop.store.library import documents, pointers, rulings, sop_texts
from desktop.store.training import questions

_TABLES = {DocumentKind.MATRIX: AboutKind.MATRIX, DocumentKind.TARGETS: AboutKind.SLA}


def questions_to_review(change: Change, version: Version) -> None:
    """Mark the questions about steps that differ from the version they were made by."""
    if documents.document(change.connection, version.document).kind is not DocumentKind.SOP:
        return

    @cache
    def text(key: int) -> Sop:
        return sop_texts.sop(change.connection, key)

    for each in questions.about_steps(change.connection, version.document):
        why = outdated(text(each.version), text(version.key), each.step, each.kind)
        if why is not None:
            change.update("question", each.key, {"review": str(why)})


def table_questions_to_review(change: Change, kind: DocumentKind, version: int) -> None:
    """Mark the questions about a table of the desk that says something else from now on."""
    about = _TABLES.get(kind)
    if about is None:
        return
    for key in questions.about_table(change.connection, about, version):
        change.update("question", key, {"review": str(Review.CHANGED)})


def reviewed(change: Change, found: Kept) -> None:
    """Say that a question was looked at; it is by the version in force from then on."""
    change.update("question", found.key, {"review": ""})
    if found.about.kind is AboutKind.STEP:
        _by_newest_step(change, found)
        return
    kind = next((table for table, about in _TABLES.items() if about is found.about.kind), None)
    current = None if kind is None else rulings.current(change.connection, kind, found.about.target)
    if current is not None:
        change.update("question", found.key, {"about_version": current.version})


def _by_newest_step(change: Change, found: Kept) -> None:
    made_by = found.about.version
    document = documents.version(change.connection, made_by).document
    current = documents.effective(change.connection, document)
    if current is not None and current.key != made_by:
        pointers.turn(change, "question", found.key, (made_by, current.key))
