"""Three calls by the keyboard: parked, finished, one solved on the spot; a crash loses none."""

import json
import shutil

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def drafts(home):
    return sorted((home / "workspaces" / "sample").rglob("*.form-*.json"))


def written(home, *words):
    texts = [str(json.loads(file.read_text("utf-8"))) for file in drafts(home)]
    return len(texts) == len(words) and all(any(w in text for text in texts) for w in words)


def answer(hands, who, subject):
    """Take a call: who asks, Enter, what about."""
    hands.press("Ctrl+N")
    hands.until(lambda: hands.text_of("new_requester") == "")
    hands.type(who)
    hands.press("Return")
    hands.until(lambda: hands.focus() == "new_subject")
    hands.type(subject)


def solve(hands, how):
    """Say how it was solved, choose the second cause, correct the minutes, save."""
    hands.press("Ctrl+Shift+Return")
    assert hands.focus() == "solved_how"
    hands.type(how)
    hands.press("Tab", "Down", "Down", "Tab")
    hands.type("6")
    hands.press("Ctrl+Shift+Return")
    hands.see("solved")


def rows_by_subject(hands, count):
    place = hands.headers().index("Subject")
    return {
        row[place]: dict(zip(hands.headers(), row, strict=True)) for row in hands.rows()[:count]
    }


def test_three_calls_are_parked_and_finished_and_one_is_solved_on_the_spot(hands):
    answer(hands, "wl", "会议室没声音")
    assert hands.text_of("chosen_name") == "Wen Lan"
    answer(hands, "SN0188", "MES 报错")
    hands.press("Tab")
    assert hands.focus() == "new_text"
    hands.type("It says E-2107")
    answer(hands, "Erik Sandberg", "Guest PC")
    hands.press("Alt+1")
    hands.until(lambda: hands.text_of("new_subject") == "会议室没声音")
    solve(hands, "Turned the amplifier on")
    hands.until(lambda: hands.text_of("new_subject") == "MES 报错")
    hands.press("Ctrl+Return")
    hands.see("created")
    hands.until(lambda: hands.text_of("new_subject") == "Guest PC")
    hands.press("Ctrl+Return")
    hands.until(lambda: hands.focus() == "tickets")
    hands.press("G, L")
    hands.wait_rows(803)
    made = rows_by_subject(hands, 3)
    assert set(made) == {"会议室没声音", "MES 报错", "Guest PC"}
    assert made["会议室没声音"]["Status"] == "Resolved"
    assert made["会议室没声音"]["Agent"] == "Tian Xiaohe"
    assert made["Guest PC"]["Requester"] == "Erik Sandberg"


def test_a_crash_brings_every_half_typed_form_back(desk_at, home, hands):
    answer(hands, "Erik", "Guest")
    answer(hands, "SN0188", "打印机 half typed")
    hands.until(lambda: written(home, "Erik", "half typed"))
    # As it lies on the disk at this moment: the program has neither saved nor closed anything.
    sample, crashed = home / "workspaces" / "sample", home / "workspaces" / "crashed"
    shutil.copytree(sample, crashed, ignore=shutil.ignore_patterns("*lock*"))
    desk_at.close_all()
    shutil.rmtree(sample)
    crashed.rename(sample)
    again = desk_at("Tian Xiaohe").hands
    again.wait_rows(18)
    again.see("2 parked")
    again.press("Alt+2")
    again.until(lambda: again.text_of("new_subject") == "打印机 half typed")
    again.press("Alt+1")
    again.until(lambda: again.text_of("new_requester") == "Erik")


def test_a_restart_brings_a_parked_form_back_with_the_cursor_in_it(desk_at, home, hands):
    answer(hands, "Erik", "over the weekend")
    hands.press("Esc")
    hands.find("tickets")
    hands.see("1 parked")
    desk_at.close_all()
    assert len(drafts(home)) == 1
    again = desk_at("Tian Xiaohe").hands
    again.wait_rows(18)
    again.see("1 parked")
    again.press("Alt+1")
    again.until(lambda: again.focus() == "new_subject")
    again.press("Ctrl+Return")
    again.see("created")
    again.until(lambda: drafts(home) == [])


def test_ctrl_enter_within_a_composition_saves_nothing(hands):
    answer(hands, "Erik", "x")
    hands.compose("da yin")
    hands.press("Ctrl+Return")
    assert hands.focus() == "new_subject"
    assert hands.shows("intake")
