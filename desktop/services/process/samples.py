"""Processes to begin with: shipped tables, as they are and as they shall be, with ids in common."""

from collections.abc import Mapping
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import (
    EMPTY,
    Pain,
    PainKind,
    ProcessTable,
    Row,
    RowKind,
    Severity,
    State,
    WayOn,
)
from desktop.resources import load_toml

SAMPLES = ("it_desk", "software_vendor", "equipment_service")


class ProcessSample(NamedTuple):
    """A process to begin with; `answers` names the to-be row that answers the pain of a row."""

    name: str
    about: Bilingual
    as_is: ProcessTable
    to_be: ProcessTable
    answers: Mapping[str, str]


@cache
def sample(name: str) -> ProcessSample:
    """Return a shipped process by name."""
    data = load_toml(f"process/samples/{name}.toml")
    words = _Words(data)
    answers = {pain: row["id"] for row in data["to_be"] for pain in row.get("answers", ())}
    title = _both(data["title"])
    return ProcessSample(
        name,
        _both(data["about"]),
        ProcessTable(title, tuple(map(words.row, data["as_is"])), State.AS_IS),
        ProcessTable(title, tuple(map(words.row, data["to_be"])), State.TO_BE),
        answers,
    )


class _Words:
    """Knows the stages and lanes of one file by their short names."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._stages = {name: _both(said) for name, said in data["stage"].items()}
        self._lanes = {name: _both(said) for name, said in data["lane"].items()}

    def row(self, data: Mapping[str, Any]) -> Row:
        """Return one row."""
        return Row(
            data["id"],
            RowKind(data.get("kind", RowKind.ACTION)),
            self._stages[data["stage"]],
            self._lanes[data["lane"]],
            _both(data["operation"]),
            pain=_pain(data.get("pain")),
            suggestion=_both(data.get("suggestion", {})),
            owner=data.get("owner", ""),
            minutes=data.get("minutes"),
            waited=data.get("waited"),
            often=data.get("often"),
            channel=data.get("channel", ""),
            ways=tuple(_way(*said) for said in data.get("ways", ())),
        )


def _way(to: str, zh: str = "", en: str = "") -> WayOn:
    return WayOn(to, Bilingual(zh, en))


def _pain(data: Mapping[str, str] | None) -> Pain:
    if data is None:
        return Pain()
    evidence = Bilingual(data.get("evidence_zh", ""), data.get("evidence_en", ""))
    return Pain(_both(data), Severity(data["severity"]), PainKind(data["kind"]), evidence)


def _both(data: Mapping[str, str]) -> Bilingual:
    return Bilingual(data["zh"], data["en"]) if data else EMPTY
