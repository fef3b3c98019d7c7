"""The library's list under somebody's fingers: tree, filter, hits in texts, acts."""

import pytest
from library_pane import Pane, fill, find
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.qtkit.widgets.pilltree import PILL
from desktop.views.sops.commands.library_commands import list_commands
from desktop.views.sops.library.branches import Grouping
from desktop.views.sops.library.hit_list import plain_excerpt
from desktop.views.sops.library.library_list import LibraryList

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
NONE = Qt.KeyboardModifier.NoModifier


class Listed(Pane):
    """The list over a filled library."""

    def __init__(self, opened):
        super().__init__(opened)
        self.keys = fill(opened)
        self.list = LibraryList(self.desk, self.state)
        self.pages = []
        self.list.page_wanted.connect(self.pages.append)
        self.desk.commands.add(*list_commands(self.list))
        self.desk.commands.enter("sops")
        self.show(self.list, 244, 700)
        self.tree, self.search = self.list.tree, self.list.search

    def rows(self):
        """Return the leaves that are shown below each branch."""
        model = self.tree.model()
        found = {}
        for row in range(model.rowCount()):
            at = model.index(row, 0)
            leaves = range(model.rowCount(at))
            found[at.data()] = [model.index(leaf, 0, at).data() for leaf in leaves]
        return found

    def leaves(self):
        """Return all leaves that are shown."""
        return [leaf for leaves in self.rows().values() for leaf in leaves]

    def go_to(self, code):
        """Choose a document."""
        self.tree.choose(f"document:{self.keys[code]}")
        self.tree.setFocus()

    def hits(self):
        """Return the hits in the texts."""
        shown = self.list.parts.hits
        return [shown.item(row).text() for row in range(shown.count())]


@pytest.fixture
def listed(qtbot, desk):
    assert qtbot
    made = Listed(desk)
    yield made
    made.close()


def test_sops_stand_by_service_type_and_other_kinds_and_pages_below(listed):
    rows = listed.rows()
    assert rows["Access request"] == ["ACC-01 账号锁定 (en)", "ACC-02 共享盘权限 (en)"]
    assert rows["Network fault"] == ["NET-01 上不了网 (en)"]
    assert rows["Policies"] == ["PL-01 Security policy"]
    assert list(rows)[-4:] == [
        "Scripts",
        "Error-code table",
        "Responsibility table",
        "Document register",
    ]


def test_the_state_of_a_document_stands_in_its_pill(listed):
    at = listed.tree.content.indexes(f"document:{listed.keys['NET-01']}")[0]
    assert at.data(PILL) == ("v1 draft", "violet")
    policy = listed.tree.content.indexes(f"document:{listed.keys['PL-01']}")[0]
    assert policy.data(PILL) == ("v1 in review", "blue")
    force = listed.tree.content.indexes(f"document:{listed.keys['ACC-01']}")[0]
    assert force.data(PILL) is None


def test_what_is_counted_stands_at_the_foot(listed):
    texts = [each.text() for each in listed.list.parts.foot.children() if hasattr(each, "text")]
    assert "Documents: 4 · in force: 2" in texts
    assert "Draft 1 · In review 1" in texts


@pytest.mark.parametrize(
    ("grouping", "group"),
    [(Grouping.STATE, "Draft"), (Grouping.KIND, "SOPs"), (Grouping.CATEGORY, "Not assigned")],
)
def test_another_grouping_is_kept_on_this_machine(listed, grouping, group):
    listed.list.group_by(grouping)
    assert "NET-01 上不了网 (en)" in listed.rows()[group]
    assert listed.desk.workspace.machine.values["library_grouping"] == str(grouping)
    assert LibraryList(listed.desk, listed.state).source.grouping() is grouping


@pytest.mark.parametrize("typed", ["gxp", "gongxiang", "共享", "acc-02"])
def test_rows_are_filtered_by_code_title_pinyin_and_initials(listed, typed):
    listed.type(listed.search, typed)
    assert "ACC-02 共享盘权限 (en)" in listed.leaves()
    assert "NET-01 上不了网 (en)" not in listed.leaves()
    listed.press(listed.search, Qt.Key.Key_Escape)
    assert listed.search.text() == ""
    assert "Document register" in listed.rows()


def test_hits_in_the_texts_stand_below_and_open_at_their_step_with_the_words_marked(listed):
    listed.type(listed.search, "座机")
    assert sorted(listed.hits()) == [
        "ACC-01 账号锁定 (en)",
        "ACC-02 共享盘权限 (en)",
        "NET-01 上不了网 (en)",
    ]
    listed.press(listed.search, Qt.Key.Key_Down)
    hits = listed.list.parts.hits
    hits.setCurrentRow(listed.hits().index("ACC-01 账号锁定 (en)"))
    listed.press(hits, Qt.Key.Key_Return)
    opened = listed.state.opened
    assert opened.row.code == "ACC-01"
    assert listed.state.step == opened.text.steps[0].id
    assert listed.state.words == "座机"


def test_excerpts_say_no_signs_of_markdown():
    assert plain_excerpt("见 [共享盘](doc:ACC-02) 和 **状态**") == "见 共享盘 和 状态"
    assert plain_excerpt("- a_b [x](doc:A") == "a_b x"


def test_enter_opens_the_first_hit_and_down_leads_into_the_tree(listed):
    listed.type(listed.search, "net")
    listed.press(listed.search, Qt.Key.Key_Down)
    assert listed.tree.hasFocus()
    listed.press(listed.tree, Qt.Key.Key_Return)
    assert listed.state.opened.row.code == "NET-01"
    listed.type(listed.search, "acc-01")
    listed.press(listed.search, Qt.Key.Key_Return)
    assert listed.state.opened.row.code == "ACC-01"


def test_a_double_click_opens_and_the_open_document_is_recent_next_time(listed):
    listed.go_to("ACC-02")
    spot = listed.tree.visualRect(listed.tree.currentIndex()).center()
    for click in (QTest.mouseClick, QTest.mouseDClick):
        click(listed.tree.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
    listed.settle()
    assert listed.state.opened.row.code == "ACC-02"
    assert "Recent" not in listed.rows()
    listed.list.hide()
    listed.list.show()
    assert listed.rows()["Recent"] == ["ACC-02 共享盘权限 (en)"]


def test_pages_and_scripts_are_asked_for_by_their_names(listed):
    for row in ("page:codes", "page:duties", "page:register", "page:scripts", "script:HS-01"):
        listed.tree.choose(row)
        listed.press(listed.tree, Qt.Key.Key_Return)
    assert listed.pages == ["codes", "duties", "register", "scripts", "script:HS-01"]


def test_a_change_elsewhere_keeps_choice_folding_and_scroll(listed):
    listed.go_to("ACC-02")
    policies = listed.tree.content.find("kind:policy")
    listed.tree.collapse(policies)
    listed.opened.wei.documents.revise(listed.keys["ACC-01"])
    listed.settle()
    at = listed.tree.content.indexes(f"document:{listed.keys['ACC-01']}")[0]
    assert at.data(PILL) == ("v2 draft", "violet")
    assert listed.tree.chosen() == f"document:{listed.keys['ACC-02']}"
    assert not listed.tree.isExpanded(listed.tree.content.find("kind:policy"))


def test_a_favourite_stands_at_the_top_and_undo_takes_it_back(listed):
    listed.go_to("ACC-02")
    listed.desk.commands.run("sops.star")
    listed.settle()
    assert listed.rows()["Favourites"] == ["ACC-02 共享盘权限 (en)"]
    said, _kind, action, undo = listed.told.said[-1]
    assert (said, action) == ("ACC-02 is a favourite", "Undo")
    undo()
    listed.settle()
    assert "Favourites" not in listed.rows()


def test_a_document_is_retired_only_with_a_reason(listed):
    listed.go_to("ACC-02")
    listed.desk.commands.run("sops.retire")
    sheet = find(listed.list, "reason_sheet")
    act = find(sheet, "sheet_act")
    assert not act.isEnabled()
    listed.type(find(sheet, "reason_text"), "replaced")
    listed.press(find(sheet, "reason_text"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    at = listed.tree.content.indexes(f"document:{listed.keys['ACC-02']}")[0]
    assert at.data(PILL) == ("Retired", "gray")
    assert listed.told.said[-1][0] == "ACC-02 retired"


def test_delete_gives_up_a_draft_and_nothing_else(listed):
    listed.go_to("ACC-01")
    listed.press(listed.tree, Qt.Key.Key_Delete)
    assert listed.told.said == []
    listed.go_to("NET-01")
    listed.press(listed.tree, Qt.Key.Key_Delete)
    assert "Network fault" not in listed.rows()
    listed.told.said[-1][3]()
    listed.settle()
    assert listed.rows()["Network fault"] == ["NET-01 上不了网 (en)"]


def test_the_code_is_copied_and_a_new_revision_opens_as_a_draft(listed):
    listed.go_to("ACC-01")
    listed.press(listed.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "ACC-01"
    listed.desk.commands.run("sops.revise")
    listed.settle()
    assert listed.state.may_edit
    assert listed.state.mode == "revise"


def test_the_menu_holds_what_may_be_done_with_the_row(listed):
    listed.go_to("NET-01")
    spot = listed.tree.visualRect(listed.tree.currentIndex()).center()
    listed.tree.customContextMenuRequested.emit(spot)
    menu = find(listed.list, "library_menu")
    enabled = {each.objectName() for each in menu.actions() if each.isEnabled()}
    assert "sops.discard" in enabled
    assert "sops.retire" not in enabled
    menu.close()


def test_an_empty_library_offers_a_new_document(qtbot, desk):
    assert qtbot
    pane = Pane(desk)
    made = pane.show(LibraryList(pane.desk, pane.state), 244, 600)
    button = find(made, "library_empty_new")
    assert button.isVisible()
    pane.click(button)
    assert find(made, "new_document").isVisible()
    pane.close()
