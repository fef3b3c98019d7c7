"""Everything has its place on the page: names whole, cells on one line, charts legible, forms."""

from itertools import pairwise
from types import SimpleNamespace

import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.drawing.colours import paper_colours
from desktop.drawing.display_list import Box, Drawing, Polyline, Stroke, Text
from desktop.drawing.flow import looks
from desktop.drawing.flow.graph import NodeKind
from desktop.drawing.measure import text_width
from desktop.drawing.pages import content
from desktop.drawing.pages.chain import chain
from desktop.drawing.pages.charts import LEAST_TEXT, bands, extent_of, least_scale
from desktop.drawing.pages.content import PageHead, Pair
from desktop.drawing.pages.forms import FormLook
from desktop.drawing.pages.ink import ink
from desktop.drawing.pages.signers import signer_row
from desktop.drawing.pages.steps import StepTable
from desktop.drawing.pages.words import words

PEOPLE = PageHead(
    "Account locked", number="IT-SOP-ACC-01", company="Shuoning Precision Parts Co., Ltd.",
    author="Shen Ruoxi", reviewer="Bai Haoran, Han Zhuo", approver="Gu Mingyuan",
)  # fmt: skip
DARKEST_GROUND = 0.9


class Recorder:
    """Takes the place of a pen and remembers which text begins where."""

    height = 800.0

    def __init__(self):
        self.texts = {}

    def text(self, at, text, size, colour="ink", *, bold):
        """Remember where a text first begins."""
        del size, colour, bold
        self.texts.setdefault(text, at)

    def text_middle(self, at, text, size, colour="ink", *, bold):
        """Remember a text around a place."""
        self.text(at, text, size, colour, bold=bold)

    def frame(self, *_args):
        """Leave out lines: only texts are looked at."""

    fill = line = polygon = frame


def tower(boxes, wide=300.0):
    """Return a chart of boxes beneath each other, a line along all of them."""
    shapes = [Polyline(((5, 0), (5, boxes * 100.0)), Stroke())]
    for at in range(boxes):
        shapes += [Box(20, at * 100 + 20, wide - 40, 60), Text(40, at * 100 + 55, f"box{at}.", 10)]
    return Drawing(wide, boxes * 100.0, tuple(shapes))


def sizes_of(sheets):
    with pypdfium2.PdfDocument(sheets.path) as document:
        return [tuple(round(side) for side in document.get_page_size(n))
                for n in range(len(document))]  # fmt: skip


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_names_and_the_company_are_whole_in_the_head_of_english_pages(printed, paper):
    text = printed(content.Paragraph("x"), head=PEOPLE, language="en", paper=paper).pages[0]
    head = " ".join(text.split("Printed copy")[0].split())
    for name in ("Shen Ruoxi", "Bai Haoran, Han Zhuo", "Gu Mingyuan", "Parts Co., Ltd."):
        assert name in head
    assert "⋯" not in text
    assert "…" not in text


def test_many_reviewers_are_the_first_and_how_many_more_there_are(printed):
    many = ", ".join(f"Reviewer Number{n}" for n in range(9))
    text = printed(content.Paragraph("x"), head=PEOPLE._replace(reviewer=many), language="en").text
    assert "Number0" in text
    assert "+8" in text


@given(
    names=st.tuples(*[st.text("abcdefg 沈若溪", max_size=30)] * 3),
    language=st.sampled_from(("zh", "en")),
)  # fmt: skip
def test_every_name_stands_within_its_cell(names, language):
    author, reviewer, approver = (" ".join(name.split()) for name in names)
    head = PageHead("t", author=author, reviewer=reviewer, approver=approver)
    row = signer_row(head, words(language), 246.5)
    assert sum(row.widths) == pytest.approx(246.5)
    for wide, lines in zip(row.widths, row.values, strict=True):
        assert all(text_width(line, row.size, bold=True) <= wide - 6 for line in lines)
    if "…" not in "".join(map("".join, row.values)):
        shown = ["".join("".join(lines).split()) for lines in row.values[:3]]
        assert shown == ["".join(name.split()) for name in (author, reviewer, approver)]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_number_title_role_tools_and_target_of_a_step_share_their_first_baseline(language):
    tools = "tools " + "and more tools " * 12
    row = content.StepRow("1", "title", "second", "role", tools, "2 min")
    pen = Recorder()
    block = content.Steps(("a", "b", "c", "d"), (row,))
    StepTable(block, language).piece([[]]).paint(pen, 0, 0, 483)
    first = next(text for text in pen.texts if text.startswith("tools "))
    heights = [pen.texts[text][1] for text in ("1", "title", "role", first, "2 min")]
    assert max(heights) - min(heights) < 0.01


def test_the_widths_of_the_step_table_leave_room_for_tools_in_english():
    row = content.StepRow(
        "1", "title", "", "2nd line", "Directory console, Intake form", "P1 10 min"
    )
    pen = Recorder()
    StepTable(content.Steps(("a", "b", "c", "d"), (row,)), "en").piece([[]]).paint(pen, 0, 0, 483)
    assert {"2nd line", "P1 10 min"} <= pen.texts.keys()
    assert any(text.startswith("Directory console,") for text in pen.texts)


def test_titles_in_a_chain_take_two_lines_and_lose_nothing():
    titles = ("1 Check three facts", "2 Check the state of it", "3 Find what locks it")
    pen = Recorder()
    piece = chain(tuple(content.Link(title, "Second one today → hand over") for title in titles))
    piece.paint(pen, 0, 0, 483)
    said = "".join("".join(pen.texts).split())
    assert all("".join(title.split()) in said for title in titles)
    assert "handover" in said


@pytest.mark.parametrize("many", range(14, 34))
def test_lines_to_sign_on_never_stand_alone_on_a_page(printed, many):
    entries = tuple(content.Entry(f"field{n}.", lines=1 + n % 3) for n in range(many))
    pages = printed(content.FormGrid(entries), content.Signatures(("signer",), "日期")).pages
    page = next(each for each in pages if "signer" in each)
    assert "field" in page


def test_lines_to_sign_on_take_the_last_row_of_a_blank_table_along(printed):
    for blanks in range(26, 66):
        table = content.BlankTable(("name of column",), blanks, (1.0,))
        pages = printed(table, content.Signatures(("signer",), "日期")).pages
        page = next(each for each in pages if "signer" in each)
        assert "name of column" in page


def test_a_form_that_misses_one_page_by_little_leaves_a_little_less_room(printed):
    entries = tuple(content.Entry(f"field{n}", lines=3) for n in range(10))
    block = content.FormGrid(entries)
    assert len(printed(block, content.Signatures(("a",), "b")).pages) == 1
    usual, tight = FormLook("zh"), FormLook("zh", 1.0)
    assert usual.written(3) > tight.written(3) == 30.0
    assert tight.written(1) == usual.written(1)


def test_a_chart_that_fits_a_page_comes_on_one_and_what_follows_fills_the_page_before(printed):
    lines = content.Paragraph("before\n" * 30)
    sheets = printed(lines, content.Chart(tower(6), "Chart"), content.Paragraph("after"))
    assert "after" in sheets.pages[0]
    assert all(f"box{at}." in sheets.pages[1] for at in range(6))
    assert "Chart" in sheets.pages[1]


def test_a_wide_chart_lies_on_a_page_of_its_own_between_upright_ones(printed):
    chart = content.Chart(tower(4, wide=900.0), "Chart")
    sheets = printed(content.Paragraph("before"), chart, content.Paragraph("after"))
    assert sizes_of(sheets) == [(595, 842), (842, 595), (595, 842)]
    for number, page in enumerate(sheets.pages, 1):
        assert f"第 {number} 页 / 共 3 页" in page
        assert "顾明远" in page
    assert "after" in sheets.pages[2]


def test_a_chart_too_long_for_a_page_is_parted_between_its_boxes(printed):
    sheets = printed(content.Chart(tower(40), "Chart"), content.Paragraph("after"))
    assert len(sheets.pages) > 4
    assert all(sheets.text.count(f"box{at}.") == 1 for at in range(40))


@given(boxes=st.integers(1, 60), most=st.floats(90.0, 2000.0))
def test_bands_of_a_chart_follow_each_other_and_cut_no_text(boxes, most):
    drawing = tower(boxes)
    found = bands(drawing, most)
    assert found[0].top == 0
    assert found[-1].bottom == drawing.height
    for above, below in pairwise(found):
        assert above.bottom == below.top
    assert all(0 < band.bottom - band.top <= most + 0.01 for band in found)
    for shape in drawing.shapes[1:]:
        extent = extent_of(shape)
        assert not any(extent.top < band.top < extent.bottom for band in found)


def test_no_text_of_a_chart_is_smaller_than_can_be_read():
    assert least_scale(tower(1)) * 10 == LEAST_TEXT


def test_grounds_behind_text_are_light_enough_for_a_grey_printer():
    kinds = [looks.look_of(kind).fill for kind in NodeKind]
    grounds = [paper_colours()(name) for name in kinds]
    shades = [SimpleNamespace(red=int(c[1:3], 16) / 255, green=int(c[3:5], 16) / 255,
                              blue=int(c[5:7], 16) / 255) for c in grounds]  # fmt: skip
    shades += [ink(name) for name in ("warning", "head", "label", "code", "mark")]
    for shade in shades:
        grey = 0.299 * shade.red + 0.587 * shade.green + 0.114 * shade.blue
        assert grey >= DARKEST_GROUND


def test_what_belongs_to_a_question_stands_beneath_it_as_a_list(printed):
    points = content.Points("Step 2: which?", ("one → stop", "two → next"))
    text = printed(content.Caution("Branches", (points,)), content.Labelled(
        (Pair("Done", "first"), Pair("", "second")))).text  # fmt: skip
    wanted = ["Branches", "Step 2: which?", "one → stop", "two → next", "Done", "first", "second"]
    places = [text.index(word) for word in wanted]
    assert places == sorted(places)
