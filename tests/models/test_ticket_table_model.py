"""The queue's model reads windows, never everything; what is gone is asked for once."""

from array import array

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.ticket_groups import Group, Order
from desktop.domain.ticket_query import QueueRow, WideRow
from desktop.models.ticket_columns import COLUMNS, FIXED_COLUMNS, INDEX
from desktop.models.ticket_table_model import TicketTableModel

DISPLAY = Qt.ItemDataRole.DisplayRole
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Source:
    """Rows of a desk of any size, and what was asked for."""

    def __init__(self):
        self.gone = set()
        self.asked = []
        self.wide_asked = []

    def rows(self, keys):
        """Return the rows of these keys."""
        self.asked.append(list(keys))
        return {key: row(key) for key in keys if key not in self.gone}

    def wide_rows(self, keys):
        """Return what narrow rows do not hold."""
        self.wide_asked.append(list(keys))
        return {key: wide(key) for key in keys if key not in self.gone}


class Words:
    """Says a row's key and the column."""

    def cell(self, shown, column, wide=None):
        """Return the text of a cell."""
        return f"{column} {shown.key}{f' {wide.source}' if wide else ''}"

    def header(self, column):
        """Return the title of a column."""
        return column.upper()

    def full(self, column):
        """Return the whole name of a column."""
        return f"the {column}"

    def spoken(self, shown):
        """Return the sentence for a row."""
        return f"row {shown.key}"

    def group_spoken(self, group, field, first, *, folded):
        """Return the sentence for a group row."""
        return f"{field} {group.value} {group.size} {first.key} {folded}"


def row(key):
    return QueueRow(
        key, 0, key, 3, f"s{key}", "", "", None, None, 1, None, None, 0, 0, None, None, 1, 0
    )


def wide(key):
    return WideRow(key, *[None] * 7, "[]", None, "", f"w{key}", "", "{}")


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def model(qapp, source):
    assert qapp
    return TicketTableModel(source, Words())


def shown(model, at, column="subject", role=DISPLAY):
    return model.data(model.index(at, INDEX[column]), role)


def test_the_model_keeps_the_rules_of_qt_while_it_grows_shrinks_and_empties(model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in ([], range(50), range(170), range(3, 90), [5], []):
        model.show(list(keys))
        assert model.rowCount() == len(keys)


def test_a_cell_a_header_and_a_spoken_row_say_what_the_words_say(model):
    model.show([7, 8])
    assert shown(model, 1) == "subject 8"
    assert shown(model, 0, role=SPOKEN) == "row 7"
    assert model.headerData(1, Qt.Orientation.Horizontal) == COLUMNS[1].id.upper()


def test_other_roles_headers_and_places_say_nothing(model):
    model.show([7])
    assert shown(model, 0, role=Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.headerData(1, Qt.Orientation.Vertical) is None
    assert model.headerData(99, Qt.Orientation.Horizontal) is None
    assert model.headerData(-1, Qt.Orientation.Horizontal) is None


def test_a_row_has_no_rows_beneath_it(model):
    model.show([7, 8])
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0
    assert model.columnCount() == len(FIXED_COLUMNS)


def test_scrolling_reads_one_window_for_each_hundred_rows_and_each_row_once(model, source):
    model.show(array("q", range(100_000, 200_000)))
    for top in range(0, 1000, 3):
        for at in range(top, top + 20):
            shown(model, at)
    assert len(source.asked) == 11
    assert max(map(len, source.asked)) == 100
    asked = [key for keys in source.asked for key in keys]
    assert len(asked) == len(set(asked))


def test_a_jump_to_the_end_reads_one_window(model, source):
    model.show(array("q", range(1_000_000)))
    shown(model, 0)
    shown(model, 999_999)
    assert [len(keys) for keys in source.asked] == [100, 100]
    assert source.asked[1][-1] == 999_999


def test_rows_looked_at_long_ago_are_let_go_and_read_again(model, source):
    model.show(array("q", range(10_000)))
    for at in range(0, 10_000, 100):
        shown(model, at)
    reads = len(source.asked)
    assert shown(model, 9_950) == "subject 9950"
    assert len(source.asked) == reads
    assert shown(model, 0) == "subject 0"
    assert len(source.asked) == reads + 1


def test_a_ticket_that_is_gone_is_blank_and_asked_for_only_once(model, source):
    source.gone = {3}
    model.show(range(10))
    for _ in range(5):
        for column in COLUMNS:
            assert shown(model, 3, column.id) is None
    assert model.ticket(3) is None
    assert len(source.asked) == 1


def test_a_forgotten_row_is_read_again_alone(model, source):
    model.show(range(10))
    shown(model, 0)
    model.forget({4})
    shown(model, 2)
    assert len(source.asked) == 1
    shown(model, 4)
    assert source.asked[1] == [4]
    model.forget()
    shown(model, 4)
    assert source.asked[2] == list(range(10))


def test_growth_at_the_end_leaves_the_standing_rows_alone(qtbot, model, source):
    model.show(range(50))
    shown(model, 10)
    with (
        qtbot.waitSignal(model.rowsInserted) as inserted,
        qtbot.assertNotEmitted(model.modelReset),
    ):
        model.show(range(80))
    assert inserted.args[1:] == [50, 79]
    assert len(source.asked) == 1


def test_the_same_keys_again_cost_nothing(qtbot, model):
    model.show(range(50))
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.rowsInserted):
        model.show(array("q", range(50)))


def test_other_keys_reset_the_model_and_keep_rows_already_read(qtbot, model, source):
    model.show(range(50))
    shown(model, 10)
    with qtbot.waitSignal(model.modelReset):
        model.show(Order(array("q", range(49, -1, -1))), fresh=True)
    assert shown(model, 0) == "subject 49"
    assert len(source.asked) == 1


def test_a_new_source_is_asked_anew(model, source):
    model.show(range(5))
    shown(model, 0)
    other = Source()
    model.set_source(other)
    shown(model, 0)
    assert (len(source.asked), len(other.asked)) == (1, 1)


def test_a_key_knows_its_row(model):
    model.show([9, 4, 7])
    assert model.row_of(7) == 2
    assert model.row_of(5) == -1
    assert list(model.keys) == [9, 4, 7]


@pytest.mark.parametrize(
    ("first", "last", "rows"), [(0, 1, (0, 1)), (-5, 99, (0, 2)), (2, 1, (2, 2)), (50, 60, (2, 2))]
)
def test_a_change_is_told_for_rows_there_are(qtbot, model, first, last, rows):
    model.show([1, 2, 3])
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.changed(first, last)
    top, bottom, *_ = changed.args
    assert (top.row(), bottom.row(), bottom.column()) == (*rows, len(FIXED_COLUMNS) - 1)


def test_a_change_of_an_empty_table_tells_nothing(qtbot, model):
    with qtbot.assertNotEmitted(model.dataChanged):
        model.changed(0, 5)


def test_a_chosen_column_reads_a_window_of_what_it_needs_and_the_others_nothing(model, source):
    model.show(range(250))
    assert shown(model, 3) == "subject 3"
    assert source.wide_asked == []
    assert shown(model, 3, "team") == "team 3 w3"
    assert shown(model, 7, "place") == "place 7 w7"
    assert source.wide_asked == [list(range(100))]


GROUPS = (Group("hot", 0, 2, 1), Group("new", 2, 3), Group("void", 5, 1))
ORDER = Order(array("q", [11, 12, 21, 22, 23, 31]), GROUPS)


def kinds(model):
    """Return the rows as they stand: the value of a group, the key of a ticket."""
    groups = map(model.group, range(model.rowCount()))
    return [g.value if g else key for g, key in zip(groups, model.keys, strict=True)]


def test_a_group_row_stands_before_its_tickets_and_speaks(model):
    model.shown.field = "sla"
    model.show(ORDER)
    assert kinds(model) == ["hot", 11, 12, "new", 21, 22, 23, "void", 31]
    assert model.data(model.index(3, 0), SPOKEN) == "sla new 3 21 False"
    assert shown(model, 3) is None
    assert model.ticket(3) is model.wide(3) is None


def test_a_folded_group_keeps_its_row_and_stays_folded_in_the_next_order(qtbot, model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(ORDER)
    with qtbot.assertNotEmitted(model.modelReset):
        model.fold("new", folded=True)
    assert kinds(model) == ["hot", 11, 12, "new", "void", 31]
    groups = (Group("hot", 0, 1), Group("new", 1, 1), Group("void", 2, 1))
    model.show(Order(array("q", [11, 24, 31]), groups))
    assert kinds(model) == ["hot", 11, "new", "void", 31]
    model.fold("new", folded=False)
    assert kinds(model) == ["hot", 11, "new", 24, "void", 31]


def test_more_than_two_hundred_groups_are_a_list_that_is_opened_one_by_one(model):
    groups = tuple(Group(n, n, 1) for n in range(201))
    model.show(Order(array("q", range(500, 701)), groups))
    assert kinds(model) == list(range(201))
    model.fold(7, folded=False)
    assert kinds(model)[6:10] == [6, 7, 507, 8]


def test_an_order_that_is_nearly_the_old_one_is_woven_in_and_says_who_went_and_who_moved(
    qtbot, model
):
    model.show(ORDER)
    later = Order(
        array("q", [12, 21, 23, 31, 22, 99]),
        (Group("hot", 0, 1), Group("new", 1, 2), Group("void", 3, 3)),
    )
    with qtbot.waitSignal(model.patched) as patched, qtbot.assertNotEmitted(model.modelReset):
        model.show(later)
    assert kinds(model) == ["hot", 12, "new", 21, 23, "void", 31, 22, 99]
    assert (set(patched.args[0].gone), set(patched.args[0].moved)) == ({11}, {22})


def test_another_order_altogether_is_told_as_a_reset(qtbot, model):
    model.show(range(1000))
    with qtbot.waitSignal(model.modelReset):
        model.show(list(range(999, -1, -1)))
