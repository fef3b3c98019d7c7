"""Who may approve what, until when an approval holds, and what a document may be called."""

import re
import unicodedata
from datetime import UTC, datetime

from desktop.domain.documents.records import Version
from desktop.domain.errors import AppError

ACCEPTED, RETURNED = "accepted", "returned"
SMALL_TEAM = 2
_CODE = re.compile(r"[A-Z0-9][A-Z0-9.-]{0,19}")
_MONTHS = 12


def check_approver(version: Version, approver: int | None, team: int, override: str) -> None:
    """Raise AppError("approver_is_author") where somebody approves an own text.

    In a team of one or two nobody else may be there: a reason is recorded instead.
    """
    if approver != version.author or version.author is None:
        return
    if team > SMALL_TEAM or not override.strip():
        raise AppError("approver_is_author", limit=SMALL_TEAM)


def next_review(at_ms: int, months: int) -> int | None:
    """Return the same day so many months later, None for no review; short months end earlier."""
    if months <= 0:
        return None
    start = datetime.fromtimestamp(at_ms / 1000, UTC)
    count = start.month - 1 + months
    year, month = start.year + count // _MONTHS, count % _MONTHS + 1
    for day in (start.day, 30, 29, 28):
        try:
            return int(start.replace(year=year, month=month, day=day).timestamp() * 1000)
        except ValueError:
            continue
    raise AssertionError(day)


def clean_code(code: str) -> str:
    """Return a code as it is kept; raises AppError("document_code_wrong")."""
    plain = unicodedata.normalize("NFKC", code).strip().upper().replace(" ", "-")
    if _CODE.fullmatch(plain) is None:
        raise AppError("document_code_wrong", name=code.strip())
    return plain


def signers_wanted(
    team: set[int], version: Version, signed: dict[int, set[int]], minor_chain: list[int]
) -> set[int]:
    """Return who has still to read and sign a version in force.

    `signed` holds who signed which version. `minor_chain` are the versions whose signatures still
    count: this one, and each one before it as long as what came after was marked minor.
    """
    done: set[int] = set()
    for key in minor_chain:
        done |= signed.get(key, set())
    wrote = {person for person in (version.author, version.approver) if person is not None}
    return team - done - wrote
