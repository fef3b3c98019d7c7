"""Count what waits in the library, in one statement for each question: signatures, reviews."""

from desktop.store import driver
from desktop.store.driver import Connection
from desktop.store.library.rulings import ON_SHELF

# Signatures count from the last version on that asked everybody to sign anew. The joins are
# crossed on purpose: a person's signatures are looked up by version, never walked through.
_TO_SIGN = (
    "select d.key from document_version e join document d on d.key = e.document"  # noqa: S608
    f" where {ON_SHELF} and e.state = 'effective'"
    " and e.author is not :person and e.approver is not :person"
    " and exists (select 1 from person p where p.key = :person and p.role <> 'requester'"
    " and p.retired_at is null)"
    " and not exists (select 1 from document_version v cross join document_signature s"
    " on s.version = v.key and s.person = :person"
    " where v.document = e.document and v.number <= e.number and v.effective_at is not null"
    " and v.number >= coalesce((select max(b.number) from document_version b"
    " where b.document = e.document and b.number <= e.number and b.effective_at is not null"
    " and b.minor = 0), 0))"
    " order by d.code, d.key"
)
_REVIEWS = (
    "select v.document, v.key from document_review r join document_version v on v.key = r.version"
    " where r.reviewer = ? and r.decision = '' and v.state = 'in_review' order by r.key"
)
_DATES = (
    "select v.next_review_at, d.review_wanted_at from document_version v"  # noqa: S608
    " join document d on d.key = v.document where v.state = 'effective'"
    f" and {ON_SHELF}"
    " and (v.next_review_at is not null or d.review_wanted_at is not null)"
)


@driver.reading
def to_sign(connection: Connection, person: int) -> list[int]:
    """Return the documents whose version in force somebody has still to sign, by code."""
    found = connection.execute(_TO_SIGN, {"person": person})
    return [key for (key,) in found]


@driver.reading
def reviews(connection: Connection, person: int) -> list[tuple[int, int]]:
    """Return document and version of what somebody is asked to review, oldest first."""
    return connection.execute(_REVIEWS, (person,)).fetchall()


@driver.reading
def review_dates(connection: Connection) -> list[tuple[int | None, int | None]]:
    """Return next review and wish for one of each document in force that has either."""
    return connection.execute(_DATES).fetchall()
