"""A procedure comes to be: one writes it, another reviews, the lead approves, a colleague signs."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]

NEXT_ACT = "Ctrl+Alt+Return"


@pytest.fixture
def hands(desk_at):
    found = desk_at("Peng Yue").hands
    found.wait_rows(18)
    return found


def work_as(hands, typed, name):
    """Hand the keyboard to a colleague."""
    hands.press("Ctrl+Shift+P")
    hands.find("person_search")
    hands.type(typed)
    hands.see(f"Work as {name}")
    hands.press("Return")
    hands.until(lambda: not hands.shows("person_search"))


def open_document(hands, code):
    """Open a document by its code from the palette."""
    hands.press("Ctrl+K")
    hands.type(code)
    hands.until(lambda: hands.chosen("palette_rows").startswith(code))
    hands.press("Return")
    hands.until(lambda: code in hands.texts())


def written(hands):
    """Write a short SOP from nothing, by keys."""
    hands.press("G, S", "N")
    hands.until(lambda: hands.focus() == "new_title_zh")
    hands.type("误删恢复")
    hands.press("Return")
    hands.until(lambda: not hands.shows("new_document"))
    hands.see("created as a draft")
    for title in ("问清路径和时间", "从快照恢复", "用户确认文件"):
        hands.until(lambda: hands.shows("add_step"))
        hands.press("Ctrl+Return")
        hands.until(lambda: hands.focus() == "title_zh" and not hands.text_of("title_zh"))
        hands.type(title)
    hands.press("Escape")


def test_an_sop_goes_from_nothing_into_force_by_keys_and_four_people(hands):
    written(hands)
    hands.press(NEXT_ACT)
    hands.find("submit_sheet")
    hands.click("add_reviewer")
    hands.type("hz")
    hands.press("Return")
    hands.until(lambda: "Nobody is asked" not in " ".join(hands.texts()))
    hands.click("sheet_act")
    hands.until(lambda: not hands.shows("submit_sheet"))
    work_as(hands, "hz", "Han Zhuo")
    hands.press(NEXT_ACT)
    hands.find("review_sheet")
    hands.click("sheet_act")
    hands.until(lambda: not hands.shows("review_sheet"))
    work_as(hands, "gmy", "Gu Mingyuan")
    hands.press(NEXT_ACT)
    hands.find("approve_sheet")
    hands.click("sheet_act")
    hands.see("in force: 24")
    work_as(hands, "luobin", "Luo Bin")
    hands.press(NEXT_ACT)
    hands.find("sign_sheet")
    hands.press("Return")
    hands.until(lambda: not hands.shows("sign_sheet"))


def test_a_document_is_compared_with_the_version_before_by_one_key(hands):
    open_document(hands, "NET-01")
    hands.press("D")
    hands.see("changed")
    hands.press("F3")
    hands.press("Escape")
    hands.until(lambda: not hands.shows("comparison"))


def test_any_words_lead_to_the_step_that_says_them(hands):
    hands.press("G, S", "/")
    hands.type("Credential Manager")
    hands.press("Return")
    hands.see("Find what locks it before unlocking")


def test_the_library_is_gone_into_and_come_back_to_with_the_focus_where_one_goes_on(hands):
    hands.press("G, S")
    hands.until(lambda: hands.focus() == "library_tree")
    open_document(hands, "ACC-01")
    hands.press("G, Q")
    hands.until(lambda: hands.focus() == "tickets")
    hands.press("G, S")
    hands.until(lambda: hands.focus() == "sop_reader")
