"""The register of documents as it is read, shown and written to a file."""

from typing import NamedTuple

from desktop.domain.documents.kinds import document_number
from desktop.domain.documents.records import Version
from desktop.domain.documents.review_dates import ReviewDue
from desktop.domain.documents.shelf import Shelved
from desktop.domain.progress import Progress
from desktop.models.sheet_table_model import SheetRow
from desktop.models.version_states import state_words
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.views.sops.library.shelf_words import state_pill

_STATE, _FROM, _REVIEW, _SIGNED = 3, 4, 5, 7


class Registered(NamedTuple):
    """One document of the register, with how many of those who have to have signed it."""

    row: Shelved
    version: Version
    signed: int
    wanted: int


def read_register(my: Services, progress: Progress) -> list[Registered]:
    """Return all documents with their versions and signatures."""
    out = []
    shelf = my.library.shelf()
    for done, row in enumerate(shelf):
        progress(done, len(shelf))
        sign_off = my.documents.sign_off(row.document)
        signed = len({each.person for each in sign_off.signed})
        version = my.documents.version(row.version)
        out.append(Registered(row, version, signed, signed + len(sign_off.missing)))
    return out


def register_row(entry: Registered, language: str, owner: str) -> SheetRow:
    """Return a document as a row of the register."""
    row, version = entry.row, entry.version
    since = version.effective_at or version.effective_from
    pill = state_pill(row) or state_words(row.state)
    return SheetRow(
        row.document,
        (
            document_number(row.kind, row.code),
            row.title.text(language),
            row.label,
            "",
            day(since),
            day(row.next_review_at),
            owner,
            f"{entry.signed}/{entry.wanted}" if entry.wanted else "–",
        ),
        {_STATE: pill},
        {
            _STATE: pill[0],
            _FROM: since,
            _REVIEW: row.next_review_at,
            _SIGNED: entry.signed / entry.wanted if entry.wanted else None,
        },
    )


def is_to_review(entry: Registered) -> bool:
    """Return whether a review of a document is asked for."""
    return entry.row.review is not ReviewDue.NO


def day(at_ms: int | None) -> str:
    """Return a day as registers write it."""
    return "" if at_ms is None else f"{local(at_ms):%Y-%m-%d}"
