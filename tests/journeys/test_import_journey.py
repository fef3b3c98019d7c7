"""A list of the desk's own comes in by the wizard, is found, worked on, and can be taken back."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]

ROWS = (
    "工单号,报修时间,报修人,问题,紧急程度,状态",
    "Q-1,2026-01-05 08:41,卓丽萍,量子打印机卡纸,急,已关闭",
    "Q-2,2026-01-06 09:20,马骁,量子扫码枪无反应,一般,处理中",
    "Q-3,2026-02-07 10:02,江雪梅,量子共享盘打不开,高,处理中",
)


@pytest.fixture
def own_list(tmp_path):
    file = tmp_path / "own.csv"
    file.write_bytes("\r\n".join(ROWS).encode("gb18030"))
    return file


def choose(hands, file):
    """Choose a file in the dialog that is open, by typing its path."""
    hands.find("fileNameEdit")
    hands.type(str(file))
    hands.press("Return")


def run_wizard(hands, file):
    hands.press("Ctrl+K")
    hands.type("import tickets")
    hands.press("Return")
    hands.find("import_choose")
    hands.press("Space")
    choose(hands, file)
    hands.find("import_next")
    hands.press("Ctrl+Return")
    hands.find("import_columns")
    hands.press("Ctrl+Return")
    hands.see("Nothing is written yet")
    hands.see("Import 3 rows")
    hands.press("Ctrl+Return")
    hands.find("import_open_tickets")


def test_a_list_is_imported_found_opened_answered_and_changed(desk_at, own_list):
    hands = desk_at("Luo Bin").hands
    hands.wait_rows(18)
    run_wizard(hands, own_list)
    hands.press("Return")
    hands.wait_rows(803)
    hands.press("/")
    hands.type("量子扫码枪")
    hands.wait_rows(1)
    hands.press("Return", "Return")
    hands.find("ticket")
    hands.until(lambda: hands.text_of("subject") == "量子扫码枪无反应")
    hands.press("R")
    hands.type("ok")
    hands.press("Ctrl+Return")
    hands.see("Reply recorded")
    hands.press("Esc", "V")
    hands.find("move_sheet")
    hands.press("Return")
    hands.until(lambda: hands.text_of("status") == "Resolved")
    hands.press("Ctrl+Z")
    hands.until(lambda: hands.text_of("status") == "In progress")


def test_a_whole_import_is_taken_back_by_one_button(desk_at, own_list):
    hands = desk_at("Luo Bin").hands
    hands.wait_rows(18)
    run_wizard(hands, own_list)
    hands.click("import_undo")
    hands.see("back")
    hands.press("G, Q")
    hands.press("G, L")
    hands.wait_rows(800)
