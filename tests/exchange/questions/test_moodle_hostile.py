"""A hostile file of Moodle XML is refused quickly, with a sentence, and never crashes."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.exchange.questions.moodle.reading import read_moodle_xml

HEAD = '<?xml version="1.0"?>'
BOMB = (
    HEAD
    + '<!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    + '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><quiz>&c;</quiz>'
)
OUTSIDE = HEAD + '<!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/hostname">]><quiz>&x;</quiz>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB, "import_xml_unsafe"),
        (OUTSIDE, "import_xml_unsafe"),
        ('<!DOCTYPE quiz SYSTEM "http://e.org/x.dtd"><quiz/>', "import_xml_unsafe"),
        ("<quiz>" * 10_000 + "</quiz>" * 10_000, "import_too_deep"),
        ("<quiz>" + "<a/>" * 2_000_001 + "</quiz>", "import_xml_too_many"),
        ("<quiz><question>", "import_xml_broken"),
        ("", "import_xml_broken"),
        ('<?xml version="1.0" encoding="klingon"?><quiz/>', "import_xml_broken"),
        ("<quiz>\0</quiz>", "import_xml_broken"),
        ("<map/>", "questions_not_moodle"),
        ('<quiz xmlns="http://e.org/other"/>', "questions_not_moodle"),
    ],
)
def test_a_file_that_attacks_is_refused(content, code):
    with pytest.raises(AppError, match=code):
        read_moodle_xml("a.xml", content.encode())


def test_sixty_megabytes_are_refused_unread():
    with pytest.raises(AppError, match="import_too_large"):
        read_moodle_xml("a.xml", b"<quiz>" + b" " * 60_000_000 + b"</quiz>")


@given(st.binary(max_size=200) | st.binary(max_size=50).map(lambda bits: b"<quiz>" + bits))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(content):
    with suppress(AppError):
        read_moodle_xml("a.xml", content)


PARTS = st.sampled_from(
    [
        *("<text>", "</text>", "<answer fraction='100'>", "</answer>", "<answer fraction='x'>"),
        *("<question type='multichoice'>", "<question type='numerical'>", "</question>"),
        *("<question type='matching'>", "<question type='ordering'>", "<question type='essay'>"),
        *("<questiontext format='html'>", "</questiontext>", "<subquestion>", "</subquestion>"),
        *("<file name='../a' encoding='base64'>", "</file>", "AAAA", "@@PLUGINFILE@@/", "a"),
        *("&lt;b", "1e999999", "<tolerance>", "</tolerance>", "<hint/>", "<name>", "</name>"),
        *("<graderinfo>", "</graderinfo>", "<point marks='-1'>", "</point>", "*", "0", "<kept/>"),
    ]
)


def _closed(parts):
    """Return the parts as XML that is well formed: what was not opened does not close."""
    out, opened = [], []
    for part in parts:
        if part.startswith("</"):
            if opened and opened[-1] == part[2:-1]:
                out.append(part)
                opened.pop()
            continue
        out.append(part)
        if part.startswith("<") and not part.endswith("/>"):
            opened.append(part[1:].split()[0].rstrip(">"))
    return "".join([*out, *(f"</{name}>" for name in reversed(opened))])


@given(st.lists(PARTS, max_size=30).map(_closed))
@settings(max_examples=200, deadline=None)
def test_elements_in_any_order_are_taken_or_told(inner):
    read = read_moodle_xml("a.xml", f"<quiz>{inner}</quiz>".encode())
    assert all(remark.text for remark in read.rejected)


def test_a_file_of_many_files_of_one_name_is_no_trap():
    files = "".join(f"<file name='a'>{n:08d}</file>" for n in range(20_000))
    text = "<text>" + "@@PLUGINFILE@@/a " * 20_000 + "</text>"
    inner = f"<question type='description'><questiontext>{text}{files}</questiontext></question>"
    (question,) = read_moodle_xml("a.xml", f"<quiz>{inner}</quiz>".encode()).questions
    assert len(question.pictures) == 20_000
