"""The chart of a process with what cases did: classes, numbers in boxes, widths of lines."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.conformity import ActivityFigure, Conformity, WayFigure
from desktop.domain.process.table import ProcessTable, Row, RowKind, WayOn
from desktop.drawing.display_list import Text
from desktop.services.process.reality_chart import SHARES, WAITS, Measure, legend, reality_chart

TABLE = ProcessTable(
    Bilingual("流程"),
    (
        Row("a", operation=Bilingual("接电话", "Answer")),
        Row(
            "b",
            RowKind.DECISION,
            operation=Bilingual("行吗", "Well?"),
            ways=(WayOn("c", Bilingual("行", "yes")), WayOn("a")),
        ),
        Row("c", RowKind.WAIT, operation=Bilingual("等", "Wait")),
    ),
)
MINUTE = 60_000


def found(**more):
    """Return figures of 1,000 cases in which one activity did something."""
    of_a = ActivityFigure(Bilingual("a"), ("a",), **more)
    of_c = ActivityFigure(Bilingual("c"), ("c",), is_seen=False)
    ways = (WayFigure("a", "b", 1000), WayFigure("b", "c", 750), WayFigure("b", "a", 0))
    return Conformity(1000, 0.9, 800, (of_a, of_c), ways, (), {})


def note(chart, row):
    return next(box.node.note for box in chart.layout.boxes if box.node.id == row)


@pytest.mark.parametrize(
    ("skipped", "heat", "text"),
    [
        (0, 0, "0 % · 1,000"),
        (1, 0, "<1 % · 999"),
        (44, 0, "4 % · 956"),
        (45, 1, "5 % · 955"),
        (99, 2, "10 % · 901"),
        (199, 3, "▲ 20 % · 801"),
        (220, 3, "▲ 22 % · 780"),
        (300, 4, "▲ 30 % · 700"),
        (400, 5, "▲ 40 % · 600"),
        (1000, 5, "▲ 100 % · 0"),
    ],
)
def test_the_class_of_a_share_is_that_of_the_number_in_the_box(skipped, heat, text):
    figures = found(cases=1000 - skipped, skipped=skipped)
    chart = reality_chart(TABLE, figures, Measure.SKIPPED, "en")
    assert (chart.marks["a"].heat, note(chart, "a")) == (heat, text)


@pytest.mark.parametrize(
    ("minutes", "heat", "text"),
    [
        (0, 0, "0 min · 5"),
        (15, 1, "15 min · 5"),
        (190, 2, "3 h 10 min · 5"),
        (240, 3, "▲ 4 h · 5"),
        (2880, 5, "▲ 48 h · 5"),
    ],
)
def test_waits_have_classes_by_minutes(minutes, heat, text):
    figures = found(cases=5, median_wait=minutes * MINUTE)
    chart = reality_chart(TABLE, figures, Measure.WAIT, "en")
    assert (chart.marks["a"].heat, note(chart, "a")) == (heat, text)


@pytest.mark.parametrize("measure", list(Measure))
def test_what_cannot_be_seen_is_marked_as_without_data_by_every_measure(measure):
    chart = reality_chart(TABLE, found(), measure, "zh")
    assert [chart.marks[row].no_data for row in "abc"] == [True, True, True]
    assert [note(chart, row) for row in "abc"] == ["无数据", "", "无数据"]
    texts = [shape.text for shape in chart.drawing().shapes if isinstance(shape, Text)]
    assert texts.count("无数据") == 2


def test_other_measures_are_shares_of_those_that_passed():
    figures = found(cases=50, skipped=50, repeated=5, out_of_order=20)
    for measure, text in ((Measure.REPEATED, "10%"), (Measure.OUT_OF_ORDER, "▲ 40%")):
        assert note(reality_chart(TABLE, figures, measure, "zh"), "a") == f"{text} · 50"


def test_lines_are_as_wide_as_used_and_say_the_count_where_they_say_nothing_else():
    chart = reality_chart(TABLE, found(cases=1), Measure.SKIPPED, "en")
    assert chart.widths == pytest.approx({("a", "b"): 5, ("b", "c"): 4.025, ("b", "a"): 1.1})
    labels = {link.edge[:2]: link.edge.label for link in chart.layout.net.links}
    assert labels == {("a", "b"): "1,000", ("b", "c"): "yes", ("b", "a"): "0"}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("measure", list(Measure))
def test_the_legend_has_a_word_for_every_class(measure, language):
    assert len(legend(measure, language)) == len(SHARES) + 1 == len(WAITS) + 1
    assert [text.startswith("▲") for text in legend(measure, language)] == [False] * 3 + [True] * 3
