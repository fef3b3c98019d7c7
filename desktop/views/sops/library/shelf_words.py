"""The words of the library: what its branches are called, what the pill of a document says."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.review_dates import ReviewDue
from desktop.domain.documents.shelf import Shelved, Summary
from desktop.domain.documents.states import State
from desktop.models.version_states import STATES, state_words
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

_CONTEXT = "ShelfWords"
KINDS = {
    DocumentKind.SOP: QT_TRANSLATE_NOOP("ShelfWords", "SOPs"),
    DocumentKind.POLICY: QT_TRANSLATE_NOOP("ShelfWords", "Policies"),
    DocumentKind.PROCEDURE: QT_TRANSLATE_NOOP("ShelfWords", "Procedures"),
    DocumentKind.FORM: QT_TRANSLATE_NOOP("ShelfWords", "Forms"),
    DocumentKind.EXTERNAL: QT_TRANSLATE_NOOP("ShelfWords", "External documents"),
}
ONE_OF_KIND = {
    DocumentKind.SOP: QT_TRANSLATE_NOOP("ShelfWords", "SOP"),
    DocumentKind.POLICY: QT_TRANSLATE_NOOP("ShelfWords", "Policy"),
    DocumentKind.PROCEDURE: QT_TRANSLATE_NOOP("ShelfWords", "Procedure"),
    DocumentKind.FORM: QT_TRANSLATE_NOOP("ShelfWords", "Form"),
    DocumentKind.EXTERNAL: QT_TRANSLATE_NOOP("ShelfWords", "External document"),
}
PAGES = {
    "scripts": QT_TRANSLATE_NOOP("ShelfWords", "Scripts"),
    "codes": QT_TRANSLATE_NOOP("ShelfWords", "Error-code table"),
    "duties": QT_TRANSLATE_NOOP("ShelfWords", "Responsibility table"),
    "register": QT_TRANSLATE_NOOP("ShelfWords", "Document register"),
}
_ON_WAY = {
    State.DRAFT: QT_TRANSLATE_NOOP("ShelfWords", "v{number} draft"),
    State.IN_REVIEW: QT_TRANSLATE_NOOP("ShelfWords", "v{number} in review"),
    State.APPROVED: QT_TRANSLATE_NOOP("ShelfWords", "v{number} approved"),
    State.SCHEDULED: QT_TRANSLATE_NOOP("ShelfWords", "v{number} scheduled"),
}
_TO_REVIEW = QT_TRANSLATE_NOOP("ShelfWords", "To review")
_OVERDUE = QT_TRANSLATE_NOOP("ShelfWords", "▲ Overdue")
_FAVOURITES = QT_TRANSLATE_NOOP("ShelfWords", "Favourites")
_RECENT = QT_TRANSLATE_NOOP("ShelfWords", "Recent")
_NO_GROUP = QT_TRANSLATE_NOOP("ShelfWords", "Not assigned")
_COUNTED = QT_TRANSLATE_NOOP("ShelfWords", "Documents: {total} · in force: {effective}")
_COUNTED_MORE = (
    ("drafts", QT_TRANSLATE_NOOP("ShelfWords", "Draft {count}")),
    ("in_review", QT_TRANSLATE_NOOP("ShelfWords", "In review {count}")),
    ("due", QT_TRANSLATE_NOOP("ShelfWords", "To review {count}")),
    ("overdue", QT_TRANSLATE_NOOP("ShelfWords", "Overdue, in force {count}")),
)


def said(text: str) -> str:
    """Return a text of this file in the language of the screen."""
    return QCoreApplication.translate(_CONTEXT, text)


def favourites() -> str:
    """Return what the branch of favourites is called."""
    return said(_FAVOURITES)


def recent() -> str:
    """Return what the branch of recently opened documents is called."""
    return said(_RECENT)


def no_group() -> str:
    """Return what the branch of documents without a place is called."""
    return said(_NO_GROUP)


def state_pill(row: Shelved) -> tuple[str, str] | None:
    """Return words and tone of what has to be known about a document, None where all is well.

    A review that is overdue is told before anything else: it does not end by a draft.
    """
    if row.review is ReviewDue.OVERDUE:
        return said(_OVERDUE), "red"
    if row.on_way is not None:
        words = said(_ON_WAY[row.on_way.state]).format(number=row.on_way.number)
        return words, STATES[row.on_way.state][1]
    if row.review is ReviewDue.SOON:
        return said(_TO_REVIEW), "amber"
    return None if row.in_force else state_words(row.state)


def told_state(row: Shelved) -> str:
    """Return everything that is to be said about a document's state, for its tooltip."""
    parts = [f"v{row.number} {state_words(row.state)[0]}"]
    if row.on_way is not None and row.on_way.version != row.version:
        parts.append(said(_ON_WAY[row.on_way.state]).format(number=row.on_way.number))
    if row.review is not ReviewDue.NO:
        parts.append(said(_OVERDUE if row.review is ReviewDue.OVERDUE else _TO_REVIEW))
    return " · ".join(parts)


def summary_texts(counts: Summary) -> tuple[str, str]:
    """Return the two lines below the library; what there is none of is not told."""
    values = counts._asdict()
    more = [said(text).format(count=values[name]) for name, text in _COUNTED_MORE if values[name]]
    return said(_COUNTED).format(**values), " · ".join(more)
