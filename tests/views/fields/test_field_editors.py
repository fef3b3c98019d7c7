"""Each kind of extra field has an editor that shows a value, tells of edits and loses nothing."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.qtkit.i18n import languages
from desktop.qtkit.zone import moment, use_zone
from desktop.views.fields.editors import make_editor

NOW = datetime(2026, 11, 18, 9, 41)  # noqa: DTZ001 - as it is shown, without a zone
OPTIONS = (Bilingual("有线", "Wired"), Bilingual("无线", "Wi-Fi"))


@pytest.fixture
def make(qtbot):
    languages().use("en")
    use_zone("Asia/Shanghai")

    def editor(kind, language="en", **more):
        definition = FieldDefinition("one", kind, Bilingual("一", "One"), OPTIONS, **more)
        made = make_editor(definition, language, lambda: NOW)
        qtbot.addWidget(made)
        made.show()
        return made

    yield editor
    use_zone("")
    languages().use("zh")


VALUES = {
    FieldKind.TEXT: "IT-7",
    FieldKind.LONG_TEXT: "first\nsecond 𠮷",
    FieldKind.NUMBER: 3,
    FieldKind.DURATION: 90,
    FieldKind.DATE: "2026-11-30",
    FieldKind.DATETIME: 1_795_253_400_000,
    FieldKind.YES_NO: False,
    FieldKind.CHOICE: "无线",
    FieldKind.CHOICES: ["有线", "gone"],
}


@pytest.mark.parametrize("kind", FieldKind)
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_value_comes_back_as_it_went_in_and_through_a_change_of_language(make, kind, language):
    editor = make(kind, language)
    assert editor.value() is None
    editor.show_value(VALUES[kind])
    assert editor.value() == VALUES[kind]
    editor.use_language("en" if language == "zh" else "zh")
    assert editor.value() == VALUES[kind]
    editor.show_value(None)
    assert editor.value() is None


@pytest.mark.parametrize("kind", FieldKind)
def test_showing_a_value_is_no_edit(make, kind, qtbot):
    editor = make(kind)
    with qtbot.assertNotEmitted(editor.edited):
        editor.show_value(VALUES[kind])
        editor.use_language("zh")


def test_a_time_is_typed_as_people_say_it_and_written_back_plainly(make, qtbot):
    editor = make(FieldKind.DATETIME)
    line = editor.findChild(QLineEdit, "field_one")
    with qtbot.waitSignal(editor.edited):
        QTest.keyClicks(line, "tomorrow 5 pm")
    assert editor.value() == moment(datetime(2026, 11, 19, 17, 0))  # noqa: DTZ001
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "tomorrow 17:00"


@pytest.mark.parametrize(
    ("kind", "typed", "said"),
    [
        (FieldKind.DATE, "next full moon", "no date"),
        (FieldKind.NUMBER, "many", "no number"),
        (FieldKind.DURATION, "ages", "no length of time"),
        (FieldKind.DATETIME, "soon", "no time"),
    ],
)
def test_what_can_not_be_read_stays_as_typed_and_is_said(make, kind, typed, said):
    editor = make(kind)
    line = editor.findChild(QLineEdit, "field_one")
    QTest.keyClicks(line, typed)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert editor.value() == typed
    assert said in line.accessibleDescription()
    editor.show_value(typed)
    assert line.text() == typed
    line.clear()
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.accessibleDescription() == ""


def test_a_pattern_that_is_not_met_is_named_and_a_broken_one_harms_nobody(make):
    for pattern, told in (("[1-5]", True), ("[", False)):
        editor = make(FieldKind.NUMBER, pattern=pattern)
        line = editor.findChild(QLineEdit, "field_one")
        QTest.keyClicks(line, "9")
        QTest.keyClick(line, Qt.Key.Key_Return)
        assert (pattern in line.accessibleDescription()) is told
        assert editor.value() == 9


def test_an_option_that_is_gone_is_still_shown_and_kept(make):
    editor = make(FieldKind.CHOICE)
    editor.show_value("Token ring")
    assert editor.findChild(QComboBox, "field_one").currentText() == "Token ring"
    assert editor.value() == "Token ring"
    editor.show_value("wi-fi")
    assert editor.value() == "无线"


def test_boxes_and_long_texts_tell_of_edits(make, qtbot):
    boxes = make(FieldKind.CHOICES)
    with qtbot.waitSignal(boxes.edited):
        boxes.findChildren(QCheckBox)[1].click()
    assert boxes.value() == ["无线"]
    text = make(FieldKind.LONG_TEXT)
    with qtbot.waitSignal(text.edited):
        QTest.keyClicks(text.findChild(QPlainTextEdit, "field_one"), "x")


def test_every_control_has_the_label_as_its_name(make):
    for kind in FieldKind:
        editor = make(kind)
        assert editor.findChild(QWidget, "field_one").accessibleName() == "One"


def test_a_long_text_grows_with_its_lines_up_to_a_limit(make):
    editor = make(FieldKind.LONG_TEXT)
    text = editor.findChild(QPlainTextEdit, "field_one")
    heights = []
    for lines in (1, 3, 8, 40):
        text.setPlainText("\n".join("x" * lines))
        QApplication.processEvents()
        heights.append(text.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
