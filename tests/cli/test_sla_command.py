"""`deskbook sla due|used|explain` and `calendar import`: the vectors, words, guards, receipts."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop.domain.drafts import TicketDraft
from desktop.domain.numbers import short_number
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace


@pytest.fixture
def a_ticket(desk_folder, tmp_path):
    """Return the number of a ticket just made in the workspace of the test."""
    workspace = open_workspace(desk_folder, Machine(tmp_path / "machine"), create=True)
    person = workspace.services(workspace.setup_session()).people.add_agent("林晓", "", "lead")
    my = workspace.services(workspace.session(person))
    ticket = my.queue.get(my.tickets.create(TicketDraft("打印机卡纸")))
    workspace.close()
    return short_number(ticket.station, ticket.counter)


def days(tmp_path):
    listed = [{"name": "国庆节", "date": f"2026-10-0{n}", "isOffDay": True} for n in range(1, 8)]
    listed.append({"name": "国庆节", "date": "2026-10-10", "isOffDay": False})
    file = tmp_path / "2026.json"
    file.write_text(json.dumps({"year": 2026, "days": listed}), "utf-8")
    return file


@pytest.mark.parametrize(
    "vector",
    [
        ("2026-09-28T11:00", 240, (), "2026-09-28T16:00:00"),
        ("2026-09-30T17:00", 240, (), "2026-10-08T12:00:00"),
        ("2026-10-09T16:00", 480, (), "2026-10-10T16:00:00"),
        (
            *("2026-09-28T09:00", 480, ("2026-09-28T15:00/2026-09-29T10:00",)),
            "2026-09-29T14:00:00",
        ),
        (
            *("2026-09-28T09:00", 480),
            ("2026-09-28T17:00/2026-09-29T10:00", "2026-09-28T15:00/2026-09-28T17:30"),
            "2026-09-29T14:00:00",
        ),
    ],
)
def test_when_a_target_is_over_needs_no_workspace(deskbook, tmp_path, vector):
    start, minutes, pauses, due = vector
    words = ["--start", start, "--minutes", minutes, "--pack", days(tmp_path)]
    for pause in pauses:
        words += ["--pause", pause]
    ended = deskbook("sla", "due", *words, "--json")
    assert (ended.code, ended.data["due"]) == (0, due)


def test_around_the_clock_every_day_counts_unless_days_are_named(deskbook):
    start = ("--start", "2026-09-28T23:30", "--minutes", "60", "--spans", "24/7")
    assert deskbook("sla", "due", *start, "--json").data["due"] == "2026-09-29T00:30:00"
    only = deskbook("sla", "due", *start, "--days", "mon", "--json")
    assert only.data["due"] == "2026-10-05T00:30:00"


def test_what_is_used_is_whole_minutes_where_it_is(deskbook):
    words = ("--start", "2026-09-28T09:00", "--at", "2026-09-29T12:00")
    pause = ("--pause", "2026-09-28T15:00/2026-09-29T10:00")
    assert deskbook("sla", "used", *words, *pause, "--json").data["minutes"] == 420
    assert deskbook("sla", "used", *words, *pause).out.strip() == "420"


def test_a_zone_with_summer_time_counts_the_hour_that_comes_twice_twice(deskbook):
    words = ("--start", "2026-10-25T00:00", "--minutes", "240", "--spans", "24/7")
    plain = deskbook("sla", "due", *words, "--json").data["due"]
    berlin = deskbook("sla", "due", *words, "--zone", "Europe/Berlin", "--json").data["due"]
    assert plain == "2026-10-25T04:00:00"
    assert berlin == "2026-10-25T03:00:00+01:00"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--spans", "9-12"), "hours_text"),
        (("--days", "someday"), "weekdays_text"),
        (("--pause", "2026-09-28T15:00"), "pause_text"),
        (("--pause", "2026-09-28T15:00/2026-09-28T14:00"), "pause_text"),
        (("--pause", "2026-09-28T15:00Z/2026-09-28T16:00Z"), "moment_forms"),
        (("--zone", "Moon/Base"), "zone_unknown"),
        (("--minutes", "0"), "target_minutes"),
        (("--start", "soon"), "moment_text"),
        (("--pack", "none.json"), "import_cannot_read"),
    ],
)
def test_what_cannot_be_read_is_named_and_ends_with_three(deskbook, words, code):
    usual = {"--start": "2026-09-28T09:00", "--minutes": "60"} | {words[0]: words[1]}
    ended = deskbook("sla", "due", *(part for pair in usual.items() for part in pair), "--json")
    assert (ended.code, ended.data["error"]["code"]) == (3, code)


def test_a_ticket_explains_its_clocks_as_text_and_as_one_object(deskbook, a_ticket, desk_folder):
    shown = deskbook("sla", "explain", a_ticket, "--json", "--workspace", desk_folder)
    assert [clock["clock"] for clock in shown.data["clocks"]] == ["response", "resolve"]
    answer = shown.data["clocks"][0]
    assert answer["target_minutes"] == 240
    counted = sum(line["counted_minutes"] for line in answer["lines"])
    assert counted == pytest.approx(answer["used_minutes"])
    text = deskbook("sla", "explain", a_ticket, "--workspace", desk_folder, "--lang", "en").out
    assert "First response\n" in text
    assert "SLA targets version 1" in text


def test_an_unknown_number_ends_with_three(deskbook, a_ticket, desk_folder):
    assert a_ticket != "A9999-0"
    ended = deskbook("sla", "explain", "A9999-0", "--json", "--workspace", desk_folder)
    assert ended.code == 3


@pytest.mark.usefixtures("a_ticket")
def test_a_pack_becomes_a_version_of_the_calendar_and_moves_due_dates_on_request(
    deskbook, desk_folder, tmp_path
):
    file, today = tmp_path / "pack.json", datetime.now(UTC).date()
    off = [(today + timedelta(days=step)).isoformat() for step in range(7)]
    listed = [{"name": "假", "date": day, "isOffDay": True} for day in off]
    file.write_text(json.dumps({"year": today.year, "days": listed}), "utf-8")
    kept = deskbook("calendar", "import", file, "--json", "--workspace", desk_folder)
    assert kept.code == 0
    assert (kept.data["version"], kept.data["holidays"], kept.data["moved"]) == (2, 7, 0)
    assert kept.data["would_move"] == 2
    again = deskbook("calendar", "import", file, "--recount", "--json", "--workspace", desk_folder)
    assert (again.data["version"], again.data["moved"]) == (2, 2)
    listing = deskbook("calendar", "list", "--json", "--workspace", desk_folder)
    assert [each["code"] for each in listing.data["calendars"]] == ["OFFICE", "ALWAYS"]
    assert listing.data["calendars"][0]["week"][0] == "09:00-12:00,13:00-18:00"
