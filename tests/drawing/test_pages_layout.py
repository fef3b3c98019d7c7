"""Pages: heads repeat, steps stay whole, pages are counted, states are marked, fonts are inside."""

import re
import zlib

import pypdfium2
import pytest

from desktop.drawing.display_list import Box, Drawing, Stroke, Text
from desktop.drawing.pages import content
from desktop.drawing.pages.content import PageHead, Pair

HEAD = ("步骤", "角色", "工具 / 模板", "时限")
PLAIN = PageHead("Plain title", company="Desk")


def steps(count, detail=()):
    rows = tuple(
        content.StepRow(str(n), f"begin{n}", f"end{n}", "一线", "座机", "2 分钟", detail)
        for n in range(1, count + 1)
    )
    return content.Steps(HEAD, rows, Pair("步骤合计", f"{2 * count} 分钟"))


def squeezed(text):
    return re.sub(r"\s+", "", text)


def test_the_head_of_a_table_stands_on_every_page_it_reaches(printed):
    pages = printed(steps(60)).pages
    assert len(pages) > 2
    assert all("角色" in page and "工具 / 模板" in page for page in pages)
    table = content.Table(("Issue", "Changed"), tuple((f"A/{n}", f"row{n}") for n in range(90)))
    pages = printed(table).pages
    assert len(pages) > 1
    assert all("Changed" in page for page in pages)


@pytest.mark.parametrize("lines", [1, 7, 19])
def test_a_step_is_never_parted_between_pages(printed, lines):
    detail = (content.RichText("\n\n".join(f"line {n}" for n in range(lines))),)
    pages = printed(steps(25, detail)).pages
    assert len(pages) > 1
    for number in range(1, 26):
        holding = [p for p in pages if re.search(rf"begin{number}\b", p)]
        assert len(holding) == 1
        assert re.search(rf"end{number}\b", holding[0])


def test_a_step_taller_than_a_page_flows_over_pages_with_its_head_and_all_its_words(printed):
    words = " ".join(f"w{n}" for n in range(4000))
    sheets = printed(steps(2, (content.RichText(words),)))
    assert len(sheets.pages) > 2
    assert all("角色" in page for page in sheets.pages)
    found = set(re.findall(r"\bw\d+\b", sheets.text))
    assert {f"w{n}" for n in range(4000)} <= found


def test_every_page_says_which_of_how_many_it_is_in_head_and_foot(printed):
    sheets = printed(*[content.Paragraph(f"p{n}\n" * 20) for n in range(12)])
    total = len(sheets.pages)
    assert total > 3
    assert sheets.told == list(range(1, total + 1))
    assert sheets.written.pages == total
    for number, page in enumerate(sheets.pages, 1):
        assert f"第 {number} 页 / 共 {total} 页" in page
        assert f"{number} / {total}" in page
    english = printed(content.Paragraph("x"), language="en").pages[0]
    assert "Page 1 of 1" in english


def test_the_table_of_control_is_on_every_page_with_who_signed_and_the_issue(printed):
    pages = printed(content.Paragraph("a"), content.PageBreak(),
                    content.Paragraph("b")).pages  # fmt: skip
    assert len(pages) == 2
    for page in pages:
        for word in ("编制", "沈若溪", "韩卓", "顾明远", "IT-SOP-ACC-01", "A/0", "2026-12-01"):
            assert word in page
        assert "下次评审 2027-06-01" in page
        assert "非受控" in page
    assert "受控" in pages[0].replace("非受控", "")


def test_the_page_reads_in_the_order_in_which_it_was_meant(printed):
    blocks = (
        content.Paragraph("scope-line"),
        content.KeyValues((Pair("服务类型", "first-box"), Pair("角色", "second-box"))),
        content.MustAsk(
            "必问项", (Pair("", "ask-one"), Pair("", "ask-two"), Pair("", "ask-three"))
        ),
        steps(2),
        content.Caution("分支", (content.Paragraph("caution-line"),)),
        content.KnockOut("一票否决", (Pair("", "fault-one"), Pair("", "fault-two"))),
        content.Labelled((Pair("完成标准", "done-line"),)),
        content.Chain((content.Link("1 box", "aside-one"), content.Link("2 box"))),
    )
    text = printed(*blocks).text
    wanted = ["scope-line", "first-box", "second-box", "ask-one", "ask-two", "ask-three",
              "begin1", "begin2", "caution-line", "fault-one", "fault-two", "done-line", "1 box",
              "aside-one"]  # fmt: skip
    places = [text.index(word) for word in wanted]
    assert places == sorted(places)


def test_a_draft_is_marked_across_every_page_and_a_valid_version_is_not(printed):
    head = PageHead("t", number="IT-1", watermark="草稿 DRAFT")
    pages = printed(content.Paragraph("a"), content.PageBreak(), content.Paragraph("b"),
                    head=head).pages  # fmt: skip
    assert all("草稿 DRAFT" in page for page in pages)
    assert "DRAFT" not in printed(content.Paragraph("a")).text


def test_a_heading_never_stands_alone_at_the_end_of_a_page(printed):
    for lines in range(36, 48):
        blocks = [content.Paragraph("x")] * lines
        sheets = printed(*blocks, content.Heading("Headline"), content.Paragraph("follows\n" * 3))
        page = next(each for each in sheets.pages if "Headline" in each)
        assert "follows" in page


def test_the_shipped_fonts_are_embedded_and_no_other_font_is_named(printed):
    data = printed(content.Heading("粗体 bold"), content.Paragraph("正文 text")).path.read_bytes()
    names = set(re.findall(rb"/BaseFont\s*/([A-Za-z0-9+\-]+)", _inflated(data)))
    assert names
    assert all(re.fullmatch(rb"[A-Z]+\+NotoSansSC-(Regular|Bold)", name) for name in names)
    assert any(b"Bold" in name for name in names)
    assert _inflated(data).count(b"/FontFile2") >= 2


def test_the_same_content_makes_the_same_bytes(printed):
    first = printed(steps(3)).path.read_bytes()
    assert printed(steps(3)).path.read_bytes() == first


@pytest.mark.parametrize(("paper", "size"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_paper_has_the_size_asked_for_and_lies_across_for_wide_tables(printed, paper, size):
    sheets = printed(content.Paragraph("x"), paper=paper)
    with pypdfium2.PdfDocument(sheets.path) as document:
        assert tuple(round(side) for side in document.get_page_size(0)) == size
    table = content.BlankTable(("a", "b", "c", "d"), 30, (1.0, 2.0, 1.0, 1.0))
    across = printed(table, paper=paper, landscape=True)
    with pypdfium2.PdfDocument(across.path) as document:
        assert tuple(round(side) for side in document.get_page_size(0)) == size[::-1]
    assert all("d" in page for page in across.pages)


def test_a_document_without_blocks_has_one_page_and_no_control_without_a_number(printed):
    sheets = printed(head=PLAIN)
    assert len(sheets.pages) == 1
    assert "Plain title" in sheets.text
    assert "编制" not in sheets.text
    assert "非受控" not in sheets.text


def test_a_title_too_long_for_the_head_is_read_whole_beneath_it(printed):
    title = "很长的标题" * 40
    text = squeezed(printed(content.Paragraph("x"), head=PageHead(title, number="IT-1")).pages[0])
    assert title in text


def test_a_drawing_keeps_its_texts_and_is_made_to_fit(printed):
    shapes = (
        Box(0, 0, 2000, 4000, fill="surface", stroke=Stroke()),
        Text(10, 30, "in the box", 20),
        Text(10, 3990, "at the end", 20, bold=True),
    )
    sheets = printed(content.Paragraph("a"), content.DrawingBlock(Drawing(2000, 4000, shapes)))
    assert "in the box" in sheets.text
    assert "at the end" in sheets.text


def test_a_form_has_its_labels_choices_and_lines_to_sign_on(printed):
    entries = (
        content.Entry("工单号", hint="DB-", wide=False),
        content.Entry("优先级", boxes=("P1", "P2"), ticked=(1,), wide=False),
        content.Entry("现象", lines=3, tail="资产编号："),
        content.Entry(
            "已试过", columns=(content.Column("操作", 3), content.Column("结果")), blanks=4
        ),
        content.Entry("选项", boxes=tuple(f"choice {n}" for n in range(40))),
    )
    text = printed(
        content.FormGrid(entries), content.Signatures(("发出人签字", "接收人签字"), "日期")
    ).text
    for word in ("工单号", "DB-", "P1", "资产编号", "操作", "choice 0", "choice 39", "接收人签字"):
        assert word in text


def test_forms_of_hundreds_of_choices_flow_over_pages(printed):
    entry = content.Entry("全部", boxes=tuple(f"choice-{n:04}" for n in range(900)))
    sheets = printed(content.FormGrid((entry,)))
    assert len(sheets.pages) > 2
    assert len(set(re.findall(r"choice-\d{4}", sheets.text))) == 900


def test_a_long_chain_of_steps_flows_over_pages(printed):
    links = tuple(content.Link(f"{n} step", f"way{n}" if n % 3 == 0 else "") for n in range(300))
    text = printed(content.Chain(links)).text
    assert all(f"{n} step" in text for n in range(300))


def _inflated(data):
    """Return a file with its packed streams opened, as far as they are."""
    out = [data]
    for packed in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", data, re.DOTALL):
        try:
            out.append(zlib.decompress(packed))
        except zlib.error:
            continue
    return b"".join(out)


def test_blocks_that_are_kept_together_are_never_parted_between_pages(printed):
    kept = [
        content.Kept(
            (
                content.Paragraph(f"begin{n}"),
                content.Points(f"choice{n}", tuple(f"text {n} {at}" for at in range(n % 5 + 2))),
                content.Paragraph(f"end{n}"),
            )
        )
        for n in range(30)
    ]
    pages = printed(*kept).pages
    assert len(pages) > 2
    for n in range(30):
        where = [at for at, page in enumerate(pages) if f"begin{n}\n" in page]
        assert f"end{n}" in pages[where[0]]


def test_documents_of_one_file_have_heads_and_page_numbers_of_their_own(printed):
    two = tuple(content.Paragraph(f"line {n}") for n in range(60))
    behind = content.PrintedDocument(PageHead("Behind it", note="paper 2"), two, "en")
    sheets = printed(*two, head=PLAIN, language="en", behind=(behind, behind))
    assert sheets.told == [1, 2, 3, 4, 5, 6]
    assert [f"Page {n} of 2" in page for page, n in zip(sheets.pages, (1, 2) * 3, strict=True)]
    assert all("paper 2" in page for page in sheets.pages[2:])
    assert not any("paper 2" in page for page in sheets.pages[:2])
