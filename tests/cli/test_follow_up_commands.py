"""Calls, reviews and findings by commands, with the guards of the window."""

import pytest

from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace


@pytest.fixture
def solved(deskbook, desk_folder, tmp_path):
    """Return a solved ticket and where it is."""
    workspace = open_workspace(desk_folder, Machine(tmp_path / "machine"), create=True)
    workspace.services(workspace.setup_session()).people.add_agent("魏然", "Ran Wei", "agent")
    workspace.close()
    where = ("--json", "--workspace", desk_folder)
    made = deskbook("ticket", "new", "Printer", *where, "--as", "Ran Wei")
    number = made.data["number"]
    deskbook("ticket", "resolve", number, "--how", "paper", *where, "--as", "Ran Wei")
    return number, where


def test_a_call_is_recorded_and_told(deskbook, solved):
    number, where = solved
    words = ("ticket", "callback", number, "--outcome", "solved", "--marks")
    kept = deskbook(*words, "5", *where, "--as", "Ran Wei")
    assert (kept.data["state"], kept.data["marks"]) == ("confirmed", 5)
    wrong = deskbook(*words, "9", *where, "--as", "Ran Wei")
    assert (wrong.code, wrong.data["error"]["code"]) == (3, "callback_marks")
    assert deskbook("ticket", "callbacks", *where).data["callbacks"] == []
    figures = deskbook("stats", "--of", "calls", *where)
    assert figures.data["satisfaction"] == 5


def test_what_is_not_reached_stays_on_the_list(deskbook, solved):
    number, where = solved
    missed = ("ticket", "callback", number, "--outcome", "not-reached")
    deskbook(*missed, *where, "--as", "Ran Wei")
    (due,) = deskbook("ticket", "callbacks", *where).data["callbacks"]
    assert (due["number"], due["attempts"]) == (number, 1)


def test_a_review_leaves_open_findings(deskbook, solved):
    number, where = solved
    words = ("ticket", "review", number, "--well", "fast", "--finding")
    deskbook(*words, "sop=ask first", *where, "--as", "Ran Wei")
    (found,) = deskbook("ticket", "findings", *where).data["findings"]
    assert (found["kind"], found["text"], found["state"]) == ("sop", "ask first", "open")
    wrong = deskbook(*words, "magic=x", *where, "--as", "Ran Wei")
    assert wrong.data["error"]["code"] == "finding_kind"


def test_the_override_rate_is_told_with_its_definition(deskbook, solved):
    _, where = solved
    assert deskbook("stats", "--of", "triage", *where).data["decided"] == 1
    shown = deskbook("stats", "--of", "triage", *where[1:], "--lang", "en")
    assert "Override rate" in shown.out
