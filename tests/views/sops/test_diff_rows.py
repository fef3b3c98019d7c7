"""Lines of a difference are as tall as they need at each width, whatever came before."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.views.sops.compare.change_lines import NEW
from desktop.views.sops.compare.diff_lines import DiffLine
from desktop.views.sops.compare.diff_row import DiffRow

_LINE = DiffLine(NEW, "Search the cards by program and verb, and check the version on the card.", 1)


def test_a_line_follows_its_width_down_and_up_again(qtbot):
    panel = QWidget()
    qtbot.addWidget(panel)
    column = QVBoxLayout(panel)
    row = DiffRow(_LINE)
    column.addWidget(row)
    column.addStretch(1)
    heights = []
    for width in (420, 260, 410, 255, 420):
        panel.resize(width, 400)
        panel.show()
        column.activate()
        assert row.height() == row.heightForWidth(row.width())
        heights.append(row.height())
    assert heights[0] == heights[2] == heights[4] < heights[1] <= heights[3]
