"""Write the sample's library into a workspace: documents in all states, scripts, error codes."""

from desktop.domain.documents.records import Document, Version
from desktop.domain.documents.text_hash import text_hash
from desktop.domain.error_codes import ErrorCode
from desktop.domain.keys import id_text, new_id
from desktop.domain.scripts import Script
from desktop.services.sample.library import (
    SampleSop,
    sample_documents,
    sample_error_codes,
    sample_scripts,
    sample_sops,
)
from desktop.services.sample.library_control import SampleVersion
from desktop.services.sops import writing
from desktop.store import lookups
from desktop.store.change import Change
from desktop.store.library import documents, short_texts, sop_texts


class SampleLibrary:
    """Knows the keys of people and list entries while the library is written."""

    def __init__(self, change: Change, now_ms: int) -> None:
        self._change = change
        self._now = now_ms
        names = lookups.list_names(change.connection)
        self._items = {(name, code): key for key, name, code, *_ in names}
        people = lookups.people_names(change.connection)
        self._people = {zh: key for key, zh, *_, role in people if role != "requester"}
        self._documents: dict[str, int] = {}
        self._versions: list[int] = []

    def write(self) -> None:
        """Write everything; what documents point to is known only when all of them are there."""
        for each in sample_sops(self._now, lambda _code, _name: id_text(new_id(self._now))):
            self._document(each)
        for each in sample_documents(self._now):
            self._document(each)
        for version in self._versions:
            writing.point(self._change, version)
        self._short_texts()

    def _item(self, name: str, code: str) -> int | None:
        return self._items.get((name, code))

    def _document(self, sample: SampleSop) -> None:
        made = Document(
            0,
            new_id(self._now),
            sample.kind,
            sample.code,
            self._item("service_type", sample.service_type),
            self._item("category", sample.category),
            self._people[sample.owner],
            sample.review_months,
            sample.systems,
            template=self._item("template", sample.template),
            created_at=sample.versions[0].created_at,
        )
        document = self._change.insert("document", documents.document_row(made))
        self._documents[sample.code] = document
        before: int | None = None
        for version in sample.versions:
            before = self._version(document, version, before)
            self._versions.append(before)

    def _version(self, document: int, sample: SampleVersion, before: int | None) -> int:
        made = Version(
            0,
            new_id(self._now),
            document,
            sample.number,
            sample.label,
            sample.state,
            sample.sop.head.title,
            self._people[sample.author],
            sample.changed,
            sample.reason,
            sample.minor,
            sample.created_at,
            sample.created_at,
            sample.submitted_at,
            self._people.get(sample.approver),
            sample.approved_at,
            "",
            sample.effective_from,
            sample.effective_at,
            sample.ended_at,
            sample.next_review_at,
            "",
            before,
        )
        key = self._change.insert("document_version", documents.version_row(made, {}))
        writing.write_text(self._change, document, key, sample.sop)
        if sample.approved_at is not None:
            found = text_hash(sop_texts.sop(self._change.connection, key))
            self._change.update("document_version", key, {"text_hash": found})
            self._signatures(key, sample, found)
        self._talk(key, sample)
        return key

    def _talk(self, version: int, sample: SampleVersion) -> None:
        for review in sample.reviews:
            row = review._asdict() | {"version": version}
            row["reviewer"] = self._people[review.reviewer]
            self._change.insert("document_review", row)
        for comment in sample.comments:
            step = sop_texts.step_key(self._change.connection, comment.step)
            row = comment._asdict() | {"version": version, "step": step if comment.step else None}
            row["author"] = self._people[comment.author]
            self._change.insert("document_comment", row)

    def _signatures(self, version: int, sample: SampleVersion, text: str) -> None:
        for each in sample.signatures:
            row = {"version": version, "person": self._people[each.person]}
            row |= {"signed_at": each.signed_at, "text_hash": text}
            self._change.insert("document_signature", row)

    def _short_texts(self) -> None:
        for position, script in enumerate(sample_scripts()):
            made = Script(
                0,
                new_id(self._now),
                script.code,
                script.title,
                script.body,
                self._item("stage", script.stage),
                self._item("service_type", script.service_type),
                position,
                self._now,
            )
            self._change.insert("script", short_texts.to_row(made))
        for row in sample_error_codes():
            code = ErrorCode(
                0,
                new_id(self._now),
                row.code,
                row.system,
                row.version,
                row.level,
                row.meaning,
                row.causes,
                row.checks,
                row.handling,
                self._item("role", row.escalate),
                self._documents.get(row.document),
                self._now,
            )
            self._change.insert("error_code", short_texts.to_row(code))
