"""Document control: what moves a version from draft to effective and out of use again."""

from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents import approval
from desktop.domain.documents.records import Comment, Review, Signature, Version
from desktop.domain.documents.revisions import next_label
from desktop.domain.documents.states import Act, State, after
from desktop.domain.errors import AppError
from desktop.domain.list_rules import clean
from desktop.services.base import action
from desktop.services.documents import opened
from desktop.services.documents.bodies import body_of
from desktop.services.documents.followers import follow
from desktop.services.documents.library import shelved
from desktop.services.documents.making import NewText, revised, start
from desktop.services.documents.opened import OpenDocument
from desktop.services.documents.upkeep import UpkeepService
from desktop.services.sops import writing
from desktop.store import people
from desktop.store.change import Change
from desktop.store.library import documents, shelf

__all__ = ["Comment", "DocumentService", "OpenDocument", "Review", "Signature", "Submission"]


class Submission(NamedTuple):
    """What goes to review: who is asked, what changed and why; `minor` asks nobody to sign anew."""

    reviewers: tuple[int, ...] = ()
    changed: Bilingual = Bilingual()
    reason: str = ""
    minor: bool = False


class DocumentService(UpkeepService):
    """Acts on documents and versions of every kind; their text is services/sops/texts.py."""

    def open(self, document: int, version: int | None = None) -> OpenDocument:
        """Return a document as its pane shows it, in one version or the one that is read."""
        reader = self._store.reader
        row = shelved(shelf.row(reader, document, self._session.person), self._session.clock())
        shown = documents.version(reader, version or row.version)
        return opened.read(reader, row, shown, self.sign_off(document))

    @action("document.create")
    def create(self, wanted: NewText) -> tuple[int, int]:
        """Add a document with an empty first draft; raises AppErrors document_code_*."""
        code = approval.clean_code(wanted.code)

        def work(change: Change) -> tuple[int, int]:
            if any(d.kind is wanted.kind for d in documents.by_code(change.connection, code)):
                raise AppError("document_code_taken", name=code)
            made = start(change, wanted._replace(code=code), self._session.person)
            writing.write_head(change, made[1], wanted.sop.head)
            return made

        return self._write("document.create", work)

    @action("document.revise")
    def revise(self, document: int, line: str | None = None) -> int:
        """Open the next draft with the text in force, or the newest there is; return its key.

        A draft that is open already is returned as it is. `line` is that of the draft, None for
        that of its source; one without versions begins with the text of another one.
        """
        person = self._session.person
        return self._write(
            "document.revise", lambda change: revised(change, document, person, line)
        )

    @action("document.submit")
    def submit(self, version: int, wanted: Submission) -> None:
        """Hand a draft to its reviewers; raises document_has_faults for what must be mended."""

        def work(change: Change) -> None:
            known = documents.version(change.connection, version)
            state = after(known.state, Act.SUBMIT)
            document = documents.document(change.connection, known.document)
            body_of(document.kind).check(change, document, version)
            past = documents.versions(change.connection, known.document)
            # Each line counts its own labels.
            based = [v for v in past if v != known and v.line == known.line]
            label = next_label(based[0].label if based else "", minor=wanted.minor)
            change.update(
                "document_version",
                version,
                {
                    "state": str(state),
                    "label": label,
                    "submitted_at": change.now,
                    "changed_zh": wanted.changed.zh,
                    "changed_en": wanted.changed.en,
                    "reason": wanted.reason,
                    "minor": int(wanted.minor),
                },
            )
            for reviewer in dict.fromkeys(wanted.reviewers):
                asked = {"version": version, "reviewer": reviewer, "asked_at": change.now}
                change.insert("document_review", asked)

        self._write("document.submit", work)

    @action("document.accept")
    def accept(self, version: int, reason: str = "") -> None:
        """Say as one of its reviewers that a version is right."""
        self._decide(version, approval.ACCEPTED, reason)

    @action("document.return")
    def send_back(self, version: int, reason: str) -> None:
        """Send a version back to its author with a reason; raises document_reason_missing."""
        if not clean(reason):
            raise AppError("document_reason_missing")

        def work(change: Change) -> None:
            known = documents.version(change.connection, version)
            state = after(known.state, Act.RETURN)
            for review in documents.reviews(change.connection, version):
                if review.reviewer == self._session.person and not review.decision:
                    self._answer(change, review, approval.RETURNED, reason)
                elif not review.decision:
                    change.remove("document_review", review.key)
            said = {"version": version, "author": self._session.person, "body": reason}
            change.insert("document_comment", said | {"created_at": change.now})
            gone = ("submitted_at", "approver", "approved_at", "effective_from")
            fields: dict[str, Any] = dict.fromkeys(gone) | {"state": str(state), "override": ""}
            change.update("document_version", version, fields | {"text_hash": ""})

        self._write("document.return", work, reason)

    @action("document.approve")
    def approve(self, version: int, effective_from: int | None = None, override: str = "") -> State:
        """Approve a version, fix its text and put it in force, now or on its day.

        Raises approver_is_author (a team of one or two may give a reason as `override`),
        reviews_open where a reviewer has not accepted yet.
        """

        def work(change: Change) -> State:
            known = documents.version(change.connection, version)
            after(known.state, Act.APPROVE)
            self._check_approver(change, known, override)
            kind = documents.document(change.connection, known.document).kind
            later = effective_from is not None and effective_from > change.now
            fields: dict[str, Any] = {
                "state": str(State.SCHEDULED if later else State.APPROVED),
                "approver": self._session.person,
                "approved_at": change.now,
                "override": override,
                "effective_from": effective_from if later else change.now,
                "text_hash": body_of(kind).text_hash(change.connection, version),
            }
            change.update("document_version", version, fields)
            if later:
                return State.SCHEDULED
            self._put_in_force(change, documents.version(change.connection, version))
            return State.EFFECTIVE

        return self._write("document.approve", work)

    @action("document.release")
    def release_due(self) -> int:
        """Put in force what was approved for a day that has come; return how many."""
        now = self._session.clock()
        if not documents.scheduled(self._store.reader, now):
            return 0

        def work(change: Change) -> int:
            due = documents.scheduled(change.connection, now)
            for each in due:
                self._put_in_force(change, each)
            return len(due)

        return self._write("document.release", work)

    def _decide(self, version: int, decision: str, reason: str) -> None:
        def work(change: Change) -> None:
            known = documents.version(change.connection, version)
            if known.state is not State.IN_REVIEW:
                raise AppError("document_state", state=known.state, act=decision)
            mine = [
                review
                for review in documents.reviews(change.connection, version)
                if review.reviewer == self._session.person and not review.decision
            ]
            if not mine:
                raise AppError("not_asked_to_review")
            self._answer(change, mine[-1], decision, reason)

        self._write("document.accept", work, reason)

    def _answer(self, change: Change, review: Review, decision: str, reason: str) -> None:
        fields = {"decision": decision, "decided_at": change.now, "reason": reason}
        change.update("document_review", review.key, fields)

    def _check_approver(self, change: Change, known: Version, override: str) -> None:
        reviews = documents.reviews(change.connection, known.key)
        waiting = [review for review in reviews if not review.decision]
        if waiting:
            raise AppError("reviews_open", count=len(waiting))
        team = people.at_desk(change.connection)
        approval.check_approver(known, self._session.person, len(team), override)

    def _put_in_force(self, change: Change, version: Version) -> None:
        """Make a version the one in force and end the one before it."""
        before = documents.effective(change.connection, version.document, version.line)
        if before is not None:
            ended = {"state": str(after(before.state, Act.SUPERSEDE)), "ended_at": change.now}
            change.update("document_version", before.key, ended)
        known = documents.document(change.connection, version.document)
        fields = {
            "state": str(after(version.state, Act.PUT_IN_FORCE)),
            "effective_at": change.now,
            "next_review_at": approval.next_review(change.now, known.review_months),
        }
        change.update("document_version", version.key, fields)
        change.update("document", known.key, {"review_wanted_at": None, "review_wanted": ""})
        follow(change, version)
