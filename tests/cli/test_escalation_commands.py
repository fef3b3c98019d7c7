"""`deskbook ticket escalate|accept|return|hand-back`: escalations by a script, with guards."""

import pytest

from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace

AHEAD = "2199-01-01T10:10"
WHOLE = (
    *("--reason", "同一天第二次锁定", "--promise", "10:10 前答复", "--by", AHEAD),
    *("--tried", "看锁定来源=ENG-TAB-07", "--evidence", "lock-source.txt"),
)


@pytest.fixture
def desk(desk_folder, tmp_path):
    """Return the folder of a workspace with three at work."""
    workspace = open_workspace(desk_folder, Machine(tmp_path / "machine"), create=True)
    people = workspace.services(workspace.setup_session()).people
    for zh, en, role in (
        ("林晓", "Xiao Lin", "lead"),
        ("魏然", "Ran Wei", "agent"),
        ("白帆", "Fan Bai", "agent"),
    ):
        people.add_agent(zh, en, role)
    workspace.close()
    return desk_folder


@pytest.fixture
def run(deskbook, desk):
    return lambda *words: deskbook("ticket", *words, "--json", "--workspace", desk)


@pytest.fixture
def number(run):
    return run("new", "账号锁了", "--as", "Ran Wei").data["number"]


def test_an_escalation_goes_its_way_by_commands_alone(run, number):
    made = run("escalate", number, "--to", "白帆", *WHOLE, "--as", "Ran Wei").data
    (record,) = made["escalations"]
    assert (record["kind"], record["state"], record["symptom"]) == (
        "functional",
        "asked",
        "账号锁了",
    )
    assert record["tried"] == [{"what": "看锁定来源", "result": "ENG-TAB-07"}]
    assert made["escalated_at"] is not None
    taken = run("accept", number, "--as", "Fan Bai").data
    assert taken["assignee"]["en"] == "Fan Bai"
    done = run("hand-back", number, "--result", "已清除缓存", "--as", "Fan Bai").data
    (record,) = done["escalations"]
    assert (record["state"], record["said"], done["escalated_at"]) == (
        "handed_back",
        "已清除缓存",
        None,
    )
    assert record["held_minutes"] is not None


def test_what_is_returned_says_what_is_needed(run, number):
    run("escalate", number, "--to", "lead", "--kind", "management", *WHOLE, "--as", "Ran Wei")
    words = ("return", number, "--need", "哪台平板？", "--lacks", "evidence", "--as", "Xiao Lin")
    (record,) = run(*words).data["escalations"]
    assert (record["state"], record["said"], record["lacks"]) == (
        "returned",
        "哪台平板？",
        ["evidence"],
    )


@pytest.mark.parametrize(
    ("words", "who", "code"),
    [
        (("escalate", "--to", "没有这人", *WHOLE), "Ran Wei", "escalation_unknown_to"),
        (("escalate", "--to", "Ran Wei", *WHOLE), "Ran Wei", "escalation_to_self"),
        (("accept",), "Fan Bai", "escalation_none"),
        (("hand-back",), "Fan Bai", "escalation_none"),
    ],
)
def test_the_guards_are_those_of_the_window(run, number, words, who, code):
    verb, *rest = words
    done = run(verb, number, *rest, "--as", who)
    assert (done.code, done.data["error"]["code"]) == (3, code)


def test_somebody_else_s_escalation_is_not_accepted(run, number):
    run("escalate", number, "--to", "白帆", *WHOLE, "--as", "Ran Wei")
    assert run("accept", number, "--as", "Xiao Lin").data["error"]["code"] == "escalation_not_yours"


def test_a_record_with_a_gap_is_not_sent_and_says_which(run, number):
    words = [each for each in WHOLE if each not in ("--evidence", "lock-source.txt")]
    done = run("escalate", number, "--to", "白帆", *words, "--as", "Ran Wei")
    assert done.data["error"]["code"] == "escalation_lacks"
    assert "Evidence" in str(done.data["error"])


def test_text_for_people_names_the_escalation(deskbook, desk, run, number):
    run("escalate", number, "--to", "白帆", *WHOLE, "--as", "Ran Wei")
    shown = deskbook("ticket", "show", number, "--workspace", desk)
    assert "ES-0001 functional asked 同一天第二次锁定" in shown.out


def test_the_record_and_the_page_of_a_shift_print_by_commands(
    deskbook, desk, run, number, tmp_path
):
    end = ("-o", tmp_path / "e.pdf", "--json", "--workspace", desk)
    none = deskbook("print", "escalation", number, *end)
    assert none.code != 0
    assert not (tmp_path / "e.pdf").exists()
    run("escalate", number, "--to", "白帆", *WHOLE, "--as", "Ran Wei")
    assert deskbook("print", "escalation", number, *end).data["pages"] == 1
    run("accept", number, "--as", "Fan Bai")
    end = ("-o", tmp_path / "h.pdf", "--json", "--workspace", desk)
    shift = deskbook("print", "handover", "--as", "Fan Bai", "--to", "Ran Wei", *end)
    assert shift.data["pages"] == 1
    assert deskbook("print", "handover", "--as", "Nobody", *end).code != 0
