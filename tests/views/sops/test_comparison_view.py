"""Two versions side by side: fates add up, words within a step, walking by keys, copied as text."""

import time
from types import SimpleNamespace

import pytest
from control_desk import draft_with, floor, longer
from hypothesis import given
from hypothesis import strategies as st
from library_desk import effective_sop, sop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.comparing import Fate, compare
from desktop.domain.sops.records import Step, Target
from desktop.qtkit.shortcuts import ShortcutKeys
from desktop.views.sops.commands.control_commands import commands_of
from desktop.views.sops.compare.comparison_view import ComparisonView
from desktop.views.sops.compare.diff_lines import diff_sentences, sentences
from desktop.views.sops.compare.fates import Pill
from desktop.views.sops.compare.summary_panel import SummaryPanel
from desktop.views.sops.control.acts import PrimaryAct
from desktop.views.sops.state import Mode

__all__ = ["floor"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def view(qtbot, floor):
    made = ComparisonView(floor.desk, floor.state)
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    return made


def two_versions(floor, change=longer):
    document, first = effective_sop(floor.opened)
    _, draft = draft_with(floor.opened.wei, "ACC-01", change(floor.opened.wei.sops.text(first)))
    floor.show(document, draft)
    floor.state.set_mode(Mode.COMPARE)
    floor.settle()
    return first, draft


def cards(view):
    keys = view.column.keys()
    return [view.column.card(key) for key in keys]


def said(card):
    return " ".join(label.accessibleName() or label.text() for label in card.findChildren(QLabel))


def fates(card):
    return [pill.accessibleName() for pill in card.findChildren(Pill)]


def changed(text):
    steps = list(longer(text).steps)
    steps[0] = steps[0]._replace(target=Target(5), tools=("desk_phone", "remote"))
    gone = steps.pop()
    assert gone.title.zh == "登录成功"
    head = text.head._replace(purpose=Bilingual("让人很快回到工作", "Back to work very soon"))
    return text._replace(head=head, steps=tuple(steps))


def test_every_step_is_listed_with_its_fate_and_the_counts_add_up(floor, view):
    two_versions(floor, changed)
    shown = [fates(card) for card in cards(view)]
    assert shown == [[], ["± changed"], ["+ added"], ["= unchanged"], ["− removed"]]
    tally = compare(sop(), changed(sop())).tally()
    assert sum(tally.values()) == 4
    counts = [pill.accessibleName() for pill in view.head.findChildren(Pill)]
    assert counts == ["+ 1 added", "− 1 removed", "± 1 changed", "= 1 unchanged"]
    assert "Purpose: Back to work {+very +}soon" in said(cards(view)[0])
    first = said(cards(view)[1])
    assert "{+" in first
    assert "[-" in first
    assert "Role" in first


def test_the_role_and_the_time_are_told_in_words_with_an_arrow(floor, view):
    two_versions(floor, changed)
    view.copy_text()
    text = QApplication.clipboard().text()
    assert "Role: [-1st line-] → {+2nd line+}" in text
    assert "Target time: [-2 min-] → {+5 min+}" in text
    assert "+ 2 新的一步 (en) (added)" in text
    assert "− 3 Logs in (removed)" in text
    assert "Check the state (" not in text


def test_n_and_shift_n_and_the_arrows_walk_through_the_changes(qtbot, floor, view):
    pane = SimpleNamespace(control=SimpleNamespace(act=None), part=lambda: view)
    pane.control.act = PrimaryAct(floor.desk, floor.state, view)
    holder = SimpleNamespace(state=floor.state, document=pane)
    floor.commands.add(*commands_of(holder))
    floor.commands.enter("sops")
    ShortcutKeys(view, floor.commands)
    two_versions(floor, changed)
    keys = view.changed_keys()
    assert len(keys) == 4
    with qtbot.waitActive(view):
        view.activateWindow()
    view.setFocus()

    def current():
        made = view.column.made_cards()
        return [key for key, card in made.items() if card.property("card") == "current"]

    QTest.keyClick(view, Qt.Key.Key_F3)
    assert current() == keys[:1]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_F3)
    assert current() == keys[2:3]
    QTest.keyClick(view, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert current() == keys[1:2]
    assert floor.state.step == keys[1]


def test_only_changes_and_the_other_language_are_one_click_each(floor, view):
    def in_chinese(text):
        first = text.steps[0]
        body = Bilingual(f"{first.body.zh}再记下时间。", first.body.en)
        return text._replace(steps=(first._replace(body=body), *text.steps[1:]))

    two_versions(floor, in_chinese)
    assert len(view.column.keys()) == 3
    assert "only the other language changed" in said(cards(view)[0])
    view.head.only.setFocus()
    QTest.keyClick(view.head.only, Qt.Key.Key_Space)
    assert len(view.column.keys()) == 1
    view.head.language.choose("zh")
    view.head.look_chosen.emit()
    assert "{+再记下时间。+}" in said(cards(view)[0])


def test_the_pair_is_swapped_and_equal_versions_say_so(floor, view):
    first, draft = two_versions(floor)
    assert view.head.pair() == (first, draft)
    QTest.keyClick(floor.part("compare_swap", view), Qt.Key.Key_Space)
    floor.settle()
    assert view.head.pair() == (draft, first)
    view.copy_text()
    assert "(removed)" in QApplication.clipboard().text()
    view.head.before.setCurrentIndex(view.head.after.currentIndex())
    view.head.pair_chosen.emit()
    floor.settle()
    assert view.changed_keys() == []


def test_three_hundred_steps_are_compared_in_a_moment(floor, view):
    def many(text):
        steps = [Step(f"m{n}", Bilingual(f"第 {n} 步", f"Step {n}")) for n in range(300)]
        return text._replace(steps=tuple(steps))

    document, first = effective_sop(floor.opened, text=many(sop()))
    text = floor.opened.wei.sops.text(first)
    other = [s._replace(title=Bilingual(f"{s.title.zh}改", s.title.en)) for s in text.steps[::-1]]
    _, draft = draft_with(floor.opened.wei, "ACC-01", text._replace(steps=tuple(other)))
    floor.show(document, draft)
    start = time.perf_counter()
    floor.state.set_mode(Mode.COMPARE)
    floor.settle()
    took = time.perf_counter() - start
    assert len(view.column.keys()) == 300
    assert len(view.column.made_cards()) < 60
    assert took < 1.0


def test_the_summary_counts_lines_and_leads_to_the_comparison(qtbot, floor):
    panel = SummaryPanel(floor.desk, floor.state)
    qtbot.addWidget(panel)
    document, first = effective_sop(floor.opened)
    floor.show(document)
    assert panel.isHidden()
    _, draft = draft_with(floor.opened.wei, "ACC-01", longer(floor.opened.wei.sops.text(first)))
    floor.show(document, draft)
    assert not panel.isHidden()
    labels = [label.text() for label in panel.findChildren(QLabel)]
    assert "v1 → v2" in labels
    assert any(text.startswith("+") and text != "+0" for text in labels)


@given(st.lists(st.text(max_size=30), max_size=8), st.lists(st.text(max_size=30), max_size=8))
def test_the_lines_of_a_difference_hold_every_sentence_that_came_or_went(old, new):
    before, after = "\n".join(old), "\n".join(new)
    lines = list(diff_sentences(before, after))
    went = [line.text for line in lines if line.kind == "gone"]
    came = [line.text for line in lines if line.kind == "new"]
    assert set(sentences(before)) - set(sentences(after)) <= set(went)
    assert set(sentences(after)) - set(sentences(before)) <= set(came)
    assert all(line.number for line in lines)


def test_a_moved_step_counts_once_and_shows_both_places():
    text = sop()
    turned = text._replace(steps=(text.steps[2], text.steps[0], text.steps[1]))
    tally = compare(text, turned).tally()
    assert (tally[Fate.MOVED], tally[Fate.SAME]) == (1, 2)
