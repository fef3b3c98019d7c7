"""Questions whose step says something else now, or is gone, are to be looked at."""

from functools import cache

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Version
from desktop.domain.questions.bank import AboutKind, Kept, Review
from desktop.domain.sops.records import Step
from desktop.store.change import Change
from desktop.store.library import documents, pointers, sop_texts
from desktop.store.training import questions


def questions_to_review(change: Change, version: Version) -> None:
    """Mark the questions about steps that differ from the version they were made by."""
    if documents.document(change.connection, version.document).kind is not DocumentKind.SOP:
        return

    @cache
    def steps(key: int) -> dict[str, Step]:
        found = sop_texts.sop(change.connection, key).steps
        return {step.id: step._replace(behind="", behind_base="") for step in found}

    for key, step, made_by in questions.about_steps(change.connection, version.document):
        now, then = steps(version.key).get(step), steps(made_by).get(step)
        if now != then:
            why = Review.GONE if now is None else Review.CHANGED
            change.update("question", key, {"review": str(why)})


def reviewed(change: Change, found: Kept) -> None:
    """Say that a question was looked at; it is by the version in force from then on."""
    change.update("question", found.key, {"review": ""})
    if found.about.kind is not AboutKind.STEP:
        return
    made_by = found.about.version
    document = documents.version(change.connection, made_by).document
    current = documents.effective(change.connection, document)
    if current is not None and current.key != made_by:
        pointers.turn(change, "question", found.key, (made_by, current.key))
