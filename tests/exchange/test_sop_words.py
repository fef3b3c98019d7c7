"""No word of a Markdown document is lost, and nothing in it can act, however it is written."""

from collections.abc import Iterator

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from word_reference import counted, texts_within

from desktop.domain.bilingual import Bilingual
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.reading import read_documents

_HEADINGS = (
    *("目的", "适用范围", "不适用", "步骤", "操作步骤：", "诊断", "Mitigation", "Steps", "Meaning"),
    *("第一步：打开电源", "Step 2: Look", "3. 检查", "四、回访", "1.2 Sub", "必问", "红线", "SLA"),
    *("目的 / Purpose", "Something else", "**bold** `code`", "[link](http://a.b)", "", "时限"),
)
# A handful of control signs is read; a file full of them is no text.
_TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], include_characters="\t\x0b\x0c"), max_size=15
)
_INLINE = (
    st.sampled_from(
        (
            *(
                "检查电源。然后重启！",
                "Open the *door*. Then go; and wait.",
                "snake_case_word",
                "1.2.3",
            ),
            *(
                "`code <b>`",
                "<b onclick=x>bold</b>",
                "<script>alert(1)</script>",
                "a **重**要 word",
            ),
            *("[x](javascript:alert(1))", "![pic](http://a.b/c.png)", "![pic](img/no.png 'title')"),
            *(
                "[ref]: javascript:alert(2)",
                "![alt][ref]",
                "<javascript:x>",
                "[a](<data:text/html,x>)",
            ),
            *(
                "[x](&#106;avascript:y)",
                "[x](java\\\nscript:z)",
                "``un`closed",
                "\\<b> \\[x](file:y)",
            ),
            *(
                "[[[[",
                "]](",
                "<http://ok.example>",
                "a@b.example",
                "图 `a|b` | c",
                "30 分钟内",
                "~~x~~",
            ),
            *(
                "很长的一句话没有标点一直写下去" * 9,
                "long words " * 20,
                "&lt;b&gt;",
                "<!-- c -->",
                "<?x",
            ),
        )
    )
    | _TEXT
)
_LINE = st.lists(_INLINE, min_size=1, max_size=3).map(" ".join)
_MARK = st.sampled_from(("1. ", "2) ", "10. ", "- ", "* ", "- [ ] ", "- [x] ", "> ", "", "+ "))
_INDENT = st.sampled_from(("", "", "   ", "  ", "    ", "\t"))
_ITEM = st.tuples(_INDENT, _MARK, _LINE).map("".join)
_HEADING = st.tuples(st.integers(1, 6), st.sampled_from(_HEADINGS)).map(
    lambda pair: f"{'#' * pair[0]} {pair[1]}"
)
_SETEXT = st.tuples(_LINE, st.sampled_from(("===", "---"))).map("\n".join)
_CODE = st.tuples(st.sampled_from(("```", "~~~", "````sh", "   ```")), _LINE, st.booleans()).map(
    lambda parts: f"{parts[0]}\n{parts[1]}" + (f"\n{parts[0][:4].strip('s')}" if parts[2] else "")
)
_TABLE = st.lists(_LINE, min_size=1, max_size=4).map(
    lambda cells: f"| {' | '.join(cells)} |\n|{'---|' * len(cells)}\n| {'|'.join(cells)} |"
)
_BLOCK = _ITEM | _HEADING | _CODE | _TABLE | _SETEXT | st.just("---") | st.just("")
_FRONT = st.sampled_from(
    (
        "",
        "---\ntitle: 标题\nweight: 20\ntags: [a, 'b c']\n---\n",
        "---\nx\n---\n",
        "+++\na = 1\n+++\n",
    )
)
_MARKDOWN = st.tuples(_FRONT, st.lists(_BLOCK, max_size=12)).map(
    lambda parts: parts[0] + "\n".join(parts[1])
)


def read(text: str) -> SopDraft:
    # A letter makes sure that there is a text at all; halves of characters cannot stand in a file.
    (draft,) = read_documents((text + "\n\nz").encode("utf-8", "replace"), "a.md")
    return draft


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_MARKDOWN)
def test_every_word_of_any_markdown_is_found_in_the_draft(text: str) -> None:
    draft = read(text)
    source = (text + "\n\nz").encode("utf-8", "replace").decode()
    missing = counted(source) - counted(*texts_within(draft.sop))
    assert not missing
    assert draft.words.lost == ()
    assert draft.words.source == draft.words.kept


@settings(max_examples=150, deadline=None)
@given(st.lists(_TEXT | st.sampled_from("\n\r\x85\x1e\u2028"), max_size=30).map("".join))
def test_every_word_of_any_text_is_found_in_the_draft(text: str) -> None:
    draft = read(text)
    assert draft.words.lost == ()


def markdown_within(draft: SopDraft) -> Iterator[str]:
    """Yield every text that is shown as Markdown; titles are plain text."""
    yield from texts_within(draft.sop.head._replace(title=Bilingual()))
    for step in draft.sop.steps:
        yield from texts_within(step._replace(title=Bilingual()))


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_MARKDOWN)
def test_nothing_of_any_markdown_acts_in_a_reader_that_would_let_it(text: str) -> None:
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    reader.validateLink = lambda _url: True
    for said in markdown_within(read(text)):
        for token in reader.parse(said):
            assert token.type != "html_block", said
            for child in token.children or ():
                assert child.type != "html_inline", said
                address = str(child.attrs.get("src" if child.type == "image" else "href", ""))
                assert child.type != "image" or address.startswith("file:"), said
                assert address.partition(":")[0].lower() not in {"javascript", "data"}, said
                assert child.type == "image" or not address.startswith("file:"), said
