"""`deskbook ticket new|show|set|note|resolve`: the way of a ticket by a script, with its guards."""

import pytest

from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace


@pytest.fixture
def desk(desk_folder, tmp_path):
    """Return the folder of a workspace with a lead at work."""
    workspace = open_workspace(desk_folder, Machine(tmp_path / "machine"), create=True)
    workspace.services(workspace.setup_session()).people.add_agent("林晓", "Xiao Lin", "lead")
    workspace.close()
    return desk_folder


@pytest.fixture
def ticket(deskbook, desk):
    """Return a function that runs a ticket command and returns how it ended."""

    def run(*words):
        return deskbook("ticket", *words, "--json", "--workspace", desk)

    return run


def test_a_ticket_goes_its_way_by_commands_alone(ticket):
    made = ticket(
        *("new", "打印机卡纸", "--text", "走廊那台", "--requester", "周敏", "--as", "Xiao Lin"),
        *("--set", "service_type=HWF", "--set", "impact=low", "--set", "urgency=high"),
        *("--set", "tags=甲,乙", "--set", "extra.asset_no=IT-7"),
        *("--set", "extra.device_model=M404", "--set", "extra.error_code=50.2"),
    ).data
    assert (made["subject"], made["priority"], made["service_type"]) == ("打印机卡纸", "P3", "HWF")
    assert (made["tags"], made["extra"]["asset_no"]) == (["甲", "乙"], "IT-7")
    assert made["requester"]["zh"] == "周敏"
    number = made["number"]
    moved = ticket("set", number, "status=waiting_requester", "assignee=林晓", "--reason", "等样例")
    assert moved.data["status"] == "waiting_requester"
    assert {c["clock"]: c["state"] for c in moved.data["clocks"]} == {
        "response": "running",
        "resolve": "paused",
    }
    told = ticket("note", number, "已回电", "--answer").data
    assert [(m["kind"], m["text"]) for m in told["messages"]] == [("reply", "已回电")]
    done = ticket("resolve", number, "--how", "换了搓纸轮", "--cause", "磨损", "--minutes", "12")
    assert (done.data["status"], done.data["open"]) == ("resolved", False)
    assert done.data["extra"]["worked_minutes"] == 12
    shown = ticket("show", number).data
    assert shown == done.data


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "A9999-9"), "wrong_check_digit"),
        (("set", "A1-3", "colour=red"), "field_unknown"),
        (("set", "A1-3", "status=nowhere"), "field_value"),
        (("set", "A1-3", "priority=P9"), "field_value"),
        (("set", "A1-3", "priority=P1"), "priority_reason"),
        (("set", "A1-3", "due_at=soon"), "moment_text"),
        (("set", "A1-3", "assignee=nobody"), "field_value"),
        (("note", "A1-3", " "), "message_empty"),
        (("new", " "), "subject_missing"),
        (("note", "A1-3", "x", "--as", "nobody"), "agent_unknown"),
    ],
)
def test_what_the_window_refuses_the_command_refuses(ticket, words, code):
    assert ticket("new", "一").data["number"] == "A1-3"
    before = _kept(ticket("show", "A1-3").data)
    ended = ticket(*words)
    assert (ended.code, ended.data["error"]["code"]) == (3, code)
    assert _kept(ticket("show", "A1-3").data) == before


def _kept(shown):
    """Return what is kept of a ticket: all but the time left, which runs while the desk works."""
    clocks = [{**clock, "left_minutes": None} for clock in shown["clocks"]]
    return {**shown, "clocks": clocks}


def test_text_for_people_leaves_out_what_is_empty(deskbook, desk):
    made = deskbook("ticket", "new", "卡纸", "--workspace", desk)
    assert made.out.startswith("A1-3  P3  new  卡纸")
    assert "None" not in made.out
