"""Pickers whose choices follow what is typed: a moment, a person, a ticket to link."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import PersonDraft
from desktop.domain.due_words import END_OF_DAY, read_moment
from desktop.domain.errors import AppError
from desktop.domain.ticket import Person
from desktop.domain.ticket_query import QueueRow, TicketQuery
from desktop.models.ticket_words import number_text
from desktop.qtkit.formats import format_date, format_time, format_weekday
from desktop.qtkit.overriding import override
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.picker import Option, Picker

_LOOKUP_MS = 120
_FOUND = 8
_SECOND = 1000
_NOON = time(12, 0)


def moment_text(at: datetime, now: datetime, language: str) -> str:
    """Return a due moment with its weekday: "Thu 19 Nov 15:00"."""
    day = format_date(at.date(), now.date(), language)
    return f"{format_weekday(at.date(), language)} {day} {format_time(at)}"


class DuePicker(Picker):
    """Quick choices, or a moment typed in words; None takes the due time off."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._now = local(desk.session.clock())
        self._language = desk.language
        super().__init__("", (), parent)
        self.set_title(self.tr("e.g. tomorrow 15:00, +2 h"))

    @override
    def options_for(self, text: str) -> Sequence[Option]:
        at = read_moment(text, self._now)
        if at is not None:
            return [self._option(at, "")]
        if text.strip():
            return [Option(..., self.tr("No time is meant by this"), mark=None)]
        today, now = self._now.date(), self._now
        day = timedelta(days=1)
        quick = [
            (now.replace(second=0, microsecond=0) + timedelta(hours=2), self.tr("in 2 hours")),
            (self._at(today, _NOON), self.tr("today at noon")),
            (self._at(today, END_OF_DAY), self.tr("today")),
            (self._at(today + day, END_OF_DAY), self.tr("tomorrow")),
            (now.replace(second=0, microsecond=0) + day, self.tr("+1 day")),
            (self._at(today + (4 - today.weekday()) % 7 * day, END_OF_DAY), self.tr("Friday")),
            (self._at(today + (7 - today.weekday()) * day, END_OF_DAY), self.tr("next Monday")),
        ]
        options = [self._option(at, hint) for at, hint in sorted(quick) if at > now]
        return [*options, Option(None, self.tr("No due time"))]

    def _at(self, day: date, at: time) -> datetime:
        return datetime.combine(day, at, self._now.tzinfo)

    def _option(self, at: datetime, hint: str) -> Option:
        text = moment_text(at, self._now, self._language)
        return Option(round(at.timestamp() * _SECOND), text, hint)

    @override
    def is_choice(self, option: Option) -> bool:
        return option.value is not ...


class PersonPicker(Picker):
    """Who asks: found by name, pinyin, number or extension; a new name can be taken as it is."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        self._people: list[Person] = []
        super().__init__("", (), parent)
        self.set_title(self.tr("Name, pinyin, staff no. or extension"))
        self._reads = desk.latest()
        self._lookup = QTimer(self)
        self._lookup.setSingleShot(True)
        self._lookup.setInterval(_LOOKUP_MS)
        self._lookup.timeout.connect(self._look_up)
        self.typed.connect(lambda _text: self._lookup.start())

    @override
    def options_for(self, text: str) -> Sequence[Option]:
        language = self._desk.language
        options = [_person_option(person, language) for person in self._people]
        name = text.strip()
        if name:
            new = PersonDraft(name_en=name) if name.isascii() else PersonDraft(name_zh=name)
            options.append(Option(new, self.tr("New: {name}").format(name=name)))
        return options

    def _look_up(self) -> None:
        text = self.text()
        self._reads.start(
            lambda my, _p: my.people.find(text, _FOUND) if text else [], self._show_found
        )

    def _show_found(self, people: list[Person]) -> None:
        self._people = people
        self.fill_again()


class TicketPicker(Picker):
    """A ticket by number or by words of it."""

    def __init__(self, desk: Desk, without: int, parent: QWidget) -> None:
        self._desk, self._without = desk, without
        self._rows: list[QueueRow] = []
        super().__init__("", (), parent)
        self.set_title(self.tr("Number or words of the other ticket"))
        self._reads = desk.latest()
        self._lookup = QTimer(self)
        self._lookup.setSingleShot(True)
        self._lookup.setInterval(_LOOKUP_MS)
        self._lookup.timeout.connect(self._look_up)
        self.typed.connect(lambda _text: self._lookup.start())

    @override
    def options_for(self, text: str) -> Sequence[Option]:
        del text  # what it finds comes later, and only then there is something to choose
        return [
            Option(row.key, f"{number_text(row.station, row.counter)} {row.subject}")
            for row in self._rows
            if row.key != self._without
        ]

    def _look_up(self) -> None:
        text = self.text()
        self._reads.start(lambda my, _p: _tickets(my, text) if text else [], self._show_found)

    def _show_found(self, rows: list[QueueRow]) -> None:
        self._rows = rows
        self.fill_again()


def _tickets(my: Services, text: str) -> list[QueueRow]:
    query = TicketQuery(text=text, sort="created_at", descending=True)
    try:
        keys = my.queue.first_page(query, _FOUND) or []
    except AppError:
        return []
    rows = my.queue.rows(keys)
    return [rows[key] for key in keys if key in rows][:_FOUND]


def _person_option(person: Person, language: str) -> Option:
    hint = " · ".join(filter(None, (person.department, person.contact)))
    return Option(person, person.name.text(language), hint)
