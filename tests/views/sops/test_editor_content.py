"""Pictures, links, lists in the text of a step; steps dragged by the handle; one language only."""

import re

import pytest
from editor_desk import CTRL, KEY, SHIFT, Writing
from library_desk import sop
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.scripts import Script
from desktop.domain.sops.records import Sop, SopHead, Step
from desktop.qtkit.i18n import languages
from desktop.views.sops.editor.link_picker import LinkPicker

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def write(desk, qapp):
    assert qapp
    found = []

    def begin(text=None):
        found.append(Writing(desk, text or sop()))
        return found[-1]

    yield begin
    for each in found:
        each.end()


@pytest.fixture
def body(write):
    hand = write(Sop(SopHead(), (Step("s1", Bilingual("题")),)))
    hand.step_to(1)
    hand.card.enter("body")
    return hand


def said(hand, language="zh"):
    hand.press(KEY.Key_Escape)
    return getattr(hand.text().steps[0].body, language)


def dragged(hand, number, to, *, escape=False):
    """Drag a step by its handle to the middle of another card's lower or upper half."""
    cards = [hand.editor.cards.card(key) for key in hand.editor.cards.steps()]
    start, target = cards[number - 1], cards[to - 1]
    down = number < to
    spot = start.mapFromGlobal(target.mapToGlobal(QPoint(8, target.height() - 4 if down else 4)))
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=QPoint(8, start.height() // 2))
    QTest.mouseMove(start, QPoint(9, start.height() // 2 + 3))
    QTest.mouseMove(start, spot)
    assert hand.find("drop_line").width() > 100
    if escape:
        QTest.keyClick(start, KEY.Key_Escape)
    QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=spot)
    hand.settle()


def test_a_step_is_dragged_by_its_handle(write):
    hand = write()
    dragged(hand, 1, 3)
    assert hand.titles() == ["Check the state", "Logs in", "Verify three facts"]
    dragged(hand, 3, 1)
    assert hand.titles()[0] == "Verify three facts"


def test_escape_leaves_a_dragged_step_where_it_was(write):
    hand = write()
    dragged(hand, 1, 3, escape=True)
    assert hand.titles()[0] == "Verify three facts"


def test_a_click_opens_a_step_and_closes_the_one_before(write):
    hand = write()
    cards = [hand.editor.cards.card(key) for key in hand.editor.cards.steps()]
    QTest.mouseClick(cards[1], Qt.MouseButton.LeftButton, pos=QPoint(200, 20))
    hand.settle()
    assert (cards[1].form is not None, hand.view.state.step) == (True, cards[1].key)
    hand.view.state.choose_step(cards[2].key)
    assert (cards[1].form, cards[2].form is not None) == (None, True)


def test_a_pasted_picture_is_kept_with_the_document_and_shown(body):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    data = QMimeData()
    data.setImageData(image)
    QApplication.clipboard().setMimeData(data)
    body.press(KEY.Key_V, CTRL)
    found = re.search(r"!\[[^\]]+\]\(file:([0-9a-f]{64})\)", said(body))
    assert found
    assert list(body.my.sops.files(body.document)) == [found[1]]


def test_a_dropped_video_is_a_link(body, tmp_path):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(film))])
    QApplication.clipboard().setMimeData(data)
    body.press(KEY.Key_V, CTRL)
    assert said(body).startswith("[film.mp4](file:")


def test_a_file_that_is_gone_says_so(body, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "gone.png"))])
    QApplication.clipboard().setMimeData(data)
    body.press(KEY.Key_V, CTRL)
    assert body.toasts.said[-1][0] == "error"


def test_a_link_to_a_document_is_picked_by_typing(body):
    body.press(KEY.Key_K, CTRL | SHIFT)
    picker = body.editor.findChild(LinkPicker)
    field = picker.findChild(object, "pick_field")
    QTest.keyClicks(field, "net")
    QTest.keyClick(field, KEY.Key_Return)
    assert said(body) == "[NET-01](doc:NET-01)"


def test_a_web_address_is_a_link_as_it_is_typed(body):
    body.press(KEY.Key_K, CTRL | SHIFT)
    field = body.editor.findChild(LinkPicker).findChild(object, "pick_field")
    QTest.keyClicks(field, "https://intranet/wiki")
    QTest.keyClick(field, KEY.Key_Return)
    assert said(body) == "[https://intranet/wiki](https://intranet/wiki)"


def test_a_script_is_inserted_as_something_the_step_uses(body):
    script = Script(0, b"", "HS-01", Bilingual("问范围", "Ask the scope"), Bilingual("几个人？"))
    body.my.short_texts.add_script(script)
    body.view.state.shelf_changed.emit()
    body.settle()
    body.find("text_insert").click()
    field = body.editor.findChild(LinkPicker).findChild(object, "pick_field")
    QTest.keyClicks(field, "hs-01")
    QTest.keyClick(field, KEY.Key_Return)
    body.press(KEY.Key_Escape)
    body.save()
    assert body.text().steps[0].scripts == ("HS-01",)


def test_check_lists_tables_and_bold_are_markdown(body):
    body.type("one")
    body.press(KEY.Key_Return)
    body.type("two")
    body.press(KEY.Key_A, CTRL)
    body.find("text_check_list").click()
    body.card.form.body.toolbar.text().moveCursor(QTextCursor.MoveOperation.End)
    body.find("text_table").click()
    assert said(body).startswith("- [ ] one\n- [ ] two\n\n| What | How |\n| --- | --- |")


def test_an_sop_in_one_language_shows_only_that(write):
    hand = write(Sop(SopHead(languages=("en",)), (Step("s1", Bilingual("", "Look")),)))
    hand.step_to(1)
    shown = [w.objectName() for w in hand.card.findChildren(object) if w.objectName()]
    assert "title_en" in shown
    title = hand.card.form.title
    assert not title.editors["zh"].isVisible()
    hand.card.enter()
    assert hand.window.focusWidget().objectName() == "title_en"


def test_the_head_is_written_too(write):
    hand = write()
    hand.editor.cards.choose("")
    hand.editor.cards.head.enter("not_for")
    hand.settle()
    hand.type("phones")
    hand.find("language_en").click()
    hand.save()
    head = hand.text().head
    assert (head.not_for.zh, head.languages) == ("phones", ("zh",))


def test_a_change_of_language_shows_the_draft_in_it_and_keeps_what_is_typed(write):
    hand = write()
    hand.step_to(1)
    hand.card.enter()
    hand.type("x")
    languages().use("zh")
    hand.settle()
    hand.save()
    assert hand.text().steps[0].title.zh == "核对三要素x"
    assert hand.editor.cards.head is not None
