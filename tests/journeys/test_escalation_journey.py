"""An escalation by keys alone: sent, accepted by a colleague, handed back; then the shift ends."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def fill(hands, name, text):
    """Walk on by Tab to a field and type into it."""
    for _ in range(40):
        if hands.focus() == name:
            hands.type(text)
            return
        hands.press("Tab")
    raise AssertionError(hands.focus())


def escalate(hands, to):
    """Write the record of the open ticket and send it."""
    hands.press("E")
    hands.find("escalate_sheet")
    for name, text in (
        ("escalate_to", to.split()[0]),
        ("escalate_expected_at", "+30 min"),
        ("escalate_reason", "second lock on one day"),
        ("tried_what_1", "state of the account"),
        ("tried_result_1", "locked"),
        ("escalate_evidence", "event 4740"),
        ("escalate_promise", "next word by 10:10"),
    ):
        fill(hands, name, text)
    hands.press("Ctrl+Return")
    hands.see(f"escalated to {to}")
    hands.until(lambda: not hands.shows("escalate_sheet"))


def work_as(hands, name):
    """Hand the keyboard to a colleague."""
    hands.press("Ctrl+Shift+P")
    hands.find("person_search")
    hands.type(name.split()[0])
    hands.see(f"Work as {name}")
    hands.press("Return")
    hands.until(lambda: not hands.shows("person_search"))


def test_a_ticket_is_escalated_accepted_by_another_person_and_handed_back(hands):
    hands.press("Return")
    hands.until(lambda: hands.shows("ticket"))
    number = next(text for text in hands.texts() if text.startswith("A2"))
    escalate(hands, "Bai Haoran")
    hands.press("Esc")
    work_as(hands, "Bai Haoran")
    hands.press("G, Shift+E")
    hands.wait_rows(1)
    hands.press("Return")
    hands.see("Promised to the requester")
    hands.see("event 4740")
    assert number in hands.texts()
    hands.press("Ctrl+Return")
    hands.see("accepted")
    hands.until(lambda: hands.shows("escalation_result"))
    hands.press("B")
    hands.until(lambda: hands.focus() == "escalation_result")
    hands.type("cleared the tablet")
    hands.press("Return")
    hands.see("handed back")
    hands.see("cleared the tablet")
    hands.press("Esc", "G, Shift+E")
    hands.wait_rows(0)


def test_a_shift_ends_by_keys_and_the_next_person_reads_the_next_step(hands):
    hands.press("G, H")
    hands.see("Shift hand-over")
    hands.until(lambda: hands.shows("handover_row"))
    number = hands.text_of("handover_open").split()[1]
    fill(hands, "handover_to", "Ji")
    fill(hands, "handover_next_step", "wait for the network team")
    hands.press("Ctrl+Return")
    hands.see("handed over to Ji Chen")
    hands.see("Nothing to hand over")
    hands.press("Esc")
    work_as(hands, "Ji Chen")
    hands.press("Ctrl+K")
    hands.type(number)
    hands.press("Return")
    hands.see("Next step: wait for the network team")
