"""Scripts filled with what is known of a ticket, in the language of whoever asked."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.numbers import short_number
from desktop.domain.scripts import Script, filled, variables
from desktop.domain.session import Session
from desktop.domain.ticket import Person, Ticket
from desktop.exchange.dates import zone_named
from desktop.resources import load_toml
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.zones import desk_zone
from desktop.store import lists, tickets
from desktop.store.driver import Connection
from desktop.store.library import short_texts
from desktop.store.store import Store

_ZH, _EN = "zh", "en"
_SECOND = 1000


class FilledScript(NamedTuple):
    """A script for one ticket; `fits` says that it is about the ticket's type or stage.

    `open` names what is not known and stands in the text in square brackets.
    """

    script: Script
    title: str
    text: str
    open: tuple[str, ...]
    fits: bool


@cache
def _sources() -> dict[str, str]:
    """Return what stands behind each name of a variable, in both languages."""
    found = load_toml("scripts.toml")["variable"]
    return {name: each["from"] for each in found for tongue in (_ZH, _EN) for name in each[tongue]}


class Filler:
    """What is known of a ticket by the names of variables, read over one connection."""

    def __init__(self, connection: Connection, session: Session, directory: Directory) -> None:
        self._connection, self._session, self._directory = connection, session, directory

    def ticket(self, key: int) -> Ticket:
        """Return a ticket as the connection sees it."""
        return tickets.get(self._connection, key, events=False)

    def language(self, ticket: Ticket) -> str:
        """Return the language in which a requester is answered: theirs, else the desk's own."""
        return ticket.language if ticket.language in (_ZH, _EN) else self._session.language

    def values(self, ticket: Ticket, language: str) -> dict[str, str]:
        """Return what stands for each variable, those without a value left out."""
        known = lists.people(self._connection, [key for key in (ticket.requester,) if key])
        facts = self._facts(ticket, known.get(ticket.requester or 0), language)
        return {name: facts[source] for name, source in _sources().items() if facts.get(source)}

    def filled(self, key: int, body: Bilingual) -> tuple[str, tuple[str, ...]]:
        """Return a text in the requester's language for a ticket, and what it does not know."""
        found = self.ticket(key)
        language = self.language(found)
        return _known(body.text(language), self.values(found, language))

    def _facts(self, ticket: Ticket, person: Person | None, language: str) -> dict[str, str]:
        me = self._directory.agents.get(self._session.person or 0)
        name = person.name.text(language) if person else ""
        address = person.form_of_address if person and language == _ZH else ""
        extra: Mapping[str, Any] = ticket.extra
        return {
            "address": address or name,
            "requester": name,
            "number": short_number(ticket.station, ticket.counter),
            "subject": ticket.subject,
            "agent": me.name.text(language) if me else "",
            "place": self._directory.name(ticket.place).text(language),
            "team": self._directory.name(ticket.team).text(language),
            "device": str(extra.get("device_model") or ""),
            "cause": str(extra.get("root_cause") or ""),
            "due": self._moment(ticket.due_at),
        }

    def _moment(self, at: int | None) -> str:
        if at is None:
            return ""
        zone = zone_named(desk_zone(self._connection))
        return f"{datetime.fromtimestamp(at / _SECOND, UTC).astimezone(zone):%m-%d %H:%M}"


class FilledScriptService(Service):
    """Nothing is written: whoever uses a script edits it before it is said."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def language(self, ticket: int) -> str:
        """Return the language in which a requester is answered: theirs, else the desk's own."""
        filler = self._filler()
        return filler.language(filler.ticket(ticket))

    def of_ticket(self, ticket: int) -> list[FilledScript]:
        """Return the scripts in use for a ticket, those that fit it first."""
        filler = self._filler()
        found = filler.ticket(ticket)
        language = filler.language(found)
        values = filler.values(found, language)
        scripts = short_texts.scripts(self._store.reader)
        made = [
            _filled(each, language, values, fits=_fits(each, found))
            for each in scripts
            if each.retired_at is None
        ]
        return sorted(made, key=lambda each: (not each.fits, each.script.position))

    def filled(self, ticket: int, body: Bilingual) -> str:
        """Return a text in the requester's language with what is known of a ticket."""
        return self._filler().filled(ticket, body)[0]

    def _filler(self) -> Filler:
        return Filler(self._store.reader, self._session, self._directory)


def _fits(script: Script, ticket: Ticket) -> bool:
    wanted = (script.service_type, script.stage)
    return any(wanted) and all(
        mine is None or mine == theirs
        for mine, theirs in zip(wanted, (ticket.service_type, ticket.stage), strict=True)
    )


def _known(body: str, values: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    text = filled(body, values)
    return text, tuple(name for name in variables(body) if f"[{name}]" in text)


def _filled(
    script: Script, language: str, values: Mapping[str, str], *, fits: bool
) -> FilledScript:
    text, lacking = _known(script.body.text(language), values)
    return FilledScript(script, script.title.text(language), text, lacking, fits)
