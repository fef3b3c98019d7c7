"""Write event logs as XES (IEEE 1849) or as a table of events, a case at a time."""

import csv
from abc import ABC, abstractmethod
from datetime import UTC, datetime
from enum import StrEnum
from typing import TextIO
from xml.sax.saxutils import quoteattr

from desktop.domain.process.log import Case, Event
from desktop.exchange.defusing import defused
from desktop.exchange.xml_text import held

_SECOND_MS = 1000
_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
  <global scope="trace">
    <string key="concept:name" value=""/>
  </global>
  <global scope="event">
    <string key="concept:name" value=""/>
    <date key="time:timestamp" value="1970-01-01T00:00:00.000+00:00"/>
    <string key="lifecycle:transition" value="complete"/>
  </global>
  <classifier name="Activity" keys="concept:name"/>
"""
EVENT_COLUMNS = ("case:concept:name", "concept:name", "time:timestamp", "org:resource")


class LogFormat(StrEnum):
    """The formats event logs are written in."""

    XES = "xes"
    EVENTS = "events"


class LogWriter(ABC):
    """Writes cases into an open text file; `end` completes it."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    @abstractmethod
    def add(self, case: Case) -> None:
        """Write a case with its events."""

    @abstractmethod
    def end(self) -> None:
        """Write what stands behind the last case."""


def log_writer(file: TextIO, style: LogFormat) -> LogWriter:
    """Return a writer of a format, its head already written."""
    return _Xes(file) if style is LogFormat.XES else _Events(file)


class _Xes(LogWriter):
    def __init__(self, file: TextIO) -> None:
        super().__init__(file)
        file.write(_HEAD)

    def add(self, case: Case) -> None:
        parts = [f"  <trace>\n    {_string('concept:name', case.id)}\n"]
        parts += [_xes_event(event) for event in case.events]
        self._file.write("".join([*parts, "  </trace>\n"]))

    def end(self) -> None:
        self._file.write("</log>\n")


class _Events(LogWriter):
    def __init__(self, file: TextIO) -> None:
        super().__init__(file)
        self._rows = csv.writer(file)
        self._rows.writerow(EVENT_COLUMNS)

    def add(self, case: Case) -> None:
        for event in case.events:
            texts = (defused(text) for text in (case.id, event.activity))
            self._rows.writerow([*texts, _moment(event), defused(event.who)])

    def end(self) -> None:
        """Nothing stands behind the last row."""


def _xes_event(event: Event) -> str:
    lines = [_string("concept:name", event.activity)]
    if event.at is not None:
        lines.append(f'<date key="time:timestamp" value="{_moment(event)}"/>')
    if event.who:
        lines.append(_string("org:resource", event.who))
    lines.append(_string("lifecycle:transition", "complete"))
    inner = "".join(f"      {line}\n" for line in lines)
    return f"    <event>\n{inner}    </event>\n"


def _string(key: str, value: str) -> str:
    quoted = quoteattr(held(value))
    return f'<string key="{key}" value={quoted}/>'


def _moment(event: Event) -> str:
    """Return the time with its zone, as xs:dateTime wants it; "" without a time."""
    if event.at is None:
        return ""
    return datetime.fromtimestamp(event.at / _SECOND_MS, UTC).isoformat(timespec="milliseconds")
