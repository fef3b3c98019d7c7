"""What keeps documents in order: details, reviews on their dates, retirement, drafts given up."""

from typing import Any

from desktop.domain.documents import approval
from desktop.domain.documents.records import System, Version
from desktop.domain.documents.states import FIXED, Act, State, after
from desktop.domain.errors import AppError
from desktop.domain.list_rules import clean
from desktop.services.base import action
from desktop.services.documents.signing import SigningService
from desktop.services.sops import writing
from desktop.store.change import Change
from desktop.store.library import documents, sop_texts


class UpkeepService(SigningService):
    """The part of document control that moves no version towards being effective."""

    @action("document.retire")
    def retire(self, document: int, reason: str) -> None:
        """Take a document out of use; it stays readable, whoever used it still points to it."""
        if not clean(reason):
            raise AppError("document_reason_missing")

        def work(change: Change) -> None:
            known = documents.effective(change.connection, document)
            if known is None:
                raise AppError("document_state", state=State.DRAFT, act=Act.RETIRE)
            state = after(known.state, Act.RETIRE)
            fields = {"state": str(state), "ended_at": change.now, "reason": reason}
            change.update("document_version", known.key, fields)

        self._write("document.retire", work, reason)

    @action("document.discard")
    def discard(self, version: int) -> None:
        """Give up a draft; a document that never was anything else goes with it."""

        def work(change: Change) -> None:
            known = documents.version(change.connection, version)
            if known.state in FIXED:
                raise AppError("document_fixed", label=known.label)
            _remove_version(change, known)

        self._write("document.discard", work)

    @action("document.details")
    def set_details(self, document: int, **fields: Any) -> None:
        """Give a document another code, service type, category, owner, interval or systems."""

        def work(change: Change) -> None:
            known = documents.document(change.connection, document)
            new = known._replace(**fields)
            if "code" in fields:
                new = new._replace(code=approval.clean_code(new.code))
                found = documents.by_code(change.connection, new.code)
                if any(d.kind is new.kind and d.key != document for d in found):
                    raise AppError("document_code_taken", name=new.code)
            change.update("document", document, documents.document_row(new))

        self._write("document.details", work)

    @action("document.reviewed")
    def reviewed(self, document: int, note: str = "") -> None:
        """Say that the version in force is still right; the next review is an interval away."""

        def work(change: Change) -> None:
            known = documents.document(change.connection, document)
            version = documents.effective(change.connection, document)
            if version is None:
                raise AppError("document_state", state=State.DRAFT, act="review")
            due = approval.next_review(change.now, known.review_months)
            change.update("document_version", version.key, {"next_review_at": due})
            change.update("document", document, {"review_wanted_at": None, "review_wanted": ""})

        self._write("document.reviewed", work, note)

    @action("document.want_review")
    def system_updated(self, system: System) -> tuple[int, ...]:
        """Mark every document about a system to be reviewed, as one act; return their keys."""

        def work(change: Change) -> tuple[int, ...]:
            found = documents.about(change.connection, system.name)
            said = " ".join(filter(None, system))
            for known in found:
                fields = {"review_wanted_at": change.now, "review_wanted": said}
                change.update("document", known.key, fields)
            return tuple(known.key for known in found)

        return self._write("document.want_review", work)

    @action("document.ask_review")
    def ask_review(self, document: int, reason: str) -> None:
        """Mark a document in force to be reviewed before its date, and say why."""
        if not clean(reason):
            raise AppError("document_reason_missing")

        def work(change: Change) -> None:
            if documents.effective(change.connection, document) is None:
                raise AppError("document_state", state=State.DRAFT, act="review")
            fields = {"review_wanted_at": change.now, "review_wanted": reason}
            change.update("document", document, fields)

        self._write("document.ask_review", work, reason)


def _remove_version(change: Change, known: Version) -> None:
    """Take a draft away with all that hangs on it, so that undo gives all of it back."""
    for table in ("document_review", "document_comment", "document_signature"):
        for key in documents.of_version(change.connection, table, known.key):
            change.remove(table, key)
    for text, step in sop_texts.keys(change.connection, known.key):
        writing.remove_text(change, text, step)
    for key in documents.pointers_of(change.connection, known.key):
        change.remove("pointer", key)
    change.remove("document_version", known.key)
    if not documents.versions(change.connection, known.document):
        for table in ("interview", "document_file", "pointer", "document_step", "favourite"):
            for key in documents.of_document(change.connection, table, known.document):
                change.remove(table, key)
        change.remove("document", known.document)
