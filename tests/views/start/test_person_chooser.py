"""The page of people by keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.ticket import Person
from desktop.qtkit.i18n import languages
from desktop.services.names import pinyin_keys
from desktop.views.start.person_chooser import PersonChooser

NOW = 1_763_462_400_000
DAY = 86_400_000
# A key as the store makes them: beyond what a C int holds.
KEY = 1_763_000_000 * 1024


class Teams:
    """Knows one team."""

    def name(self, key):
        """Return its name."""
        return Bilingual("一线", "1st line") if key else Bilingual()


def person(number, zh, en, **more):
    return Person(KEY + number, Bilingual(zh, en), pinyin_keys(zh), f"SN{number}", **more)


def team():
    return [
        person(1, "罗斌", "Luo Bin", role="agent", team=1, last_worked_at=NOW - DAY),
        person(2, "田小禾", "Tian Xiaohe", role="agent", team=1),
        person(3, "彭悦", "Peng Yue", role="agent", team=1, away_until=NOW + 7 * DAY),
        person(4, "沈若溪", "Shen Ruoxi", role="trainer", team=1),
    ]


@pytest.fixture
def page(qtbot):
    def make(people):
        languages().use("en")
        found = PersonChooser(people, Teams(), "IT desk", clock=lambda: NOW)
        qtbot.addWidget(found)
        found.resize(620, 800)
        found.show()
        found.activateWindow()
        found.focus_search()
        QApplication.processEvents()
        return found

    yield make
    languages().use("zh")


def search(page):
    return page.findChild(QLineEdit, "person_search")


def cards(page):
    QApplication.processEvents()
    return [card for card in page.findChildren(QWidget, "person") if card.isVisible()]


def chosen(page):
    return next(card.text() for card in cards(page) if card.isChecked())


def test_enter_takes_the_first_of_the_found_ones(qtbot, page):
    chooser = page(team())
    qtbot.keyClicks(search(chooser), "txh")
    assert [card.text() for card in cards(chooser)] == ["Tian Xiaohe 田小禾"]
    with qtbot.waitSignal(chooser.person_chosen) as got:
        qtbot.keyClick(search(chooser), Qt.Key.Key_Return)
    assert got.args == [KEY + 2]


def test_arrows_walk_over_the_cards_and_enter_takes_the_selected_one(qtbot, page):
    chooser = page(team())
    assert chosen(chooser) == "Luo Bin 罗斌"
    qtbot.keyClick(search(chooser), Qt.Key.Key_Down)
    assert chosen(chooser) == "Peng Yue 彭悦"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert chosen(chooser) == "Shen Ruoxi 沈若溪"
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert chosen(chooser) == "Tian Xiaohe 田小禾"
    with qtbot.waitSignal(chooser.person_chosen) as got:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert got.args == [KEY + 2]


def test_up_from_the_first_row_and_any_letter_lead_back_to_the_search(qtbot, page):
    chooser = page(team())
    qtbot.keyClick(search(chooser), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert search(chooser).hasFocus()
    qtbot.keyClick(search(chooser), Qt.Key.Key_Down)
    qtbot.keyClicks(QApplication.focusWidget(), "s")
    assert search(chooser).hasFocus()
    assert search(chooser).text() == "s"


def test_a_click_selects_and_the_button_says_whom(qtbot, page):
    chooser = page(team())
    qtbot.mouseClick(cards(chooser)[3], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(cards(chooser)[3], Qt.MouseButton.LeftButton)
    work = chooser.findChild(QPushButton, "work")
    assert work.text() == "Work as Shen Ruoxi"
    with qtbot.waitSignal(chooser.person_chosen) as got:
        qtbot.mouseClick(work, Qt.MouseButton.LeftButton)
    assert got.args == [KEY + 4]


def test_a_double_click_takes(qtbot, page):
    chooser = page(team())
    with qtbot.waitSignal(chooser.person_chosen) as got:
        qtbot.mouseDClick(cards(chooser)[1], Qt.MouseButton.LeftButton)
    assert got.args == [KEY + 2]


def test_a_card_says_team_role_last_work_and_absence(page):
    said = [card.accessibleName() for card in cards(page(team()))]
    assert said[0].startswith("Luo Bin 罗斌, 1st line, ")
    assert "away to" in said[2]
    assert said[3] == "Shen Ruoxi 沈若溪, trainer"


def test_nobody_found_is_said_and_leads_to_the_form_with_the_name(qtbot, page):
    chooser = page(team())
    qtbot.keyClicks(search(chooser), "Nova")
    assert cards(chooser) == []
    assert not chooser.findChild(QPushButton, "work").isEnabled()
    assert any("Nova" in label.text() for label in chooser.findChildren(QLabel))
    chooser.findChild(QPushButton, "not_in_list").click()
    assert chooser.findChild(QLineEdit, "name_en").text() == "Nova"


def test_somebody_new_is_told_with_names_and_role(qtbot, page):
    chooser = page(team())
    chooser.findChild(QPushButton, "not_in_list").click()
    qtbot.keyClicks(chooser.findChild(QLineEdit, "name_en"), "Nova Chen")
    with qtbot.waitSignal(chooser.person_added) as got:
        qtbot.keyClick(chooser.findChild(QLineEdit, "name_en"), Qt.Key.Key_Return)
    assert got.args == ["", "Nova Chen", "agent"]


def test_a_form_without_a_name_says_what_is_missing(qtbot, page):
    chooser = page(team())
    chooser.findChild(QPushButton, "not_in_list").click()
    with qtbot.assertNotEmitted(chooser.person_added):
        chooser.findChild(QPushButton, "add_person").click()
    field = chooser.findChild(QLineEdit, "name_zh")
    assert "name" in field.accessibleDescription()


def test_escape_leaves_the_form_first_and_then_the_page(qtbot, page):
    chooser = page(team())
    chooser.findChild(QPushButton, "not_in_list").click()
    with qtbot.assertNotEmitted(chooser.back):
        qtbot.keyClick(chooser.findChild(QLineEdit, "name_zh"), Qt.Key.Key_Escape)
    assert search(chooser).hasFocus()
    with qtbot.waitSignal(chooser.back):
        qtbot.keyClick(search(chooser), Qt.Key.Key_Escape)


def test_an_empty_desk_begins_with_the_form_for_its_first_lead(qtbot, page):
    chooser = page([])
    assert chooser.findChild(QLineEdit, "name_zh").isVisible()
    assert not search(chooser).isVisible()
    chooser.findChild(QLineEdit, "name_zh").setText("顾明远")
    with qtbot.waitSignal(chooser.person_added) as got:
        chooser.findChild(QPushButton, "add_person").click()
    assert got.args == ["顾明远", "", "lead"]
    chooser.show_people(team(), selected=KEY + 3)
    assert chosen(chooser) == "Peng Yue 彭悦"


def test_whoever_only_looks_says_so(qtbot, page):
    chooser = page(team())
    with qtbot.waitSignal(chooser.look_only):
        chooser.findChild(QPushButton, "only_look").click()


def test_names_follow_the_language(page):
    chooser = page(team())
    languages().use("zh")
    QApplication.sendPostedEvents()
    QApplication.processEvents()
    assert chosen(chooser) == "罗斌 Luo Bin"
