"""An agent's day by the keyboard: find, open, answer, change, take back, do again."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def column(hands, name):
    at = hands.headers().index(name)
    return [row[at] for row in hands.rows()]


def cell(hands, name):
    return hands.row()[hands.headers().index(name)]


def open_all(hands):
    hands.press("G, L")
    hands.wait_rows(800)


def test_tickets_are_found_by_chinese_by_a_word_and_by_number(hands):
    open_all(hands)
    number = column(hands, "No.")[40]
    hands.press("/")
    hands.type("打印")
    hands.until(lambda: 0 < len(hands.rows()) < 200)
    assert sum("打印" in text for text in column(hands, "Subject")) > 3
    hands.press("Ctrl+A", "Del")
    hands.type("printer")
    hands.until(lambda: any("print" in text for text in column(hands, "Subject")))
    hands.press("Ctrl+A")
    hands.type(number)
    hands.wait_rows(1)
    assert column(hands, "No.") == [number]
    hands.press("Ctrl+A")
    hands.type("量子咖啡机")
    hands.see("No tickets match “量子咖啡机”")
    hands.press("Ctrl+A", "Del")
    hands.wait_rows(800)


def test_a_ticket_is_opened_answered_by_phone_changed_taken_back_and_done_again(hands):
    number, status = cell(hands, "No."), cell(hands, "Status")
    hands.press("Return")
    hands.until(lambda: hands.text_of("number") == number)
    hands.press("R")
    assert hands.focus() == "composer_text"
    hands.type("Restarted the spooler, 已恢复。")
    hands.press("Ctrl+Return")
    hands.see("Reply recorded")
    hands.see("Restarted the spooler, 已恢复。")
    assert hands.text_of("composer_text") == ""
    hands.press("Esc")
    assert hands.find("ticket")
    hands.press("S")
    hands.type("closed")
    hands.press("Return")
    hands.find("move_sheet")
    assert hands.focus() == "field_root_cause"
    hands.type("Not found")
    hands.press("Return")
    hands.see(f"{number} · Status: Closed")
    hands.until(lambda: hands.text_of("status") == "Closed")
    assert hands.find("ticket")
    hands.press("Ctrl+Z")
    hands.see("Undone: changing the status")
    hands.until(lambda: hands.text_of("status") == status)
    hands.press("Ctrl+Shift+Z")
    hands.see("Done again: changing the status")
    hands.until(lambda: hands.text_of("status") == "Closed")


def test_a_new_ticket_is_written_in_one_go_and_taken_back(hands):
    hands.press("C")
    assert hands.focus() == "new_requester"
    hands.type("zh")
    hands.find("found_people")
    hands.press("Return")
    assert hands.focus() == "new_subject"
    hands.type("Label printer on line 2 prints nothing 打不出来")
    hands.press("Ctrl+Return")
    hands.see("created")
    hands.wait_rows(19)
    assert cell(hands, "Subject") == "Label printer on line 2 prints nothing 打不出来"
    assert cell(hands, "Requester")
    assert hands.focus() == "tickets"
    hands.press("Ctrl+Z")
    hands.see("Undone: creating a ticket")
    hands.wait_rows(18)
    assert hands.row()


def test_a_ticket_is_taken_ranked_put_into_the_bin_and_back(hands):
    number = cell(hands, "No.")
    hands.press("I")
    hands.until(lambda: cell(hands, "Agent") == "Tian Xiaohe")
    hands.press("P")
    hands.type("P1")
    hands.press("Return")
    hands.see("Why this priority? Enter keeps it")
    hands.type("The line stands still")
    hands.press("Return")
    hands.until(lambda: cell(hands, "Pri.") == "P1")
    assert cell(hands, "No.") == number
    hands.press("Del")
    hands.see("1 ticket in the bin")
    hands.wait_rows(17)
    assert number not in column(hands, "No.")
    assert hands.row()
    hands.press("Ctrl+Z")
    hands.wait_rows(18)
    assert number in column(hands, "No.")


def test_three_marked_tickets_change_as_one_and_come_back_as_one(hands):
    before = column(hands, "Agent")
    assert "Peng Yue" not in before[:3]
    hands.press("Shift+J", "Shift+J")
    assert hands.marked() == 3
    hands.press("A")
    hands.type("py")
    hands.press("Return")
    hands.see("3 tickets changed")
    hands.until(lambda: column(hands, "Agent")[:3] == ["Peng Yue"] * 3)
    assert hands.marked() == 3
    hands.press("Ctrl+Z")
    hands.until(lambda: column(hands, "Agent") == before)


def test_single_letters_typed_in_a_field_never_act(hands):
    number = cell(hands, "No.")
    hands.press("R")
    hands.type("csvip?/jk")
    assert hands.text_of("composer_text") == "csvip?/jk"
    assert cell(hands, "No.") == number
    assert hands.find("queue")


def test_keys_belong_to_the_composition_while_one_is_open(hands):
    hands.press("R")
    hands.compose("nihao")
    hands.press("Ctrl+K")
    assert not hands.shows("palette")
    hands.type("好")
    assert hands.text_of("composer_text") == "好"


def test_going_back_leaves_a_half_written_answer_for_later(hands):
    hands.press("R")
    hands.type("half an answer")
    hands.press("Esc")
    assert hands.focus() == "tickets"
    hands.press("J", "R")
    assert hands.text_of("composer_text") == ""
    hands.press("Esc", "K", "R")
    hands.until(lambda: hands.text_of("composer_text") == "half an answer")
