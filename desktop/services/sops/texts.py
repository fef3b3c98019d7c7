"""The text of SOPs: read any version, write drafts, see what is wrong, who does what."""

import secrets

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.sops import mentions
from desktop.domain.sops.comparing import Comparison, compare
from desktop.domain.sops.pairs import caught_up, marked
from desktop.domain.sops.paths import Problem, problems
from desktop.domain.sops.records import Sop, SopHead
from desktop.domain.sops.responsibility import Duties, duties
from desktop.domain.vocabulary import ListName
from desktop.services.base import action
from desktop.services.documents.making import DocumentFile, NewText, keep_files, start
from desktop.services.file_limit import file_limit
from desktop.services.sops import writing
from desktop.services.sops.steps import SopSteps
from desktop.services.sops.writing import draft
from desktop.store import files, lists
from desktop.store.change import Change
from desktop.store.library import documents, sop_texts

__all__ = ["DocumentFile", "NewText", "SopService"]


class SopService(SopSteps):
    """Drafts are written here; states and reviews are services/documents/control.py."""

    def text(self, version: int) -> Sop:
        """Return the text of a version; raises AppError("document_gone")."""
        return sop_texts.sop(self._store.reader, version)

    def problems(self, version: int) -> list[Problem]:
        """Return what is wrong with the steps of a version."""
        return problems(self.text(version))

    def compare(self, before: int, after: int) -> Comparison:
        """Return what differs between two versions."""
        return compare(self.text(before), self.text(after))

    def files(self, document: int) -> dict[str, DocumentFile]:
        """Return the files kept with a document by their hash."""
        found = documents.files(self._store.reader, document)
        return {row[3]: DocumentFile._make(row) for row in found}

    def duties(self) -> Duties:
        """Return the table of responsibility over all SOPs in force."""
        reader = self._store.reader
        found = documents.in_force(reader, DocumentKind.SOP)
        sops = sop_texts.sops(reader, list(found))
        stages = [s for s in lists.of_list(reader, ListName.STAGE) if s.retired_at is None]
        texts = ((code, sops[version]) for version, code in found.items())
        return duties(texts, [stage.code for stage in stages])

    @action("sop.write")
    def save_head(self, version: int, before: SopHead, after: SopHead) -> SopHead:
        """Write what differs in the head; raises AppError("step_changed_elsewhere") as steps do."""

        def work(change: Change) -> SopHead:
            draft(change, version)
            now = sop_texts.head(change.connection, version)
            changed = {
                name: getattr(after, name)
                for name in SopHead._fields
                if name not in ("behind", "behind_base")
                and getattr(before, name) != getattr(after, name)
            }
            for name, value in changed.items():
                if getattr(now, name) not in (getattr(before, name), value):
                    raise AppError("step_changed_elsewhere", title=now.title)
            items = tuple(
                item if item.id else item._replace(id=secrets.token_hex(6))
                for item in changed.get("must_ask", now.must_ask)
            )
            new = marked(now, now._replace(**changed | {"must_ask": items}))
            writing.write_head(change, version, new)
            if mentions.documents(now) != mentions.documents(new):
                writing.point(change, version)
            return new

        return self._write("sop.write", work)

    @action("sop.catch_up")
    def head_caught_up(self, version: int) -> None:
        """Say that both languages of the head say the same again."""

        def work(change: Change) -> None:
            draft(change, version)
            now = sop_texts.head(change.connection, version)
            writing.write_head(change, version, caught_up(now))

        self._write("sop.catch_up", work)

    @action("sop.attach")
    def attach(self, document: int, name: str, media_type: str, content: bytes) -> str:
        """Keep a picture or video with a document; return what texts name it by.

        Raises attachment_too_large, attachment_not_kept.
        """
        files.check_size(name, len(content), file_limit(self._store.reader))
        digest = files.keep(self._store.folder, content)
        kept = DocumentFile(name, media_type, len(content), digest)
        self._write("sop.attach", lambda change: keep_files(change, document, (kept,)))
        return f"file:{digest}"

    @action("sop.create")
    def create_from(self, wanted: NewText) -> tuple[int, int]:
        """Add a document with a whole text, or a new draft where its code is known.

        Returns document and version. Raises document_opened where a version is on its way.
        """

        def work(change: Change) -> tuple[int, int]:
            document, version = start(change, wanted, self._session.person)
            keep_files(change, document, wanted.files)
            writing.write_text(change, document, version, wanted.sop)
            return document, version

        return self._write("sop.create", work)
