"""What a queue row says: numbers, names, times and the SLA state, in the language of the screen."""

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.numbers import short_number
from desktop.domain.sla_state import SlaState, sla_state
from desktop.domain.ticket_groups import Group
from desktop.domain.ticket_query import QueueRow, WideRow
from desktop.models.group_words import GroupWords
from desktop.models.more_words import MoreWords, extra_label
from desktop.models.ticket_columns import EXTRA, FIXED_COLUMNS, INDEX
from desktop.qtkit.formats import format_age, format_duration, format_left
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.zone import local
from desktop.services.directory import Directory

if TYPE_CHECKING:
    from desktop.domain.sla.worktime import WorkTime

_SECOND = 1000
_MINUTE, _HOUR = 60, 3600
_WALKED = 60 * 86_400_000
# From here on a delay is said in whole hours: the column is never shortened.
_WHOLE_FROM = {"zh": 10 * _HOUR, "en": _HOUR}


class Sla(NamedTuple):
    """What the SLA cell shows."""

    state: SlaState
    share: float
    text: str


_SLA_TEXTS = {
    SlaState.PAUSED: QT_TRANSLATE_NOOP("Sla", "Clock paused"),
    SlaState.MET: QT_TRANSLATE_NOOP("Sla", "Met"),
    SlaState.NONE: QT_TRANSLATE_NOOP("Sla", "No target"),
}
_LATE = QT_TRANSLATE_NOOP("Sla", "{time} late")
_OVER = QT_TRANSLATE_NOOP("Sla", "Overdue")
_SOON = QT_TRANSLATE_NOOP("Sla", "due soon")


# What the narrow columns are called where there is room.
_FULL_NAMES = {
    "priority": QT_TRANSLATE_NOOP("Column", "Priority"),
    "number": QT_TRANSLATE_NOOP("Column", "Number"),
    "assignee": QT_TRANSLATE_NOOP("Column", "Assignee"),
    "due": QT_TRANSLATE_NOOP("Column", "Time left"),
    "updated": QT_TRANSLATE_NOOP("Column", "Updated"),
}


def _walked(work: "WorkTime") -> Callable[[int, int], int]:
    """Return what counts working time; beyond some weeks nobody wants it, and days are walked."""

    def between(start: int, end: int) -> int:
        return work.between(start, end) if end - start < _WALKED else max(0, end - start)

    return between


def _rounded(seconds: float, language: str, day_hours: float) -> float:
    """Return an old delay without what says nothing more; the column is never shortened."""
    day = day_hours * _HOUR
    if seconds <= -day:
        return -(-seconds // day) * day
    if seconds <= -_WHOLE_FROM[language]:
        return -(-seconds // _HOUR) * _HOUR
    return seconds


class TicketWords:
    """Turns rows into words; `now` and `language` are asked anew each time."""

    def __init__(
        self, directory: Directory, now: Callable[[], int], language: Callable[[], str]
    ) -> None:
        self.directory = directory
        self.now = now
        self._language = language
        # Set once it is known what was left half written.
        self.is_drafted: Callable[[int], bool] = lambda _key: False

    @property
    def language(self) -> str:
        """Return the language of the screen."""
        return self._language()

    def header(self, column: str) -> str:
        """Return the title of a column."""
        if column.startswith(EXTRA):
            return extra_label(self.directory, column, self.language)
        title = FIXED_COLUMNS[INDEX[column]].title
        return QCoreApplication.translate("Column", title) if title else ""

    def full(self, column: str) -> str:
        """Return the whole name of a column, where there is room for it."""
        whole = _FULL_NAMES.get(column)
        return QCoreApplication.translate("Column", whole) if whole else self.header(column)

    def cell(self, row: QueueRow, column: str, wide: WideRow | None = None) -> str:
        """Return the text of a cell; `wide` is given for columns that need it."""
        texts: dict[str, Callable[[QueueRow], str]] = {
            "priority": lambda r: f"P{r.priority}",
            "number": lambda r: number_text(r.station, r.counter),
            "subject": lambda r: r.subject,
            "requester": self.requester,
            "category": self.category,
            "status": self.status,
            "assignee": self.assignee,
            "due": lambda r: self.sla(r).text,
            "updated": self.updated,
        }
        if column in texts:
            return texts[column](row)
        return MoreWords(self.directory, self.language, self.now()).cell(row, wide, column)

    def requester(self, row: QueueRow) -> str:
        """Return the requester's name."""
        zh, en = row.requester_zh or "", row.requester_en or ""
        return (zh or en) if self.language == "zh" else (en or zh)

    def category(self, row: QueueRow) -> str:
        """Return the category, its last level."""
        return self.directory.name(row.category).text(self.language)

    def status(self, row: QueueRow) -> str:
        """Return the name of the status."""
        item = self.directory.items[row.status]
        short = (item.data or {}).get("en_short", "") if self.language == "en" else ""
        return short or item.name.text(self.language)

    def status_kind(self, row: QueueRow) -> str:
        """Return the fixed kind beneath the status."""
        return self.directory.items[row.status].kind

    @staticmethod
    def escalated(row: QueueRow) -> str:
        """Return the word of the escalation flag, empty where it is not set."""
        flag = row.escalated_at is not None
        return QCoreApplication.translate("Timeline", "Escalated") if flag else ""

    def drafted(self, row: QueueRow) -> str:
        """Return the word for a ticket about which something is written and not recorded."""
        drafted = self.is_drafted(row.key)
        return QCoreApplication.translate("Mark", "Draft") if drafted else ""

    def assignee(self, row: QueueRow) -> str:
        """Return the assignee's name, empty where nobody has it."""
        return self.assignee_name(row).text(self.language)

    def assignee_name(self, row: QueueRow) -> Bilingual:
        """Return the assignee's name in both languages."""
        person = self.directory.agents.get(row.assignee) if row.assignee is not None else None
        return person.name if person else Bilingual()

    def updated(self, row: QueueRow) -> str:
        """Return how long ago the ticket last changed."""
        return format_age(local(row.updated_at), local(self.now()), self.language)

    def sla(self, row: QueueRow) -> Sla:
        """Return state, share of time left and text of the next promise, in working time."""
        work = None if row.sla_calendar is None else self.directory.work_time(row.sla_calendar)
        between, day = (None, 24.0) if work is None else (_walked(work), work.day_hours)
        state, left, share = sla_state(row, self.status_kind(row), self.now(), between)
        if state in _SLA_TEXTS:
            return Sla(state, share, QCoreApplication.translate("Sla", _SLA_TEXTS[state]))
        if state is SlaState.LATE:
            length = format_duration(-left / _SECOND, self.language, day_hours=day)
            return Sla(state, share, QCoreApplication.translate("Sla", _LATE).format(time=length))
        seconds = left / _SECOND
        if state is SlaState.OVERDUE and -seconds < _MINUTE:
            return Sla(state, share, QCoreApplication.translate("Sla", _OVER))
        if state is SlaState.ON_TIME or seconds >= _HOUR:
            return Sla(state, share, format_duration(seconds, self.language, day_hours=day))
        shown = _rounded(seconds, self.language, day)
        return Sla(state, share, format_left(shown, self.language, day_hours=day))

    def group(self, group: Group, field: str, first: QueueRow | None) -> str:
        """Return the title of a group; `first` is its first ticket."""
        who = self.requester(first) if first is not None and field == "requester" else ""
        return GroupWords(self.directory, self.language, self.now()).title(group, field, who)

    def group_spoken(
        self, group: Group, field: str, first: QueueRow | None, *, folded: bool
    ) -> str:
        """Return the sentence a screen reader says for a group row."""
        words = GroupWords(self.directory, self.language, self.now())
        return words.spoken(group, self.group(group, field, first), folded=folded)

    def spoken(self, row: QueueRow) -> str:
        """Return the sentence a screen reader says for a row."""
        sla = self.sla(row)
        parts = (
            self.cell(row, "priority"),
            self.cell(row, "number"),
            row.subject,
            self.requester(row),
            self.status(row),
            self.escalated(row),
            self.drafted(row),
            self.assignee(row),
            sla.text,
            QCoreApplication.translate("Sla", _SOON) if sla.state is SlaState.SOON else "",
        )
        return ", ".join(part for part in parts if part)


@lru_cache(maxsize=8192)
def number_text(station: int, counter: int) -> str:
    """Return a ticket's short number."""
    return short_number(station, counter)
