"""A workbook kept by hand comes in by the wizard, and its tickets are found."""

import pytest
from books import year_book

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


def test_a_year_of_sheets_is_imported_and_found(desk_at, tmp_path):
    tickets = year_book(tmp_path / "book.xlsx")
    hands = desk_at("Luo Bin").hands
    hands.wait_rows(18)
    hands.press("Ctrl+K")
    hands.type("import tickets")
    hands.press("Return")
    hands.find("import_choose")
    hands.press("Space")
    hands.find("fileNameEdit")
    hands.type(str(tmp_path / "book.xlsx"))
    hands.press("Return")
    hands.see("12 sheets together")
    hands.press("Ctrl+Return")
    hands.find("import_columns")
    hands.press("Ctrl+Return")
    hands.see("Row of sums")
    hands.see("Several people in one cell")
    hands.press("Ctrl+Return")
    hands.find("import_open_tickets")
    hands.press("Return")
    hands.wait_rows(800 + tickets)
    hands.press("/")
    hands.type("扫码枪无反应 9")
    hands.see("扫码枪无反应 9")
