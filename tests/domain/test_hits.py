"""Hits are marked where the slow way of looking finds them, in the text as it was written."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from search_reference import is_run_letter, units

from desktop.domain.hits import hit_spans

PARTS = ["打印机", "打印", "卡纸", "VPN", "ｖｐｎ", "Printer", " ", "，", "é", "e\u0301", "ﬁ", "1"]
TEXT = st.lists(st.sampled_from(PARTS), max_size=8).map("".join)


def marked(text, query):
    return [text[start : start + size] for start, size in hit_spans(text, query)]


def test_words_are_marked_from_their_beginning_and_chinese_anywhere():
    assert marked("二楼打印机 Printer 3", "打印 prin") == ["打印", "Prin"]
    assert marked("reprint print", "print") == ["print"]
    assert marked("打印打印", "打印") == ["打印打印"]
    assert marked("", "打印") == marked("打印", "") == marked("打印", "，") == []


def test_full_width_and_composed_letters_are_marked_as_they_were_written():
    assert marked("连ＶＰＮ断", "vpn") == ["ＶＰＮ"]
    assert marked("cafe\u0301 bar", "café") == ["cafe\u0301"]
    assert marked("ﬁle ok", "file") == ["ﬁle"]
    assert marked("ﬁle", "f") == ["ﬁ"]


@given(TEXT, TEXT)
def test_what_is_marked_are_whole_letters_in_order_and_each_is_a_hit(text, query):
    end = -1
    for start, size in hit_spans(text, query):
        assert start > end
        assert size > 0
        end = start + size
        folded = unicodedata.normalize("NFKC", text[start:end]).lower()
        assert any(want[:1] in folded or folded[:1] in want for want in units(query))


@given(TEXT, TEXT)
def test_something_is_marked_exactly_where_the_slow_way_finds_a_word(text, query):
    found = any(
        (want in unit) if is_run_letter(want[0]) else unit.startswith(want)
        for want in units(query)
        for unit in units(text)
    )
    assert bool(hit_spans(text, query)) == found
