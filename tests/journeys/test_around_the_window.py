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


def test_f6_walks_over_the_parts_of_the_window_and_back(hands):
    seen = []
    for _ in range(5):
        hands.press("F6")
        seen.append(hands.focus())
    hands.press("F6")
    assert len(set(seen)) > 2
    hands.press("Shift+F6")
    assert hands.focus() == seen[-1]


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
    hands.see("Status: Resolved")
    hands.press("Ctrl+Shift+P")
    hands.find("person_search")
    hands.type("srx")
    hands.press("Return")
    hands.until(lambda: not hands.shows("person_search"))
    hands.press("Ctrl+Z")
    hands.see("othing to undo")
