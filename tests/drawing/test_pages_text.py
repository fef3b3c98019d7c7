"""Text on pages: Markdown, line breaks, and what hostile text turns into."""

import io
import re
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from desktop.drawing.measure import text_width
from desktop.drawing.pages import content
from desktop.drawing.pages.content import PageHead, Pair
from desktop.drawing.pages.markdown import is_safe
from desktop.drawing.pages.plain import MISSING, PIECE, Cleaner, pieces
from desktop.drawing.pages.text import Look, Span, set_lines

HOSTILE = (
    "<b", "</para>", "<para>", "&", "&amp;", "<font color='red'>", "<img src='http://x/y'/>",
    "<img src='file:///etc/passwd'/>", "]]>", "%s %(x)s {0.__class__}", "\\", "((((", "))))",
    "'; drop table x; --", "=cmd()", "\u202eabc\u202c", "a\u0000b", "e\u0301\u0327", "👩\u200d💻",
    "\ud800", "\ue000", "㐂", "ﬁ", "\x1b[31m", "```", "| a | b", "# ", "> > >", "[x](javascript:1)",
)  # fmt: skip


def squeezed(text):
    return re.sub(r"[\s\x02\ufffe]+", "", text)


def png(size=(60, 30)):
    out = io.BytesIO()
    Image.new("RGB", size, (10, 100, 120)).save(out, "PNG")
    return out.getvalue()


def expected(text):
    return squeezed(Cleaner().text(text))


def test_markdown_comes_as_paragraphs_lists_tables_code_and_quotes(printed):
    text = (
        "## Head\n\nPlain **bold** and `code`.\n\n1. one\n   - inner\n     1. deep\n2. two\n\n"
        "   more of two\n\n| a | b |\n|---|---|\n| cell | other |\n\n"
        "```\ndef f():\n    pass\n```\n\n> quoted\n\n---\n\n~~gone~~\n"
    )
    found = printed(content.RichText(text)).text
    wanted = ["Head", "bold", "code", "1.", "one", "inner", "deep", "two", "more of two", "cell",
              "other", "def f():", "pass", "quoted", "gone"]  # fmt: skip
    assert all(word in found for word in wanted)
    assert "**" not in found
    assert "```" not in found


def test_only_web_and_mail_addresses_lead_anywhere_and_are_printed(printed):
    text = "[a](https://ok.example/p) [b](javascript:alert(1)) [c](file:///x) <mailto:d@e.example>"
    sheets = printed(content.RichText(text))
    data = sheets.path.read_bytes()
    assert data.count(b"/URI (") == 2
    assert b"javascript" not in data
    assert "https://ok.example/p" in sheets.text
    assert all(word in sheets.text for word in "abc")


@pytest.mark.parametrize(
    ("url", "safe"),
    [("http://a", True), ("HTTPS://a", True), ("mailto:a@b", True), ("javascript:1", False),
     ("file:///x", False), ("data:text/html,x", False), ("x.md", False), ("", False),
     ("//host/x", False), ("http://[", False)],
)  # fmt: skip
def test_an_address_is_followed_by_its_scheme_alone(url, safe):
    assert is_safe(url) is safe


def test_images_at_hand_are_shown_others_are_named_and_nothing_is_fetched(printed):
    text = "![here](file:abc) ![far](http://x.example/y.png) ![broken](file:bad)"
    sheets = printed(content.RichText(text, (("file:abc", png()), ("file:bad", b"no image"))))
    assert sheets.path.read_bytes().count(b"/Subtype /Image") == 1
    assert "[far]" in sheets.text
    assert "[broken]" in sheets.text


def test_a_tall_image_is_made_to_fit_one_page(printed):
    sheets = printed(content.Paragraph("before"), content.Picture(png((300, 9000)), "tall"))
    assert len(sheets.pages) <= 2
    assert sheets.path.read_bytes().count(b"/Subtype /Image") == 1


def test_lines_never_begin_with_a_closing_mark_nor_end_with_an_opening_one():
    text = "先确认影响范围（几个人、哪条线），再看“面板”上的代码；没有代码时写“无代码”。" * 9
    look = Look(10.5, 16)
    for width in range(60, 320, 7):
        lines = ["".join(s.text for s in line) for line in set_lines([Span(text)], width, look)]
        assert "".join(lines) == text
        assert all(line[0] not in "，。；：、）”？！" for line in lines)
        assert all(line[-1] not in "（“" for line in lines)
        assert all(text_width(line, 10.5) <= width + 0.01 for line in lines)


@given(
    st.lists(
        st.tuples(st.text("ab 中，。（x", max_size=20), st.booleans()), min_size=1, max_size=8
    ),
    st.integers(30, 200),
)
def test_runs_of_bold_keep_all_their_letters_and_stay_inside_the_line(runs, width):
    spans = [Span(text, bold=bold) for text, bold in runs]
    lines = list(set_lines(spans, width, Look(10, 14)))
    found = "".join(span.text for line in lines for span in line)
    assert squeezed(found) == squeezed("".join(text for text, _ in runs))
    for line in lines:
        bold = "".join(span.text for span in line if span.bold)
        for span in line:
            assert not span.bold or span.text in bold
        wide = sum(text_width(span.text, 10, bold=span.bold) for span in line)
        assert wide <= width + 0.01


def test_a_word_of_ten_thousand_letters_is_cut_and_nothing_of_it_is_lost(printed):
    sheets = printed(content.Paragraph("w" * 10_000), content.RichText("v" * 10_000))
    assert sheets.text.count("w") == 10_000
    assert sheets.text.count("v") >= 10_000


def test_cells_of_three_hundred_words_flow(printed):
    cell = " ".join(f"c{n}" for n in range(300))
    table = content.Table(("a", "b", "c"), ((cell, "x", cell),) * 6, (1.0, 1.0, 1.0))
    text = printed(table).text
    assert len(re.findall(r"\bc299\b", text)) == 12


def test_a_character_without_a_glyph_is_replaced_visibly_and_named(printed):
    sheets = printed(content.Paragraph("ok 😀 ع end"))
    assert sheets.text.count(MISSING) == 3
    assert "U+1F600" in sheets.text
    assert sheets.written.missing == ("ع", "😀")


def test_signs_that_steer_are_gone():
    clean = Cleaner()
    assert clean.text("a\u202eb\u2066c\u200dd\x00e\x1bf\u00adg") == "abcdefg"
    assert clean.text("one\u2028two\r\nthree\x0bfour") == "one\ntwo\nthree\nfour"
    assert clean.text("a\tb\u00a0c") == "a    b c"
    assert clean.line("a\nb") == "a b"
    assert clean.text("e\u0301") == "é"
    assert clean.missing == set()


@given(st.text(max_size=9000))
def test_long_paragraphs_come_in_pieces_that_lose_nothing(text):
    parts = list(pieces(text))
    assert all(len(part) <= PIECE for part in parts)
    assert re.sub(r"[ \n]", "", "".join(parts)) == re.sub(r"[ \n]", "", text)


def every_place(text):
    pair = Pair(text, text, text)
    inner = (content.Paragraph(text), content.RichText(text))
    return (
        content.Heading(text, text, 1),
        content.Heading(text, text),
        content.Paragraph(text),
        content.RichText(text),
        content.KeyValues((pair, pair)),
        content.Targets((pair,)),
        content.MustAsk(text, (pair,), text),
        content.Steps((text, text, text, text), (content.StepRow("1", text, text, text, text, text,
                      inner),), pair),
        content.Caution(text, inner),
        content.KnockOut(text, (pair, pair)),
        content.Labelled((pair,)),
        content.Table((text, text), ((text, text),)),
        content.Picture(b"x", text),
        content.Chain((content.Link(text, text),)),
        content.FormGrid((content.Entry(text, text, text, (text,), hint=text, tail=text),
                          content.Entry(text, columns=(content.Column(text),), blanks=1))),
        content.BlankTable((text, text), 2, (1.0, 1.0)),
        content.Signatures((text,), text),
        content.Entries((pair,)),
    )  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_text_in_every_place(printed, text):
    sheets = printed(
        *every_place(text), content.Paragraph(f"before {text} after"), head=PageHead(*[text] * 15)
    )
    if unicodedata.category(text[0]) not in ("Cs", "Co"):
        # The reader of PDF says "fi" for a ligature.
        wanted = unicodedata.normalize("NFKC", f"before{expected(text)}after")
        assert wanted in unicodedata.normalize("NFKC", squeezed(sheets.text))
    data = sheets.path.read_bytes()
    assert b"/JavaScript" not in data
    assert b"/Launch" not in data


@given(st.text(min_size=1, max_size=60))
def test_any_text_is_found_again_or_visibly_replaced(tmp_path_factory, text):
    from desktop.drawing.pages.document import write_pdf  # noqa: PLC0415

    path = tmp_path_factory.mktemp("any") / "a.pdf"
    blocks = (content.Paragraph(text), content.RichText(text), content.Table((text,), ((text,),)))
    document = content.PrintedDocument(PageHead("t"), blocks)
    assert write_pdf(document, path, lambda _page: None).pages >= 1


@given(st.lists(st.text("abcdefg中文字（），。“”0123 ", min_size=1, max_size=400), max_size=4))
def test_every_word_of_ordinary_text_is_found(tmp_path_factory, texts):
    import pypdfium2  # noqa: PLC0415

    from desktop.drawing.pages.document import write_pdf  # noqa: PLC0415

    path = tmp_path_factory.mktemp("words") / "a.pdf"
    document = content.PrintedDocument(PageHead("t"), tuple(map(content.Paragraph, texts)))
    write_pdf(document, path, lambda _page: None)
    with pypdfium2.PdfDocument(path) as read:
        found = squeezed("".join(page.get_textpage().get_text_bounded() for page in read))
    for text in texts:
        for word in text.split():
            assert squeezed(word) in found


@pytest.mark.parametrize(
    "text",
    ["[" * 50_000, ">" * 5000 + " x", "- " * 3000 + "x", "*a" * 20_000, "`a" * 9999, "|" * 9999,
     "word " * 200_000],
    ids=["brackets", "quotes", "lists", "stars", "ticks", "bars", "a megabyte"],
)  # fmt: skip
def test_texts_that_choke_parsers_are_set_in_seconds(printed, text):
    began = time.perf_counter()
    sheets = printed(content.RichText(text))
    assert time.perf_counter() - began < 20
    assert text.strip()[-1] in sheets.text
