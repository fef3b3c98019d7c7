"""An exam on paper by keys: printed, answers typed in, the result read, its sheet printed."""

import exam_acts
import exam_desk
import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]
TRAINER = "Shen Ruoxi"


@pytest.fixture
def started(desk_at):
    """Return the program with an exam of two choices, as the trainer."""
    found = desk_at(TRAINER)
    found.hands.wait_rows(18)
    my = found.app.desk.my
    exam_desk.add_choices(my, "Coffee 1", "Coffee 2")
    keys = [each.key for each in my.questions.listed() if each.name.startswith("Coffee")]
    title = exam_acts.Bilingual("咖啡", "Coffee exam")
    my.exams.keep(exam_acts.plan(*keys, title=title))
    return found


def close_preview(hands):
    """Close the preview: a window beside the program's own, which keeps the keyboard."""
    hands.click("close_preview")
    hands.until(lambda: not hands.shows("print_preview"))


def test_an_exam_is_printed_typed_in_and_its_score_sheet_shown_by_keys(started):
    hands = started.hands
    hands.press("G, X")
    hands.until(lambda: hands.chosen("exam_list") == "Coffee exam")
    hands.press("Ctrl+P")
    hands.find("exam_print_sheet")
    hands.press("Ctrl+Return")
    hands.until(lambda: hands.shows("print_preview"))
    hands.see("Page 1 of")
    close_preview(hands)
    hands.press("A")
    hands.until(lambda: hands.focus() == "exam_answers_table")
    hands.press("A", "G")
    hands.see("“G” is no answer here. One of AB.")
    hands.press("B", "Ctrl+Return")
    hands.see("1 answer sheet taken in")
    hands.press("Esc")
    hands.until(lambda: hands.focus() == "exam_list")
    hands.press("Return")
    hands.until(lambda: hands.focus() == "exam_attempts")
    hands.press("Return")
    hands.see("on paper, typed by Shen Ruoxi")
    hands.press("Ctrl+P")
    hands.until(lambda: hands.shows("print_preview"))
    close_preview(hands)
