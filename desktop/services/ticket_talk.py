"""What is said about a ticket, and the files that go with it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.vocabulary import MessageKind
from desktop.services.base import Service, action
from desktop.services.file_limit import file_limit
from desktop.services.saying import Saying, landing, say
from desktop.store import files
from desktop.store.change import Change


class StagedFile(NamedTuple):
    """A file that is kept already and waits for the message or ticket it belongs to."""

    name: str
    media_type: str
    bytes: int
    sha256: str


class TicketTalk(Service):
    """Replies and notes with their files, each one change set."""

    @action("ticket.reply")
    def reply(
        self, key: int, body: str, channel: int | None = None, staged: Sequence[StagedFile] = ()
    ) -> int:
        """Record an answer to the requester and how it was given; Deskbook itself sends nothing.

        A closed or void ticket takes notes only: raises AppError("ticket_closed").
        """
        return self._say("ticket.reply", key, (MessageKind.REPLY, body, channel), staged)

    @action("ticket.note")
    def note(self, key: int, body: str, staged: Sequence[StagedFile] = ()) -> int:
        """Add a note that only the desk reads."""
        return self._say("ticket.note", key, (MessageKind.NOTE, body, None), staged)

    @action("ticket.chase")
    def chase(self, key: int, body: str = "", channel: int | None = None) -> int:
        """Note that the requester has asked again, and how; each time is counted.

        A closed or void ticket is reopened instead: raises AppError("ticket_closed").
        """
        return self._say("ticket.chase", key, (MessageKind.CHASE, body, channel))

    @action("draft.keep")
    def stage_file(
        self, path: str, media_type: str, progress: Progress = ignore_progress
    ) -> StagedFile:
        """Take a copy of a file; raises attachment_too_large or attachment_unreadable."""
        name = Path(path).name
        digest, size = files.keep_copy(self._store.folder, path, self.file_limit(), progress)
        return StagedFile(name, media_type, size, digest)

    @action("draft.keep")
    def stage(self, name: str, media_type: str, content: bytes) -> StagedFile:
        """Keep what was pasted; raises attachment_too_large."""
        files.check_size(name, len(content), self.file_limit())
        digest = files.keep(self._store.folder, content)
        return StagedFile(name, media_type, len(content), digest)

    def file_limit(self) -> int:
        """Return how many bytes one file may have."""
        return file_limit(self._store.reader)

    @action("ticket.attach")
    def attach(self, key: int, name: str, media_type: str, content: bytes) -> int:
        """Keep a file with a ticket."""

        def work(change: Change) -> int:
            if change.row("ticket", key) is None:
                raise AppError("ticket_gone")
            digest = files.keep(self._store.folder, content)
            return self._attach(change, key, StagedFile(name, media_type, len(content), digest))

        return self._write("ticket.attach", work)

    def _say(
        self,
        command: str,
        key: int,
        what: tuple[MessageKind, str, int | None],
        staged: Sequence[StagedFile] = (),
    ) -> int:
        kind, body, channel = what
        # That somebody asked again says enough by itself.
        if kind is not MessageKind.CHASE and not body.strip() and not staged:
            raise AppError("message_empty")

        saying = Saying(kind, body, self._session.person, self._session.clock(), channel)

        def work(change: Change) -> int:
            message = say(change, key, saying)
            for file in staged:
                self._attach(change, key, file, message)
            return message

        return self._write(command, work)

    def _attach(
        self, change: Change, key: int, file: StagedFile, message: int | None = None
    ) -> int:
        at, origin = landing(change, key)
        return change.insert(
            "attachment",
            {
                "ticket": at,
                "origin": origin,
                "message": message,
                "name": file.name,
                "media_type": file.media_type,
                "bytes": file.bytes,
                "sha256": file.sha256,
                "created_at": self._session.clock(),
            },
        )
