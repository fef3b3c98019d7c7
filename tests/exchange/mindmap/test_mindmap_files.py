"""Mind maps come back as they went out, in both formats; foreign ones are read or refused."""

import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic, count, walk
from desktop.exchange.mindmap.files import read_map, write_map
from desktop.exchange.mindmap.freemind import as_map
from desktop.exchange.mindmap.model import MapFormat
from desktop.exchange.mindmap.opml import as_opml
from desktop.exchange.mindmap.richtext import plain_of_text

ROOT = Path(__file__).resolve().parents[3]
CASES = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data" / "cases"
NOT_HERE = pytest.mark.skipif(not CASES.is_dir(), reason="the shared files are not here")
# Hard ones often: what XML cannot hold, what HTML folds, what Freeplane runs.
TEXT = st.one_of(
    st.text(max_size=12),
    st.text("\n\r\t\f\v\0 \x1b\x85\u2028\ufffe\ud800'=<>&\"-甲é😀", max_size=9),
    st.sampled_from(["<html><p>x</p>", "=1+1", "'=1", "''=", "&#10;", "]]>", " \n ", "- a"]),
)
TREES = st.recursive(
    st.builds(Topic, TEXT, TEXT, TEXT, TEXT, st.booleans()),
    lambda below: st.builds(
        Topic, TEXT, TEXT, TEXT, TEXT, st.booleans(), st.lists(below, max_size=4).map(tuple)
    ),
    max_leaves=12,
)
UNHELD = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def marked(topic):
    """Return a tree with the mark that stands for what XML cannot hold."""
    texts = (UNHELD.sub("\ufffd", part) for part in topic[:4])
    return Topic(*texts, topic.folded, tuple(map(marked, topic.children)))


@given(TREES)
def test_any_tree_comes_back_from_freemind_and_opml(tree):
    for made in (as_map(tree), as_opml(tree)):
        found = read_map("a", made)
        assert found.root == marked(tree)
        assert found.topics == count(tree)
        assert not +found.ignored
    assert as_map(tree).isascii()


def test_a_file_is_written_whole_in_the_format_asked_for(tmp_path):
    tree = Topic("流程", children=(Topic("一", "备注\n两行"), Topic("二")))
    for style in MapFormat:
        path = tmp_path / f"a.{style}"
        assert write_map(path, tree, style) == 3
        assert read_map(path.name, path.read_bytes()).root == tree
    with pytest.raises(AppError, match="export_cannot_write"):
        write_map(tmp_path / "none" / "a.mm", tree, MapFormat.FREEMIND)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.mm", "a.opml"]


def test_deep_trees_are_walked_and_written_and_refused_when_read():
    tree = Topic("leaf")
    for number in range(5000):
        tree = Topic(f"{number}", children=(tree,))
    assert count(tree) == 5001
    assert max(depth for depth, _ in walk(tree)) == 5000
    for made in (as_map(tree), as_opml(tree)):
        with pytest.raises(AppError, match="import_too_deep"):
            read_map("a", made)


MAP = """<map version="freeplane 1.9"><attribute_registry/><node TEXT="Root" FOLDED="true">
<icon BUILTIN="yes"/><font/><edge/><hook NAME="x"><text>no</text></hook>
<node ID="ID_1" LINK="#ID_2" POSITION="left"><richcontent TYPE="NODE"><html><head><title>no</title>
</head><body><p>One   &#36824;</p><ul><li>a</li><li><ol><li>b<br/>c</li></ol></li></ul>
</body></html></richcontent><richcontent TYPE="DETAILS"><html><body>  seen <b>bold</b>ly
</body></html></richcontent><richcontent TYPE="NOTE" CONTENT-TYPE="plain/auto"><text>x
 y</text></richcontent></node>
<node TEXT="&lt;html&gt;&lt;body&gt;&lt;p&gt;two &amp;#12391;&lt;br&gt;lines"/></node></map>"""


def test_a_map_of_freeplane_is_read_as_plain_text_and_its_looks_are_counted():
    found = read_map("a.mm", MAP.encode())
    one, two = found.root.children
    assert (one.text, one.link, one.id) == ("One 还\n- a\n- b\nc", "#ID_2", "ID_1")
    assert one.note == "seen boldly\nx\n y"
    assert two.text == "two で\nlines"
    assert (found.root.text, found.root.folded, found.topics) == ("Root", True, 3)
    assert found.ignored == {"icon": 1, "font": 1, "edge": 1, "hook": 1}


@pytest.mark.parametrize(
    ("encoding", "prolog"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", ""),
        ("gb18030", ""),
        ("gbk", '<?xml version="1.0" encoding="GB2312"?>\n'),
        ("shift_jis", '<?xml version="1.0" encoding="Shift_JIS"?>'),
        ("cp1251", '<?xml version="1.0" encoding="windows-1251"?>'),
    ],
)
def test_a_map_is_read_in_the_encoding_it_declares_or_is_likely_in(encoding, prolog):
    text = "мир" if encoding == "cp1251" else "中国的日本"
    made = f'{prolog}<map><node TEXT="{text}"/></map>'.encode(encoding)
    assert read_map("a.mm", made).root.text == text


@pytest.mark.parametrize(
    ("made", "title", "texts"),
    [
        ('<opml><body><outline text="a"/></body></opml>', "a", []),
        ('<opml><head><title> </title></head><body><outline title="a"/></body></opml>', "a", []),
        ("<opml><head><title>t</title></head><body><outline/></body></opml>", "t", [""]),
        (
            '<opml version="1.0"><body><outline text="a"/><outline text="b"/></body></opml>',
            "",
            ["a", "b"],
        ),
    ],
)
def test_outlines_without_version_or_text_are_read(made, title, texts):
    found = read_map("a.opml", made.encode()).root
    assert (found.text, [child.text for child in found.children]) == (title, texts)


BOMB = '<!DOCTYPE d [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><map><node TEXT="&b;"/></map>'


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (BOMB, "import_xml_unsafe"),
        ("<!DOCTYPE map><map><node/></map>", "import_xml_unsafe"),
        ('<!DOCTYPE m SYSTEM "file:///etc/hostname"><map/>', "import_xml_unsafe"),
        ("<map>", "import_xml_broken"),
        ("", "import_xml_broken"),
        ('<?xml version="1.0" encoding="klingon"?><map/>', "import_xml_broken"),
        ('<?xml version="1.0" encoding="rot13"?><map/>', "import_xml_broken"),
        ("<map><node TEXT='&nbsp;'/></map>", "import_xml_broken"),
        ("<map/>", "import_empty"),
        ("<opml><head/></opml>", "import_empty"),
        ("<opml><body/></opml>", "import_empty"),
        ("<html/>", "mindmap_none"),
        ("<map>" + "<node>" * 400 + "</node>" * 400 + "</map>", "import_too_deep"),
        ("<map><node>" + "<node/>" * 100_000 + "</node></map>", "mindmap_too_many"),
        ("<opml><body>" + "<outline/>" * 100_001 + "</body></opml>", "mindmap_too_many"),
    ],
    ids=range(15),
)
def test_traps_and_what_is_no_map_are_refused(made, code):
    with pytest.raises(AppError, match=code):
        read_map("a.mm", made.encode())


@given(st.binary(max_size=60))
def test_any_bytes_are_refused_with_a_reason_or_read(content):
    for made in (content, b"<map><node TEXT='" + content + b"'/></map>"):
        try:
            assert read_map("a", made).topics
        except AppError:
            continue


@given(st.text("<>/p!br&;html ='\"\n", max_size=60))
def test_broken_markup_is_read_as_far_as_it_goes(markup):
    assert isinstance(plain_of_text("<html>" + markup), str)


def test_long_broken_markup_takes_no_longer_than_it_is_long():
    assert plain_of_text("<html>" + "<" * 300_000).startswith("<<")
    assert plain_of_text("<p " * 300_000) != ""


@NOT_HERE
@pytest.mark.parametrize(
    ("name", "topics"),
    [
        ("ListsTest", 38),
        ("RichtextTests", 7),
        ("StructuredMapTest", 59),
        ("freeplaneApplications", 41),
        ("freeplaneApplications_ja", 41),
        ("freeplaneFunctions", 69),
        ("BuzanMap", 19),
    ],
)
def test_maps_by_others_have_the_topics_they_are_known_to_have(name, topics):
    path = CASES / "freemind" / f"{name}.mm"
    if not path.is_file():
        pytest.skip("the file is not here")
    found = read_map(path.name, path.read_bytes())
    assert found.topics == count(found.root) == topics
    assert all("<" not in topic.text for _, topic in walk(found.root))
    assert read_map("again", as_map(found.root)).root == found.root
    if name.endswith("_ja"):
        assert any("で" in topic.text for _, topic in walk(found.root))


@NOT_HERE
def test_outlines_by_others_are_read():
    nested = CASES / "opml" / "listparser_hier-2-nested.opml"
    found = read_map(nested.name, nested.read_bytes())
    assert (found.topics, [topic.text for _, topic in walk(found.root)]) == (
        3,
        ["grouping1", "grouping2", "feedname"],
    )
    for path in sorted((CASES / "opml").glob("*.opml")):
        again = read_map(path.name, path.read_bytes()).root
        assert read_map("again", as_opml(again)).root == again
