"""A form foretells its priority and offers the category that past tickets suggest."""

import pytest
from PySide6.QtTest import QTest

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def calm(forms):
    QTest.qWait(400)
    forms.desk.settle()


def subject_of_a_known_kind(forms):
    my = forms.desk.app.desk.my
    rows = my.queue.rows(list(my.queue.all_keys(my.queue.query("all"))[:400]))
    row = next(r for r in rows.values() if r.category is not None and len(r.subject) > 8)
    return row.subject, my.directory.items[row.category].code


def test_past_tickets_suggest_a_category_that_a_key_takes(forms):
    subject, code = subject_of_a_known_kind(forms)
    forms.run("new_ticket")
    calm(forms)
    forms.find("new_subject").setText(subject)
    calm(forms)
    assert forms.shows("suggestion")
    assert "%" in forms.find("suggestion_text").text()
    assert forms.all[0].category == ""
    forms.run("new.suggestion")
    assert forms.all[0].category == code
    assert not forms.shows("suggestion")


def test_nothing_is_suggested_for_what_was_never_there(forms):
    forms.run("new_ticket")
    calm(forms)
    forms.type("new_subject", "zzz qqq")
    calm(forms)
    assert not forms.shows("suggestion")
    forms.run("new.suggestion")
    assert forms.all[0].category == ""


def test_the_priority_is_that_of_matrix_and_rules(forms):
    forms.run("new_ticket")
    forms.all[0].impact, forms.all[0].urgency = 3, 1
    forms.type("new_subject", "ransomware on a desktop")
    calm(forms)
    page = forms.find("new_impact").parentWidget().parentWidget()
    steps = [w.toolTip() for w in page.children() if hasattr(w, "toolTip") and w.toolTip()]
    assert "impact low × urgency high: P3 by the matrix" in steps[0]
    assert "P3 → P2" in steps[0]
    forms.run("new.save")
    key = forms.desk.queue.table.current_key()
    assert forms.desk.app.desk.my.queue.get(key).priority == 2
