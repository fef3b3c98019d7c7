"""Practice by commands."""

import pytest

WHO = ("--person", "Zou Kaiwen")


@pytest.fixture
def where(deskbook, desk_folder):
    assert deskbook("demo", "--tickets", "0", "--workspace", desk_folder).code == 0
    return "--json", "--workspace", desk_folder


def test_what_is_due_and_what_was_practised_is_told(deskbook, where):
    due = deskbook("practice", "due", *WHO, *where)
    assert due.code == 0, due.err
    assert set(due.data) >= {"due", "new", "minutes", "left"}
    assert due.data["minutes"] <= 15
    assert {each["card"] for each in due.data["new"]} >= {"term"}
    lines = deskbook("practice", "list", *WHO, *where).data["answers"]
    assert lines
    assert all(0 <= each["fraction"] <= 1 for each in lines)
    assert [each["answered_at"] for each in lines] == sorted(
        (each["answered_at"] for each in lines), reverse=True
    )


def test_somebody_the_desk_does_not_know_is_refused(deskbook, where):
    found = deskbook("practice", "due", "--person", "Nobody", *where)
    assert found.data["error"]["code"] == "agent_unknown"
