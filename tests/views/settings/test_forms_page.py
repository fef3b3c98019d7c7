"""The page of forms and fields by keys, over a real workspace."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QToolButton, QWidget

from desktop.domain.drafts import TicketDraft

ALT = Qt.KeyboardModifier.AltModifier
KEY, ZH, EN, KIND, REQUIRED = range(5)


@pytest.fixture
def form(table):
    return table("forms", "form_fields")


def shown_fields(desk, code):
    return desk.my.directory.by_code("service_type", code).data["fields"]


def texts(page, name=""):
    part = page.find(name) if name else page.widget.window()
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def test_the_first_form_shows_its_fields_and_how_they_are_seen(form):
    assert form.column(KEY) == ["device_model", "asset_no", "error_code", "place_detail"]
    assert "Hardware fault form" in texts(form)
    assert not form.find("form_release").isVisible()
    assert form.find("preview_asset_no") is not None


def test_a_field_is_added_changed_and_put_in_force(qtbot, form, desk, heard):
    line = form.find("add_field")
    qtbot.keyClicks(line, "Serial")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    form.settle()
    assert form.current()[:3] == ("serial", "", "Serial")
    assert "serial" not in shown_fields(desk, "HWF")
    hint = form.find("field_hint_en")
    qtbot.keyClicks(hint, "e.g. SN-1")
    qtbot.keyClick(hint, Qt.Key.Key_Return)
    form.find("required_intake").click()
    form.settle()
    assert form.current()[REQUIRED] == "Intake"
    assert form.find("preview_serial").placeholderText() == "e.g. SN-1"
    assert "Asked anew: Serial." in form.find("form_cost").text()
    form.find("form_release").click()
    form.settle()
    assert shown_fields(desk, "HWF")[-1] == "serial"
    assert desk.my.directory.fields["serial"].required_at == ("intake",)
    heard.said[-1][3]()
    form.settle()
    assert "serial" not in shown_fields(desk, "HWF")


def test_fields_are_moved_taken_out_and_taken_in_by_keys(form, desk):
    form.press(Qt.Key.Key_Down, ALT)
    assert form.column(KEY)[:2] == ["asset_no", "device_model"]
    form.press(Qt.Key.Key_Delete)
    assert "device_model" not in form.column(KEY)
    library = form.find("field_library")
    library.setCurrentIndex(library.findData("purpose"))
    library.activated.emit(library.currentIndex())
    form.settle()
    assert form.current()[KEY] == "purpose"
    assert shown_fields(desk, "HWF")[0] == "device_model"


def test_a_comparison_is_shown_by_d_and_a_draft_can_be_discarded(form):
    form.write("Model no.", EN)
    form.widget.setFocus()
    form.press(Qt.Key.Key_D)
    assert form.find("form_differences").isVisible()
    assert any("Device model → " in t or "Model no." in t for t in texts(form, "form_differences"))
    form.find("form_discard").click()
    form.settle()
    assert form.column(EN)[0] == "Device model"
    assert not form.find("form_discard").isVisible()


def test_the_preview_follows_its_own_switch_and_the_field_being_edited(qtbot, form):
    form.go_to("error_code")
    form.settle()
    card = form.find("preview_error_code").parentWidget().parentWidget()
    assert card.property("card") == "chosen"
    switch = form.find("preview_language")
    chinese = next(each for each in switch.findChildren(QToolButton) if each.key == "zh")
    qtbot.mouseClick(chinese, Qt.MouseButton.LeftButton)
    form.settle()
    assert "错误代码或原文" in texts(form, "preview_fields")
    assert "Hardware fault form" in texts(form)


def test_limits_are_chosen_in_words_and_tried_out(qtbot, form):
    form.go_to("error_code")
    form.settle()
    signs = form.find("limit_signs")
    signs.setCurrentIndex(signs.findData("letters_digits_hyphen"))
    signs.activated.emit(signs.currentIndex())
    form.settle()
    assert "letters" in form.current()[KIND]
    attempt = form.find("limit_try")
    qtbot.keyClicks(attempt, "E-2107")
    assert form.find("limit_verdict").text() == "Fits."
    qtbot.keyClicks(attempt, " !")
    assert any("not allowed" in text for text in texts(form))


def test_options_are_pasted_and_a_name_twice_is_refused_and_named(qtbot, form, heard):
    form.go_to("error_code")
    form.settle()
    line = form.find("field_exceptions_add")
    qtbot.keyClicks(line, "No code")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    form.settle()
    assert any(text == "No code" for text in _buttons(form))
    qtbot.keyClicks(line, "no CODE")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    form.settle()
    assert heard.said[-1][1] == "error"


def test_a_field_with_values_offers_only_kinds_that_show_them(form, desk):
    desk.my.tickets.create(TicketDraft("x", extra={"asset_no": "IT-7"}))
    form.go_to("asset_no")
    form.settle()
    kinds = form.find("field_kind")
    offered = [kinds.itemData(n) for n in range(kinds.count()) if kinds.model().item(n).isEnabled()]
    assert offered == ["text", "long_text"]
    assert any("1 tickets have a value" in text for text in texts(form))


def test_an_empty_name_is_refused_below_its_field(qtbot, form, heard):
    name = form.find("field_label_zh")
    other = form.find("field_label_en")
    for edit in (other, name):
        assert isinstance(edit, QLineEdit)
        edit.setText("")
        edit.setModified(True)
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        form.settle()
    assert heard.said[-1][1] == "error"
    assert form.current()[ZH] == "设备型号"


def test_another_form_is_chosen_by_its_chip(form):
    form.find("form_NWF").click()
    form.settle()
    assert form.column(KEY) == ["socket_no", "link_kind", "neighbours"]
    form.go_to("link_kind")
    form.settle()
    assert form.find("field_options").isVisible()
    assert not form.find("limit_signs").isVisible()
    assert isinstance(form.find("field_sortable"), QCheckBox)


def _buttons(form):
    page = form.find("preview_fields")
    return [each.text() for each in page.findChildren(QWidget) if hasattr(each, "set_busy")]
