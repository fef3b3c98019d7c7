"""The painters of files: PDF with text to search, SVG that parses, inks of paper."""

import io
import xml.etree.ElementTree as ET

import pypdfium2
from reportlab.pdfgen.canvas import Canvas

from desktop.drawing.colours import paper_colours, screen_colours
from desktop.drawing.display_list import Box, Drawing, Polygon, Polyline, Stroke, Text
from desktop.drawing.flow.graph import Edge, EdgeKind, Graph, Lane, Node, NodeKind
from desktop.drawing.flow.painting import flow_drawing
from desktop.drawing.pdf import At, paint_on_page
from desktop.drawing.svg import svg

TITLES = (
    "受理请求",
    "能解决吗",
    "升级网络组",
    "等用户回复",
    "看别的文档",
    "停止处理",
    "关单归档",
    "开始",
)
KINDS = (NodeKind.ACTION, NodeKind.DECISION, NodeKind.ESCALATION, NodeKind.WAIT,
         NodeKind.DOCUMENT, NodeKind.STOP, NodeKind.END, NodeKind.START)  # fmt: skip
NODES = tuple(
    Node(f"n{at}", kind, title, f"lane{at % 2}", note="IT-FM-04")
    for at, (kind, title) in enumerate(zip(KINDS, TITLES, strict=True))
)
EDGES = tuple(
    Edge(f"n{at}", f"n{at + 1}", "是", kind)
    for at, kind in zip(range(7), [*EdgeKind] * 3, strict=False)
)
CHART = flow_drawing(
    Graph(NODES, EDGES, (Lane("lane0", "一线"), Lane("lane1", "二线"))), selected="n1"
)


def pdf_of(drawing, scale=0.5):
    file = io.BytesIO()
    page = Canvas(file, (595, 842), initialFontName="Helvetica")
    paint_on_page(page, drawing, At(36, 800, scale), paper_colours())
    page.save()
    return file.getvalue()


def test_the_text_of_a_chart_is_found_in_its_pdf_and_the_font_is_inside():
    data = pdf_of(CHART)
    document = pypdfium2.PdfDocument(data)
    text = document[0].get_textpage().get_text_range()
    document.close()
    assert [title for title in (*TITLES, "一线", "是", "IT-FM-04") if title not in text] == []
    assert b"FontFile2" in data


def test_a_chart_on_paper_leaves_ink_where_it_should():
    document = pypdfium2.PdfDocument(pdf_of(CHART, 1.0))
    image = document[0].render(scale=1)
    grey = bytes(image.buffer)
    document.close()
    assert min(grey) < 60
    assert grey.count(255) > len(grey) * 0.8


def test_an_svg_is_whole_whatever_is_written_in_it():
    hostile = "<b>&\"'\x00\x0b\ud800</svg>]]> 台本"
    drawing = Drawing(
        100,
        50,
        (
            Box(1, 1, 50, 20, 3, "surface", Stroke("line", 1, (2, 1))),
            Polygon(((0, 0), (5, 0), (5, 5)), "#123456"),
            Polyline(((0, 0), (9, 9))),
            Text(5, 5, hostile, 9, bold=True),
        ),
    )
    root = ET.fromstring(svg(drawing, screen_colours("dark"), title=hostile))  # noqa: S314 - own text
    names = [element.tag.rpartition("}")[2] for element in root]
    assert names == ["title", "rect", "polygon", "polyline", "text"]
    assert "台本" in root[-1].text
    assert "<b>&\"'" in root[-1].text


def test_the_svg_of_a_chart_holds_its_texts_as_texts():
    root = ET.fromstring(svg(CHART, screen_colours()))  # noqa: S314 - own text
    said = {element.text for element in root if element.tag.endswith("text")}
    assert set(TITLES) <= said


def test_every_colour_of_a_chart_is_known_on_both_screens_and_on_paper():
    used = set()
    for shape in CHART.shapes:
        if isinstance(shape, Text):
            used.add(shape.colour)
        else:
            used |= {shape.stroke.colour, getattr(shape, "fill", "")}
    for colours in (screen_colours("light"), screen_colours("dark"), paper_colours()):
        assert all(colours(name).startswith("#") for name in (used | {"ink", "line"}) - {""})


def test_on_paper_no_ground_is_darker_than_a_tenth_and_no_colour_is_needed():
    paper = paper_colours()
    for state in ("blue", "amber", "orange", "green", "violet", "gray", "accent"):
        ground = paper(f"{state}bg")
        assert min(int(ground[at : at + 2], 16) for at in (1, 3, 5)) >= 0xE5


def test_kinds_differ_in_shape_without_any_colour():
    outlines = set()
    for kind in (NodeKind.ACTION, NodeKind.DECISION, NodeKind.ESCALATION, NodeKind.WAIT,
                 NodeKind.DOCUMENT, NodeKind.END):  # fmt: skip
        drawing = flow_drawing(Graph((Node("a", kind, "甲"),)))
        shapes = [shape for shape in drawing.shapes if not isinstance(shape, Text)]
        outlines.add(
            tuple(
                (type(shape), len(getattr(shape, "points", ())), getattr(shape, "radius", 0),
                 shape.stroke.width, shape.stroke.dashes)
                for shape in shapes
            )
        )  # fmt: skip
    assert len(outlines) == 6
