"""A process from an empty table to a comparison, by keys alone; a spreadsheet's rows pasted."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]
ROWS = 25


@pytest.fixture
def hands(desk_at):
    found = desk_at("Gu Mingyuan").hands
    found.wait_rows(18)
    found.press("Ctrl+3")
    found.until(lambda: found.focus() == "process_sheet")
    return found


def begin_empty(hands):
    hands.press("Ctrl+Shift+N")
    hands.find("start_menu")
    hands.press("Up", "Up", "Up", "Up", "Return")
    hands.until(lambda: hands.sheet() == [])
    hands.press("Shift+F6")
    hands.until(lambda: hands.text_of("process_title") == "New process")


def test_a_process_is_built_by_keys_pasted_undone_redone_and_compared(hands):
    begin_empty(hands)
    hands.click("process_sheet")
    for number in range(ROWS):
        hands.type(f"Stage {number // 5}")
        hands.press("Tab")
        hands.type(f"Step {number}")
        hands.press("Return")
    hands.until(lambda: len(hands.sheet()) == ROWS)
    assert hands.sheet()[7][:2] == ["Stage 1", "Step 7"]
    hands.copy_rows([[f"Later {n}", f"Pasted {n}", f"Pain {n}"] for n in range(ROWS)])
    hands.press("Ctrl+V")
    hands.until(lambda: len(hands.sheet()) == 2 * ROWS)
    hands.see("25 rows pasted")
    assert hands.sheet()[-1][:3] == ["Later 24", "Pasted 24", "Pain 24"]
    for _ in range(2 * ROWS + 1):
        hands.press("Ctrl+Z")
    hands.until(lambda: hands.sheet() == [])
    for _ in range(2 * ROWS + 1):
        hands.press("Ctrl+Shift+Z")
    hands.until(lambda: len(hands.sheet()) == 2 * ROWS)
    assert hands.sheet()[-1][:3] == ["Later 24", "Pasted 24", "Pain 24"]
    hands.press("Alt+2")
    hands.see("To-be process begun")
    hands.see("v2 · A/0 · Draft")
    hands.press("Ctrl+Home", "Tab")
    hands.type("Planned")
    hands.press("Return", "Alt+3")
    hands.see("0 new · 1 changed · 0 removed · 49 the same")
    hands.see("25 pain points still open")


def export(hands, words, path):
    hands.press("Ctrl+Shift+E")
    hands.find("export_menu")
    hands.name_file(path)
    hands.press(*words)
    hands.see(f"Written: {path.name}")


def test_a_process_goes_out_as_a_poster(hands, tmp_path):
    hands.until(lambda: len(hands.sheet()) == 12)
    export(hands, ["Down", "Return"], tmp_path / "chart.pdf")
    assert (tmp_path / "chart.pdf").read_bytes().startswith(b"%PDF")


def test_a_process_goes_out_as_bpmn(hands, tmp_path):
    hands.until(lambda: len(hands.sheet()) == 12)
    export(hands, ["Up"] * 6 + ["Return"], tmp_path / "process.bpmn")
    assert b"bpmn:process" in (tmp_path / "process.bpmn").read_bytes()


def test_a_word_that_means_nothing_stays_until_escape(hands):
    hands.until(lambda: len(hands.sheet()) == 12)
    hands.press("Ctrl+Home", "Down", "Tab", "Tab", "Tab")
    hands.type("deadly")
    hands.press("Return")
    hands.until(lambda: hands.sheet()[1][3] == "deadly")
    hands.press("Up", "Tab", "Tab", "Tab", "F2", "Escape")
    hands.until(lambda: hands.sheet()[1][3] == "")


def test_chinese_typed_into_a_cell_begins_there_and_stays_whole(hands):
    hands.until(lambda: len(hands.sheet()) == 12)
    hands.press("Ctrl+Home", "Down", "Tab")
    hands.type("登记在册")
    hands.press("Return")
    hands.until(lambda: hands.sheet()[1][1].endswith("登记在册"))
    assert hands.sheet()[1][1] == "登记在册"


def test_typing_over_a_cell_replaces_it_and_f2_goes_on_from_its_end(hands):
    hands.until(lambda: len(hands.sheet()) == 12)
    hands.press("Ctrl+Home", "Tab")
    hands.type("Call")
    hands.press("Return")
    hands.until(lambda: hands.sheet()[0][1] == "Call")
    hands.press("Up", "Tab", "F2")
    hands.type(" in")
    hands.press("Return")
    hands.until(lambda: hands.sheet()[0][1] == "Call in")
