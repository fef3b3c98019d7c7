"""Posters: all of it on the page, no larger than it may be, whole again when sheets are glued."""

import io
from itertools import pairwise, product

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from desktop.drawing.colours import screen_colours
from desktop.drawing.display_list import Align, Box, Drawing, Polygon, Polyline, Stroke, Text
from desktop.drawing.flow.legend import Entry, legend
from desktop.drawing.flow.marks import Fate, Mark
from desktop.drawing.moving import Extent, Move, extent_of, grounded, moved
from desktop.drawing.pages.content import PageHead, Poster, PrintedDocument
from desktop.drawing.pages.document import write_pdf
from desktop.drawing.pages.papers import PAPERS
from desktop.drawing.pages.png import MOST_SIDE, png
from desktop.drawing.pages.poster_pages import plan
from desktop.drawing.pages.tiles import OVERLAP, tiling
from desktop.drawing.poster import (
    MOST_ENLARGED,
    Around,
    PosterText,
    fitted_poster,
    fitting_scale,
    snug_poster,
)

SLACK = 0.01
ENTRIES = (
    Entry(Mark(1), "痛点，编号同痛点清单"),
    Entry(Mark(1, answered=True), "Answers the pain point of that number"),
    Entry(Mark(tag="新增", fate=Fate.ADDED), "新增的一步"),
    Entry(Mark(waits=True), "等待时间"),
)
TITLES = st.sampled_from(
    (
        "",
        "流程",
        "服务台总流程 " * 3,
        "设备厂商现场服务流程" * 40,
        "Customer support " * 30,
        "w" * 400,
    )
)
SIZES = st.sampled_from([*PAPERS.values(), *(size[::-1] for size in PAPERS.values())])


def chart(width, height):
    """Return a chart that fills its size, with a text at each corner."""
    texts = [
        Text(x, y, "回访", 12.0, align=align)
        for (x, align), y in product(((2, Align.LEFT), (width - 2, Align.RIGHT)), (14, height - 5))
    ]
    ground = Box(1, 1, width - 2, height - 2, fill="canvas", stroke=Stroke("border2", 1.0))
    line = Polyline(((1, 1), (width - 1, height - 1)), Stroke("control", 1.0, (5.0, 3.0)))
    return Drawing(width, height, (ground, line, *texts))


def outside(drawing):
    page = Extent(-SLACK, -SLACK, drawing.width + SLACK, drawing.height + SLACK)
    found = [(shape, extent_of(shape)) for shape in drawing.shapes]
    return [
        shape
        for shape, each in found
        if each.left < page.left
        or each.top < page.top
        or each.right > page.right
        or each.bottom > page.bottom
    ]


@settings(max_examples=150, deadline=None)
@given(
    st.builds(chart, st.floats(60, 20_000), st.floats(40, 6_000)),
    st.builds(PosterText, TITLES, TITLES, st.sampled_from(("", "草稿")), st.just("PM-01 · " * 60)),
    SIZES,
)
def test_nothing_of_a_poster_lies_outside_its_page(drawn, text, size):
    around = Around(ENTRIES, text)
    scale = fitting_scale(drawn, around, size, MOST_ENLARGED)
    for poster in (
        fitted_poster(drawn, around, size, scale),
        snug_poster(drawn, around, scale),
        snug_poster(drawn, around, 1.0),
    ):
        assert outside(poster) == []


@settings(max_examples=100, deadline=None)
@given(st.floats(60, 20_000), st.floats(40, 6_000), SIZES)
def test_a_chart_keeps_its_shape_and_is_enlarged_by_no_more_than_it_may(width, height, size):
    drawn = chart(width, height)
    around = Around(ENTRIES, PosterText("流程"))
    wanted = fitting_scale(drawn, around, size, MOST_ENLARGED)
    poster = fitted_poster(drawn, around, size, wanted)
    (ground,) = [s for s in poster.shapes if isinstance(s, Box) and s.stroke.colour == "border2"]
    scale = ground.width / (width - 2)
    assert scale == pytest.approx(wanted)
    assert ground.height / (height - 2) == pytest.approx(scale)
    assert scale <= MOST_ENLARGED + SLACK
    assert (poster.width, poster.height) == size
    # The words across the page are seen through what is but a ground.
    assert ground.fill == ""


def test_a_chart_cut_in_its_natural_size_is_neither_larger_nor_smaller():
    poster = snug_poster(chart(900, 300), Around((), PosterText("流程")), 1.0)
    assert {s.size for s in poster.shapes if isinstance(s, Text) and s.text == "回访"} == {12.0}
    assert poster.width < 1000


@given(
    st.floats(10, 9_000), st.floats(10, 9_000), st.sampled_from([PAPERS["A4"], PAPERS["Letter"]])
)
def test_sheets_cover_the_whole_and_neighbours_share_what_is_glued(width, height, paper):
    cut = tiling((width, height), paper)
    tiles = list(cut.tiles())
    assert len(tiles) == cut.sheets == cut.columns * cut.rows
    assert {(tile.row, tile.column) for tile in tiles} == set(
        product(range(1, cut.rows + 1), range(1, cut.columns + 1))
    )
    last = tiles[-1].window
    assert last.right >= width - SLACK
    assert last.bottom >= height - SLACK
    # No sheet too many: without the last column or row something would be missing.
    assert cut.columns == 1 or last.left + OVERLAP < width
    assert cut.rows == 1 or last.top + OVERLAP < height
    for one, other in pairwise(tiles):
        if one.row == other.row:
            assert one.window.right - other.window.left == pytest.approx(OVERLAP)


def words_of(path):
    """Return the text of each page."""
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded() for page in document]


@settings(max_examples=12, deadline=None)
@given(st.floats(200, 5_000), st.floats(150, 1_500), st.sampled_from(("", "A2", "A0")))
def test_every_text_of_a_chart_is_found_on_the_sheets_it_is_cut_into(
    tmp_path_factory, width, height, paper
):
    path = tmp_path_factory.mktemp("cut") / "poster.pdf"
    poster = Poster(chart(width, height), ENTRIES, "PM-01", paper, "A4")
    head = PageHead("流程", "Process", number="PM-01")
    written = write_pdf(PrintedDocument(head, (), poster=poster), path, lambda _page: None)
    assert written.pages == plan(poster, head).sheets
    assert "".join(words_of(path)).count("回访") >= 4


def test_marks_say_where_a_sheet_belongs(tmp_path):
    path = tmp_path / "poster.pdf"
    poster = Poster(chart(1500, 900), ENTRIES, "PM-01", "", "A4")
    head = PageHead("流程", watermark="草稿 DRAFT")
    write_pdf(PrintedDocument(head, (), poster=poster), path, lambda _page: None)
    cut = plan(poster, head).cut
    with pypdfium2.PdfDocument(path) as document:
        sizes = {tuple(round(side) for side in page.get_size()) for page in document}
    pages = words_of(path)
    assert len(pages) == cut.columns * cut.rows > 2
    assert sizes <= {(595, 842), (842, 595)}
    for at, text in enumerate(pages):
        row, column = divmod(at, cut.columns)
        assert f"第 {row + 1} 行 第 {column + 1} 列" in text
        assert f"第 {at + 1} 页 / 共 {len(pages)} 页" in text
        assert "草稿" in text


SHAPES = (
    Box(1, 2, 30, 10, 3, "surface", Stroke("line", 2, (2.0, 1.0))),
    Polygon(((0, 0), (5, 0), (5, 5)), "red"),
    Polyline(((0, 0), (9, 9)), Stroke()),
    Text(40, 20, "回访 call", 9, align=Align.MIDDLE),
)


@given(st.floats(0.1, 9), st.floats(-50, 50), st.floats(-50, 50), st.sampled_from(SHAPES))
def test_what_is_moved_reaches_as_far_as_it_did_in_the_new_place(scale, x, y, shape):
    before, after = extent_of(shape), extent_of(moved(shape, Move(x, y, scale)))
    wanted = [edge * scale + by for edge, by in zip(before, (x, y, x, y), strict=True)]
    assert after == pytest.approx(wanted, abs=SLACK)
    assert type(moved(shape, Move(x, y, scale))) is type(shape)


@given(st.floats(120, 2_000))
def test_a_legend_stays_within_its_width(width):
    found = legend(ENTRIES, width)
    assert found.width <= width + SLACK
    assert [s for s in found.shapes if extent_of(s).right > width + SLACK] == []
    assert legend((), width) == Drawing(0.0, 0.0, ())


@pytest.mark.parametrize(("width", "height"), [(300, 200), (9_000, 200), (40, 9_000)])
def test_an_image_has_two_pixels_for_a_point_up_to_the_most_of_a_side(width, height):
    picture = png(grounded(chart(width, height)), screen_colours())
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.size == (picture.width, picture.height)
        darkest, lightest = image.convert("L").getextrema()
        assert darkest < 140
        assert lightest >= 254
    assert max(image.size) <= MOST_SIDE
    assert max(image.size) == pytest.approx(min(2 * max(width, height), MOST_SIDE), abs=2)
    assert picture.scale == pytest.approx(picture.width / width)


def test_an_image_marks_characters_without_a_glyph_and_takes_any_text():
    said = Text(5, 20, "a\x00\ud800🦄\u202e台", 9)
    assert png(Drawing(100.0, 50.0, (said,)), screen_colours()).missing == ("\ud800", "🦄")


def test_an_image_of_nothing_is_an_image():
    assert png(Drawing(0.0, 0.0, ()), screen_colours()).width >= 1
