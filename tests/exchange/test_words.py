"""The word lists are sound: every meaning exists, no word means two things."""

import pytest

from desktop.domain.vocabulary import Level, Priority, StatusKind
from desktop.exchange.values import status_kind_of, value_map
from desktop.exchange.words import vocabulary, word_key
from desktop.resources import load_toml

_HEADERS = load_toml("exchange/headers.toml")
_VALUES = load_toml("exchange/values.toml")
_FIELDS = load_toml("exchange/fields.toml")
_MEANINGS = {
    "status": set(map(str, StatusKind)),
    "activity": set(map(str, StatusKind)),
    "priority": {str(int(priority)) for priority in Priority},
    "level": {str(int(level)) for level in Level},
    "channel": {"phone", "portal", "chat", "mail", "walk_in", "other"},
    "service_type": {"HWF", "SWF", "SWQ", "NWF", "ACR", "SVR", "SEC", "CPL"},
}


def _doubled(lists: dict[str, list[str]]) -> list[str]:
    seen: dict[str, str] = {}
    words = [(word_key(word), meaning) for meaning, words in lists.items() for word in words]
    return [
        f"{key}: {meaning}" for key, meaning in words if seen.setdefault(key, meaning) != meaning
    ]


@pytest.mark.parametrize("kind", sorted(_MEANINGS))
def test_every_value_word_has_one_meaning_that_exists(kind: str) -> None:
    assert set(_VALUES[kind]) <= _MEANINGS[kind]
    assert _doubled(_VALUES[kind]) == []
    for table in _VALUES.get(f"layout_{kind}", {}).values():
        assert set(table.values()) <= _MEANINGS[kind]


def test_every_header_word_means_one_field_that_exists() -> None:
    targets = set(_FIELDS["targets"]["order"])
    assert set(_HEADERS["fields"]) | set(_HEADERS["hints"]) <= targets
    assert _doubled(_HEADERS["fields"]) == []


@pytest.mark.parametrize("name", sorted(_HEADERS["layouts"]))
def test_every_layout_can_be_recognised(name: str) -> None:
    layout = _HEADERS["layouts"][name]
    assert len(layout["marks"]) >= layout["needs"]
    targets = set(_FIELDS["targets"]["order"])
    assert set(layout.get("columns", {}).values()) <= targets


def test_the_own_columns_and_their_forms_belong_together() -> None:
    assert set(_FIELDS["forms"]) <= set(vocabulary().own_columns)
    assert set(_FIELDS["forms"].values()) <= {"text", "list", "time", "number", "json"}


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Awaiting Supplier", StatusKind.WAITING_VENDOR),
        ("Pending third-party parts", StatusKind.WAITING_VENDOR),
        ("等配件", StatusKind.WAITING_OTHER),
        ("已经完成啦", StatusKind.RESOLVED),
        ("Cancelled by caller", StatusKind.VOID),
        ("-100", StatusKind.WORKING),
        ("Blue", StatusKind.WORKING),
    ],
)
def test_a_free_status_gets_the_likeliest_kind(word: str, kind: StatusKind) -> None:
    assert status_kind_of(word) is kind


def test_the_same_word_follows_the_program_it_comes_from() -> None:
    assert value_map("priority", ["1"], "django_helpdesk") == {"1": "1"}
    assert value_map("priority", ["1"], "freshdesk") == {"1": "4"}
    assert value_map("status", ["Open"], "zammad") == {"Open": "working"}
    assert value_map("status", ["Open", "-100"], "generic") == {"Open": "new", "-100": "-100"}
    assert value_map("priority", ["purple"], "generic") == {"purple": ""}
