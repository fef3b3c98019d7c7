"""Head and facts of a document: what it is, which version is shown, how it is shown, its times."""

import pytest
from library_desk import SUBMITTED, new_sop, sop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from reading_desk import net, readers

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import System
from desktop.domain.sops.records import SopHead
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.sops.document.facts_strip import FactsStrip
from desktop.views.sops.document.head import DocumentHead
from desktop.views.sops.state import Mode

__all__ = ["readers"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
DAY = 86_400_000


@pytest.fixture
def head(qtbot, readers):
    made = DocumentHead(readers.desk, readers.state)
    qtbot.addWidget(made)
    return readers.on_screen(made, 760, 200)


@pytest.fixture
def strip(qtbot, readers):
    made = FactsStrip(readers.desk, readers.state)
    qtbot.addWidget(made)
    return readers.on_screen(made, 760, 60)


def part(head, name):
    return head.findChild(QWidget, f"document_{name}")


def segment(control, text):
    return next(s for s in control.findChildren(QAbstractButton) if s.text() == text)


def banner(head):
    shown = part(head, "banner")
    return shown.accessibleName() if shown.isVisible() else ""


def facts(strip):
    return {fact.name: fact.value for fact in strip.facts()}


def test_the_head_says_code_number_titles_and_scope(readers, head):
    readers.show(readers.effective()[0])
    title = part(head, "title")
    assert title.plain_text() == "No network"
    texts = [each.text() for each in head.findChildren(QWidget) if hasattr(each, "plain_text")]
    assert any("wired and wireless" in text and "phones" in text for text in texts)
    assert any("上不了网" in text for text in texts)
    labels = [
        each.text() for each in head.findChildren(QWidget) if callable(getattr(each, "text", 0))
    ]
    assert {"NET-01", "IT-SOP-NET-01", "1st line alone 72%"} <= set(labels)
    assert banner(head) == ""


def test_the_language_of_the_text_is_chosen_apart_from_the_interface(readers, head):
    readers.show(readers.effective()[0])
    languages = part(head, "language")
    QTest.mouseClick(segment(languages, "中"), Qt.MouseButton.LeftButton)
    assert readers.state.language == "zh"
    assert part(head, "title").plain_text() == "上不了网"
    QTest.mouseClick(segment(languages, "Both"), Qt.MouseButton.LeftButton)
    assert readers.state.language == "both"
    one = SopHead(Bilingual("只有中文"), languages=("zh",))
    document, _ = readers.written(DocumentKind.POLICY, "PL-01", one)
    readers.show(document)
    assert not languages.isVisible()


def test_a_text_in_one_language_is_shown_in_it_to_everybody(readers, head):
    document, _ = readers.written(
        DocumentKind.POLICY, "PL-01", SopHead(Bilingual("只有中文"), languages=("zh",))
    )
    readers.show(document)
    assert readers.state.language == "zh"
    assert part(head, "title").plain_text() == "只有中文"


def test_the_banner_says_which_version_is_effective_and_opens_it(readers, head):
    document, first = readers.effective()
    draft = readers.opened.wei.documents.revise(document)
    readers.show(document, draft)
    assert banner(head) == "You are looking at v2 (draft); v1 is effective"
    open_it = next(b for b in part(head, "banner").findChildren(QPushButton) if b.text())
    assert open_it.text() == "Open v1"
    readers.click(open_it)
    assert readers.state.opened.version.key == first
    assert banner(head) == ""
    readers.opened.wei.documents.submit(draft, SUBMITTED)
    readers.opened.lin.documents.approve(draft)
    readers.settle()
    assert banner(head) == "You are looking at v1 (superseded); v2 is effective"
    readers.show(document)
    assert banner(head) == ""


def test_a_document_that_is_not_or_no_longer_effective_says_so(readers, head):
    document, version = new_sop(readers.opened.wei, "ACC-09")
    readers.show(document)
    assert banner(head) == "v1 is not effective yet (draft); no version is in force"
    readers.opened.wei.documents.submit(version, SUBMITTED)
    readers.opened.lin.documents.approve(version)
    readers.settle()
    assert banner(head) == ""
    readers.opened.lin.documents.retire(document, "Gone")
    readers.settle()
    assert banner(head) == "v1 is out of use; no version is effective"


def test_an_overdue_document_stays_effective_and_says_so(readers, head, strip):
    document, _ = readers.effective()
    readers.opened.clock.now += 400 * DAY
    readers.show(document)
    assert "v1 stays effective" in banner(head)
    assert "overdue" in facts(strip)["Periodic review"]
    readers.opened.wei.documents.reviewed(document)
    readers.opened.wei.documents.system_updated(System("ERP", "9"))
    readers.settle()
    assert banner(head) == "A review is asked for: ERP 9. v1 stays effective"


def test_a_banner_that_was_closed_stays_closed_while_nothing_changes(readers, head):
    document, _ = new_sop(readers.opened.wei, "ACC-09")
    readers.show(document)
    part(head, "banner").hide()
    readers.state.reload()
    readers.settle()
    assert banner(head) == ""


def test_the_choice_of_mode_follows_what_was_possible(readers, head):
    document, _ = readers.effective()
    readers.show(document)
    modes = part(head, "modes")
    assert isinstance(modes, SegmentedControl)
    readers.click(segment(modes, "Outline"))
    assert readers.state.mode is Mode.OUTLINE
    readers.click(segment(modes, "Revise"))
    assert readers.state.mode is Mode.REVISE
    assert readers.state.opened.version.number == 2
    assert modes.choice() == "revise"
    head.toggle_edit()
    assert modes.choice() == "read"
    readers.desk.work_as(readers.desk.session._replace(role="viewer"))
    readers.state.open(document)
    readers.settle()
    readers.click(segment(modes, "Revise"))
    assert modes.choice() == str(readers.state.mode)


def test_versions_are_compared_only_where_there_is_an_earlier_one(readers, head):
    document, _ = readers.effective()
    readers.show(document)
    diff = part(head, "diff")
    assert not diff.isEnabled()
    assert diff.toolTip() == "There is no earlier version"
    readers.show(document, readers.opened.wei.documents.revise(document))
    assert diff.isEnabled()
    readers.click(diff)
    assert readers.state.mode is Mode.COMPARE


def test_the_star_makes_a_favourite_and_takes_it_back(readers, head):
    readers.show(readers.effective()[0])
    star = part(head, "star")
    assert star.accessibleName() == "Add to favourites"
    readers.click(star)
    assert readers.state.opened.row.starred
    assert star.isChecked()
    readers.click(star)
    assert not readers.state.opened.row.starred


def test_the_next_act_of_document_control_stands_at_the_end_of_the_row(readers, head):
    readers.show(readers.effective()[0])
    act = QPushButton("Submit")
    head.add_act(act)
    readers.settle()
    diff = part(head, "diff")
    assert act.mapTo(head, act.rect().topLeft()).x() > diff.mapTo(head, diff.rect().topRight()).x()


def test_facts_tell_stages_owner_targets_and_what_takes_too_long(readers, strip):
    readers.show(readers.effective()[0])
    found = facts(strip)
    assert found["Stages"] == "Triage, Diagnosis and handling, Resolution and feedback"
    assert found["Owner"] == "Xiao Lin"
    # The third step counts from creation and lies inside of the rest.
    assert found["Target"] == "10 min · P1 5 · steps together 7"
    assert found["Systems"] == "ERP 8.6"
    assert found["Periodic review"].startswith("every 6 month")
    assert "Longest way too long" not in found
    slow = net()._replace(head=net().head._replace(target=sop().head.target._replace(minutes=6)))
    readers.show(readers.effective("NET-02", slow)[0])
    late = [fact for fact in strip.facts() if fact.tone == "red"]
    assert [(fact.name, fact.value) for fact in late] == [("Longest way too long", "7 > 6 min")]


def test_a_low_window_says_the_facts_in_one_line_and_leaves_the_scope_to_a_tooltip(
    readers, head, strip
):
    readers.show(readers.effective()[0])
    tall = strip.sizeHint().height(), head.sizeHint().height()
    strip.set_low(low=True)
    head.set_low(low=True)
    readers.settle()
    assert head.sizeHint().height() < tall[1]
    assert "phones" in part(head, "title").toolTip()
    head.set_low(low=False)
    assert part(head, "title").toolTip() == ""
