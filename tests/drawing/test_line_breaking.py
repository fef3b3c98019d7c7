"""Lines as Chinese and English readers expect them: marks, words, cuts, nothing lost."""

import re
from itertools import pairwise
from time import perf_counter

from hypothesis import example, given
from hypothesis import strategies as st

from desktop.drawing.linebreak import CLOSING, OPENING, break_lines
from desktop.drawing.measure import text_width

SIZE = 10
LETTERS = "台本流程核对，。、；：？！（）《》“”…— ABC abc.,()[]'\"-/12%$é"
TEXTS = st.text(st.sampled_from(LETTERS), max_size=80)


def wide(text):
    return text_width(text, SIZE)


@given(TEXTS, st.floats(11, 300))
@example("（（（（（（", 30)
def test_nothing_is_lost_and_every_line_fits(text, width):
    lines = break_lines(text, width, SIZE)
    assert "".join("".join(lines).split()) == "".join(text.split())
    assert all(wide(line) <= width + 0.05 for line in lines)


@given(TEXTS)
def test_no_closing_mark_begins_a_line_and_no_opening_one_ends_it(text):
    # Marks are never more than the line is wide here: what has to be cut is another test's.
    tame = re.sub(r"[^\w ]{3,}", lambda found: found[0][:2], text)
    tame = re.sub(r"[ ]*([^\w ])[ ]*", r"\1", tame)
    longest = max((len(run) for run in re.findall(r"[^ 台本流程核对]+", tame)), default=0)
    width = SIZE * (longest + 3)
    lines = break_lines(tame, width, SIZE)
    for line, following in pairwise(lines):
        assert following[0] not in CLOSING
        assert line[-1] not in OPENING


@given(st.lists(st.text("abcdefg", min_size=1, max_size=9), max_size=20))
def test_latin_words_stay_whole_where_they_fit(words):
    lines = break_lines(" ".join(words), 70, SIZE)
    assert [word for line in lines for word in line.split()] == words


def test_marks_stay_with_what_they_belong_to():
    assert break_lines("先看状态，再解锁", 40, SIZE) == ["先看状", "态，再解", "锁"]
    assert break_lines("查三项（内网）", 30, SIZE) == ["查三项", "（内", "网）"]
    assert break_lines("用户说“好”。完", 50, SIZE) == ["用户说", "“好”。完"]
    assert break_lines("等等……再看", 30, SIZE) == ["等", "等……", "再看"]
    assert break_lines("按 Ctrl+C 复制", 50, SIZE) == ["按 Ctrl+C", "复制"]
    assert break_lines('say "hello" now', 50, SIZE) == ["say", '"hello"', "now"]


def test_a_word_wider_than_the_line_is_cut_behind_a_slash_where_there_is_one():
    assert break_lines("x" * 40, 50, SIZE)[0] == "x" * len(break_lines("x" * 40, 50, SIZE)[0])
    lines = break_lines("files/templates/hand-over/form.xlsx", 90, SIZE)
    assert lines[0].endswith("/")
    assert "".join(lines) == "files/templates/hand-over/form.xlsx"


def test_a_mark_over_a_letter_is_not_parted_from_it():
    for line in break_lines("e\u0301" * 60, 40, SIZE):
        assert line[0] == "e"


def test_line_feeds_are_kept_and_an_empty_text_has_one_empty_line():
    assert break_lines("", 50, SIZE) == [""]
    assert break_lines("甲\n\n乙", 50, SIZE) == ["甲", "", "乙"]
    assert break_lines("   ", 50, SIZE) == [""]
    assert break_lines("甲", 1, SIZE) == ["甲"]


def test_a_hostile_text_takes_time_in_proportion_to_its_length():
    for text in ("(" * 50_000 + "x", "）" * 50_000, "a" * 50_000, "e\u0301" * 25_000, "'" * 50_000):
        begin = perf_counter()
        break_lines(text, 200, SIZE)
        assert perf_counter() - begin < 1
