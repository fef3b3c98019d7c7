"""A draft is written by keys alone: an SOP from nothing, steps moved, split, merged, deleted."""

import pytest
from editor_desk import ALT, CTRL, KEY, SHIFT, Writing
from library_desk import sop
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.sops.records import Lead, MustAsk, Sop, SopHead, Step, Way
from desktop.services.documents.making import NewText
from desktop.views.sops.editor.form_rows import Complaint
from desktop.views.sops.editor.step_card import StepCard
from desktop.views.sops.state import Mode

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def write(desk, qapp):
    assert qapp
    found = []

    def begin(text=None, kind=DocumentKind.SOP):
        found.append(Writing(desk, text, kind))
        return found[-1]

    yield begin
    for each in found:
        each.end()


def test_a_whole_sop_is_written_from_nothing_by_keys_alone(write):
    hand = write()
    hand.press(KEY.Key_Return, CTRL)
    assert hand.window.focusWidget().objectName() == "title_zh"
    hand.type("看灯")
    hand.press(KEY.Key_Return)
    hand.type("Look at the light")
    hand.tab_to("body_zh")
    hand.type("问颜色")
    hand.tab_to("chip_field")
    hand.type("admission")
    hand.press(KEY.Key_Return)
    hand.tab_to("minutes")
    hand.press(KEY.Key_A, CTRL)
    hand.type("5")
    hand.tab_to("add_row")
    hand.press(KEY.Key_Space)
    hand.type("资产编号")
    hand.press(KEY.Key_Return)
    hand.type("工位")
    hand.press(KEY.Key_Return, CTRL)
    hand.type("换线")
    hand.press(KEY.Key_Escape)
    hand.save()
    first, second = hand.text().steps
    assert first.title == Bilingual("看灯", "Look at the light")
    assert (first.body.zh, first.tools, first.target.minutes) == ("问颜色", ("admission_page",), 5)
    assert [item.text.zh for item in first.must_ask] == ["资产编号", "工位"]
    assert second.title.zh == "换线"


def test_arrows_and_j_k_walk_and_open_and_enter_writes(write):
    hand = write(sop())
    hand.step_to(1)
    hand.press(KEY.Key_J)
    hand.press(KEY.Key_Down)
    assert hand.editor.cards.number(hand.editor.cards.current) == 3
    assert hand.card.form is not None
    hand.press(KEY.Key_K)
    assert hand.editor.cards.number(hand.editor.cards.current) == 2
    hand.press(KEY.Key_Return)
    hand.press(KEY.Key_End)
    hand.type("jk")
    hand.press(KEY.Key_Escape)
    assert hand.card.form is None
    assert hand.card.hasFocus()
    assert hand.titles()[1].startswith("Check")
    assert hand.text().steps[1].title.zh == "查状态jk"


def test_alt_and_arrows_move_a_step_while_its_field_keeps_the_focus(write):
    hand = write(sop())
    hand.step_to(3)
    hand.press(KEY.Key_Return)
    field = hand.window.focusWidget()
    hand.press(KEY.Key_Up, ALT)
    hand.press(KEY.Key_Up, ALT)
    assert hand.titles()[0] == "Logs in"
    assert hand.window.focusWidget() is field
    hand.press(KEY.Key_Down, ALT)
    assert hand.titles()[1] == "Logs in"


def test_a_step_is_duplicated_and_deleted_with_a_way_back(write):
    hand = write(sop())
    hand.step_to(1)
    hand.press(KEY.Key_D, CTRL)
    assert len(hand.titles()) == 4
    hand.press(KEY.Key_Escape)
    hand.press(KEY.Key_Delete, CTRL)
    assert len(hand.titles()) == 3
    assert hand.toasts.said[-1] == ("done", "Step 2 deleted", "Undo")
    assert hand.card.hasFocus()
    hand.toasts.act()
    hand.settle()
    assert len(hand.titles()) == 4


def test_a_step_is_split_at_the_cursor_and_merged_again(write):
    text = Bilingual("甲\n\n乙", "One\n\nTwo")
    hand = write(Sop(SopHead(), (Step("s1", Bilingual("题", "Title"), text),)))
    hand.step_to(1)
    hand.card.enter("body")
    hand.press(KEY.Key_Home, CTRL)
    hand.press(KEY.Key_Right)
    hand.press(KEY.Key_Return, CTRL | SHIFT)
    first, second = hand.text().steps
    assert (first.body, second.title) == (Bilingual("甲", "One"), Bilingual("乙", "Two"))
    hand.step_to(1)
    hand.press(KEY.Key_J, CTRL)
    (merged,) = hand.text().steps
    assert merged.title.zh == "题 / 乙"


def test_must_ask_items_are_moved_and_removed_by_keys(write):
    items = tuple(MustAsk(name, Bilingual(name)) for name in ("a", "b"))
    hand = write(Sop(SopHead(), (Step("s1", Bilingual("题"), must_ask=items),)))
    hand.step_to(1)
    hand.card.enter("must_ask")
    hand.press(KEY.Key_Down, ALT)
    hand.save()
    assert [item.id for item in hand.text().steps[0].must_ask] == ["b", "a"]
    hand.press(KEY.Key_Return)
    hand.press(KEY.Key_Backspace)
    hand.press(KEY.Key_Escape)
    assert [item.id for item in hand.text().steps[0].must_ask] == ["b", "a"]


def test_a_list_on_the_clipboard_becomes_steps_in_one_act(write):
    hand = write(sop())
    hand.step_to(1)
    QApplication.clipboard().setText("1. 看灯\n2. 换线\n3. 报修")
    hand.press(KEY.Key_V, CTRL)
    take = hand.find("paste_take")
    assert take.hasFocus()
    assert len(hand.titles()) == 3
    hand.press(KEY.Key_Return)
    assert [step.title.zh for step in hand.text().steps][1:4] == ["看灯", "换线", "报修"]
    hand.press(KEY.Key_Z, CTRL)
    assert len(hand.titles()) == 3


def test_a_list_pasted_into_a_text_stays_text(write):
    hand = write(sop())
    hand.step_to(3)
    hand.card.enter("body")
    QApplication.clipboard().setText("1. 看灯\n2. 换线")
    hand.press(KEY.Key_V, CTRL)
    hand.press(KEY.Key_Escape)
    assert hand.text().steps[2].body.zh == "1. 看灯\n2. 换线"
    assert len(hand.titles()) == 3


def test_a_clipboard_without_a_list_says_so(write):
    hand = write(sop())
    hand.step_to(1)
    QApplication.clipboard().setText("just words")
    hand.press(KEY.Key_V, CTRL)
    assert hand.toasts.said[-1][0] == "info"


def complaints(hand):
    """Return what the fields of the open step complain of."""
    shown = hand.card.form.findChildren(Complaint)
    return {each.accessibleName() for each in shown if not each.isHidden()}


def test_what_is_wrong_stands_at_the_field_it_is_about(write):
    lost = Step("s2", Bilingual("换线", "Swap"), then=Lead(Way.ESCALATE))
    hand = write(Sop(SopHead(), (Step("s1", question=Bilingual("灯亮？", "Lit?")), lost)))
    hand.step_to(1)
    hand.card.form.complete()
    assert complaints(hand) == {"The step has no title.", "The question has no answers yet."}
    hand.step_to(2)
    hand.card.form.complete()
    assert complaints(hand) == {"A way leads nowhere. Choose where it leads."}


def test_a_policy_is_a_head_and_a_text(write):
    hand = write(kind=DocumentKind.POLICY)
    head = hand.editor.cards.head
    assert head.form is not None
    head.enter("body")
    hand.type("# Rules")
    hand.save()
    assert hand.text().head.body.zh == "# Rules"
    assert not hand.editor.can_add()


def test_text_kept_from_an_import_finds_its_place(write):
    hand = write(Sop(SopHead(kept="Left over"), sop().steps))
    hand.find("kept_purpose").click()
    hand.save()
    head = hand.text().head
    assert (head.purpose.en, head.kept) == ("Left over", "")


def test_revising_takes_the_focus_from_nobody_who_still_has_it(write):
    hand = write(sop())
    assert hand.editor.cards.head.hasFocus()
    hand.view.state.set_mode(Mode.READ)
    hand.settle()
    reader = hand.view.document.part()
    reader.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    reader.setFocus()
    hand.view.state.revise()
    hand.settle()
    assert hand.editor.isAncestorOf(hand.window.focusWidget())
    hand.step_to(1)
    assert hand.editor.cards.number(hand.editor.cards.current) == 1
    hand.view.library.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    hand.view.library.setFocus()
    other, _ = hand.my.sops.create_from(NewText(DocumentKind.SOP, "NET-02", sop(code="t")))
    hand.view.state.open(other, step="")
    hand.settle()
    assert hand.editor.cards.steps() != []
    assert hand.view.library.hasFocus()


def test_typing_in_three_hundred_steps_touches_only_the_card_that_is_written(write):
    steps = tuple(Step(f"s{n}", Bilingual(f"题 {n}", f"Step {n}")) for n in range(300))
    hand = write(Sop(SopHead(), steps))
    assert 0 < len(hand.editor.findChildren(StepCard)) < 60
    hand.step_to(300)
    hand.card.enter()
    hand.type("!")
    hand.save()
    assert hand.text().steps[299].title.zh == "题 299!"
