"""The pages of the priority matrix and of the triage rules, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.drafts import TicketDraft
from desktop.domain.vocabulary import Level, Priority
from desktop.services.triage.shipped import shipped_matrix

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
ALT = Qt.KeyboardModifier.AltModifier
STATE, NAME, SENTENCE = range(3)


def settle(desk):
    for _ in range(4):
        assert desk.jobs.wait()
        QApplication.sendPostedEvents()
        QApplication.processEvents()


@pytest.fixture
def page(view, desk):
    """Return a function that shows a page and finds its parts."""

    def show(name):
        view.show_page(name)
        settle(desk)
        return lambda part: view.findChild(QWidget, part)

    return show


@pytest.fixture
def rules(table):
    return table("rules")


def versions(desk, kind):
    return [(each.number, each.reason) for each in desk.my.triage.past(kind)]


def test_digits_set_cells_and_the_matrix_is_in_force_when_it_is_put_there(page, desk):
    find = page("matrix")
    cell = find("matrix_3").cells[2, 2]
    assert find("matrix_enact").isHidden() or not find("matrix_enact").isVisible()
    QTest.keyClick(cell, Qt.Key.Key_3)
    assert desk.my.directory.matrix == shipped_matrix()
    find("matrix_reason").setText("nothing can wait")
    find("matrix_enact").click()
    settle(desk)
    assert desk.my.directory.matrix.priority(Level.LOW, Level.LOW) is Priority.P3
    assert versions(desk, DocumentKind.MATRIX) == [(2, "nothing can wait"), (1, "")]
    assert not find("matrix_enact").isVisible()
    key = desk.my.tickets.create(TicketDraft("x", impact=Level.LOW, urgency=Level.LOW))
    assert desk.my.queue.get(key).priority == 3


def test_arrows_move_between_cells_and_a_backward_step_is_told(page):
    find = page("matrix")
    grid = find("matrix_3")
    grid.cells[0, 0].setFocus()
    QTest.keyClick(grid.cells[0, 0], Qt.Key.Key_Right)
    assert grid.cells[0, 1].hasFocus()
    QTest.keyClick(grid.cells[0, 1], Qt.Key.Key_4)
    assert "less urgent than" in find("matrix_wrong").text()
    find("matrix_leave").click()
    assert not find("matrix_wrong").isVisible()


def test_five_by_five_keeps_the_nine_cells(page, desk):
    find = page("matrix")
    next(s for s in find("matrix_size").segments() if s.key == "5").click()
    find("matrix_enact").click()
    settle(desk)
    assert len(desk.my.directory.matrix.levels) == 5
    assert desk.my.directory.matrix.priority(1, 3) is Priority.P3
    assert "Version 2" in find("matrix_rate").text()


def test_rules_are_sentences_in_their_order(rules):
    assert rules.column(NAME)[:2] == ["Security or loss of data", "Danger to people or plant"]
    assert rules.column(STATE) == ["on"] * 5
    assert rules.column(SENTENCE)[3] == ("If the requester is a VIP: raise the priority by 1")


def test_alt_and_arrows_move_a_rule_and_the_order_is_kept_when_put_in_force(rules, desk):
    rules.go_to("A VIP asks")
    rules.press(Qt.Key.Key_Up, ALT)
    assert rules.column(NAME)[2] == "A VIP asks"
    rules.find("rules_enact").click()
    rules.settle()
    assert [rule.id for rule in desk.my.triage.in_force().rules][2] == "vip"


def test_a_rule_is_made_by_keys_and_decides_new_tickets(rules, desk):
    rules.press(Qt.Key.Key_Insert)
    name = rules.find("rule_name_en")
    name.setText("Wi-Fi")
    name.editingFinished.emit()
    rules.find("rule_add_if").click()
    values = rules.find("rule_if_0_values")
    QTest.keyClicks(values, "wifi, wlan")
    QTest.keyClick(values, Qt.Key.Key_Return)
    rules.find("rule_add_set").click()
    kind = rules.find("rule_set_1_kind")
    kind.setCurrentIndex(kind.findText("Category"))
    kind.activated.emit(kind.currentIndex())
    values = rules.find("rule_set_1_values")
    QTest.keyClicks(values, "Wi-Fi")
    QTest.keyClick(values, Qt.Key.Key_Return)
    assert rules.current()[SENTENCE] == (
        "If subject or text contain “wifi” or “wlan”: add the tags “New rule” and set the category"
        " to Wi-Fi"
    )
    rule = desk.my.triage.in_force().rules
    assert len(rule) == 5
    rules.widget.content.edited.emit("r1", STATE, "on")
    rules.find("rules_enact").click()
    rules.settle()
    key = desk.my.tickets.create(TicketDraft("WIFI is slow"))
    assert desk.my.queue.get(key).category == desk.my.directory.by_code("category", "NET-wifi").key


def test_a_name_that_is_in_no_list_is_refused_in_place(rules):
    rules.go_to("A VIP asks")
    rules.find("rule_add_set").click()
    kind = rules.find("rule_set_1_kind")
    kind.setCurrentIndex(kind.findText("Team"))
    kind.activated.emit(kind.currentIndex())
    values = rules.find("rule_set_1_values")
    QTest.keyClicks(values, "Nobody knows")
    QTest.keyClick(values, Qt.Key.Key_Return)
    assert "“Nobody knows”" in rules.find("rule_error").text()
    assert not rules.find("rules_enact").isVisible()


def test_a_text_is_tried_on_the_rules_as_they_stand(rules, qtbot):
    QTest.keyClicks(rules.find("trial_subject"), "ransomware")
    qtbot.waitUntil(lambda: rules.find("trial_result").text() == "P2", timeout=5000)
    assert "✓ Security or loss of data" in rules.find("trial_hits").text()
    assert "A VIP asks" in rules.find("trial_misses").text()
    rules.go_to("Security or loss of data")
    rules.press(Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: rules.find("trial_result").text() == "P3", timeout=5000)


def test_a_rule_that_cannot_do_anything_says_why(rules):
    rules.go_to("Security or loss of data")
    rules.find("rule_stop").click()
    rules.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    rules.widget.content.edited.emit("r1", STATE, "on")
    rules.settle()
    assert "Never reached" in rules.find("rule_fault").text()
