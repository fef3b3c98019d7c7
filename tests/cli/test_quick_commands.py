"""Quick actions by commands, with the guards of the window."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.quick_actions import ME, QuickAction, Words
from desktop.domain.vocabulary import MessageKind
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace

TAKE = QuickAction(
    Bilingual("接单", "Take it"),
    {"status": "working", "assignee": ME},
    words=Words(MessageKind.REPLY, Bilingual("{称呼} 收到", "{call} got it")),
    shared=True,
)


@pytest.fixture
def desk(deskbook, desk_folder, tmp_path):
    """Return where a desk with one quick action and one ticket is, and the ticket's number."""
    workspace = open_workspace(desk_folder, Machine(tmp_path / "machine"), create=True)
    my = workspace.services(workspace.setup_session())
    ran = my.people.add_agent("魏然", "Ran Wei", "agent")
    session = my.session._replace(person=ran, role="agent")
    my.for_session(session).quick.keep(TAKE)
    workspace.close()
    where = ("--json", "--workspace", desk_folder)
    made = deskbook("ticket", "new", "Printer", *where, "--as", "Ran Wei")
    return where, made.data["number"]


def test_actions_are_listed_with_what_they_do(deskbook, desk):
    where, _ = desk
    (found,) = deskbook("ticket", "quick-actions", *where).data["quick_actions"]
    assert (found["zh"], found["en"]) == ("接单", "Take it")
    assert found["fields"] == {"status": "working", "assignee": "@me"}


def test_an_action_is_done_by_its_name_with_words_of_one_s_own(deskbook, desk):
    where, number = desk
    words = ("ticket", "quick", number, "--action", "take it", *where, "--as", "Ran Wei")
    refused = deskbook(*words)
    assert (refused.code, refused.data["error"]["code"]) == (3, "quick_words_open")
    assert deskbook(*words, "--text", "on my way").data["done"] == [number]
    shown = deskbook("ticket", "show", number, *where).data
    assert shown["status"] == "working"
    assert "on my way" in str(shown)


def test_an_action_that_is_not_there_is_refused(deskbook, desk):
    where, number = desk
    words = ("ticket", "quick", number, "--action", "fly", *where, "--as", "Ran Wei")
    assert deskbook(*words).data["error"]["code"] == "quick_gone"


def test_each_of_several_tickets_has_its_own_result(deskbook, desk):
    where, number = desk
    other = deskbook("ticket", "new", "Screen", *where, "--as", "Ran Wei").data["number"]
    deskbook("ticket", "set", other, "status=void", "--reason", "twice", *where, "--as", "Ran Wei")
    words = ("ticket", "quick", number, other, "--action", "接单", "--text", "来了")
    found = deskbook(*words, *where, "--as", "Ran Wei").data
    assert found["done"] == [number]
    assert [each["number"] for each in found["refused"]] == [other]
