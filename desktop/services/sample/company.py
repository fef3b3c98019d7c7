"""The sample company: when it is seen, where it is, who works there."""

from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import PersonDraft
from desktop.domain.vocabulary import ListName
from desktop.resources import load_toml
from desktop.services.seed import ListItemSeed, list_items


class SampleAgent(NamedTuple):
    """Somebody who works at the desk; days are counted from the anchor date."""

    name: Bilingual
    role: str
    team: str
    staff_no: str
    post: Bilingual
    away_from: int | None
    away_until: int | None
    leave: tuple[str, ...]


class SampleRequester(NamedTuple):
    """Somebody who reports; `place` is the path of place codes."""

    person: PersonDraft
    department: Bilingual
    extension: str
    place: tuple[str, ...]
    language: str
    vip: bool


class SampleVendor(NamedTuple):
    """A company that the desk calls."""

    code: str
    name: Bilingual
    serves: Bilingual


class SamplePeople(NamedTuple):
    """Everybody of the sample by name."""

    agents: tuple[SampleAgent, ...]
    requesters: tuple[SampleRequester, ...]
    vendors: tuple[SampleVendor, ...]
    trainees: tuple[Bilingual, ...]

    def agent_names(self) -> frozenset[str]:
        """Return the Chinese names of the agents."""
        return frozenset(agent.name.zh for agent in self.agents)


@cache
def company() -> dict[str, Any]:
    """Return the company file as it stands."""
    return load_toml("sample/company.toml")


def company_name() -> Bilingual:
    """Return the name of the company."""
    return Bilingual(company()["zh"], company()["en"])


def desk_name() -> Bilingual:
    """Return the name of the help desk, which is the workspace's name too."""
    return Bilingual(company()["desk_zh"], company()["desk_en"])


def anchor_ms() -> int:
    """Return the moment the sample is seen from."""
    return int(datetime.fromisoformat(company()["anchor"]).timestamp()) * 1000


def sample_lists() -> list[ListItemSeed]:
    """Return the list entries the sample adds to those of every new workspace: its places."""
    return list_items(ListName.PLACE, company()["place"])


@cache
def sample_people() -> SamplePeople:
    """Return the people of the sample company."""
    rows = load_toml("sample/people.toml")
    departments = {row["code"]: Bilingual(row["zh"], row["en"]) for row in company()["department"]}
    return SamplePeople(
        tuple(_agent(row) for row in rows["agent"]),
        tuple(_requester(row, departments[row["department"]]) for row in rows["requester"]),
        tuple(
            SampleVendor(
                row["code"],
                Bilingual(row["zh"], row["en"]),
                Bilingual(row["for_zh"], row["for_en"]),
            )
            for row in company()["vendor"]
        ),
        tuple(Bilingual(row["zh"], row["en"]) for row in rows["trainee"]),
    )


@cache
def place_paths() -> dict[str, tuple[str, ...]]:
    """Return the path of codes from the site down for each place code."""
    paths: dict[str, tuple[str, ...]] = {}
    for item in sample_lists():
        paths[item.code] = (*paths.get(item.parent, ()), item.code)
    return paths


@cache
def place_names() -> dict[str, Bilingual]:
    """Return the name of each place by its code."""
    return {item.code: Bilingual(item.zh, item.en) for item in sample_lists()}


def _agent(row: dict[str, Any]) -> SampleAgent:
    return SampleAgent(
        Bilingual(row["zh"], row["en"]),
        row["role"],
        row["team"],
        row["staff_no"],
        Bilingual(row["post_zh"], row["post_en"]),
        _days(row.get("away_from", "")),
        _days(row.get("away_until", "")),
        tuple(row.get("leave", ())),
    )


def _days(text: str) -> int | None:
    return int(text.removesuffix("d")) if text else None


def _requester(row: dict[str, Any], department: Bilingual) -> SampleRequester:
    person = PersonDraft(
        row["zh"],
        row["en"],
        row["staff_no"],
        row["ext"],
        department.zh,
        row.get("group", "internal"),
        row["call"],
    )
    path = place_paths()[row["place"]]
    return SampleRequester(
        person, department, row["ext"], path, row.get("language", "zh"), row.get("vip", False)
    )
