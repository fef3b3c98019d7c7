"""Views, palette, help, keys, settings, people: what a person reaches from anywhere by keys."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Luo Bin").hands
    found.wait_rows(18)
    return found


def test_views_are_reached_by_two_letters(hands):
    hands.press("G, L")
    hands.wait_rows(800)
    hands.press("G, M")
    hands.until(lambda: hands.chosen("views") == "My open")
    assert all("Luo Bin" in row for row in hands.rows())
    hands.press("G, A")
    hands.wait_rows(18)
    assert hands.chosen("views") == "All open"


def test_a_view_is_chosen_by_a_click(hands):
    hands.click_item("views", "Unassigned")
    hands.wait_rows(3)
    hands.see("Unassigned")


def test_the_palette_runs_a_command_and_opens_a_ticket(hands):
    hands.press("Ctrl+K")
    assert hands.focus() == "palette_search"
    hands.type("view my open")
    hands.press("Return")
    hands.until(lambda: hands.chosen("views") == "My open")
    assert not hands.shows("palette")
    hands.press("G, A", "Ctrl+K")
    hands.type("ERP")
    hands.see("Tickets")
    hands.until(lambda: any("ERP" in text and len(text) > 4 for text in hands.texts()))
    hands.press("Down", "Up", "Return")
    hands.find("ticket")
    hands.until(lambda: "ERP" in hands.text_of("subject"))


def test_a_command_is_found_by_its_chinese_name_too(hands):
    hands.press("Ctrl+K")
    hands.type("新工单")
    hands.see("New ticket")
    hands.press("Return")
    hands.find("new_ticket_form")


def test_help_keys_and_esc_each_lead_one_level_back(hands):
    hands.press("F1")
    hands.find("help_text")
    hands.press("Esc")
    hands.find("tickets")
    hands.press("?")
    hands.find("keys_search")
    hands.see("Assign to me")
    hands.press("Esc")
    hands.until(lambda: not hands.shows("keys_search"))
    hands.press("Return")
    hands.find("ticket")
    hands.press("Ctrl+K", "Esc")
    hands.find("ticket")
    hands.press("Esc")
    hands.find("tickets")
    assert hands.focus() == "tickets"


QUEUE_PARTS = ["views", "search", "tickets", "preview", "status_bar", "rail_queue"]


def test_f6_walks_over_the_parts_of_the_queue_in_their_order_and_back(hands):
    hands.press("Shift+F6", "Shift+F6", "Shift+F6")
    seen = []
    for _ in QUEUE_PARTS:
        hands.press("F6")
        seen.append(hands.part())
    assert seen == QUEUE_PARTS
    for part in reversed(QUEUE_PARTS[:-1]):
        hands.press("Shift+F6")
        assert hands.part() == part


def test_f6_walks_over_the_parts_of_a_ticket_and_of_the_settings(hands):
    hands.press("Return")
    hands.find("ticket")
    seen = []
    for _ in range(7):
        hands.press("F6")
        seen.append(hands.part())
    start = seen.index("rail_queue")
    around = seen[start:] + seen[:start]
    assert around[0] == "rail_queue"
    assert around[-1] == "status_bar"
    assert "composer" in around
    hands.press("Esc", "Ctrl+7")
    hands.find("page_list")
    hands.press("/")
    assert hands.focus() == "page_search"
    hands.press("Ctrl+A", "Esc")
    hands.find("tickets")


def test_ctrl_b_hides_the_list_on_the_left_and_the_focus_goes_on(hands):
    hands.press("Shift+F6", "Shift+F6")
    assert hands.part() == "views"
    hands.press("Ctrl+B")
    assert not hands.shows("views")
    assert hands.focus() in ("search", "tickets")
    hands.press("Ctrl+B")
    hands.find("views")


def test_reading_takes_no_focus_and_esc_brings_it_back_from_the_preview(hands):
    hands.press("Space", "Space")
    assert hands.focus() == "tickets"
    hands.press("F6")
    assert hands.part() == "preview"
    hands.press("Esc")
    assert hands.focus() == "tickets"


def test_keys_pressed_at_once_after_opening_a_ticket_are_not_lost(hands):
    hands.press("Return", "R")
    hands.type("told them")
    assert hands.text_of("composer_text") == "told them"
    hands.press("Ctrl+Return")
    hands.see("Reply recorded")


def test_the_palette_closes_when_the_focus_goes_elsewhere(hands):
    hands.press("Ctrl+K")
    hands.find("palette")
    hands.press("Ctrl+1")
    assert not hands.shows("palette")
    assert hands.focus() == "tickets"


def test_a_half_word_of_an_input_method_is_neither_searched_nor_run(hands):
    hands.press("Ctrl+K")
    hands.type("undo")
    before = hands.texts()
    hands.compose("xin")
    hands.press("Return", "Down")
    assert hands.shows("palette")
    assert hands.texts() == before


def test_a_person_found_by_initials_shows_their_tickets(hands):
    hands.press("Ctrl+K")
    hands.type("@zlp")
    hands.see("Zhuo Liping")
    hands.press("Return")
    hands.until(lambda: {row[4] for row in hands.rows()} == {"Zhuo Liping"})
    assert hands.focus() == "tickets"


def test_a_ticket_is_opened_changed_and_left_by_the_mouse_alone(hands):
    hands.click("command_box")
    hands.find("palette_rows")
    hands.click_item("palette_rows", "Open the ticket")
    hands.find("ticket")
    hands.click("rail_queue")
    hands.find("tickets")
    hands.click("command_box")
    hands.click_item("palette_rows", "A")
    hands.find("ticket")


def test_a_key_is_remapped_and_acts_after_the_next_start_too(desk_at):
    first = desk_at("Luo Bin")
    hands = first.hands
    hands.wait_rows(18)
    hands.press("Ctrl+7")
    hands.click_item("pages", "Keyboard")
    hands.click("command_search")
    hands.type("new ticket")
    hands.press("Tab", "Return", "W")
    hands.see("Keys changed")
    hands.press("Esc", "W")
    hands.find("new_ticket_form")
    first.close()
    hands = desk_at("Luo Bin").hands
    hands.wait_rows(18)
    hands.press("C")
    assert not hands.shows("new_ticket_form")
    hands.press("W")
    hands.find("new_ticket_form")


def test_language_and_theme_change_what_is_on_the_screen_at_once(hands):
    hands.press("Ctrl+,")
    hands.click_item("pages", "Language")
    hands.see("Takes effect at once")
    before = hands.colour()
    hands.click("setting_theme", "Dark")
    hands.until(lambda: hands.colour() != before)
    hands.click("setting_language", "中文")
    hands.see("立即生效，不用重启。")
    hands.see("界面语言")
    hands.press("Esc")
    hands.see("全部未关闭")
    assert "主题" in hands.headers() or "标题" in hands.headers()
    hands.press("?")
    hands.see("快捷键")
    hands.press("Esc")
    hands.press("R")
    hands.see("电话告知")


def test_language_and_theme_are_there_again_at_the_next_start(desk_at):
    first = desk_at("Luo Bin")
    hands = first.hands
    hands.wait_rows(18)
    hands.press("Ctrl+,")
    hands.click_item("pages", "Language")
    hands.click("setting_language", "中文")
    hands.click("setting_theme", "深色")
    dark = hands.colour()
    first.close()
    hands = desk_at("罗斌").hands
    hands.wait_rows(18)
    hands.see("全部未关闭")
    assert hands.colour() == dark


def test_single_letters_can_be_switched_off_and_the_rest_goes_on(hands):
    hands.press("Ctrl+,")
    hands.click_item("pages", "Queue")
    hands.click("setting_single_keys")
    hands.press("Esc", "C")
    assert not hands.shows("new_ticket_form")
    hands.press("Ctrl+N")
    hands.find("new_ticket_form")


def test_somebody_else_takes_the_keyboard_and_the_form_stays(hands):
    hands.press("C")
    hands.press("Tab")
    hands.click("new_subject")
    hands.type("half a ticket")
    hands.press("Ctrl+Shift+P")
    hands.find("person_search")
    hands.type("srx")
    hands.see("Work as Shen Ruoxi")
    hands.press("Return")
    hands.until(lambda: not hands.shows("person_search"))
    assert hands.find("person_button").accessibleDescription() == "Shen Ruoxi"
    assert hands.text_of("new_subject") == "half a ticket"
    hands.press("Ctrl+Return")
    hands.see("created")
    hands.see("Ticket created · Shen Ruoxi")


def test_undo_walks_only_my_own_acts(hands):
    hands.press("V")
    hands.find("move_sheet")
    hands.type("Done")
    hands.press("Return")
    hands.see("Status: Resolved")
    hands.press("Ctrl+Shift+P")
    hands.find("person_search")
    hands.type("srx")
    hands.press("Return")
    hands.until(lambda: not hands.shows("person_search"))
    hands.press("Ctrl+Z")
    hands.see("othing to undo")
