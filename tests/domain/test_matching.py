"""Titles are found by parts, pinyin, initials and their other language; nothing typed breaks it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.matching import Title, match, no_readings, spans_of

SOUNDS = {
    "升": ("sheng",),
    "级": ("ji",),
    "到": ("dao",),
    "厂": ("chang",),
    "商": ("shang",),
    "重": ("chong", "zhong"),
    "开": ("kai",),
    "视": ("shi",),
    "图": ("tu",),
}
ESCALATE = Title("升级到厂商", "Escalate to vendor", "hand over")


def readings(character):
    return SOUNDS.get(character, ())


def hit(typed, title=ESCALATE):
    return match(title, typed, readings)


def marked(typed, title=ESCALATE):
    found = hit(typed, title)
    return [title.shown[at : at + length] for at, length in found.spans]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("升级", ["升级"]),
        ("sheng", ["升"]),
        ("shengji", ["升级"]),
        ("sheng ji", ["升级"]),
        ("sj", ["升级"]),
        ("shj", ["升级"]),
        ("shengj", ["升级"]),
        ("shji", ["升级"]),
        ("ｓｊ", ["升级"]),
        ("CS", ["厂商"]),
        ("到 sj", ["升级到"]),
    ],
)
def test_the_characters_that_were_meant_are_marked(typed, meant):
    assert marked(typed) == meant


@pytest.mark.parametrize("typed", ["xx", "shengjic", "级升", "jisheng", "升级 zz"])
def test_what_is_nowhere_in_order_is_not_found(typed):
    assert hit(typed) is None


@pytest.mark.parametrize("typed", ["chongkai", "zhongkai", "ck", "zk", "zhk"])
def test_a_character_of_several_readings_is_found_by_each(typed):
    assert marked(typed, Title("重开")) == ["重开"]


def test_pinyin_goes_on_over_signs_between_characters():
    assert marked("stsj", Title("视图：升级")) == ["视图：升级"]


def test_letters_in_a_chinese_title_stand_for_themselves():
    assert marked("vpn ck", Title("VPN 重开")) == ["VPN", "重开"]
    assert marked("ckvpn", Title("重开 VPN")) == ["重开 VPN"]
    assert marked("vpn", Title("VPN 重开")) == ["VPN"]


def test_a_name_in_the_other_language_is_found_and_says_so():
    found = hit("vendor")
    assert found.other
    assert found.spans == ()
    assert not hit("升级").other
    assert hit("sj", Title("Escalate", "升级")).other


def test_the_start_comes_before_a_word_before_the_middle_before_sounds_before_the_rest():
    titles = [
        Title("Open tickets"),
        Title("All open tickets"),
        Title("Reopen"),
        Title("升级", "open"),
        Title("升级", "", "open"),
    ]
    assert [hit("open", title).rank for title in titles] == [0, 1, 2, 5, 6]
    assert hit("sj", Title("升级")).rank < hit("sj", Title("到升级")).rank < hit("esc").rank


def test_nothing_typed_fits_everything():
    assert hit("") == (0, (), False)


def test_words_are_marked_where_they_stand_first():
    assert spans_of("ERP: cannot open ERP", ["erp", "open"]) == ((0, 3), (12, 4))
    assert spans_of("打印机打不开", ["打不", "absent"]) == ((3, 2),)


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=20))
def test_any_text_is_safe_and_every_mark_lies_inside(shown, other, typed):
    found = match(Title(shown, other), typed, readings)
    for at, length in found.spans if found else ():
        assert at >= 0
        assert length > 0
        assert at + length <= len(shown)


@given(st.text(alphabet="升级到厂商 VPN打印", min_size=1, max_size=20), st.data())
def test_every_part_of_a_title_finds_it(shown, data):
    start = data.draw(st.integers(0, len(shown) - 1))
    end = data.draw(st.integers(start + 1, len(shown)))
    assert match(Title(shown), shown[start:end], no_readings) is not None
