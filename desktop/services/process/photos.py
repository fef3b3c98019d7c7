"""Photos of whiteboards, kept with the process they show."""

from pathlib import Path

from desktop.domain.errors import AppError
from desktop.domain.process.pictures import MOST_LOOKED_AT, picture_type
from desktop.domain.progress import Progress, ignore_progress
from desktop.services.base import Service, action
from desktop.services.documents.making import DocumentFile, keep_files
from desktop.services.file_limit import file_limit
from desktop.store import files
from desktop.store.change import Change
from desktop.store.library import pictures, process_rows
from desktop.store.library.pictures import Photo

__all__ = ["Photo", "PhotoService"]


class PhotoService(Service):
    """A photo belongs to the process, whatever its version; each content is kept once."""

    def list(self, document: int) -> tuple[Photo, ...]:
        """Return the photos of a process in the order in which they came."""
        return tuple(pictures.photos(self._store.reader, document))

    @action("process.add_photo")
    def add(self, document: int, path: Path, progress: Progress = ignore_progress) -> Photo:
        """Keep a copy of a picture with a process; a picture that is there already stays as it is.

        Raises AppError process_gone, photo_unreadable, photo_no_picture, attachment_too_large,
        attachment_not_kept.
        """
        kind = _type_of(path)
        limit = file_limit(self._store.reader)
        digest, size = files.keep_copy(self._store.folder, str(path), limit, progress)
        kept = DocumentFile(path.name, kind, size, digest)

        def work(change: Change) -> None:
            known = process_rows.listed(change.connection)
            if all(each.document != document for each in known):
                raise AppError("process_gone", name="")
            keep_files(change, document, [kept])

        self._write("process.add_photo", work)
        return next(each for each in self.list(document) if each.sha256 == digest)

    @action("process.remove_photo")
    def remove(self, key: int) -> None:
        """Take a photo off its process; raises AppError("photo_gone")."""

        def work(change: Change) -> None:
            if not pictures.is_photo(change.connection, key):
                raise AppError("photo_gone")
            change.remove("document_file", key)

        self._write("process.remove_photo", work)


def _type_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            found = picture_type(file.read(MOST_LOOKED_AT))
    except OSError as error:
        cause = error.strerror or ""
        raise AppError("photo_unreadable", name=path.name, cause=cause) from error
    if not found:
        raise AppError("photo_no_picture", name=path.name)
    return found
