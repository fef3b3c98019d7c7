"""Sentences about the version that is shown: old, a draft, out of use, overdue."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from desktop.domain.documents.records import Version
from desktop.domain.documents.review_dates import ReviewDue
from desktop.domain.documents.states import OPEN, State
from desktop.qtkit.formats import format_date
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local
from desktop.services.documents.opened import OpenDocument

STATES = {
    State.DRAFT: (QT_TRANSLATE_NOOP("VersionWords", "draft"), "violet"),
    State.IN_REVIEW: (QT_TRANSLATE_NOOP("VersionWords", "in review"), "blue"),
    State.APPROVED: (QT_TRANSLATE_NOOP("VersionWords", "approved"), "blue"),
    State.SCHEDULED: (QT_TRANSLATE_NOOP("VersionWords", "scheduled"), "blue"),
    State.EFFECTIVE: (QT_TRANSLATE_NOOP("VersionWords", "effective"), "green"),
    State.SUPERSEDED: (QT_TRANSLATE_NOOP("VersionWords", "superseded"), "gray"),
    State.RETIRED: (QT_TRANSLATE_NOOP("VersionWords", "retired"), "gray"),
}


class Warned(NamedTuple):
    """What a banner says; `current` is the version that its button opens, None for none."""

    text: str
    tone: str
    current: int | None = None
    action: str = ""


class VersionWords(QObject):
    """Puts versions into words, in the language of the interface."""

    def state(self, state: State) -> str:
        """Return the word for a state."""
        return self.tr(STATES[state][0])

    def date(self, at: int | None, now: int, language: str) -> str:
        """Return a day, "–" for none."""
        if at is None:
            return "–"
        return format_date(local(at).date(), local(now).date(), language)

    def warned(self, opened: OpenDocument, now: int, language: str) -> Warned | None:
        """Return what the reader has to know about the version shown; None where all is well."""
        shown = opened.version
        current = next((v for v in opened.versions if v.state is State.EFFECTIVE), None)
        if shown.state is State.EFFECTIVE:
            return self._overdue(opened, now, language)
        if current is not None:
            return self._other(shown, current)
        if shown.state is State.RETIRED or shown.state is State.SUPERSEDED:
            said = self.tr("v{number} is out of use; no version is effective")
            return Warned(said.format(number=shown.number), "red")
        said = self.tr("v{number} is not effective yet ({state}); no version is in force")
        return Warned(said.format(number=shown.number, state=self.state(shown.state)), "blue")

    def _other(self, shown: Version, current: Version) -> Warned:
        said = self.tr("You are looking at v{number} ({state}); v{current} is effective")
        text = said.format(
            number=shown.number, state=self.state(shown.state), current=current.number
        )
        action = self.tr("Open v{current}").format(current=current.number)
        tone = "blue" if shown.state in OPEN else "amber"
        return Warned(text, tone, current.key, action)

    def _overdue(self, opened: OpenDocument, now: int, language: str) -> Warned | None:
        if opened.row.review is ReviewDue.OVERDUE:
            said = self.tr("Review was due {date}; v{number} stays effective until it is replaced")
            date = self.date(opened.row.next_review_at, now, language)
            return Warned(said.format(date=date, number=opened.version.number), "amber")
        if opened.row.review_wanted:
            why = opened.document.review_wanted
            said = self.tr("A review is asked for: {why}. v{number} stays effective")
            return Warned(said.format(why=why, number=opened.version.number), "amber")
        return None
