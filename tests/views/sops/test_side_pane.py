"""Beside the text: the chart that chooses steps, details, the revision table, references."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library_desk import SUBMITTED, new_sop
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QTabBar, QWidget
from reading_desk import net, readers

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import System
from desktop.domain.sops.records import SopHead
from desktop.drawing.flow.sop_graph import step_of
from desktop.views.sops.side.revision_table import RevisionTable
from desktop.views.sops.side.side_pane import ChartWindow, SidePane
from desktop.views.sops.side.systems import read_systems, systems_text

__all__ = ["readers"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
words = st.text("ABCxyz账号-", min_size=1, max_size=8).filter(str.strip)


@pytest.fixture
def side(qtbot, readers):
    made = SidePane(readers.desk, readers.state)
    qtbot.addWidget(made)
    return readers.on_screen(made, 360, 700)


def drawn(qtbot, readers, chart):
    """Wait until a chart is laid out and return its canvas."""
    canvas = chart.view.canvas
    qtbot.waitUntil(lambda: bool(canvas.drawing.regions))
    readers.settle()
    return canvas


def field(side, name):
    return side.findChild(QWidget, f"details_{name}")


def rows(side):
    shown = side.findChild(QListWidget, "document_references")
    return [shown.item(row).text() for row in range(shown.count())]


def test_a_click_on_a_box_chooses_its_step_and_the_chosen_one_stands_out(qtbot, readers, side):
    readers.show(readers.effective()[0])
    canvas = drawn(qtbot, readers, side.chart)
    ids = [step.id for step in readers.state.opened.text.steps]
    box = canvas.region(ids[1])
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.place(box).center().toPoint())
    assert readers.state.step == ids[1]
    before = canvas.drawing.shapes
    readers.state.choose_step(ids[2])
    assert canvas.drawing.shapes != before
    assert {step_of(region.name) for region in canvas.drawing.regions} == set(ids)


def test_the_chart_speaks_the_language_of_the_text(qtbot, readers, side):
    readers.show(readers.effective()[0])
    canvas = drawn(qtbot, readers, side.chart)
    assert any("Find the extent" in region.label for region in canvas.drawing.regions)
    readers.state.show_language("zh")
    qtbot.waitUntil(lambda: any("定范围" in region.label for region in canvas.drawing.regions))


def test_a_document_without_steps_has_no_chart_and_says_so(qtbot, readers, side):
    readers.show(readers.effective()[0])
    canvas = drawn(qtbot, readers, side.chart)
    policy, _ = readers.written(DocumentKind.POLICY, "PL-1", SopHead(Bilingual("", "Policy")))
    readers.show(policy)
    qtbot.waitUntil(lambda: not canvas.drawing.regions)
    assert "no steps" in canvas.empty_text


def test_the_chart_opens_in_a_large_window_that_esc_closes(qtbot, readers, side):
    readers.show(readers.effective()[0])
    side.enlarge()
    window = side.findChild(ChartWindow)
    drawn(qtbot, readers, window.chart)
    assert window.windowTitle() == "NET-01 No network"
    QTest.keyClick(window.chart.view.canvas, Qt.Key.Key_Escape)
    readers.settle()
    assert side.findChild(ChartWindow) is None


def test_details_are_changed_in_place(readers, side):
    document, _ = readers.effective()
    readers.show(document)
    side.show_tab("details")
    readers.settle()
    code, systems = field(side, "code"), field(side, "systems")
    assert isinstance(code, QLineEdit)
    assert systems.text() == "ERP 8.6"
    code.setFocus()
    code.selectAll()
    QTest.keyClicks(code, "net-07")
    QTest.keyClick(code, Qt.Key.Key_Return)
    systems.setFocus()
    systems.selectAll()
    QTest.keyClicks(systems, "ERP 9, AD")
    QTest.keyClick(systems, Qt.Key.Key_Return)
    months = field(side, "review_months")
    assert isinstance(months, QComboBox)
    months.setFocus()
    QTest.keyClick(months, Qt.Key.Key_Down)
    readers.settle()
    found = readers.opened.wei.documents.document(document)
    assert found.code == "NET-07"
    assert found.systems == (System("ERP", "9"), System("AD"))
    assert found.review_months == 12


def test_a_code_that_is_taken_is_refused_and_goes_back(readers, side):
    new_sop(readers.opened.wei, "ACC-01")
    readers.show(readers.effective()[0])
    side.show_tab("details")
    readers.settle()
    code = field(side, "code")
    code.setFocus()
    code.selectAll()
    QTest.keyClicks(code, "ACC-01")
    QTest.keyClick(code, Qt.Key.Key_Return)
    readers.settle()
    assert readers.heard.said[-1][1] == "error"
    assert code.text() == "NET-01"


def test_who_may_only_look_changes_no_details(readers, side):
    readers.show(readers.effective()[0])
    readers.desk.work_as(readers.opened.workspace.session(None, "en"))
    readers.settle()
    side.show_tab("details")
    readers.settle()
    assert not field(side, "code").isEnabled()


def test_the_seal_says_whether_the_text_is_as_approved(readers, side):
    document, _ = readers.effective()
    readers.show(document)
    side.show_tab("details")
    readers.settle()
    digest = readers.state.opened.version.text_hash
    texts = [label.text() for label in side.findChildren(QLabel)]
    assert f"As approved · {digest[:12]}" in texts
    readers.show(document, readers.opened.wei.documents.revise(document))
    texts = [label.text() for label in side.findChildren(QLabel)]
    assert any(text.startswith("The text is not approved yet") for text in texts)


def test_versions_stand_newest_first_and_enter_opens_one(readers, side):
    document, first = readers.effective()
    draft = readers.opened.wei.documents.revise(document)
    readers.show(document, draft)
    side.show_tab("details")
    readers.settle()
    revisions = side.details.revisions
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert [revisions.item(row).data(spoken).split(",")[1] for row in range(2)] == [
        " draft",
        " effective",
    ]
    revisions.setFocus()
    QTest.keyClick(revisions, Qt.Key.Key_Down)
    QTest.keyClick(revisions, Qt.Key.Key_Return)
    readers.settle()
    assert readers.state.opened.version.key == first


def test_the_whole_revision_table_names_what_why_and_who(readers, side):
    document, version = new_sop(readers.opened.wei, "NET-01", net())
    asked = SUBMITTED._replace(reviewers=(readers.opened.people["Fan Bai"],))
    readers.opened.wei.documents.submit(version, asked)
    readers.opened.bai.documents.accept(version)
    readers.opened.lin.documents.approve(version)
    readers.show(document)
    side.show_tab("details")
    side.enlarge()
    readers.settle()
    table = side.findChild(RevisionTable).table
    row = [table.item(0, column).text() for column in range(table.columnCount())]
    assert row[0] == "v1 A/0"
    assert row[2:7] == ["Find the source first", "复发", "Ran Wei", "Fan Bai", "Xiao Lin"]
    assert row[-1] == "effective"
    heads = [table.horizontalHeaderItem(c).text() for c in range(table.columnCount())]
    assert heads[:4] == ["Version", "Date", "What changed", "Why"]
    QTest.keyClick(table, Qt.Key.Key_Escape)
    readers.settle()
    assert side.findChild(RevisionTable) is None


def test_references_lead_both_ways_and_are_counted_on_their_tab(readers, side):
    document, _ = readers.effective()
    target, _ = new_sop(readers.opened.wei, "NET-09")
    other, _ = new_sop(readers.opened.wei, "NET-03", net())
    readers.opened.wei.sops.attach(document, "map.png", "image/png", b"0123456789")
    readers.show(document)
    tabs = side.findChild(QTabBar)
    assert tabs.tabText(2) == "References 1"
    side.show_tab("references")
    readers.settle()
    assert rows(side)[:2] == ["This document points to", "NET-09  域账号锁定 (en)"]
    assert "HS-01  Ask the extent" in rows(side)
    assert any(row.startswith("map.png") for row in rows(side))
    shown = side.findChild(QListWidget, "document_references")
    shown.setCurrentRow(1)
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    readers.settle()
    assert readers.state.opened.row.document == target
    assert tabs.tabText(2).startswith("References")
    assert f"NET-03  {net().head.title.en}" in rows(side)
    shown.setCurrentRow(rows(side).index(f"NET-03  {net().head.title.en}"))
    QTest.keyClick(shown, Qt.Key.Key_Return)
    readers.settle()
    assert readers.state.opened.row.document == other


def test_a_reference_to_nothing_is_told(readers, side):
    readers.show(readers.effective()[0])
    side.show_tab("references")
    readers.settle()
    assert "NET-09: not there" in rows(side)


def test_what_others_add_stands_below_the_tabs(readers, side):
    readers.show(readers.effective()[0])
    added = QLabel("Below")
    assert side.below.count() == 1
    side.add_below(added)
    readers.settle()
    assert added.isVisible()
    tabs = side.findChild(QTabBar)
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert side.details.isVisible()
    assert added.isVisible()


@given(st.lists(st.tuples(words, st.sampled_from(("", "8.6", "v2", "2024-1"))), max_size=4))
def test_systems_are_read_as_they_are_written(found):
    systems = tuple(
        dict.fromkeys(System(name.strip("-") or "A", version) for name, version in found)
    )
    for language in ("zh", "en"):
        assert read_systems(systems_text(systems, language)) == systems
