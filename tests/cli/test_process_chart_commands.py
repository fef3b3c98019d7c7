"""Charts of processes and the sheet for interviews, by a command."""

import xml.etree.ElementTree as ET

import pypdfium2
import pytest

TABLE = "环节,操作,痛点,责任人,角色\n受理,接电话,漏单,李,一线\n" + "".join(
    f"处理,排查第 {at} 处,,,二线\n" for at in range(8)
)


@pytest.fixture
def where(deskbook, desk_folder, tmp_path):
    """Return the words behind each command; a small process is there."""
    words = ("--workspace", desk_folder, "--json", "--lang", "zh")
    path = tmp_path / "受理流程.csv"
    path.write_text(TABLE, "utf-8")
    assert deskbook("import", "process", path, *words).code == 0
    return words


def pages_of(path):
    with pypdfium2.PdfDocument(path) as document:
        sizes = [tuple(round(side) for side in page.get_size()) for page in document]
        return [page.get_textpage().get_text_bounded() for page in document], sizes


def test_a_chart_is_written_as_svg_png_and_pdf(deskbook, where, tmp_path):
    found = {}
    for style in ("svg", "png", "pdf"):
        out = tmp_path / f"a.{style}"
        found[style] = deskbook("export", "process", "PM-01", "--format", style, "-o", out, *where)
        assert found[style].code == 0, found[style].err
    svg, png, pdf = (found[style].data for style in ("svg", "png", "pdf"))
    assert ET.parse(tmp_path / "a.svg").getroot().tag.endswith("svg")  # noqa: S314 - own text
    assert (svg["code"], svg["state"], svg["rows"], svg["format"]) == ("PM-01", "as_is", 9, "svg")
    assert png["width"] == pytest.approx(2 * svg["width"], abs=2)
    assert png["scale"] == pytest.approx(2.0, abs=0.01)
    assert (pdf["pages"], pdf["characters_missing"], pdf["warnings"]) == (1, [], [])
    texts, sizes = pages_of(tmp_path / "a.pdf")
    assert sizes == [(1191, 842)]
    assert "接电话" in texts[0]


def test_paper_direction_and_tiles_are_taken_as_said(deskbook, where, tmp_path):
    out = tmp_path / "a.pdf"
    wanted = ("export", "process", "PM-01", "--format", "pdf", "-o", out)
    deskbook(*wanted, "--paper", "a4", "--upright", *where)
    assert pages_of(out)[1] == [(595, 842)]
    many = deskbook(*wanted, "--paper", "a0", "--tiles", *where).data
    texts, sizes = pages_of(out)
    assert many["pages"] == len(texts) > 1
    assert set(sizes) <= {(595, 842), (842, 595)}
    assert "第 1 行 第 2 列" in texts[1]
    few = deskbook(*wanted, "--paper", "a0", "--tile", "a3", *where).data
    assert 1 < few["pages"] < many["pages"]
    assert deskbook(*wanted, "--paper", "a9", *where).code == 2


def test_a_process_is_printed_with_its_table_and_interviews_have_a_sheet(deskbook, where, tmp_path):
    out = tmp_path / "p.pdf"
    done = deskbook("print", "process", "受理流程", "--language", "both", "-o", out, *where)
    assert (done.code, done.data["pages"]) == (0, 2)
    assert "1 漏单" in " ".join(pages_of(out)[0][1].split())
    sheet = deskbook("print", "interview", "-o", out, *where)
    assert (sheet.code, sheet.data["pages"]) == (0, 1)
    assert "流程访谈记录" in pages_of(out)[0][0]


def test_text_that_becomes_too_small_is_told(deskbook, where, tmp_path):
    wide = "环节,操作\n" + "".join(f"受理,第 {at} 步\n" for at in range(60))
    (tmp_path / "长.csv").write_text(wide, "utf-8")
    deskbook("import", "process", tmp_path / "长.csv", *where)
    out = tmp_path / "a.pdf"
    told = deskbook("export", "process", "长", "--format", "pdf", "-o", out, *where).data
    assert told["smallest_text"] < 7
    assert "--upright" in told["warnings"][0]


def test_what_is_not_there_is_refused_with_a_sentence(deskbook, where, tmp_path):
    out = tmp_path / "a.svg"
    for more, code in (
        (("NO-9",), "process_gone"),
        (("PM-01", "--state", "to_be"), "process_state_missing"),
    ):
        for style in ("svg", "csv"):
            ended = deskbook("export", "process", *more, "--format", style, "-o", out, *where)
            assert (ended.code, ended.data["error"]["code"]) == (3, code)
    assert not out.exists()
