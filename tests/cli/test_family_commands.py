"""Tickets merged, taken apart, split and tied by commands, with the guards of the window."""

import pytest

from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace


@pytest.fixture
def desk(desk_folder, tmp_path):
    """Return the folder of a workspace with somebody at work."""
    workspace = open_workspace(desk_folder, Machine(tmp_path / "machine"), create=True)
    workspace.services(workspace.setup_session()).people.add_agent("魏然", "Ran Wei", "agent")
    workspace.close()
    return desk_folder


def new(deskbook, folder, subject):
    return deskbook("ticket", "new", subject, "--json", "--workspace", folder).data["number"]


def show(deskbook, folder, number):
    return deskbook("ticket", "show", number, "--json", "--workspace", folder).data


def test_a_ticket_is_merged_into_another_one_and_taken_out_again(deskbook, desk):
    stays, goes = (new(deskbook, desk, each) for each in ("VPN drops", "No VPN"))
    where = ("--workspace", desk, "--json", "--as", "Ran Wei")
    merged = deskbook("ticket", "merge", goes, "--into", stays, *where)
    assert merged.data["number"] == stays
    assert merged.data["family"]["merged"] == [goes]
    assert show(deskbook, desk, goes)["number"] == stays
    apart = deskbook("ticket", "unmerge", goes, *where)
    assert apart.data["number"] == goes
    assert apart.data["family"]["merged_into"] is None
    again = deskbook("ticket", "unmerge", goes, *where)
    assert (again.code, again.data["error"]["code"]) == (3, "not_merged")


def test_messages_become_a_ticket_of_their_own(deskbook, desk):
    number = new(deskbook, desk, "Two things")
    where = ("--workspace", desk, "--json", "--as", "Ran Wei")
    for text in ("first", "second"):
        deskbook("ticket", "note", number, text, *where)
    made = deskbook("ticket", "split", number, "--subject", "Second", "--message", "2", *where)
    assert [each["text"] for each in made.data["messages"]] == ["second"]
    assert made.data["family"]["split_from"] == number
    wrong = deskbook("ticket", "split", number, "--subject", "x", "--message", "9", *where)
    assert (wrong.code, wrong.data["error"]["code"]) == (3, "split_foreign")


def test_a_child_names_its_parent_and_circles_are_refused(deskbook, desk):
    parent, child = (new(deskbook, desk, each) for each in ("All", "One"))
    where = ("--workspace", desk, "--json", "--as", "Ran Wei")
    tied = deskbook("ticket", "link", child, "--to", parent, "--kind", "child", *where)
    assert tied.data["family"]["parent"] == parent
    assert show(deskbook, desk, parent)["family"]["children"] == [child]
    circle = deskbook("ticket", "link", parent, "--to", child, "--kind", "child", *where)
    assert circle.data["error"]["code"] == "family_circle"
    shown = deskbook("ticket", "show", parent, "--workspace", desk)
    assert f"children: {child}" in shown.out
