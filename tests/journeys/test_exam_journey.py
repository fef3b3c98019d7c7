"""An exam from its plan to the second attempt, by keys alone: planned, sat, failed, passed."""

import exam_desk
import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]
TRAINER, AGENT = "Shen Ruoxi", "Tian Xiaohe"


@pytest.fixture
def started(desk_at):
    """Return the program with two choice questions more in the bank, as the trainer."""
    found = desk_at(TRAINER)
    found.hands.wait_rows(18)
    exam_desk.add_choices(found.app.desk.my, "Coffee 1", "Coffee 2")
    return found


def switch(hands, name):
    hands.press("Ctrl+Shift+P")
    hands.find("person_search")
    hands.type(name.split()[0])
    hands.see(f"Work as {name}")
    hands.press("Return")
    hands.until(lambda: not hands.shows("person_search"))


def tick(hands, words):
    """Choose the first question that a search finds."""
    hands.find("exam_find_question")
    hands.press("Ctrl+A")
    hands.type(words)
    hands.press("Return")


def plan(hands):
    """Plan an exam of a simulated ticket and two choices."""
    hands.press("G, X")
    hands.see("Front-line exam")
    hands.press("N")
    hands.until(lambda: hands.focus() == "exam_title_en")
    hands.type("Coffee exam")
    hands.press("Tab")
    hands.until(lambda: hands.focus() == "exam_find_question")
    for words in ("SIM-07", "Coffee 1", "Coffee 2"):
        tick(hands, words)
    hands.see("3 chosen")
    hands.press("Tab", "Tab", "Tab", "Tab", "Tab")
    hands.until(lambda: hands.focus() == "exam_pass_mark")
    hands.press("Ctrl+A")
    hands.type("60")
    hands.press("Tab", "Ctrl+A")
    hands.type("0")
    hands.press("Tab", "Tab", "Tab", "Space", "Ctrl+Return")
    hands.see("Nobody has sat it yet.")
    # The page knows of it before the sheet has heard that all went well.
    hands.until(lambda: not hands.shows("exam_title_en"))


def answer_ticket(hands, keys):
    """Answer the first page of the simulated ticket by letters and digits, the second by Space."""
    hands.press(*keys, "Ctrl+Return")
    hands.see("page 2 of 2")
    for _ in range(8):
        # They come in another order each time, and some of them are no step at all.
        if hands.chosen("exam_steps").startswith("Tell power"):
            break
        hands.press("Down")
    hands.press("Space")
    hands.see("Your order: 1 step")
    hands.press("Ctrl+Return")


def fail(hands):
    """Sit the exam, answer too little, see what it came to."""
    hands.press("Ctrl+Return")
    hands.see("Question 1 of 3")
    answer_ticket(hands, ("A", "1", "2", "F"))
    hands.see("Question 2 of 3")
    hands.press("B", "Ctrl+Return")
    hands.see("Question 3 of 3")
    hands.press("Alt+Left")
    hands.see("Question 2 of 3")
    hands.press("Ctrl+Return", "Ctrl+Return")
    hands.see("1 question not answered")
    hands.see("1 question flagged")
    hands.press("Ctrl+Return")
    hands.see("short of the pass mark")
    hands.see("“Wait” was chosen.")


def read_up(hands):
    """Come back to the result from the page, and go from it to the step of the SOP."""
    hands.press("Esc")
    hands.until(lambda: hands.focus() == "exam_list" and hands.shows("exam_attempts"))
    hands.press("Return")
    hands.until(lambda: hands.focus() == "exam_attempts")
    hands.press("Return")
    hands.find("exam_source")
    hands.press("J", "J", "J")
    hands.until(lambda: hands.focus() == "exam_source")
    hands.press("Return")
    hands.see("HW-01")
    hands.press("G, X")
    hands.until(lambda: hands.focus() == "exam_list")


def retake(hands):
    """Sit it once more, with every question answered."""
    hands.press("Ctrl+Return")
    hands.see("Question 1 of 3")
    answer_ticket(hands, ("A", "1", "2", "3", "4"))
    hands.see("Question 2 of 3")
    hands.press("A", "Ctrl+Return")
    hands.see("Question 3 of 3")
    hands.press("A", "Ctrl+Shift+Return")
    hands.see("Every question is answered, none is flagged.")
    hands.press("Ctrl+Return")
    hands.see("attempt 2")


def test_an_exam_is_planned_sat_failed_read_and_passed_by_keys_alone(started):
    hands = started.hands
    plan(hands)
    switch(hands, AGENT)
    hands.until(lambda: hands.chosen("exam_list") == "Coffee exam")
    hands.press("G, X")
    hands.until(lambda: hands.focus() == "exam_list")
    fail(hands)
    read_up(hands)
    retake(hands)
    hands.see("Every limit is reached.")
    hands.see("Attempt 1")
