"""The hardest day: twenty new tickets at once, sixty to be done, all of it by keyboard."""

import re

import pytest
from PySide6.QtWidgets import QWidget

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]

HEADER = ("Subject", "Requester", "Category", "Priority")
MATTERS = (
    ("标签机不出纸", "马骁", "产线标签", "P2"),
    ("ERP 报 E-2107", "江雪梅", "ERP", "P3"),
    ("Meeting room without sound", "Anna Keller", "Audio", "P3"),
    ("账号锁了", "夏知行", "域账号", "P3"),
    ("上不了网", "卢建国", "有线", "P4"),
)


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def cell(hands, name):
    return hands.row()[hands.headers().index(name)]


def paste(hands, count):
    """Paste tickets from a spreadsheet, look at them, and make them."""
    rows = [(f"{n + 1}. {s}", *rest) for n in range(count) for s, *rest in [MATTERS[n % 5]]]
    hands.copy_rows([HEADER, *rows])
    hands.press("Ctrl+V")
    hands.find("paste_sheet")
    hands.see(f"{count} tickets will be created")
    hands.press("Return")
    hands.until(lambda: not hands.shows("paste_sheet"))


def test_twenty_new_tickets_are_triaged_by_keyboard(hands):
    paste(hands, 20)
    hands.wait_rows(38)
    hands.press("G, N")
    hands.wait_rows(23)
    for left in range(22, 2, -1):
        # Which ticket comes next hangs on the moment of pasting: another priority than it has.
        wanted = "P2" if hands.row()[1] == "P4" else "P4"
        hands.press("P")
        hands.type(wanted)
        hands.press("Return")
        hands.see("Why this priority? Enter keeps it")
        hands.type("graded by phone")
        hands.press("Return")
        hands.see(f"Priority: {wanted}")
        hands.press("I")
        hands.wait_rows(left)
        assert hands.focus() == "tickets"
    hands.press("G, M")
    hands.until(lambda: len(hands.rows()) >= 20)


def test_a_full_day_of_sixty_tickets_is_done_without_the_mouse(hands):
    paste(hands, 42)
    hands.wait_rows(60)
    for left in range(59, -1, -1):
        number = cell(hands, "No.")
        if left % 10 == 0:
            hands.press("R")
            hands.type(f"Done, {number}. 已恢复。")
            hands.press("Ctrl+Return")
            hands.see("Reply recorded")
        hands.see(number)
        steps = [re.match(r"[A-Z]+-\d+ · (\d / \d) · ", text) for text in hands.texts()]
        for progress in filter(None, steps):
            skip_open_steps(hands, progress[1])
        hands.press("V")
        hands.find("move_sheet")
        hands.type("Done")
        hands.press("Return")
        hands.wait_rows(left)
    hands.see("No open tickets")
    hands.press("Ctrl+Z")
    hands.wait_rows(1)


def skip_open_steps(hands, progress):
    """Say in the ticket of each open step of its SOP why it is left out, and go back."""
    hands.press("Return")
    hands.until(lambda: hands.shows("ticket"))
    hands.see(f"Steps {progress}")
    hands.until(lambda: bool(open_steps(hands)))
    while found := open_steps(hands):
        step = found[0]
        hands.press(f"Shift+{step}")
        hands.until(lambda: hands.focus() == "skip_reason")
        hands.type("done by phone")
        hands.press("Return")
        hands.until(lambda at=step: at not in open_steps(hands))
    hands.press("Esc")
    hands.until(lambda: not hands.shows("ticket"))


def open_steps(hands):
    """Return the numbers of the steps that stand on the screen and can be settled."""
    return [
        number
        for number in range(1, 10)
        for row in hands.window.findChildren(QWidget, f"step_{number}")
        if row.isVisible() and row.isEnabled() and not row.isChecked()
    ]


def test_a_ticket_is_found_by_half_a_word_by_pinyin_and_by_its_old_number(hands):
    hands.press("G, L")
    hands.wait_rows(800)
    hands.press("/")
    hands.type("发闪")
    hands.until(lambda: all("闪" in "".join(row) for row in hands.rows()) or not hands.rows())
    hands.press("Ctrl+A")
    hands.type("闪屏")
    hands.until(lambda: any("显示器闪屏" in "".join(row) for row in hands.rows()))
    hands.press("Ctrl+A")
    hands.type("zlp")
    at = hands.headers().index("Requester")
    hands.until(lambda: {row[at] for row in hands.rows()} == {"Zhuo Liping"})
    hands.press("Ctrl+A")
    hands.type("A2305")
    hands.until(lambda: [row[hands.headers().index("No.")] for row in hands.rows()] == ["A2305-4"])


def test_a_view_is_built_saved_shared_and_exported_by_keyboard(hands, tmp_path):
    hands.press("F")
    hands.type("category")
    hands.press("Return")
    hands.type("printing")
    hands.press("Return", "Esc")
    hands.until(lambda: 0 < len(hands.rows()) < 18)
    count = len(hands.rows())
    hands.press("Ctrl+S")
    assert hands.focus() == "view_name"
    hands.press("Ctrl+A")
    hands.type("打印 printing")
    hands.press("Return")
    hands.see("View “打印 printing” saved")
    hands.see("打印 printing")
    hands.press("Ctrl+K")
    hands.type("> share")
    hands.press("Return")
    hands.see("shared")
    hands.name_file(tmp_path / "views.json")
    hands.press("Ctrl+K")
    hands.type("> export the view")
    hands.press("Return")
    hands.see("1 view written to views.json")
    assert "打印 printing" in (tmp_path / "views.json").read_text("utf-8")
    hands.press("G, A")
    hands.wait_rows(18)
    hands.press("Ctrl+K")
    hands.type("打印 printing")
    hands.press("Return")
    hands.wait_rows(count)
