"""Comments on versions, read and sign, favourites: what people say about a document's text."""

from typing import NamedTuple

from desktop.domain.documents.approval import signers_wanted
from desktop.domain.documents.records import Comment, Document, Review, Signature, Version
from desktop.domain.documents.states import State
from desktop.domain.errors import AppError
from desktop.services.base import action
from desktop.services.documents.bodies import body_of
from desktop.services.documents.waiting import WaitingService
from desktop.store import people
from desktop.store.change import Change
from desktop.store.library import documents, pointers, sop_texts


class SignOff(NamedTuple):
    """Who has signed a version and who is missing."""

    signed: tuple[Signature, ...]
    missing: tuple[int, ...]


class Impact(NamedTuple):
    """What putting a version in force would touch: keys, counted and listed by kind.

    Later parts of the program add kinds of their own (questions, printed pages).
    """

    tickets: tuple[int, ...]
    lapsing: tuple[int, ...]
    documents: tuple[int, ...]
    others: dict[str, int]


class SigningService(WaitingService):
    """The part of document control that everybody takes part in."""

    def document(self, key: int) -> Document:
        """Return a document; raises AppError("document_gone")."""
        return documents.document(self._store.reader, key)

    def version(self, key: int) -> Version:
        """Return a version; raises AppError("document_gone")."""
        return documents.version(self._store.reader, key)

    def versions(self, document: int) -> list[Version]:
        """Return the revision table: all versions, the newest first."""
        return documents.versions(self._store.reader, document)

    def reviews(self, version: int) -> list[Review]:
        """Return who was asked about a version and what they said."""
        return documents.reviews(self._store.reader, version)

    def comments(self, version: int) -> list[Comment]:
        """Return what was said about a version, oldest first."""
        return documents.comments(self._store.reader, version)

    def sign_off(self, document: int) -> SignOff:
        """Return who has read the version in force, and who has not yet."""
        reader = self._store.reader
        current = documents.effective(reader, document)
        if current is None:
            return SignOff((), ())
        chain = _counting(documents.versions(reader, document), current)
        found = documents.signatures(reader, chain)
        signed: dict[int, set[int]] = {}
        for each in found:
            signed.setdefault(each.version, set()).add(each.person)
        missing = signers_wanted(set(people.at_desk(reader)), current, signed, chain)
        return SignOff(tuple(found), tuple(sorted(missing)))

    def impact(self, version: int) -> Impact:
        """Return what putting a version in force would touch, read before it is approved."""
        reader = self._store.reader
        known = documents.version(reader, version)
        current = documents.effective(reader, known.document)
        counts = pointers.counts(reader, known.document)
        counts.pop("document_version", None)
        counts.pop("ticket", None)
        if current is None:
            return Impact((), (), tuple(pointers.documents_to(reader, known.document)), counts)
        signed = () if known.minor else self.sign_off(known.document).signed
        return Impact(
            tuple(pointers.tickets_in_work(reader, current.key)),
            tuple(sorted({each.person for each in signed})),
            tuple(pointers.documents_to(reader, known.document)),
            counts,
        )

    @action("document.sign")
    def sign(self, version: int) -> None:
        """Say that this person has read a version in force; raises document_not_in_force."""

        def work(change: Change) -> None:
            known = documents.version(change.connection, version)
            if known.state is not State.EFFECTIVE:
                raise AppError("document_not_in_force", label=known.label)
            done = documents.signatures(change.connection, [version])
            if any(each.person == self._session.person for each in done):
                return
            row = {"version": version, "person": self._session.person, "signed_at": change.now}
            change.insert("document_signature", row | {"text_hash": known.text_hash})

        self._write("document.sign", work)

    def is_as_approved(self, version: int) -> bool:
        """Return whether the text still has the hash that was fixed at approval."""
        reader = self._store.reader
        known = documents.version(reader, version)
        kind = documents.document(reader, known.document).kind
        return known.text_hash == body_of(kind).text_hash(reader, version)

    @action("document.comment")
    def comment(self, version: int, body: str, step: str = "") -> int:
        """Say something about a version or one of its steps; raises AppError("message_empty")."""
        if not body.strip():
            raise AppError("message_empty")

        def work(change: Change) -> int:
            documents.version(change.connection, version)
            key = sop_texts.row_of(change.connection, version, step).step_key if step else None
            said = {"version": version, "step": key, "author": self._session.person}
            return change.insert(
                "document_comment", said | {"body": body, "created_at": change.now}
            )

        return self._write("document.comment", work)

    @action("document.settle")
    def settle(self, comment: int, *, settled: bool = True) -> None:
        """Say that a comment was dealt with, or open it again."""

        def work(change: Change) -> None:
            if change.row("document_comment", comment) is None:
                raise AppError("document_gone")
            at = change.now if settled else None
            change.update("document_comment", comment, {"settled_at": at})

        self._write("document.settle", work)

    @action("document.star")
    def star(self, document: int, *, starred: bool = True) -> None:
        """Keep a document among this person's favourites, or no longer."""

        def work(change: Change) -> None:
            person = self._session.person
            found = documents.favourite(change.connection, person, document)
            if starred and found is None:
                change.insert("favourite", {"person": person, "document": document})
            elif not starred and found is not None:
                change.remove("favourite", found)

        self._write("document.star", work)


def _counting(versions: list[Version], current: Version) -> list[int]:
    """Return the versions whose signatures still count for the one in force."""
    out: list[int] = []
    for version in versions:
        if version.number <= current.number and version.effective_at is not None:
            out.append(version.key)
            if not version.minor:
                break
    return out
