"""People's Markdown shown: nothing acts, nothing is loaded, nothing freezes; hits are marked."""

import time
from functools import partial

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtTest import QTest

from desktop.domain.hits import hit_spans
from desktop.qtkit.widgets.markedtext import MarkedText, Piece
from desktop.qtkit.widgets.richtext import RichText

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
IMAGE = QTextDocument.ResourceType.ImageResource.value
HOSTILE = {
    "brackets": "[" * 50_000,
    "nested brackets": "[" * 25_000 + "](x)" * 6_000,
    "bangs": "![" * 25_000,
    "stars": "*a **b " * 8_000,
    "quotes": ">" * 50_000,
    "ticks": "`a" * 25_000,
    "table of 5,000 columns": "|a" * 5_000 + "|\n" + "|-" * 5_000 + "|\n",
    "table of 9,000 rows": "|a|b|\n|-|-|\n" + "|1|2|\n" * 9_000,
    "one line": "字" * 400_000,
    "lines": "字字字\n" * 100_000,
    "ticks below the limit": "`a" * 1_000 + "`" * 900,
    "list below the limit": "- **a** `b`\n" * 1_000,
    "ten megabytes": "ordinary words " * 700_000,
}


@pytest.fixture
def text(page):
    made = RichText()
    page.layout().addWidget(made)
    page.layout().addStretch(1)
    yield made
    # A later theme would lay every text out again.
    made.show_markdown("")


def spot(text, word):
    """Return where a word stands in a text."""
    cursor = text.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    return text.cursorRect(cursor).center() + QPoint(1, 0)


def test_markdown_has_headings_lists_tables_and_code(text):
    text.show_markdown("# Head\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`code`")
    html = text.document().toHtml()
    assert text.toPlainText().startswith("Head\none\ntwo")
    assert "<table" in html
    assert "<ul" in html


def test_raw_html_and_scripts_are_shown_as_the_text_they_are(text):
    raw = '<script>alert(1)</script> <b onclick="x()">bold</b> <img src="https://example.org/a">'
    text.show_markdown(raw)
    assert text.toPlainText() == raw
    assert "<script" not in text.document().toHtml()
    text.show_markdown("before\n\n<iframe src='file:///etc/passwd'></iframe>\n\nafter")
    assert "<iframe src='file:///etc/passwd'></iframe>" in text.toPlainText()


@pytest.mark.parametrize(
    ("address", "followed"),
    [
        ("https://example.org/a", True),
        ("mailto:desk@example.org", True),
        ("doc:ACC-01", True),
        ("script:HS-01", True),
        ("javascript:alert(1)", False),
        ("JavaScript:alert(1)", False),
        ("file:///etc/passwd", False),
        ("data:text/html,x", False),
        ("vbscript:x", False),
        ("smb://host/share", False),
        ("ftp://example.org", False),
    ],
)
def test_only_harmless_links_are_followed_and_only_by_a_signal(text, address, followed):
    told = []
    text.link_followed.connect(told.append)
    text.show_markdown(f"see [the place]({address}) now")
    before = text.toPlainText()
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=spot(text, "place"))
    text.anchorClicked.emit(QUrl(address))
    assert set(told) == ({address} if followed else set())
    assert text.toPlainText() == before


def test_a_link_is_followed_by_the_keyboard(text):
    told = []
    text.link_followed.connect(told.append)
    text.show_markdown("see [the place](doc:ACC-01) now")
    assert text.focusPolicy() & Qt.FocusPolicy.TabFocus
    text.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert told == ["doc:ACC-01"]
    text.show_markdown("no link")
    assert not text.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_images_come_only_from_whoever_gives_them(page):
    asked = []

    def images(name):
        asked.append(name)
        image = QImage(2000, 100, QImage.Format.Format_RGB32)
        return image if name == "file:1" else None

    text = RichText(images)
    page.layout().addWidget(text)
    text.show_markdown("![a](file:1) ![b](https://example.org/x.png) ![c](file:///etc/hosts)")
    assert text.loadResource(IMAGE, QUrl("file:1")).width() <= 900
    assert text.loadResource(IMAGE, QUrl("https://example.org/x.png")) is None
    assert text.loadResource(IMAGE, QUrl("file:///etc/hosts")) is None
    style = QTextDocument.ResourceType.StyleSheetResource.value
    before = len(asked)
    assert text.loadResource(style, QUrl("file:1")) is None
    assert len(asked) == before


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_shown_within_a_moment(text, name):
    start = time.process_time()
    text.show_markdown(HOSTILE[name])
    assert time.process_time() - start < 1
    assert text.toPlainText()


def test_what_is_too_long_for_markdown_is_plain_text_and_says_so(text):
    text.show_markdown("**bold** " * 7_000)
    assert text.toPlainText().startswith("Shown as plain text")
    assert "**bold**" in text.toPlainText()
    text.show_markdown("word " * 100_000)
    assert "440,000 more characters are not shown here." in text.toPlainText()
    text.show_markdown("**bold**")
    assert text.toPlainText() == "bold"


def test_hits_are_marked_across_bold_and_code(text):
    text.show_markdown("the **address** and `address` again", partial(hit_spans, query="address"))
    assert text.document().toHtml().count("background-color") == 2


def test_text_is_as_high_as_it_is_and_grows_by_zoom(text):
    text.show_markdown("one\n\ntwo\n\nthree")
    small = text.height()
    text.show_markdown("one\n\ntwo\n\nthree", zoom=2.0)
    assert text.height() > small * 1.6
    assert text.verticalScrollBar().maximum() == 0


def test_keys_that_move_are_left_to_the_pane(text, page):
    pressed = []
    page.keyPressEvent = lambda event: pressed.append(event.key())
    text.show_markdown("words")
    text.setFocus()
    for key in (Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(text, key)
    assert pressed == [Qt.Key.Key_J, Qt.Key.Key_Down, Qt.Key.Key_Return]


def test_a_label_with_marks_reads_nothing_as_markup(page):
    label = MarkedText()
    page.layout().addWidget(label)
    label.show_text("<b>x</b> & y", partial(hit_spans, query="b"))
    assert label.plain_text() == "<b>x</b> & y"
    assert label.accessibleName() == "<b>x</b> & y"
    assert "<b>" not in label.text()
    told = []
    label.linkActivated.connect(told.append)
    label.show_pieces((Piece("go "), Piece("there", 'doc:A"><b>')))
    assert '"><b>' not in label.text()
    assert label.focusPolicy() & Qt.FocusPolicy.TabFocus
