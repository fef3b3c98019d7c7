"""The question bank by keys alone: found, looked at, approved, taken back, made from an SOP."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Gu Mingyuan").hands
    found.wait_rows(18)
    found.press("Ctrl+4")
    found.until(lambda: found.focus() == "questions")
    return found


def counted(hands, text):
    hands.until(lambda: hands.text_of("question_count") == text)


def test_questions_are_filtered_looked_at_approved_and_made_by_keys(hands):
    counted(hands, "60 of 60")
    hands.press("/")
    hands.type("blue screen")
    hands.press("Down")
    counted(hands, "5 of 60")
    hands.press("Down")
    hands.press("K")
    hands.see("Marks:")
    hands.press("Ctrl+Shift+F")
    counted(hands, "60 of 60")
    hands.press("Ctrl+Home")
    hands.until(lambda: hands.text_of("question_number") == "Q60")
    hands.see("3 drafts")
    hands.press("A")
    hands.see("Q60 approved")
    hands.see("2 drafts")
    hands.press("Ctrl+Z")
    hands.see("3 drafts")
    hands.press("Ctrl+Shift+N")
    hands.find("choose_sheet")
    hands.type("SW-02")
    hands.press("Return")
    hands.find("made_list")
    hands.press("Space", "Down", "Space", "Ctrl+Return")
    hands.see("16 drafts kept in the bank")
    counted(hands, "76 of 76")
    hands.press("Ctrl+Z")
    counted(hands, "60 of 60")


def test_a_file_dropped_on_the_pane_comes_in_and_goes_back(hands, tmp_path):
    file = tmp_path / "more.gift"
    file.write_text("::A:: What now? {=wait ~run}\n", encoding="utf-8")
    hands.drop_files("question_bank", file)
    hands.find("bank_look")
    hands.press("Ctrl+Return")
    hands.find("bank_report")
    hands.see("1 new draft")
    hands.press("Return")
    counted(hands, "61 of 61")
    hands.press("Ctrl+Z")
    counted(hands, "60 of 60")


def test_what_is_filtered_goes_out_as_a_file(hands, tmp_path):
    hands.press("/")
    hands.type("ACC-01")
    hands.press("Down")
    hands.until(lambda: hands.text_of("question_count") == "5 of 60")
    hands.press("Ctrl+Shift+E")
    hands.find("question_export_menu")
    hands.name_file(tmp_path / "bank.xml")
    hands.press("Down", "Down", "Return")
    hands.until((tmp_path / "bank.xml").exists)
    assert b"<quiz>" in (tmp_path / "bank.xml").read_bytes()


def tab_to(hands, name, times=1):
    for _ in range(times):
        hands.press("Tab")
        while hands.focus() != name:
            hands.press("Tab")


def test_a_question_is_written_kept_approved_and_changed_by_keys(hands):
    counted(hands, "60 of 60")
    hands.press("N")
    hands.find("new_question_menu")
    hands.press("Down", "Return")
    hands.until(lambda: hands.focus() == "edit_text_en")
    hands.see("It doesn't say what is asked.")
    hands.type("Which port is looked at first?")
    for said in ("500", "600"):
        tab_to(hands, "option_en")
        hands.type(said)
    hands.press("Ctrl+Return")
    hands.type("700")
    tab_to(hands, "row_off", times=2)
    hands.press("Space")
    hands.until(lambda: hands.focus() == "option_en")
    hands.press("Ctrl+Shift+A")
    hands.see("Q61 approved")
    hands.until(lambda: hands.focus() == "questions")
    hands.see("Which port is looked at first?")
    hands.press("E")
    hands.until(lambda: hands.focus() == "edit_text_en")
    hands.press("End")
    hands.type(" Name one.")
    hands.press("Esc")
    hands.see("Which port is looked at first? Name one.")
    hands.see("A draft: version 1 is asked until this one is approved.")
    hands.press("A")
    hands.see("Version 2")


def test_what_looks_alike_is_settled_by_keys(hands, tmp_path):
    file = tmp_path / "twice.gift"
    text = "Which port does the VPN client need first when it says {}?"
    answers = "{=UDP 500 ~TCP 80 ~any of them}"
    said = (f"::{name}:: {text.format(name)} {answers}" for name in ("809", "809!"))
    file.write_text("\n\n".join(said), encoding="utf-8")
    hands.drop_files("question_bank", file)
    hands.find("bank_look")
    hands.see("1 likely duplicate")
    hands.press("Space", "Ctrl+Return")
    hands.find("bank_report")
    hands.press("Return")
    counted(hands, "62 of 62")
    hands.press("D")
    hands.find("pairs_sheet")
    hands.see("1 difference, marked")
    hands.press("Left")
    hands.see("All pairs are settled.")
    hands.press("Ctrl+Z")
    hands.until(lambda: hands.find("pair_apart").isEnabled())
    hands.press("N")
    hands.see("Not the same; remembered")
    hands.press("Return")
    hands.press("D")
    hands.see("No two questions look alike")


def test_many_are_changed_together_by_keys_and_taken_back(hands):
    counted(hands, "60 of 60")
    hands.press("/")
    hands.type("ACC-01")
    hands.press("Down")
    counted(hands, "5 of 60")
    hands.until(lambda: hands.focus() == "questions")
    hands.press("Ctrl+A")
    hands.see("5 questions are chosen")
    hands.press("Shift+E")
    hands.find("questions_together")
    hands.until(lambda: hands.focus() == "bulk_category")
    while hands.focus() != "bulk_add":
        hands.press("Tab")
    hands.type("night")
    hands.see("5 would change")
    hands.press("Ctrl+Return")
    hands.see("5 changed")
    hands.press("Return")
    hands.until(lambda: not hands.shows("questions_together"))
    hands.press("Ctrl+Z")
    hands.see("Undone: questions changed together")
