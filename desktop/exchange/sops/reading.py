"""The one door for documents that shall become SOPs: a file in, drafts with their reports out."""

from pathlib import PurePath

from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.sops.draft import Note, SopDraft
from desktop.exchange.sops.folder_pictures import FolderPictures
from desktop.exchange.sops.markdown import read_markdown
from desktop.exchange.sops.own_reading import is_own, read_own
from desktop.exchange.sops.tables import read_tables

MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd", ".txt"})
TABLES = frozenset({".csv", ".tsv", ".xlsx", ".xlsm", ".xls", ".ods"})


def read_documents(
    data: bytes,
    name: str,
    pictures: FolderPictures | None = None,
    progress: Progress = ignore_progress,
) -> list[SopDraft]:
    """Return every document in a file; raise AppError with the reason where there is none.

    `pictures` are those of the folder that was handed over; without them all are missing.
    """
    if PurePath(name).suffix.lower() in TABLES or data.startswith(b"PK\x03\x04"):
        return read_tables(data, name, progress)
    if not is_own(data):
        return [read_markdown(data, name, pictures, progress)]
    try:
        return [read_own(data, name, pictures.content if pictures else _nothing)]
    except ValueError:
        # A damaged export is still a document that people can read.
        draft = read_markdown(data, name, pictures, progress)
        return [draft._replace(notes=(Note("sop_own_damaged", 1), *draft.notes))]


def _nothing(_reference: str) -> bytes:
    return b""
