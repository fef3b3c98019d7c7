"""The tree of the library keeps indexes where rows stay, whatever is shown after it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.models.library_tree_model import COUNT, OPEN, Branch, Leaf, LibraryTreeModel
from desktop.qtkit.widgets.pilltree import PILL

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def branch(name, *leaves, amount=""):
    return Branch(name, name.upper(), "folder", tuple(Leaf(each, each) for each in leaves), amount)


def shown(model):
    rows = []
    for row in range(model.rowCount()):
        at = model.index(row, 0)
        leaves = [model.index(place, 0, at).data() for place in range(model.rowCount(at))]
        rows.append((at.data(), leaves))
    return rows


@pytest.fixture
def model(qapp):
    assert qapp
    made = LibraryTreeModel()
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    assert tester
    return made


def test_branches_show_their_leaves_count_and_pill(model):
    leaf = Leaf("document:1", "ACC-01 Accounts", pill=("v2 draft", "violet"))
    model.show([Branch("a", "Accounts", "access", (leaf,), "1"), branch("page:codes")])
    at = model.find("a", "document:1")
    assert shown(model) == [("Accounts", ["ACC-01 Accounts"]), ("PAGE:CODES", [])]
    assert at.data(PILL) == ("v2 draft", "violet")
    assert at.data(SPOKEN) == "ACC-01 Accounts, v2 draft"
    assert model.index(0, 0).data(COUNT) == "1"
    assert model.index(0, 0).data(SPOKEN) == "Accounts, 1"
    assert model.path(at) == ("a", "document:1")
    assert model.path(QModelIndex()) == ("", "")


def test_what_stays_keeps_its_index_when_rows_come_and_go(model):
    model.show([branch("a", "1", "2", "3"), branch("b", "4")])
    kept = QPersistentModelIndex(model.find("a", "2"))
    other = QPersistentModelIndex(model.find("b", "4"))
    model.show([branch("new", "9"), branch("a", "0", "2", "5"), branch("b", "4")])
    assert kept.data() == "2"
    assert other.data() == "4"
    assert model.path(other) == ("b", "4")
    model.show([branch("a", "5", "2")])
    assert not other.isValid()


def test_a_changed_row_is_told_once_and_nothing_else_moves(model, qtbot):
    model.show([branch("a", "1", "2"), branch("b", "3")])
    changed = Branch("a", "A", "folder", (Leaf("1", "1"), Leaf("2", "two")))
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        model.show([changed, branch("b", "3")])
    assert (told.args[0].row(), told.args[1].row()) == (1, 1)
    assert model.find("a", "2").data() == "two"


def test_the_opened_leaf_is_marked_wherever_it_stands(model):
    model.show([branch("starred", "1"), branch("a", "1", "2")])
    model.mark_opened("1")
    assert [index.data(OPEN) for index in model.indexes("1")] == [True, True]
    model.mark_opened("2")
    assert [index.data(OPEN) for index in model.indexes("1")] == [False, False]
    assert model.opened() == "2"


LEAVES = st.lists(st.sampled_from("abcdefghijklmnop"), unique=True, max_size=16)
TREES = st.lists(
    st.tuples(st.sampled_from("123456"), LEAVES), unique_by=lambda pair: pair[0], max_size=6
)


@given(TREES, TREES)
def test_any_tree_becomes_any_other_and_persistent_rows_say_the_same(before, after):
    model = LibraryTreeModel()
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    tester = QAbstractItemModelTester(model, fatal, model)
    assert tester
    model.show([branch(name, *leaves) for name, leaves in before])
    kept = {
        (name, leaf): QPersistentModelIndex(model.find(name, leaf))
        for name, leaves in before
        for leaf in leaves
    }
    model.show([branch(name, *leaves) for name, leaves in after])
    assert shown(model) == [(name.upper(), leaves) for name, leaves in after]
    for (name, leaf), index in kept.items():
        assert not index.isValid() or model.path(index) == (name, leaf)
