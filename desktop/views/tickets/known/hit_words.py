"""What hits say in the language of the screen."""

from PySide6.QtCore import QCoreApplication

from desktop.models.ticket_words import TicketWords
from desktop.qtkit.formats import format_duration
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.services.similar.records import Causes, LikeText, LikeTicket
from desktop.services.solving import CAUSE
from desktop.views.tickets.known.hit_line import HitWords, points_text

_MINUTE = 60
_JOIN = " · "
_LISTED = {"zh": "、", "en": ", "}
_BELOW_CAUSE = QT_TRANSLATE_NOOP("Known", "Cause: {cause}")
_BELOW_TIME = QT_TRANSLATE_NOOP("Known", "took {time}")
_BELOW_SHARED = QT_TRANSLATE_NOOP("Known", "Shared: {words}")
_EXACT = QT_TRANSLATE_NOOP("Known", "this very code")
_POINTS = QT_TRANSLATE_NOOP("Known", "{points} of 100")
_MOST_HAD = QT_TRANSLATE_NOOP("Known", "{most} of {told} had the cause {cause}")


class KnownWords:
    """Turns hits into lines."""

    def __init__(self, words: TicketWords) -> None:
        self._words = words

    def ticket(self, hit: LikeTicket) -> HitWords:
        """Return the line of a ticket: its cause and time where it was solved, else its state."""
        parts = []
        if hit.cause:
            parts.append(_said(_BELOW_CAUSE).format(cause=self.cause(hit.cause)))
        if hit.minutes is not None:
            length = format_duration(hit.minutes * _MINUTE, self._words.language)
            parts.append(_said(_BELOW_TIME).format(time=length))
        if not parts:
            parts = [self._words.status(hit.row), hit.solution.replace("\n", " ")]
        below = _JOIN.join(filter(None, parts))
        number = self._words.cell(hit.row, "number")
        return self._line(hit.points, (number, hit.row.subject, below), hit.shared)

    def text(self, hit: LikeText) -> HitWords:
        """Return the line of an SOP, script or error code: the words that it shares."""
        title = hit.title.text(self._words.language)
        shared = self._shared(hit.shared)
        below = _said(_EXACT) if hit.exact else shared
        return self._line(hit.points, (hit.code, title, below), hit.shared)

    def causes(self, found: Causes) -> str:
        """Return which cause most had."""
        cause = self.cause(found.cause)
        return _said(_MOST_HAD).format(most=found.most, told=found.told, cause=cause)

    def cause(self, kept: str) -> str:
        """Return a cause as its field calls it."""
        definition = self._words.directory.fields.get(CAUSE)
        for option in definition.options if definition else ():
            if option.matches(kept):
                return option.text(self._words.language)
        return kept

    def _shared(self, words: tuple[str, ...]) -> str:
        return _said(_BELOW_SHARED).format(words=_LISTED[self._words.language].join(words))

    def _line(self, points: int, line: tuple[str, str, str], shared: tuple[str, ...]) -> HitWords:
        sign, title, below = line
        said = _said(_POINTS).format(points=points)
        why = self._shared(shared)
        told = "" if below == why or not shared else why
        spoken = ", ".join(filter(None, (sign, title, said, below, told)))
        return points_text(points, sign, title, below, spoken)


def _said(text: str) -> str:
    return QCoreApplication.translate("Known", text)
