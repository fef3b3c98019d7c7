"""Older versions of a process by commands: listed, shown, written, printed by number."""

import pytest

from desktop.domain.documents.states import State
from desktop.services.documents.control import Submission
from desktop.services.machine import Machine
from desktop.services.workspace import open_workspace

FIRST = "环节,操作,痛点,角色\n受理,接电话,漏单,一线\n处理,排查,,二线\n"
SECOND = FIRST + "处理,回访,,一线\n"


def put_in_force(folder, home):
    """Put the newest version of the only process in force."""
    workspace = open_workspace(folder, Machine(home))
    setup = workspace.services(workspace.setup_session("zh"))
    lead = setup.people.add_agent("林静", "Jing Lin", "lead")
    my = setup.for_session(workspace.session(lead))
    version = my.processes.find("PM-01").version
    my.documents.submit(version, Submission())
    my.documents.approve(version, override="一个人的服务台")
    assert my.processes.find("PM-01").control == State.EFFECTIVE
    workspace.close()


@pytest.fixture
def where(deskbook, desk_folder, tmp_path):
    """Return the words behind each command; a process with two versions is there."""
    words = ("--workspace", desk_folder, "--json", "--lang", "zh")
    path = tmp_path / "受理流程.csv"
    path.write_text(FIRST, "utf-8")
    assert deskbook("import", "process", path, *words).code == 0
    put_in_force(desk_folder, tmp_path / "machine")
    path.write_text(SECOND, "utf-8")
    assert deskbook("import", "process", path, "--code", "PM-01", *words).code == 0
    return words


def test_versions_are_listed_with_line_number_state_and_date(deskbook, where):
    found = deskbook("process", "list", *where).data["processes"]
    assert [(e["kind"], e["number"], e["state"]) for e in found] == [
        ("as_is", 1, "effective"),
        ("as_is", 2, "draft"),
    ]
    assert all(each["dated"][:2] == "20" for each in found)
    lines = deskbook("process", "list", *where[:2], "--lang", "zh").out.splitlines()
    assert lines[0].startswith("PM-01  v1  ")
    assert "as_is  effective  20" in lines[0]


def test_an_older_version_is_shown_written_and_printed(deskbook, where, tmp_path):
    newest = deskbook("process", "show", "PM-01", *where).data
    first = deskbook("process", "show", "PM-01", "--version", "1", *where).data
    assert [(each["number"], each["rows"]) for each in (newest, first)] == [(2, 3), (1, 2)]
    out = tmp_path / "old.csv"
    wanted = ("export", "process", "PM-01", "--version", "1", "-o", out)
    done = deskbook(*wanted, "--format", "csv", *where).data
    assert (done["number"], done["rows"]) == (1, 2)
    assert "回访" not in out.read_text("utf-8-sig")
    for more in (("--format", "svg"), ("--format", "svg", "--map"), ("--format", "bpmn")):
        assert deskbook(*wanted, *more, *where).code == 0
        assert "回访" not in out.read_text("utf-8")
    chart = deskbook(*wanted, "--format", "png", *where).data
    assert (chart["number"], chart["rows"]) == (1, 2)
    printed = deskbook("print", "process", "PM-01", "--version", "1", "-o", out, *where).data
    assert (printed["number"], printed["rows"]) == (1, 2)


def test_a_number_that_is_not_there_is_refused_with_those_that_are(deskbook, where, tmp_path):
    out = tmp_path / "none.csv"
    for words in (
        ("process", "show", "PM-01"),
        ("export", "process", "PM-01", "--format", "csv", "-o", out),
        ("export", "process", "PM-01", "--format", "svg", "-o", out),
        ("print", "process", "PM-01", "-o", out),
    ):
        ended = deskbook(*words, "--version", "7", *where)
        assert (ended.code, ended.data["error"]["code"]) == (3, "process_version_missing")
        assert "1, 2" in ended.data["error"]["message"]
    assert not out.exists()
