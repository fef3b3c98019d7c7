"""`deskbook sops run|tick`: how far a ticket is, and ticks with the guards of the window."""

import pytest
from run_desk import in_force, network_sop

from desktop.domain.drafts import TicketDraft
from desktop.domain.numbers import short_number


@pytest.fixture
def worked(deskbook, open_desk, tmp_path):
    """Return a function that runs a command on a desk with one ticket, and the ticket's number."""
    desk = open_desk()
    in_force(desk, "NET-01", network_sop(), "NWF")
    key = desk.wei.tickets.create(TicketDraft("连不上", service_type="NWF", assignee="魏然"))
    row = desk.wei.queue.rows([key])[key]
    desk.close()
    folder = tmp_path / "desk-0"
    run = lambda *words: deskbook(*words, "--workspace", folder)  # noqa: E731
    return run, short_number(row.station, row.counter)


def test_the_run_of_a_ticket_is_shown_as_lines_and_as_one_object(worked):
    run, number = worked
    ended = run("sops", "run", number)
    assert ended.code == 0
    assert ended.out.splitlines()[0] == "NET-01 A/0 0/4"
    assert ended.out.splitlines()[1].startswith("[>] 1  ")
    data = run("sops", "run", number, "--json").data
    assert (data["code"], data["done"], data["total"]) == ("NET-01", 0, 4)
    assert [step["standing"] for step in data["steps"]][:2] == ["current", "open"]
    assert data["newer_version"] is None


def test_a_step_is_ticked_by_its_number_with_an_answer_and_a_note(worked):
    run, number = worked
    assert run("sops", "tick", number, "1", "--note", "三台").code == 0
    ended = run("sops", "tick", number, "2", "--branch", "1", "--as", "Fan Bai", "--json")
    data = ended.data
    first, second, third, *_ = data["steps"]
    assert (first["standing"], first["note"]) == ("done", "三台")
    assert first["by"] == {"zh": "", "en": ""}
    assert (second["answer"]["en"], second["by"]["en"]) == ("Yes", "Fan Bai")
    assert third["standing"] == "off"


def test_what_the_window_refuses_the_command_refuses_too(worked):
    run, number = worked
    assert run("sops", "tick", number, "2", "--branch", "1").code == 0
    off = run("sops", "tick", number, "3")
    assert off.code != 0
    assert "not on the present path" in off.err
    assert "is no step of this SOP" in run("sops", "tick", number, "77").err
    assert "has no such answer" in run("sops", "tick", number, "1", "--branch", "9").err
    assert "Nobody at the desk" in run("sops", "tick", number, "1", "--as", "x").err
    assert "no ticket with the number" in run("sops", "run", "A9999").err
