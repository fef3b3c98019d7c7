"""A version as it is read: cards, words, keys, folding, hits, size, what is not painted anew."""

import pytest
from library_desk import new_sop
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from reading_desk import HEAD, card_of, ids, net, readers, said

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import Lead, Sop, SopHead, Step, Target, Way
from desktop.qtkit.widgets.markedtext import MarkedText
from desktop.qtkit.widgets.richtext import RichText
from desktop.qtkit.widgets.signpill import SignPill
from desktop.views.sops.reader.reader import Reader
from desktop.views.sops.state import Mode

__all__ = ["readers"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(qtbot, readers):
    made = Reader(readers.desk, readers.state)
    qtbot.addWidget(made)
    return readers.on_screen(made)


def test_a_step_says_who_does_what_in_which_time_and_where_it_leads(readers, reader):
    readers.show(readers.effective()[0])
    first = said(card_of(readers, reader, 0))
    for text in (
        "Find the extent",
        "1st line",
        "2 min",
        "Ask for floor and seat.",
        "Script: Ask the extent",
        "Notice board",
        "Three or more?",
        "Three or more → Open a parent ticket, escalate to 2nd line",
        "One PC → step 2",
    ):
        assert text in first
    second = said(card_of(readers, reader, 1))
    assert "5 min · P1 3" in second
    assert "Colour of the light" in second
    assert "Not solved after 15 min → Not found, escalate to 2nd line" in second
    assert second[second.index("Done when") + 1] == "The light is on"
    assert second[second.index("Common mistakes") + 1] == "Only a web page"
    assert {"4 min · since creation", "Ends here"} <= set(said(card_of(readers, reader, 2)))


def test_above_the_steps_stand_purpose_targets_questions_and_what_fails_everything(readers, reader):
    readers.show(readers.effective()[0])
    above = said(reader.findChild(QWidget, "reader_head"))
    assert "Find the extent first" in above
    assert "Socket no." in above
    assert "A private switch" in above
    assert any(text.startswith("Knock-out") for text in above)
    assert [text for text in above if text.endswith("min")] == ["5 min", *["10 min"] * 3]


def test_times_are_those_of_the_ticket_where_its_priority_is_known(readers, reader):
    readers.show(readers.effective()[0])
    reader.set_priority(1)
    readers.settle()
    assert "P1 3 min" in said(card_of(readers, reader, 1))
    assert "10 min" not in said(reader.findChild(QWidget, "reader_head"))


def test_letters_and_arrows_walk_the_steps_and_enter_folds(readers, reader):
    readers.show(readers.effective()[0])
    reader.clearFocus()
    reader.setFocus(Qt.FocusReason.TabFocusReason)
    readers.settle()
    assert readers.state.step == ids(readers)[0]
    readers.press(reader, Qt.Key.Key_J)
    readers.press(reader, Qt.Key.Key_J)
    assert readers.state.step == ids(readers)[2]
    readers.press(reader, Qt.Key.Key_J)
    assert readers.state.step == ids(readers)[2]
    readers.press(reader, Qt.Key.Key_Up)
    card = card_of(readers, reader, 1)
    assert card.property("card") == "picked"
    tall = card.height()
    readers.press(reader, Qt.Key.Key_Return)
    assert card.lies_folded()
    assert card.height() < tall
    readers.press(reader, Qt.Key.Key_Return)
    assert card.height() == tall
    readers.press(reader, Qt.Key.Key_End)
    assert readers.state.step == ids(readers)[2]
    readers.press(reader, Qt.Key.Key_Home)
    assert readers.state.step == ids(readers)[0]


def test_a_step_taller_than_the_window_is_read_to_its_end_first(readers, reader):
    tall = net().steps[0]._replace(body=Bilingual("长" * 3000, "Long " * 900))
    readers.show(readers.effective(text=Sop(HEAD, (tall, *net().steps[1:])))[0])
    readers.state.choose_step(ids(readers)[0])
    readers.settle()
    before = reader.verticalScrollBar().value()
    readers.press(reader, Qt.Key.Key_Down)
    assert readers.state.step == ids(readers)[0]
    assert reader.verticalScrollBar().value() > before
    for _ in range(12):
        readers.press(reader, Qt.Key.Key_Down)
    assert readers.state.step != ids(readers)[0]


def test_the_outline_shows_all_steps_as_lines_that_open(readers, reader):
    readers.show(readers.effective()[0])
    readers.state.set_mode(Mode.OUTLINE)
    readers.settle()
    cards = list(reader.made_cards().values())
    assert [card.lies_folded() for card in cards] == [True] * 3
    assert not reader.findChild(QWidget, "reader_head").isVisible()
    assert any("Notice board" in text for text in said(cards[0]))
    readers.state.choose_step(ids(readers)[1])
    readers.press(reader, Qt.Key.Key_Return)
    assert [card.lies_folded() for card in cards] == [True, False, True]
    readers.state.set_mode(Mode.READ)
    readers.settle()
    assert [card.lies_folded() for card in cards] == [False] * 3


def test_a_click_chooses_a_step_and_a_double_click_folds_it(readers, reader):
    readers.show(readers.effective()[0])
    card = card_of(readers, reader, 1)
    reader.show_card(ids(readers)[1])
    readers.settle()
    readers.click(card)
    assert readers.state.step == ids(readers)[1]
    QTest.mouseDClick(card, Qt.MouseButton.LeftButton)
    readers.settle()
    assert card.lies_folded()


def test_both_languages_stand_side_by_side_whatever_the_interface_speaks(readers, reader):
    readers.show(readers.effective()[0])
    readers.state.show_language("zh")
    readers.settle()
    assert "问楼层和工位。" in said(card_of(readers, reader, 0))
    assert "1st line" in said(card_of(readers, reader, 0))
    readers.state.show_language("both")
    readers.settle()
    both = said(card_of(readers, reader, 0))
    assert {"定范围\nFind the extent", "问楼层和工位。", "Ask for floor and seat."} <= set(both)


def test_hits_of_a_search_are_marked_in_labels_and_in_markdown(readers, reader):
    readers.show(readers.effective()[0])
    readers.state.search_for("floor cable")
    readers.settle()
    first = card_of(readers, reader, 0).findChildren(MarkedText)
    assert [each.plain_text() for each in first if "background-color" in each.text()] == [
        "Ask for floor and seat."
    ]
    rich = card_of(readers, reader, 1).findChildren(RichText)
    assert any("background-color" in text.document().toHtml() for text in rich)


def test_text_grows_by_keys_up_to_double_and_is_kept_on_this_machine(readers, reader):
    readers.show(readers.effective()[0])
    card = card_of(readers, reader, 0)
    before = card.height()
    for _ in range(9):
        readers.press(reader, Qt.Key.Key_Plus, CTRL)
    assert card.height() > before * 1.4
    assert readers.desk.my.machine.values["reader_zoom"] == 200
    assert reader.horizontalScrollBar().maximum() == 0
    readers.press(reader, Qt.Key.Key_0, CTRL)
    assert card.height() == before
    for _ in range(9):
        readers.press(reader, Qt.Key.Key_Minus, CTRL)
    assert readers.desk.my.machine.values["reader_zoom"] == 80


def popover(reader):
    found = [each for each in reader.findChildren(QWidget, "popover") if each.isVisible()]
    return found[0]


def test_a_script_opens_under_its_chip_and_is_copied(readers, reader):
    readers.show(readers.effective()[0])
    readers.click(card_of(readers, reader, 0).findChild(QWidget, "need_script"))
    box = popover(reader)
    assert any("Can your neighbours get online?" in text for text in said(box))
    readers.click(box.findChild(QPushButton))
    assert QGuiApplication.clipboard().text() == "Can your neighbours get online?"
    readers.click(card_of(readers, reader, 0).findChild(QWidget, "need_template"))
    box = popover(reader)
    assert "Used in step 1" in said(box)
    box.close()


def test_links_lead_to_documents_and_steps(readers, reader):
    jump = net().steps[0]._replace(then=Lead(Way.STEP, step="n3"), branches=())
    text = net()._replace(steps=(jump, *net().steps[1:]))
    document, _ = readers.effective(text=text)
    other, _ = new_sop(readers.opened.wei, "NET-09")
    readers.show(document)
    card_of(readers, reader, 0).followed.emit(f"step:{ids(readers)[2]}")
    assert readers.state.step == ids(readers)[2]
    rich = card_of(readers, reader, 1).findChild(RichText)
    rich.link_followed.emit("doc:NET-09")
    readers.settle()
    assert readers.state.opened.row.document == other
    readers.state.open_code("NO-99")
    readers.settle()
    assert readers.heard.said[-1][1] == "error"


def test_what_is_wrong_with_a_step_is_said_in_words(readers, reader):
    first, *_ = net().steps
    circle = (
        first._replace(branches=(), question=Bilingual("Why?", "Why?")),
        Step("c", Bilingual("圈", "Circle"), then=Lead(Way.STEP, step="c")),
    )
    document, _ = new_sop(readers.opened.wei, "BAD-01", Sop(HEAD, circle))
    readers.show(document)
    assert "It asks a question without answers" in said(card_of(readers, reader, 0))
    assert "The steps go in a circle: no way out" in said(card_of(readers, reader, 1))
    empty, _ = new_sop(readers.opened.wei, "BAD-02", Sop(HEAD))
    readers.show(empty)
    assert "There are no steps yet" in said(reader)


def test_documents_without_steps_show_their_text_and_forms_their_fields(readers, reader):
    text = Bilingual("正文", "# Rules\n\nNo **passwords** by phone.")
    policy, _ = readers.written(
        DocumentKind.POLICY, "PL-01", SopHead(Bilingual("安全", "Security"), body=text)
    )
    readers.show(policy)
    assert any("No passwords by phone." in text for text in said(reader))
    kept = SopHead(Bilingual("表", "Form"), kept="Left over from the file")
    form, _ = readers.written(DocumentKind.FORM, "FM-01", kept)
    template = readers.opened.item("service_type", "NWF")
    readers.opened.wei.documents.set_details(form, template=template)
    readers.show(form)
    assert "Left over from the file" in said(reader)
    assert "Fields of the form" in said(reader)


def test_what_is_missing_is_no_pill(readers, reader):
    text = Sop(HEAD, (net().steps[0]._replace(target=Target(), role=""),))
    readers.show(new_sop(readers.opened.wei, "X-01", text)[0])
    pills = card_of(readers, reader, 0).findChildren(SignPill)
    assert [pill.text() for pill in pills if pill.isVisible()] == []
